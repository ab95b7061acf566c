"""How money is said, beyond CLDR's names of currencies."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Money:
    """``names``: words behind a number, bare and in small letters, and what they mean.

    That is an ISO 4217 code or a family of currencies (`auditor.facts.numbers.dimensions`).
    """

    names: Mapping[str, str] = field(default_factory=dict)
