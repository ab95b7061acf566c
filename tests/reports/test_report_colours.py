"""Contrast of the report's colours, read from its style sheet (WCAG 2.2, 1.4.3 and 1.4.11)."""

from __future__ import annotations

import re
from importlib.resources import files

import pytest

from auditor.reports.page.shell import STYLES

# Text colours and the grounds they stand on.
PAIRS = [
    *(
        ("ink", ground)
        for ground in ("paper", "card", "code", "divergent-wash", "review-wash", "lit")
    ),
    *(("soft", ground) for ground in ("paper", "card", "divergent-wash", "review-wash")),
    *(("link", ground) for ground in ("paper", "card", "divergent-wash", "review-wash")),
    *(("ink", f"{severity}-wash") for severity in ("critical", "major", "minor", "neutral")),
    *((severity, f"{severity}-wash") for severity in ("critical", "major", "minor", "neutral")),
    ("divergent", "divergent-wash"),
    ("review", "review-wash"),
    ("review", "paper"),
    ("same", "paper"),
    ("gone", "gone-wash"),
    ("new", "new-wash"),
    ("paper", "ink"),
    ("soft", "lit"),
    *(("ink", f"warm-{level}") for level in (1, 2, 3)),
    *(
        (severity, ground)
        for severity in ("divergent", "review", "soft", "same", "link")
        for ground in ("paper", "card")
    ),
    ("neutral", "neutral-wash"),
    ("new", "card"),
]


def _sheet() -> str:
    folder = files("auditor.reports").joinpath("templates")
    return "\n".join(folder.joinpath(name).read_text(encoding="utf-8") for name in STYLES)


def _colours(theme: str) -> dict[str, str]:
    light, dark, paper = re.findall(r":root \{(.*?)\}", _sheet(), re.DOTALL)
    found = dict(re.findall(r"--([\w-]+):\s*(#[0-9a-f]{6})", light))
    if theme != "light":
        found |= dict(
            re.findall(r"--([\w-]+):\s*(#[0-9a-f]{6})", dark if theme == "dark" else paper)
        )
    return found


def _luminance(colour: str) -> float:
    parts = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    linear = [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def _contrast(one: str, other: str) -> float:
    low, high = sorted((_luminance(one), _luminance(other)))
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("theme", ["light", "dark", "print"])
@pytest.mark.parametrize(("text", "ground"), PAIRS)
def test_text_can_be_read(theme: str, text: str, ground: str) -> None:
    colours = _colours(theme)
    assert _contrast(colours[text], colours[ground]) >= 4.5


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("ground", ["paper", "card", "divergent-wash", "review-wash"])
@pytest.mark.parametrize("edge", ["focus", "edge"])
def test_the_edges_of_controls_can_be_seen(theme: str, ground: str, edge: str) -> None:
    colours = _colours(theme)
    assert _contrast(colours[edge], colours[ground]) >= 3


def test_every_colour_is_named_once() -> None:
    rules = re.sub(r":root \{.*?\}", "", _sheet(), flags=re.DOTALL)
    assert re.findall(r"#[0-9a-fA-F]{3,8}\b(?![^{]*\{)", rules) == []
