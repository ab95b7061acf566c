"""Names that are translated: territories, peoples, cities and organisations in each language.

Territories and the cities of time zones come from CLDR by way of Babel (Unicode licence); peoples,
organisations and other forms of names from ``data/demonyms.tsv`` and ``data/names.tsv``.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import lru_cache
from importlib.resources import files

from auditor.facts.names.words import Word, arabic_bases, lookup_form, words

_COLUMNS = ("en", "ar", "fr", "de", "es", "it", "pt")
COVERED = frozenset(_COLUMNS)
_NOT_TERRITORIES = frozenset("ZZ XA XB QO EZ UN EU UM AC CP DG EA IC TA".split())
# Nothing but support for a counterpart: in running text they are usually something else.
_AMBIGUOUS = {
    "en": "georgia jordan chad guinea jersey man norfolk reunion martinique montserrat manx",
    "ar": "مجري مجريا قطري قطريا مالي ماليه مالية عمان بنين يمني يمنيه قطر نيوي غوام مان جيرسي شيلي بالاو نوم ليما صوفيا نيل "
    "جزر شام موصل رياض طالب سنه لاو فيجي كوكوس ميلاد زحل غربي بال برن دلهي باكو",
    "fr": "reunion maurice jersey man niger norfolk centre saint-martin perse inde est terre",
    "de": "man reunion jersey oman malis iren esten este finne male maler ire polen pole",
    "es": "chile man jersey reunion granada san salvador indio indios indias esten mexico",
    "it": "mali man jersey reunion cina malta san salvador",
    "pt": "man jersey reuniao mexico ilha peru san salvador",
}
_PARENTHESIS = re.compile(r"\s*[(\[（][^)\]）]{0,80}[)\]）]")
_ACRONYM_LENGTH = 5


@dataclass(frozen=True, slots=True)
class Mention:
    """A known name in a text. ``weak``: too ambiguous to count as more than a counterpart."""

    start: int
    end: int
    ids: frozenset[str]
    weak: bool
    first: int
    last: int

    @property
    def territories(self) -> frozenset[str]:
        """Those of the ids that are territories."""
        return frozenset(i for i in self.ids if ":" not in i)


@dataclass(frozen=True, slots=True)
class _Form:
    tokens: tuple[str, ...]
    id: str
    weak: bool
    # "capital": needs an initial capital; "exact": as written (acronyms); "any".
    case: str
    written: str


def _rows(name: str) -> list[list[str]]:
    text = (files("auditor.facts") / "data" / name).read_text(encoding="utf-8")
    return [line.split("\t") for line in text.splitlines() if line and not line.startswith("#")]


def _form(
    written: str, identity: str, language: str, *, weak: bool = False, case: str = ""
) -> _Form:
    if written.endswith("?"):
        written, weak = written[:-1], True
    tokens = tuple(lookup_form(w.text) for w in words(written, language))
    if not case:
        letters = written.replace(".", "")
        if letters.isupper() and len(letters) <= _ACRONYM_LENGTH and language != "ar":
            case = "exact"
        else:
            case = "capital" if written[:1].isupper() else "any"
    if len(tokens) == 1 and tokens[0] in _AMBIGUOUS.get(language, "").split():
        weak = True
    if language == "ar" and len(tokens) == 1 and len(tokens[0]) <= 3 and ":" in identity:
        weak = True
    return _Form(tokens, identity, weak, case, written.replace(".", ""))


def _inflected(base: str, language: str) -> set[str]:
    """The forms of an adjective or a people's name, from its masculine singular."""
    endings: dict[str, list[tuple[str, tuple[str, ...]]]] = {
        "en": [("man", ("man",)), ("men", ("men",)), ("sh", ("sh",)), ("ch", ("ch",)),
               ("ese", ("ese",)), ("", ("", "s"))],
        "fr": [("ien", ("ien", "iens", "ienne", "iennes")), ("een", ("een", "eens", "eenne", "eennes")),
               ("éen", ("éen", "éens", "éenne", "éennes")), ("yen", ("yen", "yens", "yenne", "yennes")),
               ("on", ("on", "ons", "onne", "onnes")), ("ec", ("ec", "ecs", "ecque", "ecques")),
               ("urc", ("urc", "urcs", "urque", "urques")), ("s", ("s", "se", "ses")),
               ("e", ("e", "es")), ("", ("", "s", "e", "es"))],
        "de": [("sch", ("sch", "sche", "schen", "scher", "sches", "schem")),
               ("e", ("e", "en", "in", "innen")), ("er", ("er", "ern", "ers", "erin", "erinnen")),
               ("", ("", "s", "e", "en", "er", "es", "em", "in", "innen"))],
        "es": [("o", ("o", "a", "os", "as")), ("és", ("és", "esa", "eses", "esas")),
               ("án", ("án", "ana", "anes", "anas")), ("í", ("í", "íes", "ís")), ("z", ("z", "ces")),
               ("ol", ("ol", "ola", "oles", "olas")), ("e", ("e", "es")), ("a", ("a", "as")),
               ("", ("", "s", "es", "a", "as"))],
        "it": [("co", ("co", "ca", "ci", "che", "chi", "ce")), ("o", ("o", "a", "i", "e")),
               ("e", ("e", "i")), ("a", ("a", "i", "e")), ("", ("",))],
        "pt": [("o", ("o", "a", "os", "as")), ("ês", ("ês", "esa", "eses", "esas")),
               ("ão", ("ão", "ã", "ães", "ões", "ãos", "ãs")), ("ol", ("ol", "ola", "óis", "olas")),
               ("eu", ("eu", "eia", "eus", "eias")), ("e", ("e", "es")), ("a", ("a", "as")),
               ("m", ("m",)), ("", ("", "s", "es"))],
        "ar": [("ي", ("ي", "ية", "يا", "يون", "يين", "يات", "يتين", "يتان", "ييه"))],
    }  # fmt: skip
    for ending, forms in endings.get(language, []):
        if base.endswith(ending):
            stem = base[: len(base) - len(ending)] if ending else base
            return {stem + form for form in forms}
    return {base}


def _nisba(name: str) -> str | None:
    """The Arabic adjective of a one-word territory: العراق gives عراقي, ليبيا gives ليبي."""
    if " " in name or "-" in name:
        return None
    stem = name.removeprefix("ال")
    for ending in ("يا", "ا", "ة", "ى", "ي"):
        if stem.endswith(ending):
            stem = stem.removesuffix(ending)
            break
    return stem + "ي" if len(stem) >= 3 else None


def _cldr_forms(language: str) -> list[_Form]:
    from babel import Locale

    locale = Locale.parse(language)
    found: list[_Form] = []
    for code, name in locale.territories.items():
        if not code.isalpha() or code in _NOT_TERRITORIES:
            continue
        for part in {_PARENTHESIS.sub("", name), name.split(" - ")[0]}:
            found.append(_form(part, code, language))
            if language == "ar" and (nisba := _nisba(part)):
                weak = part.removeprefix("ال") in {
                    "مالي",
                    "بالاو",
                    "غوام",
                    "نيوي",
                    "قطر",
                    "مجر",
                    "يمن",
                }
                for form in _inflected(nisba, "ar"):
                    found += [
                        _form(form, code, "ar", weak=weak),
                        _form("ال" + form, code, "ar", weak=weak),
                    ]
    every = Locale.parse("ar").time_zones  # the fullest list of zones with a city
    own = locale.time_zones
    for zone in every:
        area, _, city = str(zone).rpartition("/")
        if not area or area in {"Etc", "Antarctica"} or area.startswith("America/"):
            continue
        written = own.get(zone, {}).get("city") or (
            city.replace("_", " ") if language != "ar" else ""
        )
        if written:
            found.append(_form(written, f"city:{zone}", language))
    return found


def _file_forms(language: str) -> list[_Form]:
    found: list[_Form] = []
    column = 1 + _COLUMNS.index(language)
    for row in _rows("names.tsv"):
        for written in row[column].split("|"):
            bare = written.rstrip("?")
            if row[0].startswith("people:") or (bare[:1].islower() and language != "ar"):
                for form in _inflected(bare, language):
                    found.append(_form(form, row[0], language, weak=written.endswith("?")))
            else:
                found.append(_form(written, row[0], language))
    for code, lang, forms in (row[1::-1] + row[2:] for row in _rows("demonyms.tsv")):
        if lang != language:
            continue
        for base in forms.split("|"):
            case = "capital" if language == "en" else "any"
            for form in _inflected(base, language):
                found.append(_form(form, code, language, case=case))
                if language == "ar":
                    found.append(_form("ال" + form, code, language))
                elif language == "de" and base.endswith("isch") and len(base) > 9:
                    for ending in ("er", "ern", "erin"):
                        found.append(_form(base[:-4] + ending, code, language, case="capital"))
    return found


@lru_cache(maxsize=1)
def _capitals() -> dict[str, str]:
    return {row[0]: row[1] for row in _rows("capitals.tsv")}


def capital_of(ids: frozenset[str]) -> frozenset[str]:
    """The territories whose government a city's name may stand for: Moscow for Russia."""
    return frozenset(_capitals()[i] for i in ids if i in _capitals())


@lru_cache(maxsize=16)
def _table(language: str) -> dict[str, tuple[_Form, ...]]:
    """Forms by first token, the longest first."""
    if language not in COVERED:
        from babel import Locale, UnknownLocaleError

        try:
            Locale.parse(language)
        except (UnknownLocaleError, ValueError):
            return {}
        forms = _cldr_forms(language)
    else:
        forms = _cldr_forms(language) + _file_forms(language)
        if language == "de":
            forms += [_genitive(f) for f in forms if len(f.tokens) == 1 and f.case == "capital"]
    table: dict[str, set[_Form]] = {}
    for form in forms:
        if form.tokens and all(form.tokens):
            table.setdefault(form.tokens[0], set()).add(form)
    return {
        first: tuple(sorted(group, key=lambda f: (-len(f.tokens), f.tokens, f.id, f.written)))
        for first, group in table.items()
    }


def _genitive(form: _Form) -> _Form:
    """Deutschlands, Genfs: German names take an s."""
    return replace(form, tokens=(form.tokens[0] + "s",))


def _fits(form: _Form, first: str, last: str) -> bool:
    """Whether the words are written with capitals as the form is; else they may mean anything."""
    if form.case == "any":
        return True
    if form.case == "exact":
        return first.replace(".", "") == form.written
    # La Réunion, not "La réunion".
    final = re.split(r"[\s\-'’]", form.written)[-1]
    return first[:1].isupper() and not (final[:1].isupper() and last[:1].islower())


def find_mentions(text: str, language: str) -> tuple[Mention, ...]:
    """All known names of a text, the longest at each place; overlaps are left out."""
    return _mentions(text, language) if len(text) <= 4000 else _scan(text, language)


@lru_cache(maxsize=512)
def _mentions(text: str, language: str) -> tuple[Mention, ...]:
    return _scan(text, language)


def _scan(text: str, language: str) -> tuple[Mention, ...]:
    table = _table(language)
    tokens = words(text, language)
    folded = [lookup_form(w.text) for w in tokens]
    found: list[Mention] = []
    i = 0
    while i < len(tokens):
        mention = _at(i, tokens, folded, table, arabic=language == "ar")
        if mention:
            found.append(mention)
            i = mention.last + 1
        else:
            i += 1
    return tuple(found)


def _at(
    i: int,
    tokens: list[Word],
    folded: list[str],
    table: dict[str, tuple[_Form, ...]],
    *,
    arabic: bool,
) -> Mention | None:
    best = 0
    ids: set[str] = set()
    weak = True
    for k, base in enumerate(arabic_bases(folded[i]) if arabic else (folded[i],)):
        for form in table.get(base, ()):
            size = len(form.tokens)
            if size < best:
                break
            if tuple(folded[i : i + size]) != form.tokens and (
                tuple(folded[i + 1 : i + size]) != form.tokens[1:]
            ):
                continue
            fits = _fits(form, tokens[i].text, tokens[i + size - 1].text)
            if not fits and form.case == "exact":
                continue
            if size > best:
                best, ids, weak = size, set(), True
            ids.add(form.id)
            # A short word whose clitic was only guessed at proves little.
            # In small letters where capitals are due it is support, no more.
            weak = weak and (form.weak or not fits or (k > 0 and size == 1 and len(base) <= 3))
        if best and k == 0:
            break
    if not best:
        return None
    last = i + best - 1
    return Mention(tokens[i].start, tokens[last].end, frozenset(ids), weak, i, last)
