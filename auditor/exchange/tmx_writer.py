"""TMX 1.4 (https://www.gala-global.org/tmx-14b), written."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from auditor.exchange.xml_text import XML_LANG, Element, document, element, with_attributes

TOOL = "statement-audit"


@dataclass(frozen=True, slots=True)
class Unit:
    """One unit to write: the two texts, and what is said of them.

    ``target``: the second text's language, where it is not the file's.
    """

    a: str
    b: str
    id: str | None = None
    properties: Mapping[str, str] = field(default_factory=dict)
    notes: tuple[str, ...] = ()
    target: str | None = None


def tmx(
    units: Iterable[Unit],
    languages: tuple[str | None, str | None],
    *,
    sentences: bool = False,
    version: str = "1",
    properties: Mapping[str, str] | None = None,
    notes: Iterable[str] = (),
) -> str:
    """A TMX file; ``properties`` and ``notes`` are those of its header, ``version`` the writer's own."""
    codes = tuple(code or "und" for code in languages)
    root = element("tmx", version="1.4")
    header = element(
        "header",
        creationtool=TOOL,
        creationtoolversion=version,
        segtype="sentence" if sentences else "paragraph",
        o_tmf=TOOL,
        adminlang="en",
        srclang=codes[0],
        datatype="plaintext",
    )
    header.extend(_said(properties or {}, notes))
    body = element("body")
    body.extend(_unit(unit, codes) for unit in units)
    root.extend((header, body))
    return document(root)


def _unit(unit: Unit, codes: tuple[str, ...]) -> Element:
    made = element("tu", tuid=unit.id)
    made.extend(_said(unit.properties, unit.notes))
    for code, text in ((codes[0], unit.a), (unit.target or codes[1], unit.b)):
        variant = with_attributes("tuv", {XML_LANG: code})
        variant.append(element("seg", text))
        made.append(variant)
    return made


def _said(properties: Mapping[str, str], notes: Iterable[str]) -> Iterable[Element]:
    for name, value in properties.items():
        yield element("prop", value, type=name)
    for note in notes:
        yield element("note", note)
