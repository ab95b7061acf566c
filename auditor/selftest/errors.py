"""What a self-test can fail by."""

from __future__ import annotations

from auditor.errors import AuditError


class CannotPlantError(AuditError):
    """No difference can be planted in the two texts; its message says why."""
