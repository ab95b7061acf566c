"""Which placeholders of one side the other does not have, or has as another type or in another order."""

from __future__ import annotations

import re
from collections import Counter, defaultdict, deque
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from auditor.checks.placeholders.syntax import Token
from auditor.languages import language

_OF_DATES = re.compile(r"%[-_0^#]?[YmHMBbyIjTDFRx]")


@dataclass(frozen=True, slots=True)
class Difference:
    """``kind``: lost (of one side alone), exchanged, order, or count (there, but more or less often)."""

    kind: str
    a: tuple[Token, ...] = ()
    b: tuple[Token, ...] = ()


def differences(
    a: Sequence[Token],
    b: Sequence[Token],
    *,
    texts: tuple[str, str],
    languages: tuple[str, str] = ("und", "und"),
) -> list[Difference]:
    """What differs between the placeholders of two texts, which are in order."""
    a, b = _settled(a, b, texts, languages)
    ordered = _order(a, b)
    a, b = _numbered(a, b)
    by_a, by_b = _by_value(a), _by_value(b)
    only_a = [tokens for value, tokens in by_a.items() if value not in by_b]
    only_b = [tokens for value, tokens in by_b.items() if value not in by_a]
    exchanged, lost_a, lost_b = _paired(only_a, only_b)
    found = [*([ordered] if ordered else []), *exchanged, *lost_a, *lost_b]
    # {0} twice for {0} and {1} is one fault.
    return found or [Difference("count", *two) for two in _counts(by_a, by_b)]


def _settled(
    a: Sequence[Token], b: Sequence[Token], texts: tuple[str, str], languages: tuple[str, str]
) -> tuple[list[Token], list[Token]]:
    """What counts as a placeholder, given what the other side has."""
    if any(t.family == "strftime" for t in (*a, *b)):
        # %d and %p may be parts of the other's date, which may have words in it (%e de %b).
        both = all(map(_OF_DATES.search, texts))
        a, b = ([t for t in side if not _part_of_date(t, both=both)] for side in (a, b))
    a, b = _signs(a, b, texts)
    kept_a, kept_b = _qt(a, b, texts[1], languages), _qt(b, a, texts[0], languages)
    return _answering(kept_a, kept_b), _answering(kept_b, kept_a)


_DATE_PARTS = frozenset(
    {"%d", "%e", "%a", "%A", "%p", "%c", "%S", "%C", "%g", "%G", "%u", "%x", "%X"}
)


def _part_of_date(token: Token, *, both: bool) -> bool:
    if token.family == "strftime":
        return both
    return token.family == "printf" and token.value in _DATE_PARTS


def _signs(
    a: Sequence[Token], b: Sequence[Token], texts: tuple[str, str]
) -> tuple[list[Token], list[Token]]:
    """``${price}`` may be dollars, before the number in one language and after it in the other."""
    loose = [sign for sign in "$%" if all(sign in text for text in texts)]

    def plain(token: Token) -> Token:
        if token.family == "brace" and token.value[0] in loose:
            return replace(token, value=token.value[1:])
        return token

    return [plain(t) for t in a], [plain(t) for t in b]


def _qt(
    own: Sequence[Token], other: Sequence[Token], text: str, languages: tuple[str, str]
) -> list[Token]:
    """Qt's %1 are numbered from 1 on; %50 is fifty per cent in Turkish, and the other side has a 50."""
    numbers = {int(t.value[1:]) for t in own if t.family == "qt" and t.value != "%n"}
    counts = numbers == set(range(1, len(numbers) + 1)) and (
        any(t.family == "qt" and t.value != "%n" for t in other)
        or not (_percent_first(languages) or any(str(n) in text for n in numbers))
    )
    kept = []
    for token in own:
        if token.family == "qt" and token.value != "%n":
            if counts:
                kept.append(replace(token, confident=True))
        else:
            kept.append(token)
    return kept


def _percent_first(codes: tuple[str, str]) -> bool:
    return any(language(code).writing.percent_first for code in codes)


def _answering(own: Sequence[Token], other: Sequence[Token]) -> list[Token]:
    """What is surely a placeholder, and of the rest what the other side has one for."""
    needed = Counter(t.value for t in other if t.confident)
    needed.subtract(t.value for t in own if t.confident)
    kept = []
    for token in own:
        if not token.confident:
            if needed[token.value] <= 0:
                continue
            needed[token.value] -= 1
        kept.append(token)
    return kept


def _sequence(tokens: Iterable[Token]) -> list[Token]:
    return [t for t in tokens if t.family == "printf" and t.position is None and not t.nested]


def _order(a: Sequence[Token], b: Sequence[Token]) -> Difference | None:
    """Arguments without numbers that stand in another order: each is given another one's value."""
    own, other = _sequence(a), _sequence(b)
    values = [t.value for t in own], [t.value for t in other]
    if values[0] == values[1] or Counter(values[0]) != Counter(values[1]):
        return None
    return Difference("order", tuple(own), tuple(other))


def _numbered(a: Sequence[Token], b: Sequence[Token]) -> tuple[list[Token], list[Token]]:
    """Both sides by arguments' numbers where one of them has some: %s %d is %1$s %2$d, {} {} is {0} {1}."""
    sides = []
    for own, other in ((a, b), (b, a)):
        printf = any(t.family == "printf" and t.position is not None for t in (*own, *other))
        braces = any(
            t.value[-2:] != "{}" and t.position is not None for t in other if t.family == "brace"
        )
        at = 0
        tokens = []
        for token in own:
            if token.family == "printf" and (printf or token.position is not None):
                at += token.position is None
                value = f"%{token.position or at}${token.value[1:]}"
                tokens.append(replace(token, value=value, position=token.position or at))
            elif token.value == "{}" and braces:
                tokens.append(replace(token, value=f"{{{token.position}}}"))
            else:
                tokens.append(token)
        sides.append(tokens)
    return sides[0], sides[1]


def _by_value(tokens: Iterable[Token]) -> dict[str, list[Token]]:
    """By value; of arguments without numbers each is one by itself."""
    found: dict[str, list[Token]] = defaultdict(list)
    seen: Counter[str] = Counter()
    for token in tokens:
        value = token.value
        if (
            token.family == "printf" and token.position is None and not token.nested
        ) or value == "{}":
            seen[value] += 1
            value = f"{value} {seen[value]}"
        found[value].append(token)
    return found


def _counts(
    a: dict[str, list[Token]], b: dict[str, list[Token]]
) -> list[tuple[tuple[Token, ...], tuple[Token, ...]]]:
    """Those of both sides that one has more often; in plurals each language has as many as it has forms."""
    return [
        (tuple(tokens), tuple(b[value]))
        for value, tokens in a.items()
        if value in b
        and len(tokens) != len(b[value])
        and not any(t.nested for t in (*tokens, *b[value]))
    ]


def _paired(
    only_a: list[list[Token]], only_b: list[list[Token]]
) -> tuple[list[Difference], list[Difference], list[Difference]]:
    """What one side has in place of the other's: of the same family, in order."""
    rest: dict[str, deque[list[Token]]] = defaultdict(deque)
    for tokens in only_b:
        rest[tokens[0].family].append(tokens)
    exchanged, lost = [], []
    for tokens in only_a:
        same = rest[tokens[0].family]
        if same:
            exchanged.append(Difference("exchanged", tuple(tokens), tuple(same.popleft())))
        else:
            lost.append(Difference("lost", a=tuple(tokens)))
    foreign = [Difference("lost", b=tuple(tokens)) for left in rest.values() for tokens in left]
    return exchanged, lost, foreign
