"""The same words in another order: of a list, of clauses, of a passive; or of who does what to whom."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from enum import StrEnum

from auditor.languages import language as language_of
from auditor.languages.tables.editing import Editing
from auditor.languages.tables.morphology import Morphology
from auditor.revision.words import Word

_PARTS = frozenset(",;،؛、，；")
# A stem is so long, and so much of the longer word.
_STEM, _SHARE = 4, 0.6


class Order(StrEnum):
    """What became of the order of words that both texts have."""

    SAME = "same"
    LIST = "list"
    CLAUSES = "clauses"
    VOICE = "voice"
    GENITIVE = "genitive"
    OTHER = "other"


def order_of(
    old: Sequence[Word],
    new: Sequence[Word],
    *,
    code: str,
    joining: frozenset[str],
    in_turn: bool = False,
) -> Order:
    """How the order of two stretches differs that have the same words but for small ones.

    ``joining``: words and signs that join the members of a list, as keys. ``in_turn``: the sentence says that their order
    counts (*respectively*).
    """
    table = language_of(code).tables(Editing)
    if not in_turn and _members(old, joining) == _members(new, joining):
        return Order.LIST
    if _clauses_moved(old, new, table.openers):
        return Order.CLAUSES
    if _is_passive(old, new, table, code):
        return Order.VOICE
    if table.genitive and _is_genitive(old, new):
        return Order.GENITIVE
    return Order.OTHER


def _members(words: Sequence[Word], joining: frozenset[str]) -> Counter[tuple[str, ...]]:
    """The members of a list, in no order, their articles left out."""
    members: list[list[str]] = [[]]
    for word in words:
        if word.key in joining or word.text in _PARTS:
            members.append([])
        elif not word.sign:
            members[-1].append(word.key)
    return Counter(tuple(one) for one in members if one)


def _clauses_moved(old: Sequence[Word], new: Sequence[Word], openers: frozenset[str]) -> bool:
    """Whether one text is the other with its first clause at the end, one of which a known word opens."""
    x, y = ([w.key for w in words if not w.sign] for words in (old, new))
    if len(x) != len(y) or Counter(x) != Counter(y):
        return False
    for first, second in ((x, y), (y, x)):
        for cut in range(1, len(first)):
            if first[0] in openers and first[cut:] + first[:cut] == second:
                return True
    return False


def _is_passive(old: Sequence[Word], new: Sequence[Word], table: Editing, code: str) -> bool:
    """Whether *A shall inform B* became *B shall be informed by A*, or the other way round."""
    active, passive = old, new
    if _count(old, table.by) > _count(new, table.by):
        active, passive = new, old
    more_by = _count(passive, table.by) - _count(active, table.by)
    more_be = _count(passive, table.be) - _count(active, table.be)
    if more_by != 1 or more_be < 1:
        return False
    at = max(i for i, word in enumerate(passive) if word.key in table.by)
    agent = [w.key for w in passive[at + 1 :] if w.content]
    # The participle is the one content word that is in another form.
    done = [w.key for w in passive[:at] if w.content]
    doing = [w.key for w in active if w.content]
    size = len(agent)
    return (
        len(doing) == len(done) + size > size > 0
        and doing[:size] == agent
        and same_base(doing[size], done[-1], code)
        and doing[size + 1 :] == done[:-1]
    )


def _is_genitive(old: Sequence[Word], new: Sequence[Word]) -> bool:
    """Whether *the report of the committee* became *the committee's report*."""
    for with_of, owned in ((old, new), (new, old)):
        owner = [
            i for i, w in enumerate(owned) if w.text.lower().endswith(("'s", "’s", "s'", "s’"))
        ]
        of = [i for i, w in enumerate(with_of) if w.key == "of"]
        for i in owner:
            first = [_bare(w) for w in owned[: i + 1] if w.content]
            second = [w.key for w in owned[i + 1 :] if w.content]
            for k in of:
                head = [w.key for w in with_of[:k] if w.content]
                tail = [w.key for w in with_of[k + 1 :] if w.content]
                if head == second and tail == first:
                    return True
    return False


def _bare(word: Word) -> str:
    key = word.key.replace("’", "'")
    return key.removesuffix("'s").removesuffix("'")


def _count(words: Sequence[Word], among: frozenset[str]) -> int:
    return sum(word.key in among for word in words)


def same_base(one: str, other: str, code: str) -> bool:
    """Whether two words, as keys, are forms of one."""
    if one == other:
        return True
    lemmas = language_of(code).tables(Morphology).lemmas
    if lemmas is not None:
        return not lemmas(one).isdisjoint(lemmas(other))
    shared = 0
    for x, y in zip(one, other, strict=False):
        if x != y:
            break
        shared += 1
    return shared >= max(_STEM, _SHARE * max(len(one), len(other)))
