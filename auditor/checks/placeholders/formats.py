"""What an entry's own format says of its placeholders: printf reads every ``%``, MessageFormat every apostrophe.

The names are those of gettext's flags (``#, c-format``, ``java-format``, ``no-c-format``; see "Other Programming
Languages" in its manual). Apostrophes as java.text.MessageFormat reads them: two stand for one, one switches off what
follows up to the next.
"""

from __future__ import annotations

import re

# Families of printf, in which no per cent sign stands for itself.
PRINTF = frozenset(
    f"{name}-format"
    for name in (
        "c",
        "objc",
        "python",
        "php",
        "perl",
        "ruby",
        "lua",
        "awk",
        "tcl",
        "java-printf",
        "pike",
        "go",
        "sh-printf",
    )
)
MESSAGE = frozenset({"java-format", "icu-format"})
# What may follow the sign: flags, among them a blank, a width, a precision, a length and a conversion.
DIRECTIVE = re.compile(
    r"%(?:%|(?:\d{1,2}\$)?(?:\([^()%\s]{1,40}\)|<\w{1,40}>|\{\w{1,40}\})?[-+ #0']*(?:\*|\d{1,3})?(?:\.(?:\*|\d{1,4})?)?"
    r"(?:hh|h|ll|l|L|q|j|z|t)?[diouxXeEfFgGscpaASCnqmv@bBthHrT]|<PRI\w{2,8}>|\{\w{1,40}\})"
)
# Directives with a blank for a flag; without a format a blank behind the sign is most often prose.
_QUOTED = re.compile(r"''|'([^']*)(?:'|$)")


def is_printf(format_: str) -> bool:
    """Whether every per cent sign of texts of that format begins a placeholder."""
    return format_ in PRINTF


def has_no_printf(format_: str) -> bool:
    """Whether the entry says that its per cent signs are none."""
    return format_.removeprefix("no-") in PRINTF and format_.startswith("no-")


def strays(text: str) -> list[re.Match[str]]:
    """The per cent signs of a printf text that begin no placeholder and are not doubled."""
    taken = {match.start() for match in DIRECTIVE.finditer(text)}
    taken |= {match.end() - 1 for match in DIRECTIVE.finditer(text) if match[0] == "%%"}
    return [match for match in re.finditer("%", text) if match.start() not in taken]


def reads_apostrophes(format_: str, text: str) -> bool:
    """Whether apostrophes are MessageFormat's: the entry says so, or its source doubles them beside arguments."""
    return format_ in MESSAGE or (not format_ and "''" in text and "{" in text)


def switched_on(text: str) -> str:
    """A text of MessageFormat with blanks for what apostrophes switch off, one for one."""
    return _QUOTED.sub(lambda found: " " * len(found[0]), text)
