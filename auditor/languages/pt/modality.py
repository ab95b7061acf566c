"""The words of Portuguese for duty, leave and plan."""

from __future__ import annotations

from auditor.languages.tables.modality import Modality

TABLES = Modality(
    cues=(
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
)
