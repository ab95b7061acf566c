"""A review held against audits: dismissed stays dismissed as long as the texts say the same."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from lxml import html as parser

from auditor.errors import InputError
from auditor.model import Audit, Verdict
from auditor.reports.json import as_data
from auditor.reports.json import schema as audit_schema
from auditor.reports.page.render import render
from auditor.reports.review import (
    Review,
    finding_ids,
    held_against,
    load_review,
    open_issues,
    schema,
    without_dismissed,
)
from auditor.reports.text import render as render_text


def entry(one: str, decision: str | None = None, **more: Any) -> dict[str, Any]:
    return {"id": one, "decision": decision, **more}


def written(folder: Path, *entries: dict[str, Any], **more: Any) -> Path:
    path = folder / "review.json"
    data = {"schema_version": 1, "kind": "review", "findings": list(entries), **more}
    jsonschema.validate(data, schema())
    path.write_text(json.dumps(data), encoding="utf-8")
    return path


@pytest.fixture
def dismissing(audit: Audit, tmp_path: Path) -> Review:
    """Everything known; the negation dismissed, the numbers accepted; one finding that is gone."""
    first, second, *rest = finding_ids(audit)
    path = written(
        tmp_path,
        entry(first, "dismissed", note="agreed in the protocol", decided="2026-01-02T03:04:05Z"),
        entry(second, "accepted", decided="2026-01-02T03:04:05Z"),
        *map(entry, rest),
        entry("0123456789ab", "accepted", check="dates", message="A says May, B says June."),
        exported="2026-01-02T03:04:06Z",
    )
    return load_review(path)


def test_what_became_of_each_finding(audit: Audit, dismissing: Review) -> None:
    held = held_against(dismissing, audit)
    assert held.new == ()
    assert len(held.still) == 5
    assert [one.check for one in held.resolved] == ["dates"]
    assert held.dismissed == {finding_ids(audit)[0]}


def test_dismissed_findings_count_for_nothing(audit: Audit, dismissing: Review) -> None:
    held = held_against(dismissing, audit)
    left = without_dismissed(audit, held)
    assert left.beads[2].issues == ()
    assert left.beads[2].judgement.verdict is Verdict.EQUIVALENT
    assert [i.check for i in open_issues(audit, held)] == [i.check for i in audit.issues[1:]]
    assert without_dismissed(audit, None) is audit


def test_a_decision_follows_its_text_not_its_place(audit: Audit, dismissing: Review) -> None:
    shifted = replace(audit, issues=tuple(reversed(audit.issues)))
    assert len(held_against(dismissing, shifted).dismissed) == 1
    other = replace(audit.issues[0], spans_b=((0, 4),))
    changed = held_against(dismissing, replace(audit, issues=(other, *audit.issues[1:])))
    assert not changed.dismissed
    assert len(changed.new) == 1
    assert len(changed.resolved) == 2


def test_a_bead_without_issue_can_be_dismissed(audit: Audit, tmp_path: Path) -> None:
    bare = replace(audit, issues=(), beads=tuple(replace(bead, issues=()) for bead in audit.beads))
    (first, *rest) = finding_ids(bare)
    review = load_review(written(tmp_path, entry(first, "dismissed"), *map(entry, rest)))
    left = without_dismissed(bare, held_against(review, bare))
    verdicts = [bead.judgement.verdict for bead in left.beads]
    assert verdicts.count(Verdict.DIVERGENT) == 2


def test_the_page_keeps_what_was_dismissed(audit: Audit, dismissing: Review) -> None:
    page = parser.document_fromstring(render(audit, review=dismissing).encode())
    assert page.xpath("//h1")[0].text_content() == (
        "2 of 9 paragraphs differ in meaning; 2 to review."
    )
    decided = page.xpath("//li[starts-with(@id, 'f-')]//span[@class='decision'][text()]")
    assert [span.text_content() for span in decided] == ["dismissed", "accepted"]
    # What was dismissed is the least likely, and its note is there.
    (last,) = page.xpath("//li[@data-rank='4']")
    assert "agreed in the protocol" in last.text_content()
    since = " ".join(page.xpath("//p[@class='since']")[0].text_content().split())
    assert since == (
        "Since the review of 2026-01-02: 0 new findings, 5 still there (1 dismissed), 1 resolved."
    )
    assert (
        "A says May, B says June." in page.xpath("//details[@class='resolved']")[0].text_content()
    )


def test_the_other_formats_keep_it_too(audit: Audit, dismissing: Review) -> None:
    said = render_text(audit, review=dismissing)
    assert "Since the review: 0 new, 5 still there (1 dismissed), 1 resolved." in said
    assert "negation" not in said.partition("○")[0].replace("checks", "")
    data = as_data(audit, review=dismissing)
    jsonschema.Draft202012Validator(audit_schema()).validate(data)
    assert data["review"]["resolved"] == ["0123456789ab"]


def test_a_hostile_note_stays_text(audit: Audit, tmp_path: Path, hostile_text: str) -> None:
    note = hostile_text.encode("utf-8", "replace").decode()
    path = written(tmp_path, entry(finding_ids(audit)[0], "accepted", note=note, decided="x"))
    page = parser.document_fromstring(render(audit, review=load_review(path)).encode())
    assert len(page.xpath("//script")) == 1
    assert not page.xpath("//img")


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("", "is not JSON"),
        ("{", "is not JSON"),
        ("\ud800", "is not JSON"),
        ("[" * 100_000, "is not JSON"),
        ("[]", "is not a review"),
        ('{"schema_version": 1, "kind": "review"}', "'findings' is a required property"),
        ('{"schema_version": 2, "kind": "review", "findings": []}', "1 was expected"),
        (
            '{"schema_version": 1, "kind": "review", "findings": [{"id": "x", "decision": null}]}',
            "findings\\[0\\].id",
        ),
        (
            '{"schema_version": 1, "kind": "review", "findings": '
            '[{"id": "0123456789ab", "decision": "maybe"}]}',
            "findings\\[0\\].decision",
        ),
        (
            '{"schema_version": 1, "kind": "review", "findings": '
            '[{"id": "0123456789ab", "decision": null}, {"id": "0123456789ab", "decision": null}]}',
            "there twice",
        ),
    ],
)
def test_what_is_no_review_is_said_in_one_line(tmp_path: Path, text: str, fault: str) -> None:
    path = tmp_path / "review.json"
    path.write_bytes(text.encode("utf-8", "surrogatepass"))
    with pytest.raises(InputError, match=fault) as raised:
        load_review(path)
    assert "\n" not in str(raised.value)


def test_a_review_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="cannot be read"):
        load_review(tmp_path / "none.json")
