"""WMT21 critical errors, English-German: MCC at a threshold fitted on the other folds.

    python -m benchmarks.wmt21_ced --data ../shared/data

No translation model: the embedded encoder and the words themselves. The errors of this set are a
machine's on Wikipedia comments, so what is hard to translate (slang, insults, spelling) says much:
the model is a ridge regression on the share of annotators who saw an error, over word features and
the encoder's vectors, and its worth is for this kind of text. Published: COMETKiwi 0.35.
"""

from __future__ import annotations

import argparse
import json
import math
import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from auditor.encoders import Encoder, load_encoder
from auditor.evidence.back_translation.roundtrip import content_weight
from auditor.facts.cues.negation import find_negations
from auditor.orthography.words import words_in
from benchmarks.fitting import Matrix
from benchmarks.measures import best_mcc_threshold, folds_of, mcc

FOLDS = 5
RIDGE = 200.0
# Vectors have hundreds of columns and the word features a few dozen; this keeps them in proportion.
VECTOR_SCALE = 0.2
LIMIT = 5.0

_TIGHT = ((re.compile(r" ([.,!?;:)\]%])"), r"\1"), (re.compile(r"([(\[]) "), r"\1"))
_YOU = re.compile(r"\b(?:you|your|yours|u|ur|yourself)\b", re.IGNORECASE)
_FORMAL = re.compile(r"\b(?:Sie|Ihnen|Ihre\w*)\b")
_INFORMAL = re.compile(r"\b(?:du|dich|dir|dein\w*)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Lines:
    """Sources, translations with the tokenizer's blanks taken out, annotators' share, labels."""

    sources: list[str]
    targets: list[str]
    share: Matrix
    error: NDArray[np.bool_]


def read(data: Path) -> Lines:
    """The dev set."""
    text = (data / "wmt21_ced" / "ende_dev.tsv").read_text("utf-8")
    rows = [line.split("\t") for line in text.rstrip("\n").split("\n")]
    votes = [json.loads(row[3]) for row in rows]
    return Lines(
        [row[1].strip() for row in rows],
        [untokenised(row[2]) for row in rows],
        np.array([sum(vote > 0 for vote in three) / len(three) for three in votes]),
        np.array([row[4].strip() == "ERR" for row in rows]),
    )


def raw_pairs(data: Path) -> list[tuple[str, str]]:
    """Sources and translations as the file has them."""
    text = (data / "wmt21_ced" / "ende_dev.tsv").read_text("utf-8")
    rows = [line.split("\t") for line in text.rstrip("\n").split("\n")]
    return [(row[1].strip(), row[2].strip()) for row in rows]


def untokenised(text: str) -> str:
    """The text as people write it."""
    for pattern, replacement in _TIGHT:
        text = pattern.sub(replacement, text)
    return " ".join(text.split())


def word_features(source: str, target: str, encoder: Encoder) -> dict[str, float]:
    """What the words of a pair tell: coverage both ways, what was copied, how odd the source is."""
    a, b = words_in(source) or ["-"], words_in(target) or ["-"]
    low_a, low_b = [w.lower() for w in a], [w.lower() for w in b]
    cosines = np.maximum(
        encoder.encode(a) @ encoder.encode(b).T, encoder.encode(low_a) @ encoder.encode(low_b).T
    )
    found: dict[str, float] = {}
    for name, words, best in (("a", a, cosines.max(axis=1)), ("b", b, cosines.max(axis=0))):
        weight = np.array([content_weight(word) for word in words])
        open_words = np.sort((1 - best) * weight)[::-1]
        found[f"{name}.uncovered"] = float(open_words[0])
        found[f"{name}.uncovered.top3"] = float(open_words[:3].mean())
        found[f"{name}.uncovered.mean"] = float(open_words.sum() / max(weight.sum(), 1))
        pairs = [*map(" ".join, zip(words, words[1:], words[2:], strict=False))] or words
        others = b if name == "a" else a
        phrases = [*map(" ".join, zip(others, others[1:], others[2:], strict=False))] or others
        windows = (encoder.encode(pairs) @ encoder.encode(phrases).T).max(axis=1)
        found[f"{name}.window"] = float(1 - windows.min())
        found[f"{name}.window.mean"] = float(1 - windows.mean())
        found[f"{name}.letters"] = sum(map(len, words)) / len(words)
        found[f"{name}.longest"] = float(max(map(len, words)))
    copied = [word for word in b if word in set(a)]
    lower = [word for word in copied if word.islower() and len(word) > 2]
    found |= {
        "copied": len(copied) / len(b),
        "copied.lower": len(lower) / len(b),
        "copied.lower.count": float(len(lower)),
        "copied.names": float(sum(w[:1].isupper() and not w.isupper() for w in copied)),
        "numbers": float(len(_numbers(a) ^ _numbers(b))),
        "words": math.log(len(a)),
        "length": math.log(len(b) / len(a)),
        "length.off": abs(math.log(len(b) / len(a))),
        "source.lower_start": float(source[:1].islower()),
        "source.capitals": float(sum(word.isupper() and len(word) > 1 for word in a)),
        "source.exclamations": float(source.count("!")),
        "source.you": float(len(_YOU.findall(source))),
        "source.repeated": float(sum(n - 1 for n in Counter(low_a).values())) / len(a),
        "questions": float(source.count("?") - target.count("?")),
        "negations": float(
            abs(len(find_negations(source, "en")) - len(find_negations(target, "de")))
        ),
        "formal": float(bool(_FORMAL.search(target))),
        "informal": float(bool(_INFORMAL.search(target))),
    }
    return found


def _numbers(words: Sequence[str]) -> set[str]:
    return {word for word in words if word.isdigit()}


def design(lines: Lines, encoder: Encoder) -> tuple[Matrix, Matrix]:
    """Word features with the distance, and the vectors: two matrices, a row a pair."""
    texts = [*lines.sources, *lines.targets]
    words = {word for text in texts for word in words_in(text)}
    encoder.encode(sorted(words | {word.lower() for word in words}))
    a, b = encoder.encode(lines.sources), encoder.encode(lines.targets)
    distance = 1 - np.einsum("ij,ij->i", a, b)
    rows = [
        [*word_features(source, target, encoder).values(), gap]
        for source, target, gap in zip(lines.sources, lines.targets, distance, strict=True)
    ]
    return np.array(rows, dtype=np.float64), np.c_[a, b].astype(np.float64)


def predict(
    train: tuple[Matrix, Matrix],
    share: Matrix,
    held: tuple[Matrix, Matrix],
    *,
    ridge: float = RIDGE,
) -> Matrix:
    """Ridge regression on standardised columns, the vectors scaled down."""
    blocks, held_blocks = [], []
    for fit, new, scale in zip(train, held, (1.0, VECTOR_SCALE), strict=True):
        mean, spread = fit.mean(axis=0), np.maximum(fit.std(axis=0), 1e-9)
        blocks.append(np.clip((fit - mean) / spread, -LIMIT, LIMIT) * scale)
        held_blocks.append(np.clip((new - mean) / spread, -LIMIT, LIMIT) * scale)
    x, z = np.hstack(blocks), np.hstack(held_blocks)
    middle = share.mean()
    # The dual form: fewer rows than columns.
    dual = np.linalg.solve(x @ x.T + ridge * np.eye(len(x)), share - middle)
    result: Matrix = z @ (x.T @ dual) + middle
    return result


def cross_validated(
    parts: tuple[Matrix, Matrix], lines: Lines, *, folds: int = FOLDS, salt: str = ""
) -> tuple[Matrix, NDArray[np.bool_]]:
    """Scores and flags of each pair; model and threshold have seen nothing of its fold.

    The threshold is fitted on scores that the other folds give each other.
    """
    fold = folds_of([salt + source for source in lines.sources], folds)
    scores, flags = np.zeros(len(fold)), np.zeros(len(fold), dtype=bool)
    for number in range(folds):
        held, rest = fold == number, fold != number
        inner = np.zeros(len(fold))
        for other in set(range(folds)) - {number}:
            here, there = fold == other, rest & (fold != other)
            inner[here] = _held_out(parts, lines, there, here)
        scores[held] = _held_out(parts, lines, rest, held)
        flags[held] = scores[held] >= best_mcc_threshold(lines.error[rest], inner[rest])
    return scores, flags


def _held_out(
    parts: tuple[Matrix, Matrix], lines: Lines, fit: NDArray[np.bool_], new: NDArray[np.bool_]
) -> Matrix:
    words, vectors = parts
    return predict((words[fit], vectors[fit]), lines.share[fit], (words[new], vectors[new]))


def thresholded(scores: Matrix, lines: Lines, fold: NDArray[np.int64]) -> NDArray[np.bool_]:
    """Flags by the threshold with the best MCC on the other folds."""
    flags = np.zeros(len(scores), dtype=bool)
    for number in np.unique(fold):
        held = fold == number
        flags[held] = scores[held] >= best_mcc_threshold(lines.error[~held], scores[~held])
    return flags


def main(arguments: Sequence[str] | None = None) -> float:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--predictions", type=Path, help="write a score and a flag a line")
    parser.add_argument("--repeats", type=int, default=5, help="ways to cut the folds, averaged")
    options = parser.parse_args(arguments)
    lines = read(options.data)
    encoder = load_encoder("use")
    parts = design(lines, encoder)
    runs = [cross_validated(parts, lines, salt=str(i)) for i in range(options.repeats)]
    values = [mcc(lines.error, flags) for _, flags in runs]
    result = float(np.mean(values))
    spread = f"{min(values):.3f} to {max(values):.3f} over {len(values)} ways to cut the folds"
    print(f"wmt21_ced en-de dev: {len(lines.error)} pairs, {int(lines.error.sum())} errors, MCC")
    print(f"  ours, {FOLDS}-fold        {result:.3f}  ({spread})")
    for name, scores in _baselines(lines, parts).items():
        flagged = [
            thresholded(scores, lines, folds_of([f"{i}{s}" for s in lines.sources], FOLDS))
            for i in range(options.repeats)
        ]
        print(f"  {name:20} {np.mean([mcc(lines.error, f) for f in flagged]):.3f}")
    print("  published            0.35 COMETKiwi")
    if options.predictions:
        scores, flags = runs[0]
        rows = (f"{s:.4f}\t{int(f)}\n" for s, f in zip(scores, flags, strict=True))
        options.predictions.write_text("".join(rows), "utf-8")
    return result


def _baselines(lines: Lines, parts: tuple[Matrix, Matrix]) -> dict[str, Matrix]:
    from rapidfuzz import fuzz

    pairs = list(zip(lines.sources, lines.targets, strict=True))
    return {
        "fuzzy": np.array([-fuzz.ratio(a, b) for a, b in pairs]),
        "cosine": parts[0][:, -1],
    }


if __name__ == "__main__":
    main()
