"""Document text as HTML: escaped, its invisible characters named, its marks and changes tagged."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from markupsafe import Markup, escape

from auditor.reports.marks import Piece
from auditor.reports.visible import RTL_RUN, UNSAFE, name_of, visible
from auditor.reports.worddiff import Change

_CONTROL = Markup('<span class="ctl" title="{}">{}</span>')
_CARET = Markup('<span class="caret" aria-hidden="true"></span>')


@dataclass(frozen=True, slots=True)
class MarkStyle:
    """How an issue's marks look and what they are called."""

    id: str
    severity: str
    rank: int
    label: str


def plain(text: str) -> Markup:
    """The text escaped; an unsafe character becomes a small tag with its name."""
    parts: list[Markup] = []
    position = 0
    for found in UNSAFE.finditer(text):
        parts.append(escape(text[position : found.start()]))
        code = f"U+{ord(found[0]):04X}"
        parts.append(_CONTROL.format(code, name_of(found[0])))
        position = found.end()
    parts.append(escape(text[position:]))
    return Markup("").join(parts)


def mixed(text: str) -> Markup:
    """A line of our own that quotes the documents: right-to-left stretches are isolated."""
    parts: list[Markup] = []
    position = 0
    for found in RTL_RUN.finditer(text):
        parts.append(plain(text[position : found.start()]))
        parts.append(Markup('<bdi dir="rtl">{}</bdi>').format(plain(found[0])))
        position = found.end()
    parts.append(plain(text[position:]))
    return Markup("").join(parts)


def marked(found: Iterable[Piece], styles: Mapping[int, MarkStyle], *, links: bool) -> Markup:
    """Pieces as running text; a mark names its issues and, with ``links``, leads to their note."""
    parts: list[Markup] = []
    for piece in found:
        if not piece.issues:
            parts.append(plain(piece.text))
            continue
        issues = [styles[index] for index in piece.issues]
        worst = max(issues, key=lambda style: style.rank)
        tag = "a" if links else "span"
        target = Markup(' href="#n-{}"').format(worst.id) if links else Markup("")
        parts.append(
            Markup('<{} class="hit {}"{} data-i="{}" title="{}"><mark>{}</mark></{}>').format(
                tag,
                worst.severity,
                target,
                " ".join(style.id for style in issues),
                visible("; ".join(dict.fromkeys(style.label for style in issues))),
                plain(piece.text) if piece.text else _CARET,
                tag,
            )
        )
    return Markup("").join(parts)


def changed(changes: Sequence[Change]) -> Markup:
    """A word diff: what only the first has as ``<del>``, what only the second has as ``<ins>``."""
    parts: list[Markup] = []
    joint = ""
    for change in changes:
        body = change.text.rstrip()
        if change.kind == "same":
            parts.append(plain(change.text))
        else:
            tag = "del" if change.kind == "only_a" else "ins"
            gap = " " if joint.isalnum() and body[:1].isalnum() else ""
            parts.append(Markup("{}<{}>{}</{}>").format(gap, tag, plain(body), tag))
            parts.append(Markup(" ") if len(body) < len(change.text) else Markup(""))
        joint = change.text[-1:]
    return Markup("").join(parts)
