"""docs/selftest.md lists the kinds there are."""

from __future__ import annotations

import re

from auditor.planting import KINDS, load_kind
from tests.support.real_models import ROOT


def test_every_kind_is_listed_with_what_it_changes() -> None:
    page = (ROOT / "docs" / "selftest.md").read_text("utf-8").partition("## The kinds")[2]
    listed = re.findall(r"^\| `([a-z-]+)` \| (.*) \|$", page, re.MULTILINE)
    assert listed == [(name, load_kind(name).says) for name in KINDS]
