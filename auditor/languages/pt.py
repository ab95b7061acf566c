"""What is known of the language ``pt`` beyond CLDR."""

from __future__ import annotations

from auditor.languages import Language

ABBREVIATIONS = frozenset(
    (
        "mr mrs sr sra srs sras dr dra drs dras prof profa eng arq gen cel maj ten exmo exma exa exas "
        "ilmo mons pág págs vol vols tel ref cf cfr ex p.ex núm apr aprox sto sta"
    ).split()
)

# Cue tables: see `auditor.facts.cues.tables`.
NEGATION = (
    (
        "pseudo",
        "não hesit~ | não( \\w{1,24}+){1,4}? (só|somente|apenas|meramente|unicamente) | (para |por )?não (mencionar|falar)( (de|d[ao]s?))? | por ?que não | de (modo|forma|maneira) alguma? que não | não (só|somente|apenas|obstante|menos|unicamente|meramente|simplesmente) | mais .... (do )?que nunca | sem (fins lucrativos|demora|riscos?|embargo|prejuízo|precedentes) | ou não | senão | não é\\? | nada menos | nem só | por que não | n\\.?[ºo°] ?\\d+ | no (?=\\w)",
    ),
    (
        "exceptive",
        "não (há|deixa~|existe|resta) ((nenhuma|lugar a|margem para) )?dúvidas? | sem (sombra de )?dúvidas? | não se limita~ | não ... (senão|exceto|salvo|mais que|mais do que|antes de) | a menos que | a não ser | não (mais|menos|superior|inferior|depois|antes) (de|do|que|a|tarde) | não (exced|ultrapass)~",
    ),
    (
        "chained",
        "nem | nem sequer | tampouco | de (modo|forma|maneira) (algum|alguma|nenhum|nenhuma) | em caso algum | nenhum~ | nenhuns | ninguém | nada | nunca | jamais",
    ),
    (
        "phrasal",
        "não (govern~|nuclear~|prolifer~|alinha~|violên~|violen~|discrimin~|perman~|estat~|ofic~|resident~|transmiss~|interven~|ingerên~) | sem | não-\\w+ | não \\w{2,20}(ado|ada|ados|adas|ido|ida|idos|idas) | anormal~"
        "|in(aces|aceit|act|at(iv|ing)|adeq|admis|alien|aplic|apropri|apt|cert|coer|compl|comp(at|et)|compr|condic|conf|const|corr|cump|dev|defin|depend|diret|direct|discrim|discut|disp|divis|efic|evit|exat|exist|exper|explic|feliz|fiel|form(al)|freq|frut|fund|human|igual|just|segur|separ|signif|sustent|sufic|suport|toler|útil|váli|valid|viab|vis|viol|volunt|hab|stab|equit|observ|satisf|capaz)~ | il(eg|íc|ic|im)~ | ir(reg|resp|rev)~ | im(par|perf|proc|prop|prud|pun|prev|prod|poss)~ | des(acord|igual|ocup|empreg|prot|equi|conhec|vantag|ordem|apar|atend|confi|cont|cuid|arm|apr|favor|prov|leal|honest|obed|necess|agrad|respeit)~",
    ),
    (
        "explicit",
        "não( [\\w]{1,24}+){1,3}? (nunca|jamais|nenhum~|nada|ninguém|algum|alguma) | não",
    ),
    (
        "implicit",
        "recus~ | rejeit~ | neg(ou|ar|ado|ada|am|aram|ativa|ação|ando|a)\\b | impe(d|ç)~ | proib~ | proíb~ | falt(a|am|ou|ar|ando|e|as)\\b | falh(a|ar|ou|aram|as|ando)\\b | ausên~ | ausent~ | carec~ | carên~ | incap~ | impossib~ | exclu~ | excep~ | exce(t|ç)~ | salvo | fracass~ | evit~ | abst(e|é|i)~ | cess(ar|ou|ação|a|e|aram)\\b | renunc~ | contra | priv(ad|aç|ar)~ | isent~ | livres? (de|da|do) | mal | raramente | vez de | lugar de | zero | pouc~ | menos | demasiado | demais | omi(t|s)~ | negligenc~ | elimin~ | aboli~ | anul~ | deix(ar|ou|ado|am|a|e|aram) de | opo(r|s|n|st)~ | opõ~ | desprov~ | impunidade | só | somente | apenas | unicamente | escass~ | perdid~ | perd(a|eu|er)~ | independentemente | apesar | difícil~ | dificil~",
    ),
)

MODALITY = (
    (
        "prohibition",
        "não (se )?(dev(e|em|erá|erão|eria|eriam)|pod(e|em|erá|erão|eria|eriam)) | (nenhum|nenhuma|ninguém) .... (poderá|deverá|pode|deve) | proib(e|em|ido|ida|idos|idas) | proíb~ | vedad(o|a)s?",
    ),
    ("recommendation", "deveria~ | deveríamos"),
    (
        "obligation",
        "deve | devem | devo | devemos | deverá | deverão | devia~ | deva | devam | (tem|têm|terá|terão|teve|tiveram|tinha|tinham) (que|de) | há de | hão de | é preciso | (é|são|está|estão) obrigad~ a",
    ),
    (
        "possibility",
        "pode | podem | posso | podemos | poderá | poderão | poderia~ | podia~ | pôde | puderam | possa | possam | talvez | (é|são|está|estão) (autorizad|livre)\\w* (a|para|de)",
    ),
    ("future", "\\w{2,20}(ará|arão|erá|erão|irá|irão) | será | serão | vai | vão"),
    (
        "commitment",
        "compromet~-se a | se compromet~ a | promet(e|em|eu) | decid(e|em|iu|iram) (?=\\w+r) | concord(a|am|ou|aram) em",
    ),
    (
        "necessity",
        "dever(es)? | devido | ter (que|de) | obrig~ | necess~ | exig~ | requ(er|is)~ | precis(a|am|o|ar|ou|amos)~ | imprescind~ | imperativ~ | indispens~ | vincul~ | imp(õ|os|or)~ | essencia~ | recomend~ | exort~ | inst(a|am|ou|aram) | respons~",
    ),
    (
        "ability",
        "poder(es)? | possív~ | possib~ | permit~ | autoriz~ | facult~ | capa(z|c)~ | eventua~ | direitos? | potencia~ | prová~ | lícito | habilit~ | oportunidad~ | consegu~ | risco~ | \\w{3,20}(aria|ariam|eria|eriam|iria|iriam)",
    ),
)

EXTENT = (
    (
        "none",
        "sobretudo | contudo | todavia | afinal | acima de tudo | (coreia|coréia|áfrica|américa) do (sul|norte) | sul-african~ | oriente médio | médio oriente | timor(-| )leste | não ... mais | mais ou menos | além disso | cada vez | assim que",
    ),
    (
        "at_least",
        "pelo menos | ao menos | no mínimo | mínim(o|a|os|as) | não menos (de|do|que) | ou mais",
    ),
    (
        "at_most",
        "no máximo | máxim(o|a|os|as) | quando muito | não mais (de|do|que) | até (?=\\d) | ou menos",
    ),
    (
        "more",
        "mais (de|do que|que) | superior~ | super(a|am|ou|aram|ar) | ultrapass~ | exced~ | acima | mais | maior(es)?",
    ),
    ("less", "menos (de|do que|que) | inferior~ | abaixo | menor(es)? | menos"),
    ("all", "tod(o|a|os|as) | tudo | cada"),
    (
        "whole",
        "qualquer | quaisquer | inteir(o|a|os|as|amente) | totalidade | total~ | complet~ | plen(o|a|os|as|amente) | ambos | ambas | sempre | conjunto | íntegr~ | integralmente | universal~",
    ),
    ("some", "algum(as?)? | alguns | certo~ | certas? | vári(o|a)s"),
    ("part", "divers(o|a)s | parte (de|do|da|dos|das) | parcial~ | uns | umas | determinad~"),
    ("most", "maioria | maior parte | muit(o|a)s | numeros(o|a)s | grande parte | principalmente"),
    (
        "only",
        "só | somente | apenas | únic(o|a|os|as) | unicamente | exclusiv~ | meramente | sozinh~",
    ),
    (
        "increase",
        "aument~ | increment~ | cresc~ | sub(iu|ida|ir|iram|idas) | ampli(ar|ou|aç|ad)~ | elev(ar|ou|aç|am)~ | reforç~ | fortalec~ | intensific~ | aceler~ | expan~ | acrésc~ | multiplic~ | ergu~ | ascend~",
    ),
    (
        "decrease",
        "diminu~ | redu(z|ç)~ | decresc~ | descendent~ | queda~ | ca(iu|íram|ir)\\b | baix(ou|ar|aram)\\b | cort~ | declín~ | enfraquec~ | mitig~ | atenu~ | desaceler~ | alivi~ | contra(ç|í)~ | descid~ | desc(eu|er) | reduç~ | abrand~",
    ),
    ("before", "antes | previamente"),
    ("after", "depois | após | a seguir | em seguida | uma vez | logo"),
    ("previous", "passad(o|a|os|as) | últim(o|a|os|as) | anterior~ | préviv~ | precedente~"),
    ("next", "próxim(o|a|os|as) | seguint~ | subsequent~ | posterior~ | vindour~"),
    ("north", "norte | setentrional~ | nort\\w+"),
    ("south", "sul | meridional~ | sul-\\w+"),
    ("east", "leste | oriental~ | oriente"),
    ("west", "oeste | ocidental~ | ocidente"),
)
REWRITES = (
    ("negation", r"não (?=\w)", ""),
    ("negation", "sem", "com"),
    ("negation", "nunca", "sempre"),
    ("negation", "ninguém", "todos"),
    (
        "negation",
        r"(?<!não )(?<!se )((?:se )?(?:é|são|foi|foram|está|estão|será|serão|tem|têm|tinha|pode|podem|deve|devem|deverá|deverão|poderá|poderão|deveria|deveriam|há|continua|continuam|vai|vão|era|eram))(?= [a-záéíóúãõ])",
        r"não \1",
    ),
    ("modality", r"(?<!não )(?:deve|deverá)(?= [a-z])", "pode"),
    ("modality", r"(?<!não )(?:devem|deverão)(?= [a-z])", "podem"),
    ("modality", r"(?<!não )(?:pode|poderá)(?= [a-z])", "deve"),
    ("modality", r"(?<!não )(?:podem|poderão)(?= [a-z])", "devem"),
    ("modality", r"(?<!não )deveria(?= [a-z])", "deve"),
    ("modality", r"(?<!não )deveriam(?= [a-z])", "devem"),
    ("modality", r"(tem|têm) (?:que|de)", r"\1 a opção de"),
)
OPPOSITES = (
    ("todos os", "alguns dos"),
    ("todas as", "algumas das"),
    ("todos", "alguns"),
    ("todas", "algumas"),
    ("cada", "nenhum"),
    ("muitos", "poucos"),
    ("muitas", "poucas"),
    ("maioria", "minoria"),
    ("pelo menos", "no máximo"),
    ("mínimo", "máximo"),
    ("mais de", "menos de"),
    ("mais", "menos"),
    ("maior", "menor"),
    ("superior", "inferior"),
    ("aumento", "redução"),
    ("aumentar", "reduzir"),
    ("aumentou", "diminuiu"),
    ("crescimento", "queda"),
    ("fortalecer", "enfraquecer"),
    ("fortalecimento", "enfraquecimento"),
    ("antes", "depois"),
    ("anterior", "seguinte"),
    ("anteriores", "seguintes"),
    ("último", "próximo"),
    ("última", "próxima"),
    ("primeiro", "último"),
    ("primeira", "última"),
    ("sempre", "nunca"),
    ("norte", "sul"),
    ("leste", "oeste"),
    ("oriental", "ocidental"),
    ("dentro", "fora"),
    ("interno", "externo"),
    ("interna", "externa"),
    ("importações", "exportações"),
    ("contra", "a favor de"),
    ("temporário", "permanente"),
    ("temporária", "permanente"),
    ("início", "fim"),
    ("direto", "indireto"),
    ("possível", "impossível"),
    ("parcialmente", "totalmente"),
    ("público", "privado"),
    ("pública", "privada"),
)

LANGUAGE = Language(
    code="pt",
    abbreviations=ABBREVIATIONS,
    negation=NEGATION,
    modality=MODALITY,
    extent=EXTENT,
    rewrites=REWRITES,
    opposites=OPPOSITES,
)
