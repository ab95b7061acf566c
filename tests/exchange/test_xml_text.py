"""XML that is written is read back by any parser, whatever the text."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from auditor.exchange.xml_text import document, element, legal, with_attributes

ANY = st.text(
    st.sampled_from("\x00\x0b\x1f\x7f\x85\t\n\r\ud800\udfff\ufffe\uffff<>&\"' ") | st.characters(),
    max_size=40,
)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("plain & <b>", "plain & <b>"),
        ("a\x00b", "a⟦␀⟧b"),
        ("\ud800\uffff", "⟦U+D800⟧⟦U+FFFF⟧"),
        ("one\r\ntwo\rthree", "one\ntwo\nthree"),
        ("\u202e\u200f\t", "\u202e\u200f\t"),  # XML holds these, and a text is exchanged as it is
    ],
)
def test_what_xml_cannot_hold_is_named(text: str, expected: str) -> None:
    assert legal(text) == expected


@given(ANY, ANY)
def test_texts_and_attributes_come_back(text: str, value: str) -> None:
    root = element("root")
    root.append(with_attributes("a", {"v": value}, text))
    (found,) = etree.fromstring(document(root).encode("utf-8"))
    assert (found.text or "") == legal(text)
    assert found.get("v") == legal(value)


def test_an_attribute_left_out_and_a_hyphen() -> None:
    made = element("tool", tool_id="x", tool_version=None)
    assert document(made) == '<?xml version="1.0" encoding="UTF-8"?>\n<tool tool-id="x" />\n'
