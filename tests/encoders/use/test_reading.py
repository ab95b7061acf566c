"""What is read of a text, and where its spans are in that."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from auditor.encoders.use.reading import MAX_CHARS, folded, places_of, readable
from tests.support.reference_encoder import texts


def test_white_space_is_folded_and_the_end_cut() -> None:
    assert folded(" a \u00a0\u3000b\n\x1c c\t") == "a b c"
    assert folded("ab " * MAX_CHARS) == ("ab " * MAX_CHARS)[:MAX_CHARS].strip()
    assert folded("") == folded("\n") == ""


def test_lone_surrogates_are_no_characters() -> None:
    assert readable("a\ud800b\udfff🙂") == "a\ufffdb\ufffd🙂"


spaced = st.lists(st.sampled_from(["a", "bc", " ", "\n", "\u3000", "é"]), max_size=12).map("".join)


@given(st.one_of(texts, spaced), st.data())
def test_a_span_holds_the_same_characters_in_what_is_read(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    starts, ends = places_of(text).folded(np.array([start]), np.array([end]))
    read = " ".join(text.split())
    assert read[starts[0] : max(ends[0], 0)] == " ".join(text[start:end].split())


def test_places_of_long_texts_and_of_kept_ones() -> None:
    for text in ("a  bc\td", "word " * (MAX_CHARS // 4)):
        first, again = places_of(text), places_of(text)
        assert first.words.tolist() == again.words.tolist()
        assert first.in_folded.tolist()[:3] == again.in_folded.tolist()[:3]
        assert [text[a:b] for a, b in zip(first.words, first.word_ends, strict=True)] == [
            *text.split()
        ][: len(first.words)]
