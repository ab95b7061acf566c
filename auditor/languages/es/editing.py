"""What an editor of Spanish may write in another way without saying anything else; written by hand.

Spellings: the *Ortografía* of 2010 of the academies. Phrases: exchanges that guides to clear administrative Spanish recommend
(Ministerio para las Administraciones Públicas, *Manual de estilo del lenguaje administrativo*).
"""

from __future__ import annotations

from auditor.languages.tables.editing import Editing

TABLES = Editing(
    spellings=((r"^ps(?=[ií])", "s"), (r"^(\w+)-(\w+)$", r"\1\2")),
    respelled=(
        ("sólo", "solo"), ("éste", "este"), ("ésta", "esta"), ("éstos", "estos"), ("septiembre", "setiembre"),
        ("por ciento", "%"), ("período", "periodo"), ("períodos", "periodos"), ("transporte", "trasporte"),
    ),
    phrases=(
        ("con el fin de", "para", "a fin de", "con objeto de"), ("con anterioridad a", "antes de"),
        ("con posterioridad a", "después de", "tras"), ("respecto de", "en relación con", "con respecto a", "en cuanto a"),
        ("de conformidad con", "con arreglo a", "de acuerdo con", "en virtud de"), ("en caso de que", "si"),
        ("debido a", "a causa de", "en razón de"), ("en el curso de", "durante"),
        ("aproximadamente", "cerca de", "unos"),
        ("está obligado a", "debe"), ("está facultado para", "puede"), ("a pesar de", "pese a", "no obstante"),
        ("a excepción de", "salvo", "excepto"), ("así como", "y también"), ("por medio de", "mediante", "a través de"),
        ("actualmente", "en la actualidad", "ahora"), ("cada", "todo"), ("iniciar", "comenzar", "empezar"),
        ("finalizar", "terminar"), ("permitir", "autorizar"), ("cuando", "en los casos en que"),
    ),
    adverbs=frozenset("también además asimismo igualmente luego entonces sin embargo por consiguiente".split()),
    small=frozenset(
        "se entre hacia contra cuando como cuyo cuya cual cuales quien ello ese esa esos esas aquel lo le les debe deben "
        "puede pueden si ni según mismo misma".split()
    ),
    by=frozenset({"por"}),
    be=frozenset("ser es son era eran será serán sido fue fueron sea sean".split()),
    in_turn=frozenset({"respectivamente", "primero", "segundo"}),
    negators=frozenset("no ni nunca jamás sin ningún ninguna ninguno nada nadie".split()),
    openers=frozenset(
        "si cuando después antes aunque durante para tras en con de salvo pese conforme desde".split()
    ),
)  # fmt: skip
