"""The scores of one bead that people know: cosine, and what back-translation gives."""

from __future__ import annotations

from collections.abc import Callable

from auditor.evidence.back_translation.lexical import lexical_scorer
from auditor.languages import same_language
from auditor.model import BeadTranslations, Pair, Score

Scorer = Callable[[str, str, str], tuple[Score, ...]]
# How the scores of two texts in one language are named: same.bleu …
SAME = "same"


def direct_scorer(a: str, b: str) -> Callable[[str, str], tuple[Score, ...]] | None:
    """What scores the second of two texts against the first, where both languages are one; None where they are not."""
    if not same_language(a, b):
        return None
    scorer = lexical_scorer(a)

    def scores(reference: str, hypothesis: str) -> tuple[Score, ...]:
        if not (reference.strip() and hypothesis.strip()):
            return ()
        return scorer(" ".join(hypothesis.split()), " ".join(reference.split()), SAME)

    return scores


def bead_scores(
    pair: Pair, translations: BeadTranslations, *, encoder: str | None, scorer: Scorer | None
) -> tuple[Score, ...]:
    """Cosine of the two passages, where there is an ``encoder``; BLEU, chrF and fuzzy of both translations.

    ``same.*`` compares B with A where both are in one language; ``back.*`` compares A with B read in A's language; ``control.*`` compares A with its own round
    trip, so that what the translator loses by itself can be told from what B says.
    """
    if not pair.a.text.strip() or not pair.b.text.strip():
        return ()
    scores = []
    if encoder is not None:
        signature = f"cosine|encoder:{encoder}|level:bead"
        scores.append(Score("cosine", round(pair.similarity, 4), signature))
    direct = direct_scorer(pair.a.language, pair.b.language)
    scores += direct(pair.a.text, pair.b.text) if direct else ()
    if scorer is None:
        return tuple(scores)
    reference = " ".join(pair.a.text.split())
    for prefix, translation in (("back", translations.b_in_a), ("control", translations.control)):
        if translation is not None and translation.text is not None:
            scores += scorer(translation.text, reference, prefix)
    return tuple(scores)
