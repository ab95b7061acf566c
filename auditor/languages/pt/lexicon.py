"""How the words of the Portuguese lexicon are inflected; stems that change stand behind a slash."""

from __future__ import annotations

from auditor.languages.tables.lexicon import Lexicon, Paradigm

# Without accents and cedilla, as everything is compared.
_AR = (
    "ar o a as am amos ava avam avamos ei ou aram ado ada ados adas ando ara arao aria ariam arem e em emos es"
    " asse assem aremos arei"
)
_ER = (
    "er o e es em emos ia iam i eu eram ido ida idos idas endo era erao eria eriam erem a as am amos esse"
    " essem eremos"
)
_IR = (
    "ir o e es em imos ia iam i iu iram ido ida idos idas indo ira irao iria iriam irem a as am amos isse"
    " issem iremos i ui uem uiu iem"
)
_ANY = (
    "- a e o i am em as es os amos emos imos ava avam ia iam ara era ira aram eram iram eu iu ou ei ando endo indo"
    " ado ada ados adas ido ida idos idas esse isse asse aria eria iria arao erao irao i is"
)

TABLES = Lexicon(
    file="lexicon.tsv",
    alike=("áâãàéêíóôõúüç", "aaaaeeiooouuc"),
    paradigms=(
        Paradigm("", "-", "- s es mente"),
        Paradigm("", "-", _ANY, part="later"),
        Paradigm("e", "-", "e es emente"),
        Paradigm("o", "-", "o a os as amente"),
        Paradigm("a", "-", "a as"),
        Paradigm("or", "or", "- a es as"),
        Paradigm("m", "-", "m ns"),
        Paradigm("ão", "-", "ao oes aos aes a as"),
        Paradigm("al", "a", "l is lmente"),
        Paradigm("el", "e", "l is lmente"),
        Paradigm("il", "i", "l s lmente"),
        Paradigm("il", "e", "is"),
        Paradigm("vel", "ve", "l is lmente"),
        Paradigm("ar", "-", _AR),
        Paradigm("car", "c qu", _AR),
        Paradigm("gar", "g gu", _AR),
        Paradigm("iar", "i ei", _AR),
        Paradigm("ear", "e ei", _AR),
        Paradigm("er", "-", _ER),
        Paradigm("ger", "g j", _ER),
        Paradigm("guer", "gu g", _ER),
        Paradigm("ir", "-", _IR),
        Paradigm("gir", "g j", _IR),
        Paradigm("air", "a", "ir i is em imos iu iram ido ida indo ira irao iria ia iam iem io ia"),
        Paradigm("zir", "z", f"{_IR} -"),
        Paradigm("pôr", "p", "or oe oem os unha unham useram osto osta ora orao oria ondo onha"),
        # Regular, unlike those of ter: prometer, bater, converter.
        *(Paradigm(ending, ending[:-2], _ER) for ending in ("meter", "bater", "verter")),
        Paradigm("ter", "t", "er em eve iveram inha inham era erao eria ido ida endo enha"),
        Paradigm("fazer", "f", "azer az azem ez izeram azia eito eita eitos eitas ara arao azendo aca"),
        Paradigm("satisfazer", "satisf", "azer az azem ez izeram azia eito eita eitos eitas ara arao azendo aca"),
    ),
    irregular=(("dar", "da dao deu deram dando"), ("dizer", "diz disse disseram")),
)  # fmt: skip
