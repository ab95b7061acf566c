"""The words of Spanish that deny."""

from __future__ import annotations

from auditor.languages.tables.negation import Negation

TABLES = Negation(
    cues=(
        (
            "doubled",
            "no (es|era|sería|parece|resulta) (del todo )?(imposible|improbable|inverosímil|inconcebible|impensable) | no (está|estaba|queda|quedó) (excluid~|descartad~)"
            "|no se (excluyen?|descartan?) | no (se )?(puede|pueden|podemos|podía|podría|cabe) (ser )?(exclui~|descarta~)",
        ),
        (
            "pseudo",
            "no (dud~|vacil~) en | no( \\w{1,24}+){1,4}? (solo|sólo|solamente|únicamente) | no (es|son|fue|será|sea|sean|se trata de) (meramente|un simple|una simple|meros?|meras?) | no (solo|sólo|solamente|únicamente|obstante|sólo~|es de extrañar|en vano|simplemente|meramente) | (por )?no (mencionar|hablar de) | sin dejar de | más .... que nunca | sin (fines de lucro|tropiezos?|riesgos?|demora|dilación|tardanza|exclusiones?|embargo|perjuicio|precedentes?|cesar) | nada menos | no menos | o no | ¿no\\? | si no | no en balde | por qué no | ni que decir | núm\\. ?\\d+ | no\\. ?\\d+ | nada más (que)? | en todo momento no",
        ),
        (
            "exceptive",
            "no (cabe|hay|deja~|existe|queda) ((ninguna|lugar a|alguna) )?(ninguna )?dudas? | sin (lugar a )?dudas? | no se limita~ | no ... más que | a menos que | no (más|menos|después|antes|mayor|inferior|superior) (de|que|del|tarde|a) | no (super|exced|sobrepas)~ | (no )?(exceda|excedan|supere|superen|excederá|superior) (no )?| a no ser | más tardar",
        ),
        (
            "conditional",
            r"no(?= .... (salvo|excepto|a menos|hasta|antes de|sin|sino|si no)\b)",
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
)
