"""What the package says to ``logging``, said to the user: warnings always, the rest where it is asked for."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

PACKAGE = "auditor"


@contextmanager
def log_said(*, verbose: bool) -> Iterator[None]:
    """Say each of the package's warnings in a line of its own on stderr; with ``verbose`` what is for information too."""
    import logging

    from auditor.cli.streams import say

    class Said(logging.Handler):
        """A handler in the house's manner."""

        def emit(self, record: logging.LogRecord) -> None:
            say(record.getMessage())

    logger, handler = logging.getLogger(PACKAGE), Said()
    level, passed_on = logger.level, logger.propagate
    logger.setLevel(logging.INFO if verbose else logging.WARNING)
    # Translation libraries set up handlers of their own at the root, which would say it once more.
    logger.propagate = False
    logger.addHandler(handler)
    try:
        yield
    finally:
        logger.removeHandler(handler)
        logger.setLevel(level)
        logger.propagate = passed_on
