"""WMT22 critical errors, Portuguese-English: MCC with as many pairs flagged as there are errors.

    python -m benchmarks.wmt22_ced --data ../shared/data --models ../shared/models

Forced decoding both ways with the real models; weights cross-validated over five folds of sources.
The features take minutes to compute: ``--features FILE.npz`` keeps them between runs.
Baselines of the same run: BLEU and fuzzy ratio of the machine's own translation, plain cosine,
mean surprisal.
"""

from __future__ import annotations

import argparse
import tempfile
import zipfile
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from auditor.checks import load_check
from auditor.encoders import Encoder, load_encoder
from auditor.evidence.surprisal.features import Decoded, surprise_features
from auditor.facts import extract
from auditor.logistic import logistic_of
from auditor.model import Pair, Passage
from auditor.orthography.words import words_in
from auditor.translators.forced_decoding import Forced, force, plain
from auditor.translators.scoring_model import ScoringModel
from auditor.translators.tokens import SentencePieceTokenizer
from benchmarks.fitting import Matrix, fit_logistic
from benchmarks.measures import folds_of, mcc

FOLDS = 5
L2 = 20.0
# Checks of facts by value, whose confidence joins the features in the second figure.
CHECKS = ("numbers", "dates", "names", "negation")
BEAM_SIZE = 2
# Standardised features are cut here: one odd sentence is not ten times as odd.
LIMIT = 5.0


@dataclass(frozen=True, slots=True)
class Lines:
    """The dev set. Blanks at the ends are taken off: on some lines they give the label away."""

    sources: list[str]
    targets: list[str]
    bad: NDArray[np.bool_]


@dataclass(frozen=True, slots=True)
class Table:
    """Named features and the baselines, a row a pair; ``findings`` a column a check."""

    names: list[str]
    rows: Matrix
    findings: Matrix
    baselines: dict[str, Matrix]

    def with_findings(self) -> Table:
        """The same with the checks' confidences among the features."""
        names = [*self.names, *(f"check.{name}" for name in CHECKS)]
        return replace(self, names=names, rows=np.c_[self.rows, self.findings])


class PackageModel(ScoringModel):
    """One Argos package, unpacked and driven directly."""

    def __init__(self, archive: Path, folder: Path) -> None:
        import ctranslate2

        with zipfile.ZipFile(archive) as content:
            content.extractall(folder)
        root = next(folder.glob("*/model")).parent
        super().__init__(
            ctranslate2.Translator(str(root / "model"), intra_threads=1),
            SentencePieceTokenizer(root / "sentencepiece.model"),
            root,
        )

    def translate(self, texts: Sequence[str]) -> list[str]:
        """The machine's own translations."""
        results = self.translator.translate_batch(
            [self.tokens(plain(text)) for text in texts],
            max_batch_size=2048,
            batch_type="tokens",
            beam_size=BEAM_SIZE,
            max_decoding_length=200,
        )
        return [self._tokenizer.decode(result.hypotheses[0]) for result in results]


def read(data: Path) -> Lines:
    """The sources, targets and labels."""
    folder = data / "wmt22_ced" / "pt-en-dev"
    source, target, label = (
        (folder / f"dev.{name}").read_text("utf-8").rstrip("\n").split("\n")
        for name in ("src", "mt", "label")
    )
    return Lines(
        [line.strip() for line in source],
        [line.strip() for line in target],
        np.array([line.strip() == "BAD" for line in label]),
    )


def compute(lines: Lines, models: Path, encoder: Encoder) -> Table:
    """Decode, translate and encode everything, then the features of each pair."""
    with tempfile.TemporaryDirectory() as folder:
        there = PackageModel(models / "pt_en.argosmodel", Path(folder) / "pt_en")
        back = PackageModel(models / "en_pt.argosmodel", Path(folder) / "en_pt")
        return features(lines, there, back, encoder)


def features(lines: Lines, there: PackageModel, back: PackageModel, encoder: Encoder) -> Table:
    """The features of each pair; a pair that cannot be decoded has those of empty texts."""
    pairs = list(zip(lines.sources, lines.targets, strict=True))
    forced_b = force(pairs, there)
    forced_a = force([(b, a) for a, b in pairs], back)
    in_b, in_a = there.translate(lines.sources), back.translate(lines.targets)
    vectors = encoder.encode(lines.sources), encoder.encode(lines.targets)
    cosine = np.einsum("ij,ij->i", *vectors)
    texts = [*lines.sources, *lines.targets, *in_a, *in_b]
    words = {word for text in texts for word in words_in(text)}
    encoder.encode(sorted(words | {word.lower() for word in words}))
    none = Forced((), ())
    found = [
        surprise_features(
            Decoded(a, forced_a[i] or none, in_a[i]),
            Decoded(b, forced_b[i] or none, in_b[i]),
            encoder.encode,
            similarity=float(cosine[i]),
        )
        for i, (a, b) in enumerate(pairs)
    ]
    names = list(found[0])
    rows = np.array([[row[name] for name in names] for row in found])
    return Table(names, rows, findings(lines), _baselines(lines, in_b, rows, names, cosine))


def findings(lines: Lines) -> Matrix:
    """The highest confidence of each check's findings, 0 without one."""
    checks = [load_check(name) for name in CHECKS]
    rows = np.zeros((len(lines.sources), len(checks)))
    for row, source, target in zip(rows, lines.sources, lines.targets, strict=True):
        a, b = Passage(source, "pt"), Passage(target, "en")
        pair = Pair(a, b, facts_a=extract(a), facts_b=extract(b))
        row[:] = [max((f.confidence for f in c.run(pair)), default=0.0) for c in checks]
    return rows


def _baselines(
    lines: Lines, in_b: Sequence[str], rows: Matrix, names: Sequence[str], cosine: Matrix
) -> dict[str, Matrix]:
    from rapidfuzz import fuzz
    from sacrebleu.metrics.bleu import BLEU

    bleu = BLEU(effective_order=True)
    pairs = list(zip(lines.targets, in_b, strict=True))
    return {
        "BLEU": np.array([-bleu.sentence_score(mt, [own]).score for mt, own in pairs]),
        "fuzzy": np.array([-fuzz.ratio(mt, own) for mt, own in pairs]),
        "cosine": -cosine.astype(np.float64),
        "mean surprisal": rows[:, list(names).index("b.opening.mean")],
    }


def load_or_compute(lines: Lines, models: Path, file: Path | None) -> Table:
    """The features, from the file where there is one."""
    if file is not None and file.exists():
        stored = np.load(file)
        keys = [key for key in stored.files if key.startswith("baseline.")]
        baselines = {key.removeprefix("baseline."): stored[key] for key in keys}
        names = [str(name) for name in stored["names"]]
        return Table(names, stored["rows"], stored["findings"], baselines)
    table = compute(lines, models, load_encoder("use"))
    if file is not None:
        arrays: dict[str, Any] = {f"baseline.{k}": values for k, values in table.baselines.items()}
        arrays |= {"names": np.array(table.names), "rows": table.rows}
        np.savez_compressed(file, findings=table.findings, **arrays)
    return table


def standardised(rows: Matrix, like: Matrix) -> Matrix:
    """Each column as deviations from that column of ``like``, cut at ``LIMIT``."""
    scale = like.std(axis=0)
    result: Matrix = (rows - like.mean(axis=0)) / np.where(scale < 1e-9, 1.0, scale)
    return np.clip(result, -LIMIT, LIMIT)


def cross_validated(table: Table, lines: Lines, *, folds: int = FOLDS) -> Matrix:
    """Log-odds of each pair by a model fitted on the other folds; a source stays in one fold."""
    fold = folds_of(lines.sources, folds)
    logits = np.zeros(len(fold))
    labels = lines.bad.astype(np.float64)
    for number in range(folds):
        held, rest = fold == number, fold != number
        design = standardised(table.rows[rest], table.rows[rest])
        model = fit_logistic(design, labels[rest], l2=L2)
        logits[held] = model.logits(standardised(table.rows[held], table.rows[rest]))
    return logits


def mcc_at_count(bad: NDArray[np.bool_], scores: Matrix) -> float:
    """MCC when as many pairs are flagged as there are errors, the highest scores first."""
    flagged = np.zeros(len(scores), dtype=bool)
    flagged[np.argsort(-scores, kind="stable")[: int(bad.sum())]] = True
    return mcc(bad, flagged)


def main(arguments: Sequence[str] | None = None) -> float:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--models", type=Path, default=Path("../shared/models"))
    parser.add_argument("--features", type=Path, help="keep the features here (.npz)")
    parser.add_argument("--predictions", type=Path, help="write a probability a line")
    options = parser.parse_args(arguments)
    lines = read(options.data)
    table = load_or_compute(lines, options.models, options.features)
    alone = mcc_at_count(lines.bad, cross_validated(table, lines))
    logits = cross_validated(table.with_findings(), lines)
    result = mcc_at_count(lines.bad, logits)
    print(f"wmt22_ced pt-en dev: {len(lines.bad)} pairs, {int(lines.bad.sum())} errors, MCC")
    print(f"  ours, {FOLDS}-fold        {result:.3f}  ({alone:.3f} without the checks' findings)")
    for name, scores in table.baselines.items():
        print(f"  {name:20} {mcc_at_count(lines.bad, scores):.3f}")
    print("  published            none on this half")
    if options.predictions:
        probabilities = logistic_of(logits)
        options.predictions.write_text("".join(f"{p:.4f}\n" for p in probabilities), "utf-8")
    return result


if __name__ == "__main__":
    main()
