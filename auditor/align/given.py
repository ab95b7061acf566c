"""An alignment that people wrote or corrected, read back: Vecalign's lines or our JSON."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Sequence
from itertools import pairwise
from pathlib import Path

from auditor.errors import InputError
from auditor.model import Bead
from auditor.paths import read_file, shown

MAX_BYTES = 10_000_000
_LINE = re.compile(r"\s*\[([\d,\s]*)\]\s*:\s*\[([\d,\s]*)\]\s*(?::.*)?", re.ASCII)
# More digits than any count of segments has.
_DIGITS = 9


def read_alignment(path: Path, *, a: int, b: int) -> tuple[Bead, ...]:
    """The beads in a file, over ``a`` and ``b`` segments.

    Raises InputError, naming the file and the place in it.
    """
    name = shown(path)
    try:
        text = read_file(path, most=MAX_BYTES).decode("utf-8-sig")
    except OSError as error:
        raise InputError(
            f"{name}: cannot be read ({error.strerror}); give one written by audit align"
        ) from error
    except UnicodeDecodeError as error:
        raise InputError(f"{name}: not UTF-8; give one written by audit align") from error
    try:
        beads = _from_json(text) if text.lstrip()[:1] == "{" else _from_lines(text)
        check_complete(beads, a, b)
    except InputError as error:
        raise InputError(f"{name}: {error}") from error
    return beads


def check_complete(beads: Iterable[Bead], a: int, b: int) -> None:
    """Raise InputError unless each of ``a`` and ``b`` segments stands in exactly one bead, as a run."""
    beads = tuple(beads)
    if not beads:
        raise InputError("no bead in it; give lines like [0]:[0, 1] or the JSON of align")
    for name, size in (("a", a), ("b", b)):
        seen: set[int] = set()
        for bead in beads:
            members: Sequence[int] = bead.a if name == "a" else bead.b
            if any(later != earlier + 1 for earlier, later in pairwise(members)):
                raise InputError(
                    f"segments {list(members)} of {name.upper()} are not neighbours in order"
                )
            for member in members:
                if member >= size:
                    raise InputError(
                        f"segment {member} of {name.upper()} does not exist: it has {size}, from 0"
                    )
                if member in seen:
                    raise InputError(f"segment {member} of {name.upper()} stands in two beads")
                seen.add(member)
        missing = next((k for k in range(size) if k not in seen), None)
        if missing is not None:
            raise InputError(
                f"segment {missing} of {name.upper()} stands in no bead; "
                "one without counterpart is written with [] on the other side"
            )


def _from_lines(text: str) -> tuple[Bead, ...]:
    beads = []
    for number, line in enumerate(text.splitlines(), start=1):
        if not line.strip() or line.lstrip().startswith("#"):
            continue
        match = _LINE.fullmatch(line)
        if not match:
            raise InputError(f"line {number}: not a bead; write [0]:[0, 1]")
        try:
            a, b = (_members(part) for part in match.groups())
        except ValueError as error:
            raise InputError(f"line {number}: not a bead; write [0]:[0, 1]") from error
        if not a and not b:
            raise InputError(f"line {number}: no segment on either side")
        beads.append(Bead(a, b))
    return tuple(beads)


def _members(text: str) -> tuple[int, ...]:
    parts = [part.strip() for part in text.split(",")] if text.strip() else []
    if any(not part.isdigit() or len(part) > _DIGITS for part in parts):
        raise ValueError(text)
    return tuple(map(int, parts))


def _from_json(text: str) -> tuple[Bead, ...]:
    try:
        data = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise InputError(f"not valid JSON ({error})") from error
    if data.get("level", "paragraph") != "paragraph":
        raise InputError(f"its level is {data['level']}; align with --level paragraph")
    rows = data.get("beads")
    if not isinstance(rows, list):
        raise InputError("no list of beads in it; give the JSON of audit align")
    beads = []
    for number, row in enumerate(rows, start=1):
        a, b = _listed(row, "a"), _listed(row, "b")
        if a is None or b is None or not (a or b):
            raise InputError(f'bead {number}: needs "a" and "b", lists of segment numbers')
        beads.append(Bead(a, b))
    return tuple(beads)


def _listed(row: object, side: str) -> tuple[int, ...] | None:
    members = row.get(side) if isinstance(row, dict) else None
    if not isinstance(members, list):
        return None
    if not all(isinstance(k, int) and not isinstance(k, bool) and k >= 0 for k in members):
        return None
    return tuple(members)
