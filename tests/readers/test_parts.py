"""Documents of parts: the text is theirs, each block says where the file has it."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from auditor.model import BlockKind
from auditor.readers.parts import Part, document_of_parts
from auditor.readers.source import FileBytes

FILE = FileBytes(b"x", "letter.docx", "00", "en")


def test_parts_become_blocks_with_their_place() -> None:
    parts = [
        Part("Letter", BlockKind.HEADING, "paragraph 1"),
        Part("  \n"),
        Part("We leave.\nSoon. ", place="paragraph 3"),
        Part("Troops\t5,000", BlockKind.TABLE_ROW, "table 1, row 1"),
    ]
    document = document_of_parts(parts, FILE, format="docx", notes=("one picture left out",))
    shown = [(document.view[b.start : b.end], b.kind, b.place) for b in document.blocks]
    assert shown == [
        ("Letter", BlockKind.HEADING, "paragraph 1"),
        ("We leave. Soon.", BlockKind.PARAGRAPH, "paragraph 3"),
        ("Troops\u20035,000", BlockKind.TABLE_ROW, "table 1, row 1"),
    ]
    assert (document.format, document.has_lines, document.language) == ("docx", False, "en")
    assert document.notes == ("one picture left out",)


@given(st.lists(st.text(max_size=30)))
def test_any_text_keeps_its_offsets(texts: list[str]) -> None:
    document = document_of_parts(map(Part, texts), FILE, format="docx")
    assert len(document.view) == len(document.text)
    for block in document.blocks:
        assert document.view[block.start : block.end].strip()
    ends = [0, *(block.end for block in document.blocks)]
    assert all(end <= block.start for end, block in zip(ends, document.blocks, strict=False))


def test_what_the_user_says_goes_before_what_the_file_says() -> None:
    assert document_of_parts([Part("x")], FILE, format="tmx", language="fr").language == "en"
    nobody = FileBytes(b"x")
    assert document_of_parts([Part("x")], nobody, format="tmx", language="fr").language == "fr"
