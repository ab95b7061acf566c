"""Which addresses and codes of one side the other does not have; what each language has of its own is the same."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from urllib.parse import unquote, urlsplit

from auditor.checks.links.syntax import Link
from auditor.languages import primary

_DIGITS = re.compile(r"\d+")
_LANGUAGE = re.compile(r"[a-z]{2}(?:[-_][a-z]{2,4})?", re.I)
# Of a site for everybody.
_ANY = frozenset({"", "www", "com", "org", "net", "int", "eu", "info"})
_ADDRESSES = frozenset({"url", "target"})
# Of one pair of texts, so many are compared each with each.
MANY = 200


@dataclass(frozen=True, slots=True)
class Difference:
    """What A has and what B has in its place, None where it has nothing; ``part``: what of it differs."""

    a: Link | None
    b: Link | None
    part: str = ""

    @property
    def kind(self) -> str:
        """The kind of what it is about."""
        return next(link.kind for link in (self.a, self.b) if link is not None)


def link_differences(
    a: Sequence[Link], b: Sequence[Link], *, texts: tuple[str, str], languages: tuple[str, str]
) -> list[Difference]:
    """The differences between the addresses and codes of two texts in those languages."""
    left_a, left_b = _unmatched(a, b, languages), _unmatched(b, a, languages[::-1])
    found: list[Difference] = []
    for link in left_a:
        other = _nearest(link, left_b)
        if other is not None:
            left_b.remove(other)
        if other is not None or not _said_otherwise(link, texts[1]):
            found.append(Difference(link, other, _part(link, other)))
    found += [Difference(None, link) for link in left_b if not _said_otherwise(link, texts[0])]
    return found


def _unmatched(own: Iterable[Link], other: Sequence[Link], codes: tuple[str, str]) -> list[Link]:
    """Those, each once, that the other side has none for."""
    there = set(map(_value, other))
    left: dict[str, Link] = {}
    for link in own:
        if _value(link) not in there:
            left.setdefault(_value(link), link)
    addresses = [one for one in other if one.kind in _ADDRESSES][:MANY]
    return [
        link
        for link in list(left.values())[:MANY]
        if link.kind not in _ADDRESSES or not any(_localised(link, one, codes) for one in addresses)
    ]


def _value(link: Link) -> str:
    """What must be the same: addresses without what does not tell them apart."""
    if link.kind == "code":
        return re.sub(r"[\s_-]", "", link.text)
    if link.kind == "email":
        return link.text.lower().removeprefix("mailto:").partition("?")[0]
    if link.kind == "path":
        return link.text.rstrip("/\\")
    host, path = _parts(link.text)
    return ".".join(_plain(host)) + path


@lru_cache(maxsize=256)
def _parts(text: str) -> tuple[tuple[str, ...], str]:
    """The labels of the host, none where there is no host, and the rest; percent signs undone."""
    if "://" not in text and text.lower().startswith("www."):
        text = f"https://{text}"
    try:
        split = urlsplit(text)
        host = tuple((split.hostname or "").split(".")) if split.netloc else ()
    except ValueError:
        return (), text
    rest = unquote(split.path).rstrip("/")
    port = split.netloc.rpartition(":")[2] if re.search(r":\d+$", split.netloc) else ""
    rest = f":{port}{rest}" if port else rest
    rest += f"?{unquote(split.query)}" if split.query else ""
    return host, rest + (f"#{unquote(split.fragment)}" if split.fragment else "")


def _localised(a: Link, b: Link, codes: tuple[str, str]) -> bool:
    """Whether they are pages of one site in the two languages: /en/ and /de/, en. and de., .org and .de."""
    (host_a, path_a), (host_b, path_b) = _parts(a.text), _parts(b.text)
    own_a, own_b = _own_host(host_a, codes[0]), _own_host(host_b, codes[1])
    named = own_a[1] or own_b[1]  # without that, .com for .org is another site
    if own_a[0] != own_b[0] if named else _plain(host_a) != _plain(host_b):
        return False
    bare_a, bare_b = _own_path(path_a, codes[0]), _own_path(path_b, codes[1])
    # A page of its own language may have a name of its own.
    marked = own_a[1] != own_b[1] or (bare_a, bare_b) != (path_a, path_b)
    return marked or bare_a == bare_b


def _own_host(host: tuple[str, ...], code: str) -> tuple[tuple[str, ...], str]:
    """A host without what says its language, and that: a label before it, the territory at its end."""
    labels = [label for label in host if label not in _ANY and not _is(label, code)]
    said = [label for label in host if _is(label, code)]
    if host and host[-1] not in _ANY and _spoken(host[-1], primary(code)):
        labels, said = [x for x in labels if x != host[-1]], [*said, host[-1]]
    return tuple(labels), ".".join(said)


def _plain(host: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(label for label in host if label != "www")


def _own_path(path: str, code: str) -> str:
    """A path without the parts that say a language."""
    return re.sub(r"[^/?&#=]+", lambda part: "" if _is(part[0], code) else part[0], path).replace(
        "//", "/"
    )


def _is(part: str, code: str) -> bool:
    return bool(_LANGUAGE.fullmatch(part)) and primary(part.replace("_", "-")) == primary(code)


@lru_cache(maxsize=256)
def _spoken(domain: str, code: str) -> bool:
    """Whether a language is official in the territory of a top-level domain (CLDR)."""
    from babel.core import get_global
    from babel.languages import get_official_languages

    # Of the territory of *uk* CLDR has another code.
    territory = get_global("territory_aliases").get(domain.upper(), [domain.upper()])[0]
    return code in {
        primary(str(one).replace("_", "-"))
        for one in get_official_languages(territory, regional=True, de_facto=True)
    }


def _nearest(link: Link, others: Sequence[Link]) -> Link | None:
    """What stands in its place: of its kind, the likest."""
    from rapidfuzz import fuzz

    kinds = _ADDRESSES if link.kind in _ADDRESSES else {link.kind}
    same = [one for one in others if one.kind in kinds]
    if link.kind == "code":
        same = [one for one in same if _alike(link.text, one.text)]
    return max(same, key=lambda one: fuzz.ratio(link.text, one.text), default=None)


def _alike(a: str, b: str) -> bool:
    """Whether one code may be meant for the other: the same letters, or the same digits."""
    letters = ["".join(c for c in text if c.isalpha()) for text in (a, b)]
    digits = ["".join(c for c in text if c.isdigit()) for text in (a, b)]
    return letters[0] == letters[1] or digits[0] == digits[1]


def _said_otherwise(link: Link, text: str) -> bool:
    """Whether a code's numbers all stand on the other side, its letters being written in that language."""
    if link.kind != "code":
        return False
    there = set(_DIGITS.findall(text))
    numbers = _DIGITS.findall(link.text)
    return all(number in there for number in numbers) or "".join(numbers) in there


def _part(a: Link, b: Link | None) -> str:
    """What of an address is another: its host or the rest."""
    if b is None or a.kind not in _ADDRESSES:
        return ""
    host_a, host_b = _parts(a.text)[0], _parts(b.text)[0]
    return "path" if host_a == host_b else "host"
