"""How one text can be written in many ways: marks, letter forms, digits, characters without ink.

Two kinds of function, told apart by what they return. What returns a ``str`` and says *same length*
exchanges character for character, so offsets stay good. What leaves characters out or puts several
in returns a `Folded`, which knows where each character stood; functions that return a bare ``str``
of another length make keys to look up and compare, and say so.
"""

from auditor.orthography.digits import plain_digits
from auditor.orthography.folded import Folded, substitute
from auditor.orthography.letters import bare_arabic, lookup_arabic, one_form
from auditor.orthography.spelling import plain_spelling

__all__ = [
    "Folded",
    "bare_arabic",
    "lookup_arabic",
    "one_form",
    "plain_digits",
    "plain_spelling",
    "substitute",
]
