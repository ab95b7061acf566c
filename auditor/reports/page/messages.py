"""What checks say, in the interface's language: messages are made in English, and taken apart again here.

A finding's message is part of its identity and of every other format, so it stays as the check has made it. Each
kind of message is a template below; what stands in the place of ``%(name)s`` is kept, isolated, and put into the
template's translation. A message that fits none is shown as it is, marked as English.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from gettext import NullTranslations

from markupsafe import Markup, escape

from auditor.reports.page.findings import SHORT, label_of
from auditor.reports.page.inline import mixed, plain
from auditor.reports.page.readings import shortened
from auditor.reports.page.translations import LABELS, N_
from auditor.reports.visible import RTL_RUN

# The names of sides, and counts; anything else stands for a quotation or a word of ours.
_SIDES = frozenset({"own", "other"})
_NUMBERS = frozenset({"n", "m"})
# A longer message is not taken apart.
MOST = 4000

# Of two that fit, the first is meant.
MESSAGES = (
    N_("%(own)s says %(said)s; %(other)s gives no such date."),
    N_("%(own)s says %(said)s; %(other)s gives no such number."),
    N_("%(own)s says %(said)s; %(other)s has no negation there."),
    N_("A negates %(n)s times, B %(m)s: A says %(a)s; B says %(b)s."),
    N_("%(own)s says %(said)s; %(other)s reads closer to %(again)s without it"),
    N_("%(own)s says %(said)s; %(other)s reads closer to %(now)s than to %(was)s"),
    N_("%(own)s says %(said)s; %(other)s reads closer to %(now)s"),
    N_("%(own)s says %(said)s; %(other)s, translated back, says %(now)s"),
    N_("%(own)s says %(said)s; %(other)s, translated, says %(now)s"),
    N_("%(own)s says %(said)s; %(other)s has no %(term)s"),
    N_("A says %(a)s, for which the list has %(in_b)s; B says %(b)s, for which it has %(in_a)s"),
    N_("%(own)s has %(said)s, which is not to be translated; %(other)s does not"),
    N_("A says %(a)s (%(class_a)s), B says %(b)s (%(class_b)s)."),
    N_("A says %(a)s, B says %(b)s: %(relation)s"),
    N_("%(own)s says %(said)s, %(other)s does not"),
    N_("A says %(a)s, B says %(b)s."),
    N_("A says %(a)s / B says %(b)s: hardly a translation of what the other side says"),
    N_("%(own)s says %(said)s: hardly a translation of what the other side says"),
    N_("A says %(a)s / B says %(b)s"),
    N_("%(own)s says %(said)s %(times)s in a row"),
    N_("A names %(a)s, B names %(b)s"),
    N_("%(own)s names %(said)s; %(other)s has no counterpart"),
    N_("%(own)s cites %(said)s; %(other)s has no counterpart"),
    N_("%(own)s asks %(said)s; %(other)s asks nothing."),
    N_("%(own)s breaks off at %(said)s: a word seems to be missing."),
    N_("%(own)s has no word missing there"),
    N_("%(own)s has a paragraph that %(other)s does not have"),
    N_("%(own)s has a sentence that %(other)s does not have"),
    N_("%(own)s has a passage of %(n)s sentences that %(other)s does not have"),
    N_("this passage is in a different place in B"),
    N_("A has the placeholders %(a)s in this order, B has %(b)s; without numbers each is given the other's value"),
    N_("A has the placeholder %(a)s, B has %(b)s"),
    N_("%(own)s has the placeholder %(said)s; %(other)s does not"),
    N_("A has the placeholder %(a)s %(times)s, B %(times_b)s"),
    N_("%(own)s has the tag %(said)s; %(other)s does not"),
    N_("A has the tag %(a)s %(times)s, B %(times_b)s"),
    N_("%(own)s's tags are not paired at %(said)s"),
    N_("the tags stand in each other in another way"),
    N_("%(own)s has %(said)s, an entity that is taken apart"),
    N_("%(own)s has the inline code %(said)s; %(other)s does not"),
    N_("A has the inline code %(a)s %(n)s times, B %(m)s times"),
    N_("%(own)s closes the inline code %(said)s where it is not open, or not at all"),
    N_("the inline codes stand in another order: right only where the sentence is turned round"),
    N_("%(own)s has %(said)s that begins no placeholder; doubled it stands for itself"),
    N_("%(own)s has %(said)s with a blank in it"),
    N_("%(own)s has %(said)s that has no counterpart"),
    N_("A has the %(thing)s %(a)s, B has %(b)s"),
    N_("%(own)s has the %(thing)s %(said)s; %(other)s does not"),
    N_("%(own)s stands in the same words on both sides: it may not have been translated"),
    N_("%(own)s is written in %(script)s script: it may not have been translated"),
    N_("%(own)s has %(said)s in the other's words: it may not have been translated"),
    N_("%(own)s shows %(seen)s for %(said)s: an override sets it right to left"),
    N_("%(own)s shows %(seen)s for %(said)s: an override sets it left to right"),
    N_("%(own)s may show %(seen)s for %(said)s: %(sign)s is never closed"),
    N_("%(own)s hides %(said)s in %(n)s tag characters that no page shows"),
    N_("%(own)s has %(n)s variation selectors in a row, which no page shows"),
    N_("%(own)s has %(n)s zero-width characters in a row"),
    N_("%(own)s shows %(seen)s for %(said)s: the word is split invisibly"),
    N_("%(own)s has a character that looks like a space but is not one: %(sign)s"),
    N_("%(own)s shows %(seen)s with %(alphabet)s letters in it: %(signs)s"),
    N_("closer to %(now)s than to %(was)s"),
    N_("closer to %(now)s"),
    N_("review the alignment: the passage may have a counterpart after all"),
    N_("review the alignment: the two passages may not belong together"),
    N_("a page header or footer, repeated more often than on the other side"),
    N_("%(message)s; %(n)s such places"),
    N_("%(n)s times"),
)  # fmt: skip
# Words of ours that stand in the place of a name.
PIECES = frozenset(
    (
        N_("no negation"), N_("once"), N_("twice"),
        N_("B goes further"), N_("A goes further"), N_("B says the opposite"), N_("the two differ in meaning"),
        N_("the numbers have changed places"),
        N_("address"), N_("link target"), N_("e-mail address"), N_("path"), N_("code"),
        N_("obligation"), N_("possibility"), N_("recommendation"), N_("future"), N_("prohibition"),
        N_("all"), N_("some"), N_("at least"), N_("at most"), N_("more"), N_("less"), N_("increase"), N_("decrease"),
        N_("before"), N_("after"), N_("previous"), N_("next"), N_("north"), N_("south"), N_("east"), N_("west"),
    )
)  # fmt: skip
_NAME = re.compile(r"%\((\w+)\)s")


@dataclass(frozen=True, slots=True)
class Line:
    """A message to be shown; ``translated``: in the interface's language, else in English."""

    html: Markup
    translated: bool


def line(text: str, words: NullTranslations) -> Line:
    """A message of a check, or a reason with its check before it, in the interface's language where that is known."""
    if type(words) is NullTranslations:  # English, as it is made
        return Line(mixed(shortened(text, SHORT)), translated=True)
    found = _translated(text, words)
    if found is None:
        return Line(mixed(shortened(text, SHORT)), translated=False)
    return Line(found, translated=True)


def fits(text: str) -> str | None:
    """The template a message is made of, None where there is none."""
    found = taken_apart(text, MESSAGES)
    return found[0] if found else None


def taken_apart(text: str, templates: Sequence[str]) -> tuple[str, dict[str, str]] | None:
    """The first of the templates that a text is made of, and what stands in the place of each name."""
    if len(text) > MOST:
        return None
    for template in templates:
        match = _pattern(template).fullmatch(text)
        if match:
            return template, match.groupdict()
    return None


def _translated(text: str, words: NullTranslations) -> Markup | None:
    if text in PIECES:
        return escape(words.gettext(text))
    found = taken_apart(text, MESSAGES)
    if found is None:
        return _reason(text, words)
    parts = {name: _part(name, value, words) for name, value in found[1].items()}
    return escape(words.gettext(found[0])) % parts


def _reason(text: str, words: NullTranslations) -> Markup | None:
    """``check: message``, as the judge's reasons have it."""
    check, _, message = text.partition(": ")
    label = label_of(check)
    if not message or label not in LABELS or " " in check:
        return None
    said = _translated(message, words)
    return None if said is None else escape(words.gettext(label)) + ": " + said


def _part(name: str, value: str, words: NullTranslations) -> Markup:
    """What stands in the place of a name: a side, a number, a word of ours, or a quotation in its own direction."""
    if name in _SIDES | _NUMBERS or name == "again":
        return escape(value)
    ours = (
        _translated(value, words)
        if value in PIECES or name in {"message", "times", "times_b"}
        else None
    )
    if ours is not None:
        return ours
    said = shortened(value, SHORT)
    # Of a quotation with an explanation behind it, only the quotation has another direction.
    return mixed(said) if RTL_RUN.search(said) else Markup("<bdi>{}</bdi>").format(plain(said))


@lru_cache(maxsize=256)
def _pattern(template: str) -> re.Pattern[str]:
    """The template as a pattern; a name that comes again stands for the same."""
    pieces: list[str] = []
    seen: set[str] = set()
    at = 0
    for match in _NAME.finditer(template):
        pieces.append(re.escape(template[at : match.start()]))
        name = match[1]
        inside = (
            "[AB]"
            if name in _SIDES or name == "again"
            else r"\d[\d,]*"
            if name in _NUMBERS
            else ".+?"
        )
        pieces.append(f"(?P={name})" if name in seen else f"(?P<{name}>{inside})")
        seen.add(name)
        at = match.end()
    return re.compile("".join([*pieces, re.escape(template[at:])]), re.DOTALL)
