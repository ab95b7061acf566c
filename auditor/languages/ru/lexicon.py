"""How the words of the Russian lexicon are inflected; stems that change stand behind a slash."""

from __future__ import annotations

from auditor.languages.tables.lexicon import Lexicon, Paradigm

_ADJECTIVE = (
    "ый ий ой ая яя ое ее ые ие ого его ому ему ым им ом ем ых их ыми ими ую юю ей о е ы и а ейш"
)
_SHORT = f"- а о ы {_ADJECTIVE}"
_HARD = "- а у ом е ы и ов ам ами ах ой ою"
_SOFT = "ь я ю ем ём е и ей ям ями ях ью й ев ёв"


def _declined(participles: str) -> str:
    """The participles with the endings of adjectives, and with none."""
    return " ".join(
        "-" if participle + ending == "--" else (participle + ending).replace("-", "")
        for participle in participles.split()
        for ending in ("-", *_ADJECTIVE.split(), "ся", "еся", "егося", "ихся", "аяся")
    )


def _conjugated(vowel: str, persons: str, participles: str) -> str:
    """The forms of a verb, each also with the reflexive ending."""
    past = f"{vowel}ть {vowel}л {vowel}ла {vowel}ло {vowel}ли {vowel}в {vowel}вши"
    plain = f"{past} {persons}".split()
    reflexive = [form + ending for form in plain for ending in ("ся", "сь")]
    return f"{' '.join(plain + reflexive)} {_declined(participles)}"


_A = _conjugated("а", "аю ает аем аете ают ая ай айте ут ю у ет ем", "ающ аем ан анн авш")
_YA = _conjugated("я", "яю яет яем яете яют яя яй яйте", "яющ яем ян янн явш ят")
_I = _conjugated("и", "ю у ит им ите ят ат и я ей", "ящ ащ им ен енн ивш")
_E = _conjugated("е", "ею еет еем еете еют ит ят им ю у ат ет я", "еющ ящ ен енн евш")
_OVA = _conjugated("ова", "ую ует уем уете уют уя уй уйте", "ующ уем ован ованн овавш")
_NU = _conjugated("ну", "ну нет нем нете нут ни ните", "нут нувш")
_TI = "ти т у ет ем ут ла ло ли я ите ись ется утся лся лась"
_ANY = (
    f"{_SHORT} л ла ло ли ть ят ит ет ут ют ат у ю я ем им ешь ишь ся сь ен ена ено ены ит ится ятся ется утся"
    f" лся лась лись в вший вшие на но ны н те тся ив ил ила или ило ить ал ала али ало ать ов ам ами ах ь ью"
    f" {_declined('енн анн янн т вш л')}"
)

TABLES = Lexicon(
    file="lexicon.tsv",
    alike=("ё", "е"),
    paradigms=(
        Paradigm("", "-", _HARD),
        Paradigm("", "-", _ANY, part="later"),
        Paradigm("ен", "ен", "- а о ы ный ная ные ных ным ное ного ному"),
        Paradigm("а", "-", "а ы у е ой ою ам ами ах и -"),
        Paradigm("ка", "к", "а и у е ой ам ами ах"),
        Paradigm("ка", "ок ек", "-"),
        Paradigm("я", "-", "я и ю е ей ям ями ях ь й"),
        Paradigm("ь", "-", _SOFT),
        Paradigm("ец", "ц", "а у ем ом е ы ев ов ам ами ах"),
        Paradigm("ец", "ец", "-"),
        Paradigm("ок", "к", "а у ом е и ов ам ами ах"),
        Paradigm("ок", "ок", "-"),
        Paradigm("й", "-", "й я ю ем е и ев ям ями ях"),
        Paradigm("о", "-", "о а у ом е ам ами ах -"),
        Paradigm("е", "-", "е я ю ем и ям ями ях й"),
        Paradigm("ие", "и", "е я ю ем и ям ями ях й"),
        Paradigm("ия", "и", "я и ю ей й ям ями ях е"),
        Paradigm("ство", "ств", "о а у ом е ам ами ах -"),
        Paradigm("ый", "-", _SHORT),
        Paradigm("ий", "-", f"{_SHORT} ь"),
        Paradigm("ой", "-", _SHORT),
        Paradigm("ный", "н", _SHORT),
        Paradigm("ный", "ен", "-"),
        Paradigm("нный", "нн", _SHORT),
        Paradigm("нный", "н", "- а о ы"),
        Paradigm("ийся", "-", "ийся егося емуся имся емся аяся ейся уюся ееся иеся ихся имися"),
        Paradigm("ать", "-", _A),
        Paradigm("аться", "-", _A),
        Paradigm("ять", "-", _YA),
        Paradigm("яться", "-", _YA),
        Paradigm("ить", "-", _I),
        Paradigm("иться", "-", _I),
        Paradigm("еть", "-", _E),
        Paradigm("еться", "-", _E),
        Paradigm("овать", "-", _OVA),
        Paradigm("оваться", "-", _OVA),
        Paradigm("евать", "-", f"{_OVA} {_A} евать евает евают евал евала евали еван"),
        Paradigm("авать", "а", "вать ет ют ем ю вал вала вали вая емый ваем"),
        Paradigm("нуть", "-", _NU),
        Paradigm("нуться", "-", _NU),
        Paradigm("ти", "-", _TI),
    ),
)
