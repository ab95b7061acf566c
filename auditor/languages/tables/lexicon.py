"""A language's words for the concepts of `auditor.languages.concepts`, and how they are inflected.

The words are in ``lexicon.tsv`` of the language's folder, as (concept, words): base forms separated by
commas, any number of them for a concept and any number of concepts for one. In them

- a blank: the next word of a phrase; `` … ``: up to three words may stand between, `` …… ``: up to fifteen;
- ``ziehen/zog/gezogen``: forms that the paradigms do not give, behind the base form;
- ``auf|fordern``: a particle that may stand apart, at the end of its clause;
- ``condamn~``: any ending; ``=gas``: no ending at all; ``#``: a number in digits;
- ``(rise/rose) by``: one or the other, in a phrase.

The row ``none`` has phrases that only look like words of a concept; ``=maintenant`` in it is a form that
no word of the table has.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Paradigm:
    """What becomes of base forms that end in ``ending``; the paradigms of the longest ending apply.

    ``stems``: what is put for the ending, one or several, separated by blanks, ``-`` for nothing.
    ``endings``: what may stand behind a stem, likewise. ``joined``: what the grammar puts before it
    (*ge-*). ``clitics``: a name of `Lexicon.clitics`. ``part``: ``first`` for a base form that has
    further forms behind a slash, ``later`` for those, ``word`` for one without, or empty for all.
    ``cut``: letters of the base form's beginning that are no part of the stem.
    """

    ending: str
    stems: str
    endings: str
    joined: str = "-"
    clitics: str = ""
    part: str = ""
    cut: int = 0


@dataclass(frozen=True, slots=True)
class Lexicon:
    """``file``: the rows of words. ``paradigms``: see `Paradigm`; without them words stay as they are.

    ``alike``: letters, and what each is read as, one for one. ``irregular``: (base form, its further
    forms). ``clitics``: (name, what may be written before a word), separated by blanks.
    ``parted``: whether the subject may part a verb from the rest of its phrase (*ستعيد البعثة نشر*).
    ``names_concepts``: whether the names of the concepts are its words.
    ``apart``: what a particle that may stand apart puts before the verb that it is written with.
    """

    file: str = ""
    paradigms: tuple[Paradigm, ...] = ()
    alike: tuple[str, str] = ("", "")
    irregular: tuple[tuple[str, str], ...] = ()
    clitics: tuple[tuple[str, str], ...] = ()
    apart: str = "-"
    parted: bool = False
    names_concepts: bool = False
