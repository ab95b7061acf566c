"""What is known of the language ``fr`` beyond CLDR."""

from __future__ import annotations

from auditor.languages import Language

ABBREVIATIONS = frozenset(
    (
        "mr mrs m mm exc brig mgr me dr pr prof st ste gén cdt lt amb s.e s.exc cf ex p.ex pp env vol éd réf "
        "tél chap arts n.b c.-à-d bd av"
    ).split()
)

# Cue tables: see `auditor.facts.cues.tables`.
# The particle before its verb, and a word that does not complete it.
_NE = r"(ne\s|n')"
_OPEN = r"(?!(?:pas|plus|jamais|rien|point|guère|aucune?s?|personne|non)\b)[\w'-]{1,24}+"

NEGATION = (
    (
        "pseudo",
        "n'hésitez pas | non (seulement|moins|sans) | n'est[- ]ce pas | pas (seulement|uniquement|simplement|moins|mal de)"
        f"|{_NE}[\\w'-]{{1,24}}+( [\\w'-]{{1,24}}+)? pas (seulement|uniquement|simplement|moins|mal de|(un|une|de) simples?)"
        "|sans (aucun |nul )?doute | sans (cesse|tarder|délai|plus attendre|réserve|exclusive|exclusion|risques?"
        "|danger|parler (de|d'~|des|du)|conteste|relâche|équivoque|ambages|précédent|aucune ambiguïté|dire)"
        f"| n'importe (qui|quel~|quoi|où|comment|quand) | il n'en (reste|demeure) pas moins"
        "|n'en ... (pas )?moins | ou (non|pas) | non-lieu | n[°o]s? ?\\d+ | no\\. ?\\d+ | sinon | d'aucun~ | à jamais"
        "|pourquoi (pas|ne pas) | ne (serait|fût)-ce (que|qu'~) | si ce n'est | rien que | pas (à|de) pas"
        "|(le|un|les|des|premiers?|grand|nouveau|chaque|ce) pas | (le|la|les) (plus|moins|mieux|pire|premi~) ... jamais"
        "|(des|les|la|une|ces|cette|toute|chaque|aux|de|par|deux|autres?|en|d'autres|ces|\\d+) personnes? | personnes"
        f"|n'djam[eé]na | {_NE}(\\w{{0,5}} )?pas (cessé|arrêté) (de|d'\\w+) | {_NE}\\w{{0,3}} ?cess~ (pas )?(de|d'\\w+) | n'a (eu )?de cesse | sous-non~ | {_NE}(tari|ménag|manqu)~ pas (d'~|de|leurs|ses)?"
        f"|{_NE}[\\w'-]{{1,24}}+ guère que",
    ),
    (
        "exceptive",
        f"{_NE}{_OPEN}( {_OPEN}){{0,5}}? (que|qu'[\\w-]*)"
        f"|{_NE}(le |la |les )?(excèd|excéd|dépass)~( pas)? | pas (plus|davantage) (de|d'|que) | au plus tard | (nul|aucun) doute | {_NE}\\w{{1,12}} (aucun|nul) doute"
        "|à moins (que|qu'~|de|d'~)( [\\w'-]{1,24}+){0,6}? (ne|n'[\\w-]+)(?! \\S+ (pas|plus|jamais))"
        "|(avant|peur|crainte|crain\\w{1,6}|empêch\\w{1,8}|évit\\w{1,8}|risque|plus|moins|autre~|mieux) (que|qu'[\\w-]*)( [\\w'-]{1,24}+){0,6}?"
        " (ne|n'[\\w-]+)(?! \\S+ (pas|plus|jamais|rien|aucun~))",
    ),
    (
        "chained",
        f"ni | (aucune?s?|nulle?s?|personne|rien|jamais|pas (une?|de))( [\\w'-]{{1,24}}+){{0,4}}? {_NE}\\w+"
        "|aucune?s? | nulle?s? | nulle part | nullement | aucunement",
    ),
    (
        "phrasal",
        "sans | no-\\w+ | non[- ]\\w+ | irr?(ég|esp|év|éa|éc|éf)~ | ill(ég|ic|im|is)~ | imm(at|ob|un)~"
        "|im(parf|part|pass|pens|préci|prév|prob|prod|puiss|pun|mor|prop|préc)~ | dés(acc|avan|équ|ord|av)~"
        "|mé(conn|fi|cont)~ | maladr~ | a(norm|typ|symét)~"
        "|in(access|accep|act|adapt|adéq|adm|alién|appl|appr|apt|cert|cess|cohér|comp(at|ét|l|r)|concev"
        "|condit|conn|consid|contest|contr|corr|défin|direct|discut|dispens|dispon|divis|égal|effic|élig"
        "|évit|exac|exist|expli|faill|fond|form(el|al)|fruc|humain|just|occup|opér|oub|salub|satis|sécur"
        "|sépar|signif|stab|suff|toler|tolér|util|valid|vis|viol|volont|habit|achev|aliénab|attendu)~",
    ),
    (
        "explicit",
        f"{_NE}[\\w'-]{{1,24}}+( [\\w'-]{{1,24}}+){{0,4}}? (pas|plus|jamais|rien|aucune?s?|personne|guère|point|nulle?s?|nullement|aucunement|ni)"
        "|ne (pas|plus|jamais|rien|point|guère)( \\w{1,24} aucun~)? | pas | non | guère | ne (pouvant|sachant)",
    ),
    ("chained", "ne | n'[\\w-]+"),
    (
        "implicit",
        "refus~ | rejet~ | ni(e|ent|er|ait|é|ée|és)\\b | dén(ie|i|é)~ | empêch~ | interdi~ | prohib~ | manqu~ | absen(ce|t)~"
        "|incap~ | impossib~ | exclu~ | except~ | échou~ | échec~ | évit~ | absten~ | abstien~ | s'abst~ | défaut | faute (de|d'~)"
        "|carence~ | cess~ | renon(c|ç)~ | oppos~ | privée?s? (de|d'~) | dépourvu~ | exempt~ | libre (de|d'~) | loin (de|d'~)"
        "|hormis | sauf | autre(s)? que | au lieu | plutôt que | à peine | rarement | zéro | négli(g)~ | omi(s|t|ss)~ | om(ettr|ett)~"
        "|lacun~ | malaisée?s? | ignor~ | jamais | rien | mettre (un terme|fin) | mis (un terme|fin) | impunité | seulement | uniquement",
    ),
)

MODALITY = (
    (
        "none",
        "obligée?s? de bien vouloir | compte tenu~ | tenue?s? (les?|la|à|en|du|au|sur|des|une?|par|hier|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche) | bien vouloir | au contraire | contrair~ | dû (au|à|aux) | dues? (au|à|aux)",
    ),
    (
        "prohibition",
        "(ne |n')(doi|dev|peu|pou|saur)\\w{1,8}( [\\w'-]{1,24}+){0,2}? (pas|plus|jamais|en aucun) | ne (saurait|sauraient|peut|peuvent|pourra|pourront|puisse|puissent) | (est|sont|était|étaient|sera|seront) (strictement |formellement )?(interdite?s?|prohibée?s?)"
        "|(aucune?|nul) ... (ne )?(peut|doit|pourra|devra) | interdit~ | ne pas pouvoir",
    ),
    ("recommendation", "devrai(t|ent|s) | devriez | devrions | conviendrait"),
    (
        "obligation",
        "doi(t|vent|s) | devra | devront | devrez | devrons | devai(t|ent|s) | devez | devons | faut | faudra | fallait | (est|sont|était|étaient|sera|seront) (tenue?s?|obligée?s?|contrainte?s?|requise?s?) (de|d'~|à) | tenue?s? (de|d'~) | a dû | ont dû | avait dû | convient",
    ),
    (
        "possibility",
        "peu(t|vent|x) | pourra~ | pourron(t|s) | pouvai~ | pouv(ons|ez) | puiss(e|ent|ions|iez) | (a|ont|avait|avaient) pu | peut-être | (est|sont|était|étaient) (autorisée?s?|libres?|habilitée?s?|en mesure|à même) (à|de|d'~) | loisible",
    ),
    (
        "future",
        "(?!souvera|intéra|opéra|camera)\\w{2,20}(era|eront|ira|iront|dra|dront|tra|tront|vra|vront|rra|rront) | sera | seront | aura | auront | va | vont",
    ),
    (
        "commitment",
        "s'engag~ à | promet~ de | décid(e|ent|é|a|èrent) (de|d'~) | convien(t|nent) (de|d'~) | convenu~ (de|d'~)",
    ),
    (
        "necessity",
        "dû | devoirs? | falloir | oblig~ | nécess~ | exig~ | impos~ | requ(is|ise|ises|iert|ièrent) | requér~ | contrai(nt|gn)~ | impéra~ | indispens~ | incomb~ | besoins? | astrein~ | appel~ | recommand~ | invit~ | demand~ | prie | engage(nt)? | exhort~ | respons~ | il y a lieu",
    ),
    (
        "ability",
        "pouvoirs? | pouvant | pu | possib~ | capab~ | capac~ | autoris~ | permet~ | permi(s|se|ses|ssion|t) | éventuel~ | susceptible~ | facult~ | droits? | habilit~ | admis~ | occasion~ | probable~ | parvien~ | à même | libre~ | mesure (de|d'~) | risqu~ | potenti~ | chances? | \\w{3,20}(erait|eraient|irait|iraient) | aptes? | disponib~ | sa(it|vent|voir)",
    ),
)

EXTENT = (
    (
        "none",
        "tout (à coup|de même|d'abord|de suite|à fait|au long|en \\w+ant) | en tout cas | malgré tout | après tout | avant tout | surtout | pas du tout | du tout | (afrique|corée|soudan|asie|amérique) du (sud|nord) | moyen-orient | proche-orient | timor-oriental | cisjordanie | plus tard | de plus | en plus | ne ... plus | n'\\w+ plus | plus (jamais|aucun~) | d'après | ci-après | point d'orgue | tout comme | tout autant | sud-africain~ | nord-cor~ | sud-cor~",
    ),
    (
        "at_least",
        "au moins | au minimum | pas moins (de|d'~) | minimum | minimale?s? | au bas mot | ou plus",
    ),
    (
        "at_most",
        "au plus | au maximum | tout au plus | maximum | maximale?s? | plafond | ne ... (dépass|excéd)~ | sans excéder | plafonn~ | ou moins",
    ),
    (
        "more",
        "plus (de|d'~|que|qu'~) | supérieur~ | dépass~ | excéd~ | davantage | au-delà | plus | élevée?s?",
    ),
    ("less", "moins (de|d'~|que|qu'~) | inférieur~ | en-deçà | moins | moindre~ | faible~"),
    ("all", "tou(t|te|s|tes) | chaque | chacune?"),
    (
        "whole",
        "ensemble | entière?~ | entièrement | intégral~ | complet~ | complèt~ | totalité | total~ | toujours | quiconque | pleine?(s|ment)? | les deux | universel~ | n'importe | quelconque~",
    ),
    ("some", "certaine?s? | quelques? | plusieurs | quelques-un~ | un certain nombre"),
    ("part", "divers(es)? | partie (de|des|du) | parfois | partiel~"),
    (
        "most",
        "plupart | majorité | nombreu(x|se|ses) | beaucoup | nombre de | grand nombre | principalement",
    ),
    (
        "only",
        "seulement | uniquement | seule?s? | exclusi~ | rien que | ne ... que | simplement | (ne\\s|n')[\\w'-]{1,24}+ que | unique",
    ),
    (
        "increase",
        "augment~ | accr(oi|oî|u)~ | accroi~ | croissan~ | hausse | relev~ | élargi~ | renforc~ | élev(er|ant|ation)~ | progress(er|ion|é)~ | monté~ | intensif~ | accél~ | expansion | étend~ | multipl~ | essor | agrand~ | croît~ | amplif~",
    ),
    (
        "decrease",
        "diminu~ | rédui~ | réduc~ | baiss~ | recul~ | chut~ | déclin~ | décr(oi|oî|u)~ | abaiss~ | resserr~ | ralenti~ | affaibl~ | attén~ | allég~ | compress~",
    ),
    ("before", "avant | préalablement | au préalable | auparavant"),
    ("after", "après | à la suite | à l'issue | suite à | au lendemain | lors | une fois"),
    ("previous", "derni(er|ère|ers|ères) | précéden~ | passée?s? | antérieur~"),
    ("next", "prochain~ | suivant~ | à venir | ultérieur~ | subséquent~"),
    ("north", "nord | septentrional~ | du nord-\\w+ | nord-\\w+"),
    ("south", "sud | méridional~ | sud-\\w+"),
    ("east", "est(?= de| du) | (à|de) l'est | orientale?s? | orientaux | l'est (de|du)"),
    ("west", "ouest | occidental~ | occidentaux | l'ouest"),
)
REWRITES = (
    (
        "negation",
        r"n['’](est|a|ont|était|étaient|avait|avaient|aura|auront|ai|avons|avez|aurait|auraient) pas",
        r"\1",
    ),
    ("negation", r"ne (\w+) (?:pas|plus|jamais)", r"\1"),
    ("negation", r"n['’](\w+) (?:pas|plus|jamais)", r"\1"),
    ("negation", "ne (?:pas|plus|jamais) ", ""),
    ("negation", "sans", "avec"),
    (
        "negation",
        r"(?<!['’])(?<!ne )(?<!\by )(?<!se )(est|a|ont|était|avait|avaient|aura|auront|aurait)(?! pas| plus| jamais|-)(?= \w)",
        r"n'\1 pas",
    ),
    (
        "negation",
        r"(?<!ne )(?<!se )(?<!le )(?<!la )(?<!y )(?<!en )(sont|sera|seront|doit|doivent|devra|devront|peut|peuvent|pourra|pourront|fait|font|va|vont|reste|demeure|devrait|devraient|prévoit|comprend|constitue|permet)(?! pas| plus| jamais|-)(?= \w)",
        r"ne \1 pas",
    ),
    ("modality", r"(?<!ne )(?:doit|devra)(?! pas)(?= [a-zéê])", "peut"),
    ("modality", r"(?<!ne )(?:doivent|devront)(?! pas)(?= [a-zéê])", "peuvent"),
    ("modality", r"(?<!ne )(?:peut|pourra)(?! pas)(?= [a-zéê])", "doit"),
    ("modality", r"(?<!ne )(?:peuvent|pourront)(?! pas)(?= [a-zéê])", "doivent"),
    ("modality", r"(?<!ne )devrait(?! pas)(?= [a-zéê])", "doit"),
    ("modality", r"(?<!ne )devraient(?! pas)(?= [a-zéê])", "doivent"),
    ("modality", r"(est|sont) tenue?s? (?=de|d['’])", r"\1 libres "),
)
OPPOSITES = (
    ("tous les", "certains des"),
    ("toutes les", "certaines des"),
    ("tous", "certains"),
    ("toutes", "certaines"),
    ("chaque", "aucun"),
    ("la plupart", "peu"),
    ("au moins", "au plus"),
    ("minimum", "maximum"),
    ("plus de", "moins de"),
    ("supérieur", "inférieur"),
    ("supérieure", "inférieure"),
    ("davantage", "moins"),
    ("augmentation", "diminution"),
    ("hausse", "baisse"),
    ("augmenter", "réduire"),
    ("augmenté", "diminué"),
    ("accroissement", "réduction"),
    ("accroître", "réduire"),
    ("renforcer", "affaiblir"),
    ("renforcement", "affaiblissement"),
    ("avant", "après"),
    ("précédent", "suivant"),
    ("dernier", "prochain"),
    ("dernière", "prochaine"),
    ("premier", "dernier"),
    ("première", "dernière"),
    ("toujours", "jamais"),
    ("nord", "sud"),
    ("orientale", "occidentale"),
    ("oriental", "occidental"),
    ("à l'intérieur", "à l'extérieur"),
    ("intérieur", "extérieur"),
    ("importations", "exportations"),
    ("y compris", "à l'exception de"),
    ("temporaire", "permanent"),
    ("majorité", "minorité"),
    ("début", "fin"),
    ("direct", "indirect"),
    ("possible", "impossible"),
    ("partiellement", "entièrement"),
    ("public", "privé"),
)

LANGUAGE = Language(
    code="fr",
    abbreviations=ABBREVIATIONS,
    negation=NEGATION,
    modality=MODALITY,
    extent=EXTENT,
    rewrites=REWRITES,
    opposites=OPPOSITES,
)
