"""One act exchanged for another of its scale: found in eight languages against English; what is faithful isn't."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from auditor.facts.official import compare_concepts, find_concepts

CASES = sorted(Path(__file__).with_name("exchanges").glob("*.txt"))
EITHER = re.compile(r"\{([^|}]*)\|([^|}]*)\}")


def cases() -> Iterator[tuple[str, str, str, str]]:
    """Of every version: the scale, the English, the language and the words."""
    scale = english = ""
    for line in "\n".join(path.read_text("utf-8") for path in CASES).splitlines():
        code, _, text = line.partition(" ")
        if code == "en":
            english = text
        elif text and code != "#":
            yield scale, english, code, text
        elif line and code != "#":
            scale = line


ALL = list(cases())


def ways(text: str) -> tuple[str, str]:
    """A sentence with the one act and with the other."""
    return EITHER.sub(r"\1", text), EITHER.sub(r"\2", text)


def scales(a: str, b: str, code: str) -> list[str]:
    """The scales on which the versions differ."""
    found = compare_concepts(find_concepts(a, language="en"), find_concepts(b, language=code))
    return [one.scale for one in found if one.relation != "unmatched"]


def test_there_are_enough() -> None:
    assert len(ALL) >= 350
    assert len({scale for scale, *_ in ALL}) >= 25
    assert len({code for _, _, code, _ in ALL}) == 8


@pytest.mark.parametrize(("scale", "english", "code", "text"), ALL)
def test_an_act_that_is_exchanged_differs(scale: str, english: str, code: str, text: str) -> None:
    (this, that), (here, there) = ways(english), ways(text)
    # Of some words each of several scales will do.
    assert {*scale.split(",")} & {*scales(this, there, code)}, (this, there)
    assert {*scale.split(",")} & {*scales(that, here, code)}, (that, here)


@pytest.mark.parametrize(("scale", "english", "code", "text"), ALL)
def test_a_faithful_version_does_not(scale: str, english: str, code: str, text: str) -> None:
    for a, b in zip(ways(english), ways(text), strict=True):
        assert scales(a, b, code) == [], (a, b)
