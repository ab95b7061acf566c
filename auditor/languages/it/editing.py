"""What an editor of Italian may write in another way without saying anything else, and words that deny; written by hand, and short."""

from __future__ import annotations

from auditor.languages.tables.editing import Editing

TABLES = Editing(
    phrases=(
        ("al fine di", "allo scopo di", "per"),
        ("in caso di", "nel caso di"),
        ("a seguito di", "dopo"),
        ("ai sensi di", "in conformità a", "a norma di"),
        ("è tenuto a", "deve"),
        ("è autorizzato a", "può"),
        ("per quanto riguarda", "riguardo a", "in merito a"),
        ("a causa di", "in ragione di"),
    ),
    adverbs=frozenset("anche inoltre pertanto quindi tuttavia dunque altresì".split()),
    by=frozenset({"da", "dal", "dalla", "dai", "dalle"}),
    be=frozenset(
        "essere è sono era erano sarà saranno stato stata stati state sia siano viene vengono".split()
    ),
    in_turn=frozenset({"rispettivamente"}),
    negators=frozenset("non né mai nessuno nessuna niente nulla senza".split()),
    openers=frozenset("se quando dopo prima benché durante per in salvo".split()),
)
