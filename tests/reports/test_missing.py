"""What did not run is one line for each reason, not one for each check."""

from __future__ import annotations

from auditor.model import Stage, StageStatus
from auditor.reports.missing import missing

NO, PART = StageStatus.NOT_RUN, StageStatus.PARTLY


def test_by_reason() -> None:
    stages = [
        Stage("alignment", StageStatus.RAN, "given"),
        Stage("check: names", NO, "not available for Czech"),
        Stage("check: back-translation", NO, "no model", "audit models install cs en"),
        Stage("check: tense", NO, "not available for Czech"),
        Stage("language tables", PART, "only digits"),
        Stage("translation", NO, "no model"),
        Stage("control", NO),
    ]
    found = list(missing(stages))
    assert [one.line for one in found] == [
        "not run: names, tense: not available for Czech",
        "not run: back-translation, translation: no model",
        "partly ran: language tables: only digits",
        "not run: control",
    ]
    assert [one.remedy for one in found] == ["", "audit models install cs en", "", ""]


def test_nothing() -> None:
    assert list(missing([Stage("alignment", StageStatus.RAN)])) == []
