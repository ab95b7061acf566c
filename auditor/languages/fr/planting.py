"""What makes a French text say one other thing; written from general knowledge of the language."""

from __future__ import annotations

from auditor.languages.tables.planting import Planting, paired, stems

_NUMBER = r"(?:\d[\d., ]*|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|douze|quinze|vingt|trente|soixante)"
_MONTHS = "(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)"
_THING = r"(?:le|la|les|son|sa|ses|leur|leurs|cette|ce|cet|ces)\b"
_NO_CLITIC = "".join(
    rf"(?<!\b{word} )" for word in "ne se le la les lui leur en y te me nous vous".split()
)
_ER = "er|e|ent|ée?s?|era|eront|ait|aient"
_SAID = "déclaré|indiqué|affirmé|souligné|noté|précisé|estimé|fait observer|fait valoir|dit|ajouté|rappelé|signalé|expliqué|fait remarquer|annoncé"

_REWRITES = (
    ("negation-dropped", r"ne (\w+(?:ent|a|ont|t|ra|e|it)) pas (?!de\b|d['’]|encore|seulement|non plus|que\b|moins)(?![^.;:]*\b(?:ni|aucun\w*|tant que)\b)", r"\1 "),
    ("negation-dropped", r"(?<!\bje )n['’](est|a|ont|était|étaient|avait|avaient|ait|aient) pas (?!de\b|d['’]|encore|seulement|non plus|que\b|moins)(?![^.;:]*\b(?:ni|aucun\w*|tant que)\b)", r"\1 "),
    ("negation-dropped", r"sans (?=(?:le|la|les|l['’]|son|sa|leur|un|une)\b)", "avec "),
    ("negation-dropped", r"non[- ](?=(?:conforme|membre|respect|exécution|application|violent|violente|contraignant|contraignante)s?\b)", ""),
    ("negation-added", rf"{_NO_CLITIC}(?<!['’-])(?<!\bce qui )(sera|seront|sont|peut|peuvent|doit|doivent|devra|devront|devrait|devraient|pourra|pourront|permet|permettent|figure|figurent|concerne|concernent|prévoit|prévoient|comprend|comprennent|fait|font|reste|reconnaît)(?= (?!pas|plus|jamais|que|pas|ni|guère|peut-être|aucun)[a-zéèàêô])", r"ne \1 pas"),
    ("negation-added", rf"{_NO_CLITIC}(?<!['’-])(était|étaient|est|ont|avait|avaient|a)(?= (?!pas|plus|jamais|que|ni|guère|aucun|à\b|de\b|en\b|lieu)[a-zéèàêô]{{2,}})(?<!\bil y a)", r"n’\1 pas"),
    ("modality-up", r"(?:peut|devrait)(?= [a-zéèà])(?! (?:être que|pas))", "doit"),
    ("modality-up", r"(?:peuvent|devraient)(?= [a-zéèà])(?! pas)", "doivent"),
    ("modality-up", r"pourra(?= [a-zéèà])(?! pas)", "devra"),
    ("modality-up", r"pourront(?= [a-zéèà])(?! pas)", "devront"),
    ("modality-down", r"(?<!\bse )(?:doit|devrait)(?= [a-zéèà])(?! pas)", "peut"),
    ("modality-down", r"(?<!\bse )(?:doivent|devraient)(?= [a-zéèà])(?! pas)", "peuvent"),
    ("modality-down", r"devra(?= [a-zéèà])(?! pas)", "pourra"),
    ("modality-down", r"devront(?= [a-zéèà])(?! pas)", "pourront"),
    ("modality-down", r"(est|sont) tenue?s? de", r"\1 libres de"),
    ("quantifier", r"tous les (?!ans|jours|mois|deux|trois|quatre|cinq|dix|autres|matins|soirs|\d)(?=\w+s\b|États)", "certains "),
    ("quantifier", r"toutes les (?!heures|semaines|années|deux|trois|quatre|autres|\d|fois)(?=\w+s\b)", "certaines "),
    ("quantifier", r"(?<!\bde )certains (?=[a-zéÉ]\w+s\b)", "tous les "),
    ("quantifier", r"(?<!\bde )certaines (?=[a-zé]\w+s\b)", "toutes les "),
    ("quantifier", r"la plupart (des|de)", r"une minorité \1"),
    ("quantifier", r"la majorité (des|de)", r"une minorité \1"),
    ("quantifier", r"plusieurs(?= [a-zéÉ]\w+s\b)(?! (?:années|mois|jours|heures|fois))", "de rares"),
    ("quantifier", r"(?<!\bles )(?:de )?nombreux (?=\w+)", "de rares "),
    ("quantifier", r"(?<!\bles )de nombreuses (?=\w+)", "de rares "),
    ("quantifier", "beaucoup de", "peu de"),
    ("quantifier", r"souvent", "rarement"),
    ("quantifier", r"(?:entièrement|pleinement|complètement|intégralement)(?= [a-zéèà])", "partiellement"),
    ("quantifier", r"partiellement", "entièrement"),
    ("bound", r"au moins(?! un\b)(?= )", "au plus"),
    ("bound", r"au plus(?= (?:\d|deux|trois|dix))", "au moins"),
    ("bound", rf"(?<!\bpas )plus de (?={_NUMBER})", "moins de "),
    ("bound", rf"(?<!\bpas )moins de (?={_NUMBER})", "plus de "),
    ("bound", r"inférieur(e?s?) à", r"supérieur\1 à"),
    ("bound", r"supérieur(e?s?) à", r"inférieur\1 à"),
    ("bound", rf"(?:environ|près de) (?={_NUMBER})", "plus de "),
    ("restriction-added", r"(peut|peuvent|doit|doivent|devra|devront|pourra|pourront) (?=être [a-zé]+é)", r"\1 uniquement "),
    ("restriction-added", r"s['’]applique(nt)? (?=à\b|au\b|aux\b)", r"s’applique\1 uniquement "),
    ("restriction-dropped", r"(?<!\bnon )(?:seulement|uniquement|exclusivement)(?= [a-zéèà]|[.,;])(?! si\b)", ""),
    ("exception", r"y compris les (?=\w)", "à l’exception des "),
    ("exception", r"y compris le (?=\w)", "à l’exception du "),
    ("exception", r"y compris (la |l['’])(?=\w)", r"à l’exception de \1"),
    ("exception", r"à l['’]exception des", "y compris les"),
    ("exception", r"à l['’]exception du", "y compris le"),
    ("exception", r"à l['’]exception de (?=la |l['’])", "y compris "),
    ("exception", r",? (?:sauf|excepté|hormis|exception faite) (?!si\b|que\b|disposition|indication)[^.,;:()]{4,80}(?=[.;])", ""),
    ("condition-dropped", r",? (?:à condition|sous réserve|à moins|pourvu|étant entendu) (?:que|qu['’]|de|du|des|d['’])[^.,;:()]{5,120}(?=[.;])", ""),
    ("condition-dropped", r",? (?:le cas échéant|s['’]il y a lieu|si nécessaire|si possible|selon qu['’]il convient|dans la mesure du possible)(?:,(?= ))?(?=[ .;])", ""),
    ("condition-reversed", r"(?<!\bcomme )(?<!\bmême )(?<!\bsavoir )(?<!\bet )(?<!\bsauf )(?<!\bque )(?<!er )(?<!ent )(?<!ir )(?<!\bdemande )si (?=(?:le|la|les|un|une|des|ces|cette|ce|son|sa|leur|elle)\b)", "sauf si "),
    ("condition-reversed", r"(?<!\bsauf )(?<!\bcomme )s['’](ils?) (?!y a)(?=\w)", r"sauf s’\1 "),
    ("condition-reversed", "sauf si", "si"),
    ("condition-reversed", "même si", "seulement si"),
    ("time-bound", rf"avant (?={_THING}|l['’]|\d|{_MONTHS})", "après "),
    ("time-bound", rf"(?<!['’])après (?={_THING}|l['’]|{_MONTHS})", "avant "),
    ("time-bound", "au plus tard", "au plus tôt"),
    ("time-bound", "au plus tôt", "au plus tard"),
    ("time-bound", r"dans (un délai|les délais) de", r"après \1 de"),
    ("time-bound", rf"dans les (?={_NUMBER} (?:jours|mois|semaines|heures|ans))", "après les "),
    ("time-bound", r"jusqu['’]au (?=\d)", "à partir du "),
    ("time-bound", r"à (?:partir|compter) du (?=\d)", "jusqu’au "),
    ("time-bound", r"à la fin (?=de|du|des|d['’])", "au début "),
    ("time-bound", r"au début (?=de|du|des|d['’])", "à la fin "),
    ("time-bound", r"(?:pendant|durant|au cours de) (?=(?:la|sa|cette|son|leur)\b)", "après "),
    ("time-bound", r"(session|période|année|réunion)(s?) précédente(s?)", r"\1\2 suivante\3"),
    ("direction", r"de (\d[\d,.]* ?%) à (\d[\d,.]* ?%)", r"de \2 à \1"),
    ("direction", r"de ((?-i:[BCDFGJKLMNPRSTV]\w+)) à ((?-i:[BCDFGJKLMNPRSTV]\w+))(?=[ .,;])", r"de \2 à \1"),
    ("direction", r"augmenté de (?=\d)", "augmenté jusqu’à "),
    ("who", r"notre(?= [a-zéÉ])", "votre"), ("who", r"nos(?= [a-zéÉ])", "vos"),
    ("who", r"votre(?= [a-zéÉ])", "notre"), ("who", r"vos(?= [a-zéÉ])", "nos"),
    ("who", r"(?-i:leurs)(?= [a-zé]\w+s\b)", "nos"), ("who", r"(?-i:ma|mon)(?= [a-zé])", "votre"),
    ("duration", r"permanent(?:es|s)(?= |[.,;])", "temporaires"),
    ("duration", r"permanente?(?= |[.,;])(?<!Représentant permanent)(?<!représentant permanent)(?<!représentante permanente)(?<!Mission permanente)(?<!membre permanent)", "temporaire"),
    ("duration", "temporairement", "définitivement"), ("duration", "provisoirement", "définitivement"),
    ("duration", rf"({_NUMBER} ?)(?:jours|semaines)", r"\1mois"), ("duration", rf"({_NUMBER} ?)mois", r"\1ans"),
    ("duration", rf"({_NUMBER} ?)(?:ans|années)", r"\1mois"),
    ("pace", r"(?:immédiatement|sans tarder|sans délai|sans plus attendre)", "progressivement"),
    ("pace", r"(?:progressivement|graduellement|peu à peu)", "immédiatement"),
    ("pace", "(?:dès que possible|dans les meilleurs délais|le plus tôt possible)", "en temps voulu"),
    ("pace", r"annuel(s|le|les)?(?= |[.,;])", r"mensuel\1"), ("pace", r"mensuel(s|le|les)?(?= |[.,;])", r"annuel\1"),
    ("pace", r"chaque année", "chaque mois"), ("pace", "tous les ans", "tous les mois"), ("pace", "par an", "par mois"),
    ("pace", "chaque mois", "chaque semaine"), ("pace", "par mois", "par semaine"), ("pace", "chaque semaine", "chaque mois"),
    ("pace", "régulièrement", "occasionnellement"), ("pace", "quotidien(ne)?s?", "hebdomadaire"), ("pace", "rapidement", "lentement"), ("pace", "lentement", "rapidement"),
    ("certainty", r"(?:probablement|peut-être|sans doute|vraisemblablement|apparemment)", "certainement"),
    ("certainty", r"(?:certainement|assurément|indéniablement|incontestablement)", "peut-être"),
    ("hedge-dropped", r"(?:probablement|peut-être|vraisemblablement|apparemment|prétendument) (?=[a-zéèà])", ""),
    ("hedge-dropped", r" (?:présumé|allégué|éventuel|potentiel)(?:le)?e?s?(?= |[.,;])", ""),
    ("hedge-added", r"(a|ont) été (?=[a-zé]+ée?s?\b)", r"\1 apparemment été "),
    ("attribution-dropped", r", (?:selon|d['’]après) [^.,;:()]{3,60}(?=[.;])", ""),
    ("definiteness", r"(?<!\btous )(?<!\btoutes )(?<!\bdes )(?-i:les) (?=(?:territoires|otages|prisonniers|sanctions|réfugiés|parties|pays|gouvernements|membres|participants)\b)(?!\w+ (?:deux|trois|plus|moins))", "certains "),
    ("magnitude", r"millions(?= |[.,;])", "milliards"), ("magnitude", r"million(?= |[.,;])", "milliard"), ("magnitude", r"milliards(?= |[.,;])", "millions"),
    ("magnitude", r"(?-i:des )?milliers (?=de|d['’])", "des dizaines "), ("magnitude", r"(?<!\bdes )centaines (?=de|d['’])", "milliers "),
    ("measure", r"(?<=\d )%(?= |[.,;])", "points de pourcentage"), ("measure", r"(?<=\d )pour cent", "points de pourcentage"),
    ("clause-dropped", r", (?:conformément|en vue|compte tenu|dans le cadre|afin|au titre|en particulier|ainsi que|en collaboration avec|en consultation avec|en application|à la suite|sur la base|pour) [^,.;:()«»]{10,110}(?:,(?! et\b| ou\b)|(?=[.;]))", ""),
    *stems("predicate-off-scale", "report annul, annul report, approuv critiqu, présent retir, publi dissimul, respect viol, viol respect, appliqu ignor, facilit entrav, entrav facilit, favoris frein, amélior aggrav, aggrav amélior, stabilis déstabilis, augment diminu, diminu augment, accept refus, refus accept, confirm contest, contest confirm, consolid menac, aid abandonn, import export, export import, dépens économis, invit expuls, signal cach", _ER),
    *stems("predicate-on-scale", "condamn regrett, critiqu condamn, demand ordonn, recommand ordonn, demand recommand, soulign mentionn, encourag oblig, limit supprim, surveill contrôl, examin adopt, étudi approuv, bless tu, accus condamn, not approuv, félicit remerci, souhait exig, propos impos, autoris oblig", _ER),
    ("predicate-on-scale", r"se félicite (?=de la |de l['’])(?:de )", "approuve "), ("predicate-on-scale", r"se félicite du", "approuve le"), ("predicate-on-scale", r"se félicite des", "approuve les"),
    ("predicate-on-scale", r"prend note (?:de )(?=la |l['’])", "approuve "), ("predicate-on-scale", r"prend note du", "approuve le"), ("predicate-on-scale", r"prend note des", "approuve les"),
    ("predicate-on-scale", r"regrette (?=la |le |les |l['’])", "condamne "), ("predicate-on-scale", r"déplore(?= )", "regrette"), ("predicate-on-scale", "prie (?=le |la |les |l['’])", "somme "), ("predicate-on-scale", r"invite (?=le |la |les |l['’]\w)(?=[^.;]* à\b)", "oblige "),
    ("predicate-off-scale", r"(a|ont) décidé de", r"\1 envisagé de"), ("predicate-off-scale", r"décide de(?= [a-zé])", "envisage de"), ("predicate-off-scale", "décide d['’]", "envisage d’"),
    ("predicate-off-scale", "retrait", "redéploiement"), ("predicate-off-scale", "cessez-le-feu", "conflit armé"), ("predicate-off-scale", "ratification", "dénonciation"), ("predicate-off-scale", r"suspension(?= d)", "reprise"),
)  # fmt: skip

_ANTONYMS = (
    "positif négatif, positive négative, positifs négatifs, positives négatives, interne externe, internes externes, "
    "publique privée, publiques privées, suffisant insuffisant, suffisante insuffisante, suffisants insuffisants, "
    "favorable défavorable, légal illégal, légale illégale, stabilité instabilité, égalité inégalité, succès échec, "
    "avantages inconvénients, importations exportations, importation exportation, hommes femmes, garçons filles, "
    "riches pauvres, directe indirecte, directes indirectes, hausse baisse, augmentation diminution, "
    "accroissement recul, rapide lent, forte faible, fortes faibles, fort faible, nord sud, urbaine rurale, urbaines rurales, "
    "urbain rural, efficace inefficace, efficaces inefficaces, présence absence, "
    "confiance méfiance, meilleure pire, meilleur pire, transparence opacité, victoire défaite, excédent déficit, "
    "recettes dépenses, employeurs salariés, acheteur vendeur, volontaire obligatoire, volontaires obligatoires, "
    "renforcement relâchement, amélioration détérioration, majorité minorité, minimum maximum, directement indirectement"
)  # fmt: skip

TABLES = Planting(
    rewrites=_REWRITES,
    heads=(
        ("condition-dropped", r"(?:si(?! bien)|s['’]ils?|en cas de|à moins que|sous réserve de) [^.,;:()]{8,140}, (?=(?:le|la|les|l['’]|il|elle|ils|elles|ce|cette|ces|un|une|des)\b)", ""),
        ("attribution-dropped", r"(?:selon|d['’]après) [^.,;:()]{3,90}, (?=\w)", ""),
        ("attribution-dropped", rf"[^.,;:()«»\"?]{{2,70}}? (?:a|ont) (?:{_SAID}) (?:que |qu['’])(?=\w)", ""),
        ("clause-dropped", r"(?:conformément|en vue|compte tenu|dans le cadre|afin|en application|à la suite|sur la base|après|avant|pendant|malgré|depuis) [^,.;:()«»]{10,120}, (?=(?:le|la|les|l['’]|il|elle|ils|elles|ce|cette|ces|un|une|des)\b)", ""),
    ),
    pairs=paired("antonym", _ANTONYMS),
    groups=(
        ("country", tuple("France Suède Norvège Finlande Grèce Pologne Roumanie Bulgarie Belgique Suisse Russie Turquie Géorgie Syrie Jordanie Libye Tunisie Chine Mongolie Thaïlande Malaisie Colombie Bolivie Somalie Tanzanie Zambie Namibie Serbie Croatie Slovénie Slovaquie Lituanie Lettonie Mauritanie Gambie".split())),
        ("country", tuple("Algérie Allemagne Autriche Espagne Irlande Islande Italie Ukraine Arménie Éthiopie Érythrée Inde Indonésie Australie Argentine Albanie Estonie Égypte Afrique Asie Europe".split()[:-3])),
        ("country", tuple("Portugal Danemark Luxembourg Liban Maroc Soudan Niger Nigéria Mali Sénégal Ghana Tchad Cameroun Gabon Kenya Rwanda Burundi Mozambique Malawi Zimbabwe Botswana Pakistan Bangladesh Népal Japon Cambodge Viet Nam Canada Mexique Guatemala Honduras Nicaragua Panama Brésil Chili Pérou Paraguay Venezuela Yémen Koweït Qatar Kazakhstan Tadjikistan".replace("Viet Nam", "Vietnam").split())),
        ("people", tuple("français suédois norvégien danois polonais portugais chinois japonais libanais kenyan brésilien mexicain canadien tunisien marocain syrien libyen turc grec russe".split())),
        ("people", tuple("française suédoise norvégienne danoise polonaise portugaise chinoise japonaise libanaise kenyane brésilienne mexicaine canadienne tunisienne marocaine libyenne turque grecque russe".split())),
        ("organisation", ("UNICEF", "UNESCO", "OMS", "AIEA", "OIT", "OTAN", "ONUDI")),
        ("organisation", ("Conseil de sécurité", "Conseil économique et social", "Conseil des droits de l’homme", "Conseil de tutelle")),
        ("organisation", ("la Banque mondiale", "la Commission européenne", "la Ligue des États arabes", "la Cour internationale de Justice")),
        ("unit", ("kilomètres", "milles", "mètres")), ("unit", ("km", "milles", "mètres")), ("unit", ("hectares", "kilomètres carrés", "mètres carrés")),
        ("unit", ("tonnes", "livres")), ("unit", ("dollars", "francs")), ("unit", ("litres", "barils", "gallons")), ("unit", ("kg", "tonnes", "grammes")),
    ),
    numerals=tuple("deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize".split()),
    surnames=tuple("Novak Silva Haddad Moreau Lefèvre Dubois Rossi Keller Mendoza Petrov Larsen Duarte Tanaka Bergman".split()),
    titles=r"M\.|Mme|MM\.|Dr|Ambassadeur|Président|Ministre",
    before_country="(?:République|Royaume|Principauté|État|Nouvelle|Banque) (?:de |du |d['’]|de la )?(?:la )?",
    connectives=("et", "ou"),
    paired=frozenset("entre ni soit tant fois que aussi".split()),
    unjoined=frozenset("le la les un une des de du d l il elle ils elles on ce cette ces que qui dont où à au aux en dans par pour sur si leur leurs son sa ses notre non plus moins autres est sont a ont se ne".split()),
    being=frozenset("est sont était étaient sera seront être été".split()),
    having=frozenset("a ont avait avaient aura auront".split()),
    elided=frozenset("le la de que je ne se me te ce jusque lorsque puisque".split()),
    clauses=(", malgré de vives objections", ", bien que les coûts restent inconnus", ", sauf dans les provinces frontalières", ", comme l’exigeaient les syndicats", ", contrairement aux plans initiaux", ", mais aucune date n’a été fixée", ", sous la pression de l’étranger", ", sans consultation préalable", ", au moins dans les grandes villes"),
    sentences=("Deux membres ont voté contre.", "Le texte ne sera pas rendu public.", "Les autres frais seront à la charge du pays hôte.", "Aucune décision n’est attendue avant l’été.", "L’opposition a annoncé qu’elle ferait appel.", "Les négociations ont été rompues.", "Plusieurs experts avaient mis en garde contre cette mesure.", "Les femmes ont été particulièrement touchées.", "L’armée reste en état d’alerte.", "Les chiffres de l’année précédente étaient inférieurs."),
    openings=(("hedge-added", "Apparemment,"), ("hedge-added", "Selon certaines rumeurs,"), ("hedge-added", "D’après des sources non confirmées,"), ("hedge-added", "Peut-être que")),
    lowered=frozenset("le la les un une des ce cet cette ces il elle ils elles son sa ses leur leurs nos notre tous toutes certains certaines plusieurs".split()),
    question=("Est-ce que ", " ?"),
)  # fmt: skip
