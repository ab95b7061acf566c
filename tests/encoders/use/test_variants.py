"""Vectors of edited texts: those of encode, whatever is edited."""

from __future__ import annotations

import re

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from numpy.typing import NDArray

from auditor.encoders import Edit, edited, load_encoder
from auditor.encoders.use import DIMENSIONS, MAX_CHARS
from auditor.encoders.use.features import REACH
from auditor.encoders.use.variants import change
from tests.support.real_models import shared_encoder
from tests.support.reference_encoder import ODD, STATEMENTS, cosines, texts


def variants_of(text: str) -> st.SearchStrategy[list[list[Edit]]]:
    places = st.lists(st.integers(0, len(text)), min_size=2, max_size=6).map(sorted)
    edits = st.tuples(places, st.lists(texts.map(lambda t: t[:20]), min_size=3, max_size=3)).map(
        lambda drawn: [
            (start, end, new)
            for start, end, new in zip(drawn[0][::2], drawn[0][1::2], drawn[1], strict=False)
        ]
    )
    return st.lists(edits, max_size=4)


@given(texts.flatmap(lambda text: st.tuples(st.just(text), variants_of(text))))
def test_as_encode_says_of_the_edited_text(asked: tuple[str, list[list[Edit]]]) -> None:
    text, variants = asked
    encoder = shared_encoder()
    (found,) = encoder.encode_variants([asked])
    assert found.shape == (len(variants), DIMENSIONS)
    if variants:
        wanted = encoder.encode([edited(text, edits) for edits in variants])
        assert cosines(found, wanted).min() > 0.9999


def exchanges(text: str) -> list[list[Edit]]:
    """Every word left out, every word exchanged, the first with the last, and a word put in anywhere."""
    words = [*range(0, len(text), 7)]
    spans = [(a, min(a + 5, len(text))) for a in words]
    return [
        *([(a, b, "")] for a, b in spans),
        *([(a, b, " ocean ")] for a, b in spans),
        *([(a, a, "not ")] for a, _ in spans),
        *([(0, 3, text[a:b]), (a, b, text[:3])] for a, b in spans if a > 3),
        [],
    ]


@pytest.mark.parametrize("text", [*STATEMENTS.values(), *ODD], ids=lambda text: ascii(text)[:20])
def test_exchanges_in_every_language(text: str) -> None:
    variants = exchanges(text[:200])
    (found,) = load_encoder("use").encode_variants([(text, variants)])
    wanted = shared_encoder().encode([edited(text, edits) for edits in variants])
    assert cosines(found, wanted).min() > 0.9999


def test_many_texts_at_once_as_one_by_one() -> None:
    encoder = shared_encoder()
    asked = [(text * 3, exchanges(text)) for text in STATEMENTS.values()]
    asked += [
        ("", []),
        ("", [[(0, 0, "word")]]),
        ("word", [[(0, 4, f"word {k}")] for k in range(700)]),
    ]
    together = encoder.encode_variants(asked)
    assert [v.shape for v in together] == [(len(variants), DIMENSIONS) for _, variants in asked]
    for one, vectors in zip(asked, together, strict=True):
        assert np.allclose(encoder.encode_variants([one])[0], vectors, atol=1e-5)


def test_an_edit_within_several_spans_as_by_itself() -> None:
    encoder = shared_encoder()
    text = STATEMENTS["en"]
    edits: list[list[Edit]] = [[(0, 3, "No")], [(0, 3, "No")], [(4, 7, "sea")], [(0, 3, "No")], []]
    within = [(0, 3), (0, 12), (4, 7), (0, len(text)), (0, len(text))]
    (together,) = encoder.encode_variants([(text, edits)], within=[within])
    for edit, span, vector in zip(edits, within, together, strict=True):
        (alone,) = encoder.encode_variants([(text, [edit])], within=[[span]])
        assert np.allclose(alone[0], vector, atol=1e-5)
    (whole,) = encoder.encode_variants([(text, edits)])
    assert np.allclose(whole[[0, 1, 3]], encoder.encode([edited(text, edits[0])]), atol=1e-5)


def test_text_pushed_over_the_limit_does_not_count() -> None:
    text = "word " * (MAX_CHARS // 5)
    variants: list[list[Edit]] = [[(0, 4, "sword")], [(0, 0, "begin " * 50)], [(0, 2000, "")]]
    (found,) = shared_encoder().encode_variants([(text + "end of all " * 50, variants)])
    wanted = shared_encoder().encode([edited(text + "end of all " * 50, v) for v in variants])
    assert cosines(found, wanted).min() > 0.9999


def test_only_what_sees_a_difference_is_computed(monkeypatch: pytest.MonkeyPatch) -> None:
    from auditor.encoders.use.model import Model

    asked: list[int] = []
    sums = Model.sums

    def watched(self: Model, strips: list[NDArray[np.int64]]) -> NDArray[np.float32]:
        asked.extend(len(strip) - 2 * REACH for strip in strips)
        return sums(self, strips)

    monkeypatch.setattr(Model, "sums", watched)
    text = "All of the parties to the treaty of peace shall not use any force against others. " * 10
    at = text.index("not", 300)
    encoder = shared_encoder()
    encoder.encode([text])
    asked.clear()
    encoder.encode_variants([(text, [[(at, at + 3, "now")], [(at, at + 3, "")], []])])
    # What is gone and what is instead, of each; of the text itself nothing, which is remembered.
    assert asked == [9, 9, 9, 8, 0, 0]


strips = st.lists(st.integers(3, 6), max_size=30).map(
    lambda inner: np.array([9] * REACH + [1, *inner, 2] + [9] * REACH)
)


@given(strips, strips)
def test_a_change_covers_all_tokens_that_see_a_difference(
    old: NDArray[np.int64], new: NDArray[np.int64]
) -> None:
    def contexts(strip: NDArray[np.int64]) -> list[tuple[int, ...]]:
        return [tuple(strip[i : i + 2 * REACH + 1]) for i in range(len(strip) - 2 * REACH)]

    first, last, gone, strip = change(old, new)
    assert contexts(gone) == contexts(old)[first:last]
    replaced = contexts(old)[:first] + contexts(strip) + contexts(old)[last:]
    assert replaced == contexts(new)


def window(text: str, edits: list[Edit], around: int) -> tuple[int, int]:
    """The stretch of the text that has the edits, and so many words either side."""
    words = [match.span() for match in re.finditer(r"\S+", text)]
    start, end = min(edit[0] for edit in edits), max(edit[1] for edit in edits)
    before = [a for a, b in words if b <= start][-around:]
    after = [b for a, b in words if a >= end][:around]
    return (before[0] if before else 0), (after[-1] if len(after) == around else len(text))


def shifted(span: tuple[int, int], edits: list[Edit]) -> tuple[int, int]:
    """Where the stretch is in the edited text."""
    return span[0], span[1] + sum(len(new) - (end - start) for start, end, new in edits)


spaced = st.lists(
    st.sampled_from(" ".join(s for c, s in STATEMENTS.items() if c not in ("ja", "th", "zh", "zh-Hant")).split()),
    min_size=1,
    max_size=40,
)  # fmt: skip


@given(spaced, st.data())
def test_within_a_span_as_the_span_of_the_edited_text(
    words: list[str], data: st.DataObject
) -> None:
    """With as many tokens around the edit as see it, four, of which every word has one at least."""
    text = " ".join(words)
    variants: list[list[Edit]] = []
    for _ in range(data.draw(st.integers(1, 3))):
        at = data.draw(st.integers(0, len(words) - 1))
        start = len(" ".join(words[:at])) + bool(at)
        new = data.draw(st.sampled_from([*STATEMENTS["en"].split(), *STATEMENTS["ar"].split()]))
        variants.append([(start, start + len(words[at]), new)])
    spans = [window(text, edits, 2 * REACH) for edits in variants]
    (found,) = shared_encoder().encode_variants([(text, variants)], within=[spans])
    assert found.shape == (len(variants), DIMENSIONS)
    for vector, edits, span in zip(found, variants, spans, strict=True):
        asked = edited(text, edits), [shifted(span, edits)]
        (wanted,) = shared_encoder().encode_spans([asked])
        assert cosines(vector[None], wanted).min() > 0.999


# What is no character has a token that stands nowhere.
READ = [text for text in ODD if text.strip() and text != "\ud800"]


@pytest.mark.parametrize("text", [*STATEMENTS.values(), *READ], ids=lambda text: ascii(text)[:20])
def test_within_the_whole_text_as_without(text: str) -> None:
    variants = exchanges(text[:200])
    whole = [[(0, len(text))] * len(variants)]
    (found,) = shared_encoder().encode_variants([(text, variants)], within=whole)
    (wanted,) = shared_encoder().encode_variants([(text, variants)])
    assert cosines(found, wanted).min() > 0.9999


def test_within_spans_of_many_texts_as_of_each() -> None:
    encoder = shared_encoder()
    asked = [(text * 3, exchanges(text)) for text in STATEMENTS.values()] + [
        ("", []),
        ("word", [[]]),
    ]
    within = [
        [(k % 7, max(k % 7, len(text) - k % 11)) for k, _ in enumerate(variants)]
        for text, variants in asked
    ]
    together = encoder.encode_variants(asked, within=within)
    assert [v.shape for v in together] == [(len(variants), DIMENSIONS) for _, variants in asked]
    for one, spans, vectors in zip(asked, within, together, strict=True):
        assert np.allclose(encoder.encode_variants([one], within=[spans])[0], vectors, atol=1e-5)


def test_an_unchanged_text_within_a_span_is_that_span() -> None:
    text = STATEMENTS["en"]
    spans = [(0, 14), (4, 30), (15, len(text)), (0, len(text))]
    (found,) = shared_encoder().encode_variants([(text, [[]] * len(spans))], within=[spans])
    (wanted,) = shared_encoder().encode_spans([(text, spans)])
    assert cosines(found, wanted).min() > 0.9999
