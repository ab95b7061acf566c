"""The process that takes a PDF apart: bytes on stdin, JSON on stdout, within limits."""

from __future__ import annotations

import contextlib
import json
import os
import sys
import threading
from collections.abc import Callable

from auditor.errors import InputError
from auditor.readers.pdf import OUT_OF_TIME, Answer
from auditor.readers.pdf.document import parts_of_pdf

# A page takes 0.1 s of an idle machine; there is time for one that is not.
SECONDS, SECONDS_A_PAGE = 30.0, 1.5
MEMORY = 4 << 30


def main() -> None:
    """Read stdin, write the parts or the error to stdout."""
    _limit_memory()
    opening = _end_after(SECONDS)

    def opened(pages: int) -> None:
        opening.cancel()
        _end_after(SECONDS + SECONDS_A_PAGE * pages)

    data = sys.stdin.buffer.read()
    sys.stdout.write(json.dumps(answer(data, opened=opened)))
    sys.stdout.flush()
    # A file that took all the time there was may also leave much to tidy up.
    os._exit(0)


def _end_after(seconds: float) -> threading.Timer:
    """A clock that ends the process when its time is up."""
    timer = threading.Timer(seconds, os._exit, (OUT_OF_TIME,))
    timer.daemon = True
    timer.start()
    return timer


def answer(data: bytes, *, opened: Callable[[int], None] | None = None) -> Answer:
    """The parts and notes as JSON has them, or one line that says what is wrong."""
    try:
        found = parts_of_pdf(data, opened=opened)
    except InputError as error:
        return {"error": str(error)}
    except MemoryError:
        return {"error": "needs too much memory to read; save it again, or give the DOCX"}
    except Exception as error:
        return {
            "error": f"cannot be read ({type(error).__name__}); save it again, or give the DOCX"
        }
    return {
        "parts": [(part.text, part.kind.value, part.place) for part in found.parts],
        "notes": list(found.notes),
    }


def _limit_memory() -> None:
    with contextlib.suppress(ImportError, ValueError, OSError):
        import resource

        resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
