"""A PDF in, a document out: glyphs to lines, lines to paragraphs, in the order they are read.

The file is taken apart by a process of its own, with limits on time and memory: a PDF of a few
kilobytes can keep any reader busy for ever.
"""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from pathlib import Path
from typing import TypedDict

from auditor.errors import InputError
from auditor.model import BlockKind, Document
from auditor.readers.parts import Part, document_of_parts
from auditor.readers.sniff import known_format
from auditor.readers.source import FileBytes, Reader

_ROOT = Path(__file__).parents[3]
_CODE = (
    "import sys; sys.path.append(sys.argv[1]); from auditor.readers.pdf.worker import main; main()"
)
_HEAD = 1024  # bytes in which the specification wants %PDF-
_LONGEST = 3_100  # seconds; the process ends itself much sooner
OUT_OF_TIME = 9  # its exit code then
# The system ends a process over its time by one of these, in the order of its patience.
_OVER_TIME = tuple(-each for each in signal.Signals if each.name in {"SIGXCPU", "SIGKILL"})


class Answer(TypedDict, total=False):
    """What the process says, in JSON: ``error`` alone, or parts (text, kind and place of each) and notes."""

    error: str
    parts: list[tuple[str, str, str]]
    notes: list[str]


def read_pdf(file: FileBytes) -> Document:
    """The document in a PDF file, in the order it is read, without page headers and footers.

    Raises InputError where it is damaged, locked, without a text layer, or has one from which the
    text cannot be recovered.
    """
    if b"%PDF-" not in file.data[:_HEAD]:
        what = (
            f", but {found[0]}; give it its own suffix"
            if (found := known_format(file.data))
            else ""
        )
        raise InputError(f"is no PDF{what or '; save it as one again, or give the DOCX'}")
    answer = _asked(file.data)
    if "error" in answer:
        raise InputError(answer["error"])
    parts = [Part(text, BlockKind(kind), place) for text, kind, place in answer["parts"]]
    return document_of_parts(parts, file, format="pdf", notes=answer["notes"])


def _asked(data: bytes) -> Answer:
    # -P: what lies in the working directory is no module of ours.
    command = [sys.executable, "-P", "-c", _CODE, str(_ROOT), str(os.getpid())]
    try:
        done = subprocess.run(  # noqa: S603 - our own code
            command, input=data, capture_output=True, check=False, timeout=_LONGEST
        )
    except subprocess.TimeoutExpired:
        raise InputError(_TOO_LONG) from None
    except OSError as error:
        raise InputError(f"cannot be read, as no process can be started ({error})") from None
    if done.returncode in {OUT_OF_TIME, *_OVER_TIME}:
        raise InputError(_TOO_LONG)
    if done.returncode:
        raise InputError(
            f"breaks the PDF reader (code {done.returncode}); save it again, or give the DOCX"
        )
    answer: Answer = json.loads(done.stdout)
    return answer


_TOO_LONG = "takes too long to read for its pages; save it again, or give the DOCX"


READER = Reader(read_pdf, packed=True)
