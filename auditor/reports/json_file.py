"""A JSON file that someone hands us, as what it holds."""

from __future__ import annotations

import json
from pathlib import Path
from typing import NoReturn

from auditor.errors import InputError
from auditor.paths import read_file, shown

# A report of 300 pages has half a million.
MOST_VALUES = 5_000_000
_EXACT = 2.0**53


def read_json(path: Path, *, what: str, give: str, largest: int) -> object:
    """What a file of ``largest`` bytes at the most holds. Raises InputError.

    ``what`` it should be ("a report") and what to ``give`` in its place stand in the errors.
    """
    name = shown(path)
    try:
        text = read_file(path, most=largest).decode("utf-8-sig")
        # A value of two bytes becomes an object of a hundred.
        if text.count(",") + text.count("[") + text.count("{") > MOST_VALUES:
            raise InputError(f"{name}: has too many values for {what}; give {give}")
        data: object = json.loads(text, parse_float=_number, parse_constant=_no_number)
    except OSError as error:
        raise InputError(f"{name}: cannot be read ({error.strerror}); give {give}") from error
    except (
        ValueError,
        RecursionError,
    ) as error:  # no UTF-8, no JSON, or a number of thousands of digits
        raise InputError(f"{name}: is not JSON; give {give}") from error
    return data


def _number(text: str) -> float:
    """To JSON 1.0 is a whole number, to Python no index."""
    number = float(text)
    return int(number) if number.is_integer() and abs(number) < _EXACT else number


def _no_number(name: str) -> NoReturn:
    raise ValueError(name)  # NaN and Infinity are none of JSON's
