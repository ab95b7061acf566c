"""Long paragraphs in pieces: nothing is lost, nothing is cut inside a word, and what is no text is refused."""

from __future__ import annotations

import pytest

from auditor.errors import InputError
from auditor.model import Document
from auditor.readers.pieces import LONGEST_BLOCK, LONGEST_PIECE, MOST_BLOCKS, in_pieces
from auditor.readers.plain.text import document_from_text


def pieces(document: Document) -> list[str]:
    return [document.view[block.start : block.end] for block in in_pieces(document).blocks]


@pytest.mark.parametrize(
    "sentence",
    [
        "The council met in Geneva. ",
        "اجتمع المجلس في جنيف. ",
        "议会在日内瓦开会。",
        "no stop at all ",
        "x",
    ],
)
def test_all_that_shows_stands_in_pieces(sentence: str) -> None:
    text = (sentence * (3 * LONGEST_PIECE // len(sentence))).strip()
    found = pieces(document_from_text(text))
    assert len(found) > 2
    assert max(map(len, found)) <= LONGEST_PIECE
    assert "".join("".join(found).split()) == "".join(text.split())
    if sentence.endswith(". "):
        assert all(piece.endswith(".") for piece in found)


def test_ordinary_paragraphs_stay_as_they_are() -> None:
    document = document_from_text("One.\n\nTwo, longer. " * 500)
    assert in_pieces(document) is document


def test_what_was_cut_is_said_and_keeps_its_kind() -> None:
    document = document_from_text("First.\n\n" + "word " * LONGEST_PIECE)
    found = in_pieces(document)
    assert found.notes[-1].startswith("1 paragraph of more than 20,000 characters")
    assert {block.kind for block in found.blocks[1:]} == {document.blocks[1].kind}
    assert found.blocks[0] == document.blocks[0]


def test_what_is_no_text_is_refused() -> None:
    with pytest.raises(InputError, match="a paragraph of 500,001 characters"):
        in_pieces(document_from_text("x" * (LONGEST_BLOCK + 1)))
    with pytest.raises(InputError, match="20,001 paragraphs"):
        in_pieces(document_from_text("Word.\n\n" * (MOST_BLOCKS + 1)))
    assert len(in_pieces(document_from_text("Word.\n\n" * 100)).blocks) == 100
