"""The audit in a sentence and a few counts."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from gettext import NullTranslations

from auditor.model import Audit, Judgement, Severity, StageStatus, Verdict

# The stage that runs in part only where the texts are unrelated.
ALIGNMENT = "alignment"
# From here on a difference is called very likely.
VERY = 0.9


@dataclass(frozen=True, slots=True)
class Summary:
    """Counts of beads by verdict and issues by severity; ``worst`` is None without issues.

    ``related`` False: the two texts do not look like translations of each other.
    """

    beads: int
    verdicts: Mapping[Verdict, int]
    severities: Mapping[Severity, int]
    worst: Severity | None
    incomplete: int
    related: bool = True


def summarise(audit: Audit) -> Summary:
    """Count; every verdict and severity has its figure, 0 included."""
    verdicts = dict.fromkeys(reversed(Verdict), 0)
    for judged in audit.beads:
        verdicts[judged.judgement.verdict] += 1
    severities = dict.fromkeys(reversed(Severity), 0)
    for issue in audit.issues:
        severities[issue.severity] += 1
    return Summary(
        beads=len(audit.beads),
        verdicts=verdicts,
        severities=severities,
        worst=max((i.severity for i in audit.issues), key=lambda s: s.rank, default=None),
        incomplete=sum(stage.status is not StageStatus.RAN for stage in audit.stages),
        related=not any(
            stage.name == ALIGNMENT and stage.status is StageStatus.PARTLY for stage in audit.stages
        ),
    )


def answer(summary: Summary, words: NullTranslations | None = None) -> str:
    """The answer in one sentence, as in "1 of 9 paragraphs differs in meaning; 2 to review".

    Before it, where that is so, that the two texts look like no translations of each other: all that
    was found says little then.
    """
    words = words or NullTranslations()
    said = _counted(summary, words)
    if summary.related:
        return said
    warning = words.gettext("The two texts do not look like translations of each other.")
    return f"{warning} {said}"


def _counted(summary: Summary, words: NullTranslations) -> str:
    total = summary.beads
    divergent, review = summary.verdicts[Verdict.DIVERGENT], summary.verdicts[Verdict.REVIEW]
    if not total:
        return words.gettext("There was nothing to compare.")
    if divergent:
        sentence = words.ngettext(
            "%(n)s of %(total)s paragraphs differs in meaning",
            "%(n)s of %(total)s paragraphs differ in meaning",
            divergent,
        ) % {"n": divergent, "total": total}
        if review:
            sentence += words.gettext("; %(n)s to review") % {"n": review}
        return sentence + words.gettext(".")
    if review:
        return words.ngettext(
            "No paragraph was found to differ in meaning; %(n)s of %(total)s is to review.",
            "No paragraph was found to differ in meaning; %(n)s of %(total)s are to review.",
            review,
        ) % {"n": review, "total": total}
    return words.ngettext(
        "No difference found in the one paragraph.",
        "No difference found in any of the %(total)s paragraphs.",
        total,
    ) % {"total": total}


def likelihood(judgement: Judgement) -> str:
    """A verdict and its probability: "84% likely to differ in meaning", "to review: 12% likely a difference"."""
    share = per_cent(judgement.divergence)
    if judgement.verdict is Verdict.DIVERGENT:
        return f"{share} likely to differ in meaning"
    return f"to review: {share} likely a difference"


def chance(share: float, words: NullTranslations | None = None, *, likely: bool) -> str:
    """A probability in words and as a number: "likely: 74%", "to review: 25%"."""
    words = words or NullTranslations()
    if not likely:
        said = words.gettext("to review: %(p)s")
    elif round(share, 2) >= VERY:
        said = words.gettext("very likely: %(p)s")
    else:
        said = words.gettext("likely: %(p)s")
    return said % {"p": per_cent(share)}


def per_cent(share: float) -> str:
    """A probability as people write it; never a certainty it isn't."""
    if not 0.0 <= share <= 1.0:
        return "?"
    if 0.0 < share < 0.005:
        return "<1%"
    if 0.995 < share < 1.0:
        return ">99%"
    return f"{share * 100:.0f}%"
