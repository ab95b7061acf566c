"""Word coverage: what has a counterpart scores low, what has none scores high."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from auditor.encoders import Encode, load_encoder
from auditor.evidence.coverage import TokenDivergence, token_divergence
from auditor.evidence.coverage.model import shipped
from auditor.evidence.coverage.pairs import COLUMNS, coverage_features, shipped_pairs
from auditor.evidence.in_context import InContext
from tests.support.encoders import AsTold
from tests.support.real_models import shared_encoder

ENGLISH = """The harbour authority of Lumen publishes its plan for the coming year.
Two new quays will be built on the northern shore before the end of autumn.
Fishing boats keep their berths, and the fees for small vessels do not rise.
The old lighthouse is to be repaired with money from the ministry of culture.
During the works visitors can reach the museum by the eastern gate only.
Questions may be sent to the office in writing until the tenth of March."""
GERMAN = """Die Hafenbehörde von Lumen veröffentlicht ihren Plan für das kommende Jahr.
Am nördlichen Ufer werden vor Ende des Herbstes zwei neue Kais gebaut.
Fischerboote behalten ihre Liegeplätze, und die Gebühren für kleine Schiffe steigen nicht.
Der alte Leuchtturm soll mit Geld des Kulturministeriums repariert werden.
Während der Bauarbeiten ist das Museum nur durch das östliche Tor erreichbar.
Fragen können bis zum zehnten März schriftlich an das Büro gerichtet werden."""


@pytest.fixture(scope="module")
def encode() -> Encode:
    return load_encoder("use").encode


def hashed(texts: Sequence[str]) -> NDArray[np.float32]:
    """Unit vectors that depend on the text alone: fast, and no meaning in them."""
    rows = []
    for text in texts:
        seed = hashlib.sha256(text.encode("utf-8", "surrogatepass")).digest()[:8]
        row = np.random.default_rng(int.from_bytes(seed, "big")).normal(size=64)
        rows.append(row / np.linalg.norm(row))
    return np.array(rows, dtype=np.float32).reshape(len(rows), 64)


def run(a: str, b: str, encode: Encode = hashed, languages: str = "en de") -> TokenDivergence:
    la, lb = languages.split()
    return token_divergence(a, b, a_language=la, b_language=lb, encode=encode)


def mean(tokens: Sequence[tuple[int, int, float]], start: int, end: int) -> float:
    return float(np.mean([v for s, e, v in tokens if s >= start and e <= end]))


def test_identical_texts_diverge_little(encode: Encode) -> None:
    found = run(ENGLISH, ENGLISH, encode, "en en")
    values = [v for _, _, v in (*found.a, *found.b)]
    assert np.mean(values) < 0.05
    assert max(values) < 0.3


def test_a_translation_diverges_little(encode: Encode) -> None:
    found = run(ENGLISH, GERMAN, encode)
    assert np.mean([v for _, _, v in (*found.a, *found.b)]) < 0.12


@pytest.mark.parametrize("line", range(6))
def test_a_deleted_sentence_scores_highest(encode: Encode, line: int) -> None:
    lines = GERMAN.split("\n")
    found = run(ENGLISH, "\n".join(lines[:line] + lines[line + 1 :]), encode)
    start = sum(len(x) + 1 for x in ENGLISH.split("\n")[:line])
    each, at = [], 0
    for sentence in ENGLISH.split("\n"):
        each.append(mean(found.a, at, at + len(sentence)))
        at += len(sentence) + 1
    assert int(np.argmax(each)) == line
    inside = mean(found.a, start, start + len(ENGLISH.split("\n")[line]))
    assert inside > 0.3
    assert mean(found.b, 0, len(GERMAN)) < 0.15


def test_an_added_sentence_scores_highest_on_its_own_side(encode: Encode) -> None:
    extra = "Der Verkauf von Feuerwerk bleibt im ganzen Hafengebiet verboten."
    lines = GERMAN.split("\n")
    text = "\n".join([*lines[:3], extra, *lines[3:]])
    found = run(ENGLISH, text, encode)
    at = text.index(extra)
    others = [v for s, _, v in found.b if not at <= s < at + len(extra)]
    assert mean(found.b, at, at + len(extra)) > 0.3 > np.mean(others)


def test_swapping_the_sides_swaps_the_result(encode: Encode) -> None:
    lines = GERMAN.split("\n")
    ahead = run(ENGLISH, "\n".join(lines[1:]), encode)
    back = run("\n".join(lines[1:]), ENGLISH, encode, "de en")
    assert [t[:2] for t in ahead.a] == [t[:2] for t in back.b]
    assert np.allclose([t[2] for t in ahead.a], [t[2] for t in back.b], atol=0.02)


def test_spaces_around_punctuation_matter_little(encode: Encode) -> None:
    spaced = ENGLISH.replace(".", " .").replace(",", " ,")
    close = [v for _, _, v in run(ENGLISH, GERMAN, encode).b]
    apart = [v for _, _, v in run(spaced, GERMAN, encode).b]
    assert np.mean(np.abs(np.subtract(close, apart))) < 0.05


def test_a_sentence_pair_has_sane_values(encode: Encode) -> None:
    same = run(
        "The committee meets in Geneva on Monday.", "Der Ausschuss tagt am Montag in Genf.", encode
    )
    other = run(
        "The committee meets in Geneva on Monday.", "Der Hund schläft unter dem Tisch.", encode
    )
    assert np.mean([t[2] for t in same.a]) + 0.2 < np.mean([t[2] for t in other.a])


@pytest.mark.parametrize(
    ("text", "tokens"),
    [
        ("one two  three", ["one", "two", "three"]),
        ("a – b", ["a", "–", "b"]),
        ("委员会在日内瓦开会。", ["委员", "会在", "日内", "瓦开", "会", "。"]),
        ("EU委员会", ["EU", "委员", "会"]),
        ("انسحبت القوات، اليوم", ["انسحبت", "القوات،", "اليوم"]),
    ],
)
def test_tokens(text: str, tokens: list[str]) -> None:
    found = run(text, "word " * 5)
    assert [text[s:e] for s, e, _ in found.a] == tokens


def test_thai_runs_keep_their_marks_with_their_letters() -> None:
    text = "คณะกรรมการประชุมที่เจนีวา"
    pieces = [text[s:e] for s, e, _ in run(text, "word").a]
    assert "".join(pieces) == text
    assert all(ord(p[0]) != 0x0E31 and not 0x0E34 <= ord(p[0]) <= 0x0E3A for p in pieces)


@pytest.mark.parametrize("empty", ["", " \n\t ", "…", "— , ."])
def test_against_nothing_every_word_diverges(empty: str) -> None:
    found = run("These are words.", empty)
    assert [v for _, _, v in found.a] == [1.0, 1.0, 1.0]
    assert all(v == 0 for _, _, v in found.b)
    assert run(empty, empty).a == tuple((s, e, 0.0) for s, e, _ in run(empty, empty).a)


@settings(max_examples=60)
@given(st.text(max_size=120), st.text(max_size=120))
def test_offsets_are_valid_for_any_text(a: str, b: str) -> None:
    found = run(a, b)
    for text, tokens in ((a, found.a), (b, found.b)):
        ends = 0
        for start, end, value in tokens:
            assert ends <= start < end <= len(text)
            assert not any(c.isspace() for c in text[start:end])
            assert 0 <= value <= 1
            ends = end
        covered = {i for s, e, _ in tokens for i in range(s, e)}
        assert all(c.isspace() or i in covered for i, c in enumerate(text))


@pytest.mark.parametrize(
    "text",
    [
        "\ud800 lone",
        "nul\0l \0",
        "\u202eright to left\u202c",
        "x" * 1_000_000,
        "中" * 3_000,
        "_ " * 300,
    ],
)
def test_hostile_text(text: str) -> None:
    found = run(text, "some other words here")
    assert all(0 <= s < e <= len(text) and 0 <= v <= 1 for s, e, v in found.a)


def test_a_long_document_is_compared_in_blocks() -> None:
    words = [f"w{i}" for i in range(3000)]
    text = " ".join(words)
    found = run(text, " ".join(words[:1500] + words[1700:]))
    values = np.array([v for _, _, v in found.a])
    assert values[1520:1680].mean() > values[:1400].mean() + 0.2


PAIRS = [
    ("The committee meets in Geneva on Monday.", "Der Ausschuss tagt am Montag in Genf."),
    ("The committee meets in snowy Geneva on Monday.", "Der Ausschuss tagt am Montag in Genf."),
    ("The committee meets in Geneva on Monday.", "Der Ausschuss tagt am Montag heimlich in Genf."),
]


def test_a_planted_word_shows_on_its_own_side() -> None:
    plain, left, right = coverage_features(PAIRS, InContext(shared_encoder()))
    # Seen in its context, a word that nothing covers is half covered by its neighbours.
    assert left["uncovered_a"] > plain["uncovered_a"] + 0.4
    assert right["uncovered_b"] > plain["uncovered_b"] + 0.4
    assert left["uncovered_b"] < plain["uncovered_b"] + 0.4


def test_pairs_keep_their_order_and_swap_with_their_sides(encode: Encode) -> None:
    ahead = coverage_features(PAIRS, InContext(AsTold(encode)))
    back = coverage_features([(b, a) for a, b in PAIRS], InContext(AsTold(encode)))
    for one, other in zip(ahead, back, strict=True):
        assert one["uncovered_a"] == pytest.approx(other["uncovered_b"], abs=1e-3)
        assert one["uncovered_b_sum"] == pytest.approx(other["uncovered_a_sum"], abs=1e-3)


def test_pairs_without_words_have_no_figures(encode: Encode) -> None:
    found = coverage_features(
        [("", "Wort"), ("word", "—"), ("word", "Wort")], InContext(AsTold(encode))
    )
    assert [bool(f) for f in found] == [False, False, True]
    assert coverage_features([], InContext(AsTold(encode))) == []


def test_a_huge_cell_costs_no_more_than_a_long_one(encode: Encode) -> None:
    (found,) = coverage_features([("word " * 200_000, "Wort " * 3)], InContext(AsTold(encode)))
    assert all(np.isfinite(v) for v in found.values())


def test_the_shipped_models_know_their_columns() -> None:
    assert shipped_pairs().linear.names == COLUMNS
    assert len(shipped().knots[0]) == len(shipped().knots[1])


def test_divergence_grows_with_the_score() -> None:
    scores = np.linspace(-5, 5, 400)
    values = shipped().divergence(scores)
    assert np.all(np.diff(values) >= 0)
    assert values[0] == 0
    assert values[-1] == 1
