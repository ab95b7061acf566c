"""The audit as SARIF 2.1.0 (OASIS, 2020), for code scanning and editors.

A result is a difference: findings of one place are one, under the rule of the check that leads. It
stands at A's passage, and B's is related; where A has nothing of it, at B's. In files
without lines a result has no region: its place is a logical location.
"""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from pathlib import PurePath
from typing import TYPE_CHECKING, Unpack
from urllib.parse import quote

from auditor.model import Audit, Side, StageStatus, Verdict
from auditor.reports import Report
from auditor.reports.differences import differences_of
from auditor.reports.entries import JUDGEMENT, Entry, ignored_entries
from auditor.reports.json import figure, writable
from auditor.reports.levels import LEVELS, level_of
from auditor.reports.locations import Location
from auditor.reports.visible import visible

if TYPE_CHECKING:
    from auditor.reports import Described, Options

TOOL = "statement-audit"
SCHEMA = (
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
)
# Relative names are those the audit was given, from the folder it ran in.
BASE = "SRCROOT"
FINGERPRINT = "auditFinding/v1"
# The one fingerprint that GitHub reads; ours outlives a line that moves or is wrapped anew.
GITHUB_FINGERPRINT = "primaryLocationLineHash"
# Surrogates that stand for no byte of a file's name (PEP 383 has U+DC80 to U+DCFF).
_NO_BYTE = re.compile("[\ud800-\udc7f\udd00-\udfff]")


def render(audit: Audit, **options: Unpack[Options]) -> str:
    """One run with the rules of all checks that are described or have a finding.

    What a review has dismissed and what rules of the settings take out is there, suppressed.
    """
    review = options.get("review")
    found = [
        *(one.entries for one in differences_of(audit, review)),
        *((entry,) for entry in ignored_entries(audit)),
    ]
    entries = [entry for some in found for entry in some]
    settled = review is not None or bool(audit.ignored)
    rules = _rules(options.get("checks", ()), entries)
    index = {rule["id"]: number for number, rule in enumerate(rules)}
    created = options.get("created")
    run = {
        "tool": {"driver": _driver(audit, rules)},
        "automationDetails": {"id": f"{TOOL}/{_pair(audit)}/"},
        "columnKind": "unicodeCodePoints",
        "originalUriBaseIds": {
            BASE: {"description": {"text": "The folder in which the audit was run."}}
        },
        "invocations": [
            {"executionSuccessful": True, "toolExecutionNotifications": _notifications(audit)}
        ],
        "artifacts": [_artifact(audit.a, "A"), _artifact(audit.b, "B")],
        "results": [
            _result(audit, some, index[_lead(some).check], settled=settled) for some in found
        ],
        "properties": {"created": created, "signature": dict(audit.signature)},
    }
    data = {"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}
    return writable(json.dumps(data, ensure_ascii=False, allow_nan=False, indent=1)) + "\n"


def _driver(audit: Audit, rules: list[dict[str, object]]) -> dict[str, object]:
    driver: dict[str, object] = {"name": TOOL, "rules": rules}
    version = audit.signature.get("version:statement-audit")
    return driver | ({"version": version} if version else {})


def _rules(checks: Sequence[Described], entries: Sequence[Entry]) -> list[dict[str, object]]:
    """A rule for each check, in its listed order; then what has a finding and no description."""
    rules = {check.id: _rule(check) for check in checks}
    for entry in entries:
        if entry.check not in rules:
            rules[entry.check] = _bare_rule(entry)
    return list(rules.values())


def _rule(check: Described) -> dict[str, object]:
    languages = ", ".join(sorted(check.languages)) if check.languages else "any"
    compares = check.compares[:1].upper() + check.compares[1:]
    return {
        "id": check.id,
        "shortDescription": {"text": _message(f"{compares}.")},
        "fullDescription": {"text": _message(f"Compares {check.compares}.")},
        "help": {"text": _message(f"For example {check.example}. Languages: {languages}.")},
        "defaultConfiguration": {"level": LEVELS[check.severity]},
        "properties": {"tags": ["translation", check.category], "mqm": check.category},
    }


def _bare_rule(entry: Entry) -> dict[str, object]:
    """A rule of which nothing is known but a finding; code scanning wants words all the same."""
    if entry.check == JUDGEMENT:
        text = "The two sides read differently, though no check names what differs."
    else:
        text = f"Check {entry.check}: {entry.category}."
    words = {"text": _message(text)}
    made = {"shortDescription": words, "fullDescription": words, "help": words}
    mqm = {"properties": {"mqm": entry.category}} if entry.category else {}
    return {"id": entry.check, **made, **mqm}


def _notifications(audit: Audit) -> list[dict[str, object]]:
    """What was not read of a file, at that file; then what did not run."""
    found: list[dict[str, object]] = []
    for number, side in enumerate((audit.a, audit.b)):
        artifact = {"index": number} | (_uri(side.document.path) if side.document.path else {})
        found += [
            {
                "descriptor": {"id": "note"},
                "level": "note",
                "message": {"text": _message(f"note {'AB'[number]}: {note}")},
                "locations": [{"physicalLocation": {"artifactLocation": artifact}}],
            }
            for note in side.document.notes
        ]
    for stage in audit.stages:
        if stage.status is StageStatus.RAN:
            continue
        text = f"{stage.name} {stage.status.value}" + (f": {stage.detail}" if stage.detail else "")
        text += f"; to enable it: {stage.remedy}" if stage.remedy else ""
        level = "warning" if stage.status is StageStatus.NOT_RUN else "note"
        found.append(
            {"descriptor": {"id": stage.name}, "level": level, "message": {"text": _message(text)}}
        )
    return found


def _artifact(side: Side, name: str) -> dict[str, object]:
    document = side.document
    made: dict[str, object] = {
        "description": {"text": f"Version {name} of the statement."},
        "roles": ["analysisTarget"],
        "properties": {"language": document.language, "format": document.format},
    }
    if document.path:
        made["location"] = _uri(document.path)
    if document.sha256:
        made["hashes"] = {"sha-256": document.sha256}
    return made


def _uri(path: str) -> dict[str, str]:
    """An artifact location: relative to the base, or absolute as a file URI."""
    pure = PurePath(path)
    # Any byte a file's name may have, and never a colon that would read as a scheme.
    name = _NO_BYTE.sub("\ufffd", pure.as_posix())
    text = quote(name.encode("utf-8", "surrogateescape"), safe="/")
    return {"uri": f"file://{text}"} if pure.is_absolute() else {"uri": text, "uriBaseId": BASE}


def _lead(some: Sequence[Entry]) -> Entry:
    """The finding that a result is about: of what a review has dismissed in part, one that is open."""
    return next((entry for entry in some if not entry.dismissed), some[0])


def _result(audit: Audit, some: Sequence[Entry], rule: int, *, settled: bool) -> dict[str, object]:
    entry = _lead(some)
    judgement = entry.judged.judgement
    # What no check explains and the judge is not sure of is for a person, not a failure. A finding
    # to review is a failure of level warning: any other kind must have the level none (3.27.10), by
    # which a viewer would show it last or not at all.
    asks = entry.severity is None and judgement.verdict is not Verdict.DIVERGENT
    others = [one for one in some if one is not entry]
    also = dict.fromkeys(one.message for one in others if one.message != entry.message)
    text = _message("; ".join([entry.message, *also]))
    made: dict[str, object] = {
        "ruleId": entry.check,
        "ruleIndex": rule,
        "kind": "review" if asks else "fail",
        "level": "none" if asks else level_of(entry),
        "message": {"text": f"{text} ([B](1))" if entry.other else text},
        "locations": [_location(audit, entry, entry.location)] if entry.location else [],
        "partialFingerprints": {FINGERPRINT: entry.id, GITHUB_FINGERPRINT: f"{entry.id}:1"},
        "properties": {
            "bead": entry.bead,
            "verdict": judgement.verdict.value,
            "divergence": figure(judgement.divergence),
            "severity": entry.severity.value if entry.severity else None,
            "confidence": None if entry.confidence is None else figure(entry.confidence),
            "saysA": entry.says_a,
            "saysB": entry.says_b,
            # What other checks report of the same place.
            **({"also": [{"id": o.id, "check": o.check} for o in others]} if others else {}),
        },
    }
    share = figure(judgement.divergence)
    if share is not None:
        made["rank"] = round(100 * min(max(share, 0.0), 1.0), 2)
    if entry.other:
        made["relatedLocations"] = [_location(audit, entry, entry.other)]
    if settled:
        made["suppressions"] = _suppressions(entry)
    return made


def _message(text: str) -> str:
    """A message in which nothing is taken for a link or a placeholder (SARIF 3.11.5, 3.11.6)."""
    text = visible(text).replace("](", "]\u200b(")
    return text.replace("{", "{{").replace("}", "}}")


def _suppressions(entry: Entry) -> list[dict[str, str]]:
    """What sets a finding aside: a rule of the settings, or a reviewer."""
    if entry.reason is None and not entry.dismissed:
        return []
    why = entry.reason or (entry.decision.note if entry.decision else "")
    made = {"kind": "external", "status": "accepted"}
    return [made | ({"justification": visible(why)} if why else {})]


def _location(audit: Audit, entry: Entry, place: Location) -> dict[str, object]:
    first = place is entry.location
    number = 0 if place is entry.a else 1
    side = (audit.a, audit.b)[number]
    says = (entry.says_a, entry.says_b)[number]
    name = "AB"[number]
    artifact: dict[str, object] = {"index": number}
    if side.document.path:
        artifact = _uri(side.document.path) | artifact
    physical: dict[str, object] = {"artifactLocation": artifact}
    made: dict[str, object] = {} if first else {"id": 1}
    made["physicalLocation"] = physical
    made["message"] = {"text": _message(f"{name} says {says}" if says else name)}
    if place.line is not None:
        physical["region"] = _region(place)
    elif place.place:
        made["logicalLocations"] = [{"name": place.place, "kind": "place"}]
    return made


def _region(place: Location) -> dict[str, object]:
    return {
        "startLine": place.line,
        "startColumn": place.column,
        "endLine": place.end_line,
        "endColumn": place.end_column,
        "charOffset": place.start,
        "charLength": place.end - place.start,
    }


def _pair(audit: Audit) -> str:
    """What tells one pair of files from another in the same repository."""
    names = ((audit.a, "A"), (audit.b, "B"))
    return visible("--".join(PurePath(side.document.path or n).as_posix() for side, n in names))


REPORT = Report(render)
