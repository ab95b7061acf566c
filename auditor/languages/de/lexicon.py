"""How the words of the German lexicon are inflected; the stems of strong verbs stand behind a slash."""

from __future__ import annotations

from auditor.languages.tables.lexicon import Lexicon, Paradigm

_DECLENSION = "e en er es em"
_WEAK = "e st t en et te ten test tet end ende enden ender endes endem ter tes tem"
_NOUN = f"- s {_DECLENSION} n nen innen"
_ANY = f"- t st {_DECLENSION} te ten n s end ende enden et ere eren"

TABLES = Lexicon(
    file="lexicon.tsv",
    # ss is written for ß in Switzerland; one for one, so only the letters of old spellings.
    paradigms=(
        Paradigm("", "-", _NOUN),
        Paradigm("", "-", _ANY, part="later"),
        Paradigm("e", "-", "e en er es em n s"),
        Paradigm("er", "er", f"- s n {_DECLENSION} in innen"),
        Paradigm("ig", "ig", f"- {_DECLENSION} ere eren erer keit"),
        Paradigm("lich", "lich", f"- {_DECLENSION} ere eren erer keit"),
        Paradigm("nis", "nis", "- ses se sen"),
        Paradigm("en", "-", _WEAK, joined="- ge"),
        Paradigm("en", "-", _WEAK, joined="- ge", part="later"),
        Paradigm("ern", "er", "n e st t te ten tet nd nde nden nder ndes", joined="- ge"),
        Paradigm("eln", "el", "n e st t te ten tet nd nde nden nder ndes", joined="- ge"),
        Paradigm("eln", "l", "e"),
        Paradigm("ten", "t", "e en et est ete eten etest end ende enden er es em", joined="- ge"),
        # Where a vowel has to be put before the ending: unterzeichnete, öffnet.
        *(
            Paradigm(
                ending,
                ending[:-2],
                "e en et est ete eten etest end ende enden er es em",
                joined="- ge",
            )
            for ending in ("chnen", "ffnen", "dnen", "gnen", "tmen")
        ),
        Paradigm("den", "d", "e en et est ete eten etest end ende enden er es em", joined="- ge"),
        Paradigm("ssen", "ss", _WEAK, joined="- ge"),
        Paradigm("ssen", "ß", "t te", joined="- ge"),
    ),
    irregular=(
        ("werden", "wird wurde worden würde"),
        ("treten", "tritt trat getreten träte"),
        ("gehen", "geht ging gegangen"),
        ("kommen", "kommt kam gekommen"),
        ("sehen", "sieht sah gesehen"),
        ("halten", "hält hielt gehalten"),
        ("weisen", "wies gewiesen"),
        ("bringen", "bracht gebracht"),
        ("sprechen", "spricht sprach gesprochen"),
        ("stehen", "stand gestanden"),
        ("fallen", "fällt fiel gefallen"),
        ("geben", "gibt gab gegeben"),
        ("nehmen", "nimmt nahm genommen"),
        ("finden", "fand gefunden"),
        ("rufen", "rief gerufen"),
    ),
    apart="- zu",
)
