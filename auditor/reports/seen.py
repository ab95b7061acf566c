"""How far to trust that nothing was found: what of planted differences such an audit sees, and what did not run.

A self-test says it of these two texts. Without one a benchmark says it of others, and is named as that.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from gettext import NullTranslations
from importlib.resources import files

from auditor.model import Audit, Stage, StageStatus
from auditor.reports.missing import CHECK
from auditor.reports.recall import Tally, by_family, by_kind, overall
from auditor.reports.summary import per_cent
from auditor.reports.visible import one_line

ENGLISH = "en"


@dataclass(frozen=True, slots=True)
class Benchmark:
    """Planted differences seen in texts of others: by kind, the date and sets, and what they were seen with.

    ``languages``: those compared with English; ``alarms``: the share of faithful pairs that were flagged.
    """

    date: str
    made_by: str
    sets: tuple[str, ...]
    languages: tuple[str, ...]
    encoder: str
    alarms: float
    kinds: tuple[Tally, ...]


@lru_cache(maxsize=1)
def benchmark() -> Benchmark:
    """The figures that come with the package, written by ``python -m benchmarks.recall``."""
    text = files("auditor.reports").joinpath("benchmark_recall.json").read_text(encoding="utf-8")
    found = json.loads(text)
    faithful = found["faithful"]
    kinds = [
        Tally(kind, one["planted"], one["divergent"], one["review"])
        for kind, one in found["kinds"].items()
    ]
    return Benchmark(
        date=found["date"],
        made_by=found["made_by"],
        sets=tuple(found["sets"]),
        languages=tuple(found["languages"]),
        encoder=found["encoder"],
        alarms=(faithful["divergent"] + faithful["review"]) / faithful["pairs"],
        kinds=tuple(sorted(kinds, key=lambda tally: -tally.share)),
    )


def applies(audit: Audit) -> bool:
    """Whether the benchmark was made of audits like this one: its encoder, all checks, its languages."""
    signature, known = audit.signature, benchmark()
    codes = [(side.document.language or "").split("-")[0] for side in (audit.a, audit.b)]
    return (
        signature.get("encoder") == known.encoder
        and signature.get("depth") != "quick"
        and signature.get("checks") == "all"
        and ENGLISH in codes
        and bool(set(codes) & set(known.languages))
    )


def assurance(audit: Audit, words: NullTranslations | None = None) -> str:
    """What would have been seen, and what was not looked for, in one line; empty where nothing was compared."""
    words = words or NullTranslations()
    if not audit.beads:
        return ""
    seen = _by_selftest(audit, words) if audit.selftest else _by_benchmark(audit, words)
    idle = _not_run(audit.stages)
    if not idle:
        return seen
    missing = words.gettext("Not run: %(names)s.") % {"names": _listed(idle)}
    return f"{seen} {missing}"


def _by_selftest(audit: Audit, words: NullTranslations) -> str:
    found = audit.selftest
    if found is None or not found.trials:
        return words.gettext("No difference could be planted in this text to test it with.")
    of_all = overall(found)
    said = words.ngettext(
        "Of one difference planted in this text, %(seen)s would have been seen",
        "Of %(num)s differences planted in this text, %(seen)s would have been seen",
        of_all.planted,
    ) % {"num": of_all.planted, "seen": of_all.seen}
    missed = sorted((t for t in by_family(by_kind(found)) if t.missed), key=lambda t: -t.missed)
    if not missed:
        return said + words.gettext(".")
    named = [f"{words.gettext(tally.kind)} {tally.missed}/{tally.planted}" for tally in missed]
    return said + words.gettext("; not seen: %(kinds)s.") % {"kinds": _listed(named)}


def _by_benchmark(audit: Audit, words: NullTranslations) -> str:
    if not applies(audit):
        return words.gettext(
            "How much such an audit sees is not known: the benchmark had all checks, the embedded encoder and English "
            "on one side. audit selftest measures it on these texts."
        )
    known = benchmark()
    families = sorted(by_family(known.kinds), key=lambda tally: -tally.share)
    named = [f"{words.gettext(tally.kind)} {per_cent(tally.share)}" for tally in families]
    return words.gettext(
        "Of differences planted in other texts the benchmark of %(date)s saw, without translation models: %(kinds)s."
    ) % {"date": known.date, "kinds": _listed(named)}


def _not_run(stages: Sequence[Stage]) -> list[str]:
    """The checks and other parts that did not run, each once."""
    names = (
        one_line(s.name.removeprefix(CHECK)) for s in stages if s.status is StageStatus.NOT_RUN
    )
    return list(dict.fromkeys(names))


def name_of(kind: str) -> str:
    """A kind of planted difference as people read it."""
    return kind.replace("-", " ")


def _listed(names: Sequence[str]) -> str:
    return ", ".join(names)


def as_data(audit: Audit) -> Mapping[str, object] | None:
    """The benchmark's figures for JSON; None where they are not of audits like this one."""
    if not applies(audit):
        return None
    known = benchmark()
    return {
        "benchmark": {"date": known.date, "made_by": known.made_by, "sets": list(known.sets)},
        "kinds": {t.kind: round(t.share, 3) for t in known.kinds},
    }
