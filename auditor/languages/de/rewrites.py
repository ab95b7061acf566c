"""How one small word turns a sentence of German around."""

from __future__ import annotations

from auditor.languages.tables.rewrites import Rewrites

_REWRITES = (
    ("negation", "nicht (?!nur|zuletzt|mehr)", ""),
    ("negation", r"kein(e|en|em|er|es)?", r"ein\1"),
    ("negation", "nie(?:mals)?", "immer"),
    ("negation", "ohne", "mit"),
    ("negation", "niemand", "jeder"),
    ("negation", "nichts", "alles"),
    (
        "negation",
        r"(ist|sind|war|waren|hat|haben|hatte|hatten|wird|werden|wurde|wurden|kann|können|muss|müssen|soll|sollen|darf|dürfen|sollte|sollten)(?! nicht)(?= \w)",
        r"\1 nicht",
    ),
    (
        "negation",
        r"(ist|sind|war|waren|hat|haben|hatte|hatten|wird|werden|wurde|wurden|kann|können|muss|müssen|sollte|sollten)(?= ?[.,;])",
        r"nicht \1",
    ),
    ("modality", "muss", "kann"),
    ("modality", "müssen", "können"),
    ("modality", "kann", "muss"),
    ("modality", "können(?= |[.,])", "müssen"),
    ("modality", "soll", "muss"),
    ("modality", "sollte", "muss"),
    ("modality", "sollten", "müssen"),
    ("modality", "darf", "muss"),
)

_OPPOSITES = (
    ("alle", "einige"),
    ("allen", "einigen"),
    ("jeder", "keiner"),
    ("jede", "keine"),
    ("viele", "wenige"),
    ("meisten", "wenigsten"),
    ("mindestens", "höchstens"),
    ("mehr als", "weniger als"),
    ("mehr", "weniger"),
    ("höher", "niedriger"),
    ("größer", "kleiner"),
    ("erhöhung", "senkung"),
    ("erhöht", "gesenkt"),
    ("gestiegen", "gesunken"),
    ("stieg", "sank"),
    ("anstieg", "rückgang"),
    ("zunahme", "abnahme"),
    ("vorher", "nachher"),
    ("bevor", "nachdem"),
    ("früher", "später"),
    ("letzte", "nächste"),
    ("letzten", "nächsten"),
    ("erste", "letzte"),
    ("ersten", "letzten"),
    ("immer", "nie"),
    ("oft", "selten"),
    ("norden", "süden"),
    ("osten", "westen"),
    ("nördlich", "südlich"),
    ("östlich", "westlich"),
    ("innerhalb", "außerhalb"),
    ("import", "export"),
    ("vorübergehend", "dauerhaft"),
    ("mehrheit", "minderheit"),
    ("anfang", "ende"),
    ("direkt", "indirekt"),
    ("möglich", "unmöglich"),
    ("teilweise", "vollständig"),
    ("öffentlich", "privat"),
    ("öffentliche", "private"),
    ("öffentlichen", "privaten"),
)

TABLES = Rewrites(rewrites=_REWRITES, opposites=_OPPOSITES)
