"""What an editor of German may write in another way without saying anything else; written by hand.

Spellings: the reform of 1996/2006 and Swiss spelling. Phrases: exchanges that the *Handbuch der Rechtsförmlichkeit* (part B)
recommends.
"""

from __future__ import annotations

from auditor.languages.tables.editing import Editing

TABLES = Editing(
    spellings=((r"ß", "ss"), (r"ä", "ae"), (r"ö", "oe"), (r"ü", "ue"), (r"^(\w+)-(\w+)$", r"\1\2")),
    respelled=(
        ("aufgrund", "auf grund"), ("anstelle", "an stelle"), ("mithilfe", "mit hilfe"), ("sodass", "so dass"),
        ("zugunsten", "zu gunsten"), ("prozent", "%"), ("potenzial", "potential"), ("fotografie", "photographie"),
        ("selbstständig", "selbständig"), ("infrage", "in frage"),
    ),
    phrases=(
        ("im hinblick auf", "bezüglich", "hinsichtlich", "in bezug auf"), ("gemäß", "nach maßgabe von", "entsprechend"),
        ("im falle", "bei"), ("aufgrund", "wegen", "infolge"), ("im laufe", "während"), ("zum beispiel", "beispielsweise", "etwa"),
        ("ungefähr", "circa", "rund"), ("ist verpflichtet", "muss"), ("sind verpflichtet", "müssen"),
        ("ist berechtigt", "darf"), ("sind berechtigt", "dürfen"), ("trotz", "ungeachtet"), ("mit ausnahme von", "außer"),
        ("sowie", "und auch"), ("mittels", "durch", "anhand"), ("derzeit", "zurzeit", "gegenwärtig"), ("jeder", "jedweder"),
        ("beginnt", "fängt an"), ("endet", "läuft ab"), ("gestatten", "erlauben"), ("sofern", "falls", "wenn"),
        ("unverzüglich", "umgehend"),
    ),
    adverbs=frozenset("auch ferner außerdem zudem somit daher demnach jedoch hiermit ebenfalls überdies dann".split()),
    small=frozenset(
        "sich zwischen gegen als wie deren dessen welche welcher muss müssen kann können darf dürfen soll sollen ob "
        "denn weder noch selbst".split()
    ),
    by=frozenset({"von", "durch"}),
    be=frozenset("werden wird wurde wurden worden ist sind war waren sein".split()),
    in_turn=frozenset({"beziehungsweise", "jeweils"}),
    negators=frozenset("nicht kein keine keiner keinen keinem nie niemals weder ohne nichts niemand".split()),
    openers=frozenset(
        "wenn falls sofern nachdem bevor obwohl während nach vor in im bei trotz gemäß seit um zur zum auf".split()
    ),
)  # fmt: skip
