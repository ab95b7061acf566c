"""Two versions of a sentence read together: what of their words differs, and what of that is the same said otherwise."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from auditor.facts.cues.values import NEGATION
from auditor.facts.dates.partial_dates import KIND as DATE
from auditor.facts.numbers.quantities import KIND as NUMBER
from auditor.languages import language as language_of
from auditor.languages import primary
from auditor.languages.tables.editing import Editing
from auditor.languages.tables.limits import Limits
from auditor.revision.hunks import Hunk, aligned_words, hunks_of
from auditor.revision.likeness import alike
from auditor.revision.order import Order, order_of, same_base
from auditor.revision.reading import How, Reading
from auditor.revision.sameness import Known, everything, sameness_of
from auditor.revision.values import FREQUENCY, LIMIT, Held, Value, held_together, values_of
from auditor.revision.words import Word, words_of


def read_together(old: str, new: str, language: str, *, known: Known = everything) -> Reading:
    """The reading of two versions of a sentence; ``known``: which entries of the tables may be used."""
    reader = _Reader(old, new, language, known)
    reader.signs_and_adverbs()
    reader.wordings()
    held = reader.values()
    reader.forms()
    held = reader.without_slips(held)
    order = reader.moved()
    return Reading(
        reader.old,
        reader.new,
        reader.hunks,
        reader.how_old,
        reader.how_new,
        held,
        order,
        _respelled(reader.old, reader.new, reader.aligned),
    )


class _Reader:
    """The steps of a reading, one after the other; what an earlier one has explained no later one looks at."""

    def __init__(self, old: str, new: str, language: str, known: Known) -> None:
        self.texts = old, new
        self.language, self.code = language, primary(language)
        self.old, self.new = words_of(old, self.code), words_of(new, self.code)
        self.hunks = hunks_of(self.old, self.new)
        self.known = known
        self.how_old: dict[int, How] = {}
        self.how_new: dict[int, How] = {}
        self.aligned = aligned_words(self.hunks, len(self.old))

    def _open(self) -> tuple[list[int], list[int]]:
        return (
            [i for h in self.hunks for i in h.old if i not in self.how_old],
            [i for h in self.hunks for i in h.new if i not in self.how_new],
        )

    def signs_and_adverbs(self) -> None:
        """Marks of punctuation, and words that assert nothing; a per cent sign or the like asserts."""
        adverbs = language_of(self.code).tables(Editing).adverbs
        for words, how, open_ in zip(
            (self.old, self.new), (self.how_old, self.how_new), self._open(), strict=True
        ):
            for i in open_:
                word = words[i]
                if word.sign and not _asserts(word.text):
                    how[i] = How.SIGN
                elif word.key in adverbs:
                    how[i] = How.ADVERB

    def wordings(self) -> None:
        """Wordings that the tables give for each other; words outside of a hunk may be part of both."""
        table = sameness_of(self.code, self.known)
        back = {new: old for old, new in self.aligned.items()}
        for hunk in self.hunks:
            around_old = range(max(0, hunk.old.start - 3), min(len(self.old), hunk.old.stop + 3))
            around_new = range(max(0, hunk.new.start - 3), min(len(self.new), hunk.new.stop + 3))
            found = table.matches(
                [self.old[i] for i in around_old], [self.new[i] for i in around_new]
            )
            for of_old, of_new in found:
                places_old = [around_old[i] for i in of_old]
                places_new = [around_new[i] for i in of_new]
                if self._fits(hunk, places_old, places_new, back):
                    _put(self.how_old, places_old, hunk.old, How.WORDING)
                    _put(self.how_new, places_new, hunk.new, How.WORDING)

    def _fits(
        self, hunk: Hunk, old: Sequence[int], new: Sequence[int], back: Mapping[int, int]
    ) -> bool:
        inside = [i for i in old if i in hunk.old], [i for i in new if i in hunk.new]
        if not any(inside) or any(i in self.how_old for i in inside[0]):
            return False
        if any(i in self.how_new for i in inside[1]):
            return False
        shared = all(i in hunk.old or self.aligned.get(i) in new for i in old)
        return shared and all(i in hunk.new or back.get(i) in old for i in new)

    def values(self) -> Held:
        """What is the same by value is explained; of the rest, what touches a word that differs is kept."""
        held = held_together(*(values_of(text, self.language) for text in self.texts))
        touched = _touched(self.hunks, self.old, self.new)
        # A word that denies is explained by nothing else that it says: 不会, will not.
        denying = [
            {i for value in alone if value.kind == NEGATION for i in _inside(words, value)}
            for words, alone in ((self.old, held.old), (self.new, held.new))
        ]
        for one, other in held.same:
            # A limit or a cue that stands on both sides explains its own words, no others.
            places = _inside(self.old, one, denying[0]), _inside(self.new, other, denying[1])
            if _restated(one, other) and self._at_one_place(*places):
                _put(self.how_old, places[0], touched[0], How.VALUE)
                _put(self.how_new, places[1], touched[1], How.VALUE)
        open_old, open_new = (
            some.difference(how)
            for some, how in zip(touched, (self.how_old, self.how_new), strict=True)
        )
        return Held(
            held.same,
            tuple(v for v in held.old if open_old.intersection(_inside(self.old, v))),
            tuple(v for v in held.new if open_new.intersection(_inside(self.new, v))),
        )

    def _at_one_place(self, old: Sequence[int], new: Sequence[int]) -> bool:
        """Whether both share a word or a differing stretch: elsewhere in the text it is another one's value."""
        return any(self.aligned.get(i) in new for i in old) or any(
            any(i in hunk.old for i in old) and any(j in hunk.new for j in new)
            for hunk in self.hunks
        )

    def without_slips(self, held: Held) -> Held:
        """The values without those that a word has which is only spelled in another way."""
        slips = [
            {i for i, how in some.items() if how is How.SPELLED}
            for some in (self.how_old, self.how_new)
        ]
        return Held(
            held.same,
            tuple(v for v in held.old if slips[0].isdisjoint(_inside(self.old, v))),
            tuple(v for v in held.new if slips[1].isdisjoint(_inside(self.new, v))),
        )

    def forms(self) -> None:
        """Words in another form, and words that are written nearly alike, within a hunk."""
        for hunk in self.hunks:
            free = [i for i in hunk.new if i not in self.how_new and self.new[i].content]
            for i in hunk.old:
                if i in self.how_old or not self.old[i].content:
                    continue
                for how, same in ((How.FORM, self._same_base), (How.SPELLED, alike)):
                    j = next((j for j in free if same(self.old[i], self.new[j])), None)
                    if j is not None:
                        self.how_old[i] = self.how_new[j] = how
                        free.remove(j)
                        break

    def _same_base(self, one: Word, other: Word) -> bool:
        return same_base(one.key, other.key, self.code)

    def moved(self) -> Order:
        """Words that stand elsewhere in the other text, and what their new order is."""
        open_old, open_new = self._open()
        there: dict[str, list[int]] = defaultdict(list)
        for j in open_new:
            there[_bare(self.new[j].key)].append(j)
        pairs = []
        for i in open_old:
            waiting = there.get(_bare(self.old[i].key))
            if waiting:
                pairs.append((i, waiting.pop(0)))
        voice = self._voice()
        if not any(self.old[i].content for i, _ in pairs) and voice is not Order.OTHER:
            return Order.SAME
        order = voice if voice is Order.OTHER else self._order_of(pairs)
        for i, j in pairs:
            self.how_old[i] = self.how_new[j] = How.ORDER
        if order not in (Order.SAME, Order.OTHER):
            for words, how, left in (
                (self.old, self.how_old, open_old),
                (self.new, self.how_new, open_new),
            ):
                how.update({i: How.ORDER for i in left if i not in how and words[i].small})
        return order

    def _voice(self) -> Order:
        """Whether a passive was made of an active where nothing moved: then who does it is another."""
        table = language_of(self.code).tables(Editing)
        open_old, open_new = self._open()
        more = [
            sum(self.new[j].key in among for j in open_new)
            - sum(self.old[i].key in among for i in open_old)
            for among in (table.by, table.be)
        ]
        moved = {self.old[i].key for i in open_old if self.old[i].content} & {
            self.new[j].key for j in open_new if self.new[j].content
        }
        turned = more[0] * more[1] > 0 and abs(more[0]) == 1
        return Order.OTHER if turned and not moved else Order.SAME

    def _order_of(self, pairs: Sequence[tuple[int, int]]) -> Order:
        """The order over the whole stretch that has every word that moved, out to the ends of list members."""
        hunks = [h for h in self.hunks if any(i in h.old or j in h.new for i, j in pairs)]
        old = range(hunks[0].old.start, hunks[-1].old.stop)
        new = range(hunks[0].new.start, hunks[-1].new.stop)
        joining = _joining(self.code)
        before, behind = 0, 0
        while (
            before < min(old.start, new.start)
            and self.old[old.start - before - 1].key == self.new[new.start - before - 1].key
            and not _parts(self.old[old.start - before - 1], joining)
        ):
            before += 1
        while (
            old.stop + behind < len(self.old)
            and new.stop + behind < len(self.new)
            and self.old[old.stop + behind].key == self.new[new.stop + behind].key
            and not _parts(self.old[old.stop + behind], joining)
        ):
            behind += 1
        counted = language_of(self.code).tables(Editing).in_turn
        in_turn = any(word.key in counted for word in (*self.old, *self.new))
        found = Order.OTHER
        for less, more in ((0, 0), (before, behind), (0, behind), (before, 0)):
            one = self.old[old.start - less : old.stop + more]
            other = self.new[new.start - less : new.stop + more]
            found = order_of(one, other, code=self.code, joining=joining, in_turn=in_turn)
            if found is not Order.OTHER:
                return found
        return found


def _restated(one: Value, other: Value) -> bool:
    """Whether equal values are the same said otherwise, and not the same words or two of one class.

    One small word for another, as *his* for *her*, may be a limit of one class; a reference with other figures is another.
    """
    if one.text.lower() == other.text.lower():
        return False
    if one.kind == LIMIT:
        return " " in one.text.strip() or " " in other.text.strip()
    if one.kind in (NUMBER, DATE, FREQUENCY):
        return True
    return [c for c in one.text if c.isdigit()] == [c for c in other.text if c.isdigit()]


def _bare(key: str) -> str:
    return key.replace("’", "'").removesuffix("'s")


def _parts(word: Word, joining: frozenset[str]) -> bool:
    return word.sign or word.key in joining


def _joining(code: str) -> frozenset[str]:
    """The words that join the members of a list: a language's and and or."""
    rows = language_of(code).tables(Limits).rows
    words = ",".join(words for name, words in rows if name in ("connective:and", "connective:or"))
    return frozenset(word.strip() for word in words.split(",") if word.strip().isalpha())


def _asserts(sign: str) -> bool:
    return sign in "%‰$€£¥+=<>×÷§№°" or sign.isnumeric()


def _put(how: dict[int, How], places: Iterable[int], among: Iterable[int], value: How) -> None:
    allowed = among if isinstance(among, (range, set, frozenset)) else set(among)
    for place in places:
        if place in allowed:
            how.setdefault(place, value)


def _touched(
    hunks: Sequence[Hunk], old: Sequence[Word], new: Sequence[Word]
) -> tuple[frozenset[int], frozenset[int]]:
    return (
        frozenset(i for h in hunks for i in h.old if not _mere_sign(old[i])),
        frozenset(i for h in hunks for i in h.new if not _mere_sign(new[i])),
    )


def _mere_sign(word: Word) -> bool:
    return word.sign and not _asserts(word.text)


def _inside(words: Sequence[Word], value: Value, but: Iterable[int] = ()) -> list[int]:
    found = [i for i, one in enumerate(words) if value.start < one.end and one.start < value.end]
    return [i for i in found if i not in but]


def _respelled(
    old: Sequence[Word], new: Sequence[Word], aligned: Mapping[int, int]
) -> tuple[tuple[int, int], ...]:
    return tuple((i, j) for i, j in aligned.items() if old[i].text != new[j].text)
