"""Inline codes of XLIFF and TMX: variables and spans of markup that one side lacks, doubles or closes wrongly."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from auditor.model import Code, Pair

_Key = tuple[str, str]


@dataclass(frozen=True, slots=True)
class CodeDifference:
    """Codes of A and of B that are not answered; ``kind`` is lost, count, paired or order. ``tag``: they are markup."""

    kind: str
    a: tuple[Code, ...]
    b: tuple[Code, ...]
    message: str
    tag: bool


def code_differences(pair: Pair) -> Iterator[CodeDifference]:
    """How the inline codes of a pair differ: what is lost first, and only then what is elsewhere or too often."""
    a = pair.a.codes
    if not a and not pair.b.codes:
        return
    b = _renamed(a, pair.b.codes)
    count_a, count_b = Counter(map(_key, a)), Counter(map(_key, b))
    lost_a = _firsts(code for code in a if not count_b[_key(code)])
    lost_b = _firsts(code for code in b if not count_a[_key(code)])
    for code in lost_a:
        message = f"A has the inline code {_said(code)}; B does not"
        yield CodeDifference("lost", (code,), (), message, code.tag)
    for code in lost_b:
        message = f"B has the inline code {_said(code)}; A does not"
        yield CodeDifference("lost", (), (code,), message, code.tag)
    if lost_a or lost_b:
        return
    for code in _firsts(a):
        times = count_a[_key(code)], count_b[_key(code)]
        if times[0] != times[1]:
            message = f"A has the inline code {_said(code)} {times[0]} times, B {times[1]} times"
            yield CodeDifference("count", (code,), (code,), message, code.tag)
    wrong_a, wrong_b = _unpaired(a), _unpaired(b)
    if wrong_b is not None and wrong_a is None:
        message = f"B closes the inline code {_said(wrong_b)} where it is not open, or not at all"
        yield CodeDifference("paired", (), (wrong_b,), message, tag=True)
    elif wrong_a is not None and wrong_b is None:
        message = f"A closes the inline code {_said(wrong_a)} where it is not open, or not at all"
        yield CodeDifference("paired", (wrong_a,), (), message, tag=True)
    elif count_a == count_b and (other := _in_other_order(a, b)):
        message = (
            "the inline codes stand in another order: right only where the sentence is turned round"
        )
        yield CodeDifference("order", *other, message, tag=False)


def _key(code: Code) -> _Key:
    return code.name, code.form


def _said(code: Code) -> str:
    return f"“{code.shown}”" if code.form != "close" else f"“{code.shown}” (its end)"


def _firsts(codes: Iterator[Code] | Sequence[Code]) -> list[Code]:
    """The first of each, and of two ends of a span the one that opens it."""
    found: dict[_Key, Code] = {}
    for code in codes:
        found.setdefault(_key(code), code)
    return [one for key, one in found.items() if key[1] != "close" or (key[0], "open") not in found]


def _renamed(a: Sequence[Code], b: Sequence[Code]) -> Sequence[Code]:
    """B's codes, those under A's names that stand for the same under names that A has not."""
    names_a, names_b = {_key(code) for code in a}, {_key(code) for code in b}
    free: dict[_Key, list[str]] = {}
    for code in a:
        if _key(code) not in names_b:
            free.setdefault((code.shown, code.form), []).append(code.name)
    renamed = []
    for code in b:
        names = free.get((code.shown, code.form)) if _key(code) not in names_a else None
        name = names.pop(0) if names else code.name
        renamed.append(Code(name, code.form, code.shown, code.tag))
    return renamed


def _unpaired(codes: Sequence[Code]) -> Code | None:
    """The first code that closes what is not open, or is open at the end."""
    opened: dict[str, Code] = {}
    for code in codes:
        if code.form == "open":
            opened[code.name] = code
        elif code.form == "close" and opened.pop(code.name, None) is None:
            return code
    return next(iter(opened.values()), None)


def _in_other_order(
    a: Sequence[Code], b: Sequence[Code]
) -> tuple[tuple[Code, ...], tuple[Code, ...]] | None:
    """The variables of both sides where they, each there once, do not stand in the same order."""
    of_a, of_b = (tuple(c for c in side if c.form == "alone" and not c.tag) for side in (a, b))
    names = [code.name for code in of_a]
    if len(set(names)) < len(names) or names == [code.name for code in of_b]:
        return None
    return of_a, of_b
