"""What tests of the command line share: a little statement, and what a call came to."""

from __future__ import annotations

import sys
from collections.abc import Callable
from dataclasses import dataclass

COMMAND = [sys.executable, "-c", "from auditor.cli import main; main()"]
ENGLISH = """\
The forces will leave the northern provinces before the end of January.

The government invited 36 experts to the meeting on water.

The parties thanked the people of Jordan for their hospitality.
"""
FRENCH = """\
Les forces quitteront les provinces du nord avant la fin du mois de janvier.

Le gouvernement a invité 36 experts à la réunion sur l'eau.

Les parties ont remercié le peuple jordanien de son hospitalité.
"""
PROMISE = (
    "The price of bread will stay as it is until the harvest of next year has been brought in."
)


@dataclass(frozen=True)
class Said:
    """What one call of the command line came to."""

    code: int
    out: str
    err: str

    def assert_refused(self, *fragments: str) -> None:
        """Exit 2 and one clear line on stderr, nothing else."""
        assert self.code == 2, (self.code, self.out, self.err)
        assert self.out == ""
        assert self.err.startswith("audit: "), self.err
        assert self.err.endswith("\n")
        assert self.err.count("\n") == 1, self.err
        assert self.err.removesuffix("\n").isprintable(), self.err
        for fragment in fragments:
            assert fragment in self.err


Cli = Callable[..., Said]
