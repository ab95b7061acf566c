"""A faithful pair goes in; which planted differences would have been seen in it comes out."""

from __future__ import annotations

from auditor.selftest.run import selftest

__all__ = ["selftest"]
