"""The picture of an alignment as an SVG file of its own."""

from __future__ import annotations

from collections.abc import Sequence

from auditor.reports.page.ribbons import Drawn, picture_of


def svg(
    drawn: Sequence[Drawn],
    lengths_a: Sequence[int],
    lengths_b: Sequence[int],
    *,
    names: tuple[str, str],
) -> str:
    """The picture as an SVG file of its own, light or dark as its viewer is; ``names`` stand over the columns."""
    from auditor.reports.page.shell import fill
    from auditor.reports.page.translations import load_words

    values = {"picture": picture_of(drawn, lengths_a, lengths_b), "names": names}
    text = fill("alignment.svg.j2", values, ui_language="en", words=load_words("en"))
    return text.rstrip() + "\n"
