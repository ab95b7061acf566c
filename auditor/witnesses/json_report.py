"""The comparison as JSON, by the schema that comes with the package (``witnesses.schema.json``)."""

from __future__ import annotations

import json
from importlib.resources import files
from typing import TYPE_CHECKING

from auditor.witnesses.model import Account, Agreement, Claim, Comparison, Point

if TYPE_CHECKING:
    from collections.abc import Mapping

    Json = Mapping[str, object]

SCHEMA_VERSION = 1


def render_json(result: Comparison, *, created: str | None = None) -> str:
    """The whole result; a value that is not known is null."""
    found = {
        "generator": "statement-audit",
        "report": "witnesses",
        "schema_version": SCHEMA_VERSION,
        "created": created,
        "accounts": [_account(i, one) for i, one in enumerate(result.accounts)],
        "summary": {
            "claims": len(result.claims),
            **{one.value: result.counted(one) for one in Agreement},
            "nothing_shared": result.nothing_shared,
        },
        "claims": [_claim(i, one) for i, one in enumerate(result.claims)],
        "relations": [
            {"accounts": [one.a, one.b], "shared": one.shared, "agree": one.agree}
            | {"unsure": one.unsure, "differ": one.differ}
            for one in result.relations
        ],
        "names": [
            [{"spelling": text, "accounts": list(accounts)} for text, accounts in person.spellings]
            for person in result.people
        ],
        "notes": list(result.notes),
        "signature": dict(result.signature),
    }
    return json.dumps(found, ensure_ascii=False, indent=1) + "\n"


def schema() -> str:
    """The JSON Schema of these reports."""
    return files("auditor.witnesses").joinpath("witnesses.schema.json").read_text("utf-8")


def _account(index: int, one: Account) -> Json:
    return {
        "index": index,
        "label": one.label,
        "file": one.document.path,
        "sha256": one.document.sha256,
        "language": one.language,
        "source": one.about.source or None,
        "date": one.about.date or None,
        "day": one.about.order.isoformat() if one.about.order else None,
    }


def _claim(index: int, one: Claim) -> Json:
    return {
        "index": index,
        "agreement": one.agreement.value,
        "accounts": list(one.accounts),
        "similarity": one.similarity,
        "readings": [
            {
                "account": account,
                "text": " ".join(" ".join(s.text.split()) for s in one.of(account)),
                "spans": [list(statement.span) for statement in one.of(account)],
            }
            for account in one.accounts
        ],
        "points": [_point(point) for point in one.points],
    }


def _point(one: Point) -> Json:
    return {
        "kind": one.kind.value,
        "subject": one.subject or None,
        "agreement": one.agreement.value,
        "probability": one.probability,
        "approximate": one.approximate,
        "groups": [list(group) for group in one.groups],
        "said": [
            {
                "account": said.account,
                "text": said.text,
                "value": said.value or None,
                "approximate": said.approximate,
                "spans": [list(span) for span in said.spans],
            }
            for said in one.said
        ],
        "note": one.note or None,
    }
