"""What did not run, gathered by reason: a line for each, not one for each check."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from auditor.model import Stage, StageStatus

CHECK = "check: "


@dataclass(frozen=True, slots=True)
class Missing:
    """Stages and checks that did not run, or only in part, for one reason, and what would enable them."""

    status: StageStatus
    names: tuple[str, ...]
    detail: str
    remedy: str

    @property
    def line(self) -> str:
        """All but the remedy: "not run: back-translation, surprisal: no translation model is installed"."""
        said = f"{self.status.value}: {', '.join(self.names)}"
        return f"{said}: {self.detail}" if self.detail else said


def missing(stages: Iterable[Stage]) -> Iterator[Missing]:
    """What of the stages did not run, by reason, in the order in which the reasons come first."""
    found: dict[tuple[StageStatus, str], list[Stage]] = {}
    for stage in stages:
        if stage.status is not StageStatus.RAN:
            found.setdefault((stage.status, stage.detail), []).append(stage)
    for (status, detail), some in found.items():
        names = tuple(dict.fromkeys(stage.name.removeprefix(CHECK) for stage in some))
        remedy = next((stage.remedy for stage in some if stage.remedy), "")
        yield Missing(status, names, detail, remedy)
