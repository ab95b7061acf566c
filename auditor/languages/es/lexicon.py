"""How the words of the Spanish lexicon are inflected; stems that change stand behind a slash."""

from __future__ import annotations

from auditor.languages.tables.lexicon import Lexicon, Paradigm

# Without accents, and with the pronouns that are written onto a verb.
_AR = (
    "ar o as a amos an aba aban abamos e aron ado ada ados adas ando ara aran are aremos aria arian ase asen"
    " es emos en arse arlo arla arlos arlas andose arle arles aramos"
)
_QUE = "ue ues uemos uen"
_ER = (
    "er o es e emos en ia ian iamos io ieron ido ida idos idas iendo yendo era eran ere eremos eria erian"
    " a as amos an iera ieran iere iese erse erlo erla erlos erlas iendose i yo yeron"
)
_IR = (
    "ir o es e imos en ia ian iamos io ieron ido ida idos idas iendo yendo ira iran ire iremos iria irian"
    " a as amos an iera ieran iere iese irse irlo irla irlos irlas iendose i yo yeron"
)
_ANY = (
    "- a e o i an en on as es os amos emos imos aba aban ia ian ara aran era eran ira iran ieron io aron ando iendo"
    " ado ada ados adas ido ida idos idas iera ieran aria arian eria erian iria irian yo yeron eron ran"
)

TABLES = Lexicon(
    file="lexicon.tsv",
    alike=("áéíóúü", "aeiouu"),
    paradigms=(
        Paradigm("", "-", "- s es mente"),
        Paradigm("", "-", _ANY, part="later"),
        Paradigm("e", "-", "e es emente"),
        Paradigm("o", "-", "o a os as amente"),
        Paradigm("a", "-", "a as"),
        Paradigm("or", "or", "- a es as"),
        Paradigm("és", "es", "- a es as"),
        Paradigm("z", "-", "z ces"),
        Paradigm("ar", "-", _AR),
        Paradigm("arse", "-", _AR),
        Paradigm("car", "c", _AR),
        Paradigm("car", "q", _QUE),
        Paradigm("gar", "g", f"{_AR} {_QUE}"),
        Paradigm("zar", "z c", _AR),
        Paradigm("er", "-", _ER),
        Paradigm("erse", "-", _ER),
        Paradigm("cer", "c zc", _ER),
        Paradigm("ger", "g j", _ER),
        Paradigm("ir", "-", _IR),
        Paradigm("irse", "-", _IR),
        Paradigm("gir", "g j", _IR),
        Paradigm("cir", "c zc", _IR),
        Paradigm("cir", "j", "o eron e era eran"),
        Paradigm("poner", "p", "oner one ones onen onemos onia onian ongo onga ongan uso usieron usiera uesto uesta uestos uestas ondra ondran ondria oniendo onerse oniendose"),
        Paradigm("ponerse", "p", "oner one ones onen onemos onia onian ongo onga ongan uso usieron usiera uesto uesta uestos uestas ondra ondran ondria oniendo onerse oniendose"),
        Paradigm("tener", "t", "ener iene ienen enemos enia enian engo enga engan uvo uvieron uviera enido enida enidos enidas endra endran endria eniendo enerse"),
        Paradigm("hacer", "h", "acer ace acen acemos acia acian ago aga agan izo icieron iciera echo echa echos echas ara aran aria aciendo acerse"),
    ),
    irregular=(("dar", "da dan dio dieron"),),
)  # fmt: skip
