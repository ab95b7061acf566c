"""The adjective of a place: العراق gives عراقي, ليبيا gives ليبي.

After K. Ryding, *A Reference Grammar of Modern Standard Arabic* (Cambridge 2005), chapter 10, 5: the
article goes, and with it an ending -a, -ya or ta marbuta.
"""

from __future__ import annotations

_ENDINGS = ("يا", "ا", "ة", "ى", "ي")


def nisba(name: str) -> str | None:
    """The masculine singular for a name of one word; None where it is longer, or its stem too short."""
    if " " in name or "-" in name:
        return None
    stem = name.removeprefix("ال")
    for ending in _ENDINGS:
        if stem.endswith(ending):
            stem = stem.removesuffix(ending)
            break
    return stem + "ي" if len(stem) >= 3 else None
