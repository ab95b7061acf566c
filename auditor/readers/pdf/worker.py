"""The process that takes a PDF apart: bytes on stdin, JSON on stdout, within limits, and not longer than its parent.

Its limits grow with the pages it has read, never with those that a file says it has.
"""

from __future__ import annotations

import contextlib
import json
import os
import sys
import threading
import time
from collections.abc import Callable

from auditor.errors import InputError
from auditor.readers.pdf import OUT_OF_TIME, Answer
from auditor.readers.pdf.document import parts_of_pdf

# Of processor time, so that a busy machine makes no difference; a page takes 0.1 s.
SECONDS, SECONDS_A_PAGE = 7.0, 0.4
# Of address space; the glyphs of a page take a megabyte.
MEMORY, MEMORY_A_PAGE = 560_000_000, 2_000_000
# How often a look is taken, where the system keeps no such limits, and at who started this process.
_LOOK = 0.2


def main() -> None:
    """Read stdin, write the parts or the error to stdout. The second argument is the parent's process id."""
    # Told and not asked for: the parent may have ended before this process could ask.
    threading.Thread(target=_end_without, args=[int(sys.argv[2])], daemon=True).start()
    allow(0)
    data = sys.stdin.buffer.read()
    sys.stdout.write(json.dumps(answer(data, finished=allow)))
    sys.stdout.flush()
    # A file that took all the time there was may also leave much to tidy up.
    os._exit(0)


def allow(pages: int) -> None:
    """Set what this process may use, with so many pages read. Past its time it is ended by the system."""
    with contextlib.suppress(ImportError, ValueError, OSError):
        import resource

        for kind, least, more in (
            (resource.RLIMIT_CPU, SECONDS, SECONDS_A_PAGE),
            (resource.RLIMIT_AS, MEMORY, MEMORY_A_PAGE),
        ):
            hard = resource.getrlimit(kind)[1]
            resource.setrlimit(kind, (int(least + more * pages), hard))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def _end_without(parent: int) -> None:
    """End this process when the one that started it has ended, or, without limits of the system's, in time."""
    while os.getppid() == parent:
        if sys.platform == "win32" and time.process_time() > 10 * SECONDS:
            os._exit(OUT_OF_TIME)
        time.sleep(_LOOK)
    os._exit(OUT_OF_TIME)


def answer(data: bytes, *, finished: Callable[[int], None] | None = None) -> Answer:
    """The parts and notes as JSON has them, or one line that says what is wrong.

    ``finished`` is told how many pages are read, after each.
    """
    try:
        found = parts_of_pdf(data, finished=finished)
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
