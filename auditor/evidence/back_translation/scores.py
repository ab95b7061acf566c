"""The scores of one bead that people know: cosine, and what back-translation gives."""

from __future__ import annotations

from collections.abc import Callable

from auditor.model import BeadTranslations, Pair, Score

Scorer = Callable[[str, str, str], tuple[Score, ...]]


def bead_scores(
    pair: Pair, translations: BeadTranslations, *, encoder: str | None, scorer: Scorer | None
) -> tuple[Score, ...]:
    """Cosine of the two passages, where there is an ``encoder``; BLEU, chrF and fuzzy of both translations.

    ``back.*`` compares A with B read in A's language; ``control.*`` compares A with its own round
    trip, so that what the translator loses by itself can be told from what B says.
    """
    if not pair.a.text.strip() or not pair.b.text.strip():
        return ()
    scores = []
    if encoder is not None:
        signature = f"cosine|encoder:{encoder}|level:bead"
        scores.append(Score("cosine", round(pair.similarity, 4), signature))
    if scorer is None:
        return tuple(scores)
    reference = " ".join(pair.a.text.split())
    for prefix, translation in (("back", translations.b_in_a), ("control", translations.control)):
        if translation is not None and translation.text is not None:
            scores += scorer(translation.text, reference, prefix)
    return tuple(scores)
