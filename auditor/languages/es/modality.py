"""The words of Spanish for duty, leave and plan."""

from __future__ import annotations

from auditor.languages.tables.modality import Modality

TABLES = Modality(
    cues=(
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
        (
            "future",
            "\\w{2,20}(ará|arán|erá|erán|irá|irán|drá|drán|brá|brán|rrá|rrán) | va a | van a",
        ),
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
)
