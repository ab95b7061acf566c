"""Document text as HTML: escaped, its invisible characters named, its marks and changes tagged."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby

from markupsafe import Markup, escape

from auditor.orthography.names import name_of
from auditor.reports.page.marks import Piece
from auditor.reports.page.worddiff import Change
from auditor.reports.visible import RTL_RUN, UNSAFE, visible

_CARET = '<span class="caret" aria-hidden="true"></span>'


@dataclass(frozen=True, slots=True)
class MarkStyle:
    """How an issue's marks look, what they are called and which card they lead to."""

    id: str
    look: str
    rank: int
    label: str


def plain(text: str) -> Markup:
    """The text escaped; an unsafe character becomes a small tag with its name."""
    return Markup(_plain(text))  # noqa: S704 - escaped piece by piece


def mixed(text: str) -> Markup:
    """A line of our own that quotes the documents: right-to-left stretches are isolated."""
    parts: list[str] = []
    position = 0
    for found in RTL_RUN.finditer(text):
        parts += _plain(text[position : found.start()]), f'<bdi dir="rtl">{_plain(found[0])}</bdi>'
        position = found.end()
    parts.append(_plain(text[position:]))
    return Markup("".join(parts))  # noqa: S704


def marked(found: Iterable[Piece], styles: Mapping[int, MarkStyle], *, links: bool) -> Markup:
    """Pieces as running text; a mark names its issues and, with ``links``, leads to their note."""
    parts: list[str] = []
    # Pieces under the same marks share one tag, so that a mark stays one link however warm its words.
    for issues, group in groupby(found, key=lambda piece: piece.issues):
        text = "".join(map(_words, group))
        parts.append(_mark(issues, text, styles, links=links) if issues else text)
    return Markup("".join(parts))  # noqa: S704


def _words(piece: Piece) -> str:
    text = _plain(piece.text)
    return f'<i class="w{piece.level}">{text}</i>' if piece.level else text


def _mark(found: Sequence[int], text: str, styles: Mapping[int, MarkStyle], *, links: bool) -> str:
    issues = [styles[index] for index in found]
    worst = max(issues, key=lambda style: style.rank)
    ids = escape(" ".join(dict.fromkeys(style.id for style in issues)))
    common = f'class="hit {escape(worst.look)}" data-i="{ids}"'
    body = f"<mark>{text or _CARET}</mark>"
    if not links:  # an excerpt stands under the message that a title would repeat
        return f"<span {common}>{body}</span>"
    title = escape(visible("; ".join(dict.fromkeys(style.label for style in issues))))
    return f'<a {common} href="#n-{escape(worst.id)}" title="{title}">{body}</a>'


def changed(changes: Sequence[Change]) -> Markup:
    """A word diff: what only the first has as ``<del>``, what only the second has as ``<ins>``.

    Words that took the place of others stand with them in a ``<span class="swap">``.
    """
    parts: list[str] = []
    joint = ""
    for index, change in enumerate(changes):
        exchanged = change.kind == "only_a" and [
            c.kind for c in changes[index + 1 : index + 2]
        ] == ["only_b"]
        closes = change.kind == "only_b" and index > 0 and changes[index - 1].kind == "only_a"
        if change.kind == "same":
            parts.append(_plain(change.text))
        else:
            body = change.text.rstrip()
            tag = "del" if change.kind == "only_a" else "ins"
            before = " " if joint.isalnum() and body[:1].isalnum() else ""
            after = " " if len(body) < len(change.text) else ""
            opening, closing = '<span class="swap">' * exchanged, "</span>" * closes
            parts.append(f"{before}{opening}<{tag}>{_plain(body)}</{tag}>{closing}{after}")
        joint = change.text[-1:]
    return Markup("".join(parts))  # noqa: S704


def _plain(text: str) -> str:
    """Escaped, as a plain string: a report has hundreds of thousands of these."""
    if not UNSAFE.search(text):
        return str(escape(text))
    parts: list[str] = []
    position = 0
    for found in UNSAFE.finditer(text):
        name = f'<span class="ctl" title="U+{ord(found[0]):04X}">{escape(name_of(found[0]))}</span>'
        parts += str(escape(text[position : found.start()])), name
        position = found.end()
    parts.append(str(escape(text[position:])))
    return "".join(parts)
