"""What is known of the language ``es`` beyond CLDR."""

from __future__ import annotations

from auditor.languages import Language

ABBREVIATIONS = frozenset(
    (
        "mr mrs sr sra sres sras srta dña dr dra drs lic ing prof profa gral gen cnel tte cmdte excmo "
        "excma ilmo mons fr sto sta ud uds vd vds ee uu núm núms párr párrs pág págs vol vols "
        "tel ref apdo cf cfr ej p.ej aprox admón depto"
    ).split()
)

# Cue tables: see `auditor.facts.cues.tables`.
NEGATION = (
    (
        "pseudo",
        "no (dud~|vacil~) en | no( \\w{1,24}+){1,4}? (solo|sólo|solamente|únicamente) | no (es|son|fue|será|sea|sean|se trata de) (meramente|un simple|una simple|meros?|meras?) | no (solo|sólo|solamente|únicamente|obstante|sólo~|es de extrañar|en vano|simplemente|meramente) | (por )?no (mencionar|hablar de) | sin dejar de | más .... que nunca | sin (fines de lucro|tropiezos?|riesgos?|demora|dilación|tardanza|exclusiones?|embargo|perjuicio|precedentes?|cesar) | nada menos | no menos | o no | ¿no\\? | si no | no en balde | por qué no | ni que decir | núm\\. ?\\d+ | no\\. ?\\d+ | nada más (que)? | en todo momento no",
    ),
    (
        "exceptive",
        "no (cabe|hay|deja~|existe|queda) ((ninguna|lugar a|alguna) )?(ninguna )?dudas? | sin (lugar a )?dudas? | no se limita~ | no ... (más que|salvo|excepto|a menos|menos que|si no) | a menos que | no (más|menos|después|antes|mayor|inferior|superior) (de|que|del|tarde|a) | no (super|exced|sobrepas)~ | (no )?(exceda|excedan|supere|superen|excederá|superior) (no )?| a no ser | más tardar",
    ),
    (
        "chained",
        "(en|de) (modo|forma|manera) algun[oa] | en absoluto | ni | ni siquiera | tampoco | ningun~ | ningún | nadie | nada | nunca | jamás",
    ),
    (
        "phrasal",
        "sin | no-\\w+ | no \\w{2,20}(ado|ada|ados|adas|ido|ida|idos|idas) | no poseedor~ | no (gubernamental~|nuclear~|proliferación|aline~|violen~|discrimin~|autónom~|permanent~|estatal~|oficial~|residente~|transmisib~|injerenc~|interven~|solo) | a(simet|típ|nóm|normal)~"
        "|in(acces|acep|act|adec|admis|alien|aplic|apropi|apto|cesa|ciert|coher|comple|comp(at|et)|compr|condic|conf|consti|corr|curs|cump|debid|defin|depend|direct|discrim|discut|disp|divis|efic|evit|exac|exist|exper|form(al)|frec|fruct|fund|human|igual|just|mov|segur|sepa|signif|sosten|sufic|surm|toler|útil|váli|valid|viab|vis|viol|volun|usit|hab|estab|equit|observ|satisf)~ | il(eg|íc|ic|im)~ | ir(reg|resp|rev)~ | im(par|perf|proc|prop|prud|pun|pos|pere|prev|prod)~ | des(acuerd|igual|ocup|emple|prot|equi|conoc|ventaj|orden|aparec|atend|confi|cont|cuid|arm|apr|favor|prov)~",
    ),
    (
        "explicit",
        "no( [\\w]{1,24}+){1,3}? (nunca|jamás|ningún~|ningun~|nada|nadie|alguno|alguna) | no",
    ),
    (
        "implicit",
        "rechaz~ | rehus~ | neg(ó|ar|ado|ada|arse|aron|aba|ativa|ando|ación)\\b | nieg~ | deneg~ | denieg~ | impid~ | impedi~ | prohib~ | prohíb~ | falt~ | falt(a|e|ó) | ausen(cia|te)~ | carec~ | carezc~ | carenci~ | carente~ | incapa~ | imposib~ | exclu~ | excep~ | salvo | fracas~ | evit~ | absten~ | abstien~ | abstuv~ | ces(ar|e|a|ó|ado|en|ación)\\b | renunci~ | contra | priv(ad|ac|ar)~ | exent~ | libre(s)? de | apenas | raramente | rara vez | lugar de | en vez | cero | poco~ | poca~ | menos | demasiado | omi(t|s)~ | descuid~ | elimin~ | aboli~ | anul~ | dej(ar|ó|ado|an|a|e|aron|en) de | oponer~ | opon~ | opuso | opus~ | oposi~ | desprov~ | impunidad | solo | sólo | solamente | únicamente | escas~ | perdid~ | pérdid~ | independientemente | a pesar | difícil~",
    ),
)

MODALITY = (
    (
        "prohibition",
        "no (se )?(deb(e|en|erá|erán|ería|erían|a|an)|pued(e|en|a|an)|podr(á|án|ía|ían)|podemos) | (ningún|ninguna|nadie) .... (podrá|deberá|puede|debe) | prohíb~ | prohibido~",
    ),
    ("recommendation", "debería~ | deberíamos | convendría"),
    (
        "obligation",
        "debe | deben | debo | debemos | deberá | deberán | debía~ | debi(ó|eron) | deba | deban | hay que | (tien(e|en|es)|tendrá|tendrán|tuvo|tuvieron|tenía|tenían|tenga|tengan) que | ha de | han de | habrá de | habrán de | es preciso | (está|están|estará|estarán|estaba) obligad~ a | se (ve|ven|vio|vieron) obligad~",
    ),
    (
        "possibility",
        "pued(e|en|o|a|an) | podr(á|án|ía|ían|emos|íamos) | podemos | podía~ | pud(o|ieron|iera~|iese~) | quizá~ | tal vez | (está|están|estará) (autorizad|facultad)\\w+ (a|para)",
    ),
    ("future", "\\w{2,20}(ará|arán|erá|erán|irá|irán|drá|drán|brá|brán|rrá|rrán) | va a | van a"),
    (
        "commitment",
        "se compromet~ a | promet~ | decid(e|en|ió|ieron) (?=\\w+r) | convien(e|en) en | acuerd(a|an) (?=\\w+r) | acord(ó|aron) (?=\\w+r)",
    ),
    (
        "necessity",
        "deber(es)? | debido | debiendo | tener que | oblig~ | neces~ | exig~ | requ(ier|er|is)~ | preciso | imprescind~ | imperativ~ | indispens~ | menester | vinculant~ | impon~ | impuest~ | esencial~ | recom(iend|end)~ | exhort~ | inst(a|an|ó|aron|ar) | invita~ | alient~ | respons~ | conviene | corresponde~ | pid(e|en|ió) | demand~",
    ),
    (
        "ability",
        "poder(es)? | pudiendo | posib~ | permit~ | autoriz~ | facult~ | capac~ | capaz | eventual~ | derechos? | potencial~ | probab~ | lícito | habilit~ | oportunidad~ | acaso | condiciones de | conseguir | logr~ | riesgo~ | \\w{3,20}(aría|arían|ería|erían|iría|irían) | aptitud~ | disponib~",
    ),
)

EXTENT = (
    (
        "none",
        "sobre todo | ante todo | después de todo | de todos modos | en todo caso | no obstante | (corea|áfrica|américa|sudán|asia) del (sur|norte) | sudáfrica | sudan~ | sudafrican~ | oriente (medio|próximo) | timor oriental | ribera occidental | no ... más | nada más | además | más bien | toda vez | con todo",
    ),
    (
        "at_least",
        "al menos | por lo menos | como mínimo | mínim(o|a|os|as) | no menos (de|que) | o más | cuando menos",
    ),
    (
        "at_most",
        "a lo sumo | como máximo | máxim(o|a|os|as) | no más de | o menos | sin exceder | no ... (exced|super|sobrepas)~ | a más tardar",
    ),
    (
        "more",
        "más (de|que) | superior(es)? | super(a|an|ó|aron|ar|aban) | exced~ | por encima | más | mayor(es)?",
    ),
    ("less", "menos (de|que) | inferior(es)? | por debajo | menor(es)? | menos"),
    ("all", "tod(o|a|os|as) | cada"),
    (
        "whole",
        "cualqui~ | íntegr~ | entero~ | entera~ | totalidad | total~ | complet~ | plen(o|a|os|as|amente) | ambos | ambas | siempre | conjunto | universal~",
    ),
    ("some", "algun~ | algún | cierto~ | cierta~ | varios | varias | unos cuantos"),
    ("part", "divers(o|a)s | parte de | parcial~ | determinad~ | unos | unas"),
    (
        "most",
        "mayoría | mayor parte | muchos | muchas | numeros(o|a)s | gran parte | gran número | principalmente",
    ),
    (
        "only",
        "sólo | solo | solamente | únic(o|a|os|as|amente) | exclusiv~ | no ... (más que|sino) | meramente | tan (solo|sólo) | sola",
    ),
    (
        "increase",
        "aument~ | increment~ | crec~ | subi(ó|eron|da|do|r) | ampli(ar|ó|ad|aci|an)~ | alza | elev(ar|ó|ad|aci|an)~ | reforz~ | fortalec~ | fortalezc~ | intensif~ | aceler~ | expan(s|d)~ | acrec~ | refuer~ | multiplic~",
    ),
    (
        "decrease",
        "disminu~ | redu(c|j|z)~ | descen~ | descien~ | baj(ó|ar|aron|ado)\\b | merm~ | recort~ | decrec~ | ca(ída|yó|yeron|er)\\b | declin~ | debilit~ | mitig~ | atenu~ | desaceler~ | alivi~ | retroc~",
    ),
    ("before", "antes | previamente | antelación"),
    ("after", "después | tras | posteriormente | a raíz | una vez | luego | a continuación"),
    (
        "previous",
        "pasad(o|a|os|as) | últim(o|a|os|as) | anterior~ | previ(o|a|os|as) | precedente~",
    ),
    ("next", "próxim~ | siguient~ | posterior(es)? | ulterior~ | venider~ | entrante"),
    ("north", "norte | septentrional~ | norte\\w+"),
    ("south", "sur | meridional~ | sureñ~"),
    ("east", "este(?= de|,|\\.) | oriental(es)? | oriente"),
    ("west", "oeste | occidental~ | occidente"),
)
REWRITES = (
    ("negation", r"no (?=se |ha |han |es |son |está |puede |debe |[a-z]+[aeoáéó]n? )", ""),
    ("negation", "sin(?! embargo)", "con"),
    ("negation", "nunca", "siempre"),
    ("negation", "nadie", "todos"),
    (
        "negation",
        r"(?<!no )(?<!se )(?<!lo )(?<!la )((?:se |lo |le |les )?(?:es|son|ha|han|había|habían|fue|fueron|está|están|será|serán|puede|pueden|debe|deben|deberá|deberán|podrá|podrán|tiene|tienen|debería|deberían|hay|sigue|siguen))(?= [a-záéíóú])",
        r"no \1",
    ),
    ("modality", r"(?<!no )(?:debe|deberá)(?= [a-z])", "puede"),
    ("modality", r"(?<!no )(?:deben|deberán)(?= [a-z])", "pueden"),
    ("modality", r"(?<!no )(?:puede|podrá)(?= [a-z])", "debe"),
    ("modality", r"(?<!no )(?:pueden|podrán)(?= [a-z])", "deben"),
    ("modality", r"(?<!no )debería(?= [a-z])", "debe"),
    ("modality", r"(?<!no )deberían(?= [a-z])", "deben"),
    ("modality", r"(tiene|tienen) que", r"\1 la opción de"),
)
OPPOSITES = (
    ("todos los", "algunos de los"),
    ("todas las", "algunas de las"),
    ("todos", "algunos"),
    ("todas", "algunas"),
    ("cada", "ningún"),
    ("muchos", "pocos"),
    ("muchas", "pocas"),
    ("la mayoría", "una minoría"),
    ("al menos", "como máximo"),
    ("por lo menos", "a lo sumo"),
    ("mínimo", "máximo"),
    ("más de", "menos de"),
    ("más", "menos"),
    ("mayor", "menor"),
    ("superior", "inferior"),
    ("aumento", "disminución"),
    ("aumentar", "reducir"),
    ("aumentó", "disminuyó"),
    ("incremento", "reducción"),
    ("fortalecer", "debilitar"),
    ("fortalecimiento", "debilitamiento"),
    ("antes", "después"),
    ("anterior", "siguiente"),
    ("anteriores", "siguientes"),
    ("último", "próximo"),
    ("última", "próxima"),
    ("primer", "último"),
    ("primera", "última"),
    ("siempre", "nunca"),
    ("norte", "sur"),
    ("oriental", "occidental"),
    ("dentro", "fuera"),
    ("interno", "externo"),
    ("interna", "externa"),
    ("importaciones", "exportaciones"),
    ("contra", "a favor de"),
    ("incluido", "excluido"),
    ("temporal", "permanente"),
    ("mayoría", "minoría"),
    ("comienzo", "fin"),
    ("directo", "indirecto"),
    ("posible", "imposible"),
    ("parcialmente", "totalmente"),
    ("público", "privado"),
    ("pública", "privada"),
)

LANGUAGE = Language(
    code="es",
    abbreviations=ABBREVIATIONS,
    negation=NEGATION,
    modality=MODALITY,
    extent=EXTENT,
    rewrites=REWRITES,
    opposites=OPPOSITES,
)
