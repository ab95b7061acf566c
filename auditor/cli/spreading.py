"""An option that takes two values and may come several times, which the parser of options does not know."""

from __future__ import annotations

from collections.abc import Sequence

# By command: the options whose values come in twos.
IN_TWOS = {"revise": "--against"}


def spread(arguments: Sequence[str]) -> list[str]:
    """``--against X Y`` as ``--against X --against Y``.

    Written as two options it stays as it is: only the first of two values takes what follows it for the second.
    """
    command = next((one for one in arguments if not one.startswith("-")), "")
    option = IN_TWOS.get(command)
    if option is None:
        return list(arguments)
    found: list[str] = []
    values = 0
    left = list(arguments)
    while left:
        word = left.pop(0)
        found.append(word)
        if word == "--":
            return found + left
        if word != option or not left:
            continue
        found.append(left.pop(0))
        values += 1
        if values % 2 and left and (left[0] == "-" or not left[0].startswith("-")):
            found += [option, left.pop(0)]
            values += 1
    return found
