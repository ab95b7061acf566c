"""Changes that an editor makes and that change no meaning, to be told from planted ones: as many words, other wording.

Half of the entries of every table are withheld from what is measured (`is_known`), so that a wording that a table happens to
have is not all that is measured; phrases of ``FREE`` are in no table at all. Texts are not read here as `auditor.revision` reads
them: the edits are rules over the plain text.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from hashlib import blake2b
from random import Random

from auditor.languages import language as language_of
from auditor.languages.tables.editing import Editing
from auditor.languages.tables.limits import Limits
from auditor.revision.sameness import synonyms_of

# What no table of ours has: exchanges of the drafting and style guides of the UN, the EU and Canada, written for
# this measurement alone.
FREE: Mapping[str, tuple[tuple[str, str], ...]] = {
    "en": (
        ("shall be deemed to be", "is taken to be"), ("shall consist of", "shall be made up of"),
        ("the provisions of this", "this"), ("of the opinion", "of the view"), ("is of the view", "considers"),
        ("in this regard", "in that connection"), ("at all times", "always"), ("at any time", "whenever"),
        ("as soon as possible", "at the earliest opportunity"), ("the fact that", "that"),
        ("each of the", "every one of the"), ("the majority of", "most of the"),
        ("for that purpose", "to that end"), ("in that behalf", "for that purpose"),
        ("with the aim of", "in an effort aimed at"), ("play an important role in", "contribute significantly to"),
        ("in connection with", "linked to"), ("a large number of", "a great many"), ("throughout the world", "worldwide"),
        ("is hereby established", "is set up by this Act"), ("is responsible for", "has responsibility for"),
        ("carry on", "pursue"), ("by virtue of", "on the strength of"), ("under this section", "by virtue of this section"),
        ("have regard to", "consider"), ("in the opinion of", "in the view of"), ("the following", "these"),
        ("is subject to", "is governed by"), ("took place", "was held"), ("taking place", "being held"),
        ("in the near future", "soon"), ("for example", "to give one instance"), ("said on", "stated on"),
        ("told reporters", "said to reporters"), ("according to", "in the words of"), ("as well as", "together with"),
        ("in order to", "with the purpose to"), ("an increase in", "a rise in"), ("a decrease in", "a drop in"),
        ("on the basis of", "building on"), ("with the assistance of", "aided by"), ("including", "among them"),
        ("on a regular basis", "regularly"), ("on an annual basis", "annually"), ("in a timely manner", "promptly"),
        ("in its entirety", "as a whole"), ("in general", "generally"), ("close to", "near"), ("right away", "at once"),
        ("the Committee notes", "the Committee takes note of the fact"), ("all of the", "all the"),
        ("as of", "from"), ("such a", "a ... of that kind"), ("both", "the two"), ("often", "frequently"),
        ("very", "highly"), ("big", "large"), ("people", "persons"), ("kids", "children"),
        ("United States", "U.S."), ("United Nations", "UN"), ("also", "as well"), ("many", "a good many"),
    ),
    "fr": (
        ("dans ce contexte", "à cet égard"), ("en outre", "de plus"), ("en tout temps", "à tout moment"),
        ("dès que possible", "dans les meilleurs délais"), ("à cette fin", "dans ce but"), ("un grand nombre de", "de très nombreux"),
        ("dans le cadre de", "à l'occasion de"), ("tenir compte de", "prendre en considération"), ("le fait que", "que"),
        ("dans le monde entier", "partout dans le monde"), ("il est institué", "il est créé"), ("y compris", "dont"),
        ("il convient de", "il y a lieu de"), ("sur la base de", "en se fondant sur"), ("souvent", "fréquemment"),
        ("notamment", "en particulier"), ("en particulier", "spécialement"), ("est chargé de", "a pour mission de"),
    ),
    "es": (
        ("en este contexto", "a este respecto"), ("en todo momento", "siempre"), ("lo antes posible", "a la mayor brevedad"),
        ("con ese fin", "a tal efecto"), ("un gran número de", "muchísimos"), ("en el marco de", "dentro de"),
        ("tener en cuenta", "tomar en consideración"), ("el hecho de que", "que"), ("en todo el mundo", "a nivel mundial"),
        ("sobre la base de", "basándose en"), ("en particular", "especialmente"), ("incluidos", "entre ellos"),
        ("incluida", "entre ellas"), ("a menudo", "con frecuencia"), ("es necesario", "hace falta"),
    ),
}  # fmt: skip
# Short words that a longer wording can't replace wherever they stand.
SHORT = frozenset(
    "to under if where before after may can that this these both from now about around through was were such very also many "
    "without soon on during which at in use end help try get is kids often near each every anyone while less more used "
    "como si para tras cada todo ahora siempre que unos dentro si pour avant doit peut dont que quand tout".split()
)
_NUMBERS = {
    "en": "two three four five six seven eight nine ten eleven twelve".split(),
    "fr": "deux trois quatre cinq six sept huit neuf dix onze douze".split(),
    "es": "dos tres cuatro cinco seis siete ocho nueve diez once doce".split(),
    "de": "zwei drei vier fünf sechs sieben acht neun zehn elf zwölf".split(),
}
_AND = {"en": "and", "fr": "et", "es": "y", "de": "und"}
_MONTHS = (
    "January February March April May June July August September October November December".split()
)
_WORD = r"[^\W\d_]{4,}"


@dataclass(frozen=True, slots=True)
class Edited:
    """A copy of ``original`` with some editorial changes; ``kinds`` of them. ``hidden``: whether one is in no table in use."""

    text: str
    original: str
    kinds: tuple[str, ...]
    hidden: bool


def is_known(one: str, other: str) -> bool:
    """Whether an entry of the tables may be used by what is measured: half of them, by their letters."""
    return not blake2b("\0".join(sorted((one, other))).encode(), digest_size=1).digest()[0] % 2


# (start, end, what then stands there, whether it is known by a table)
Place = tuple[int, int, str, bool]
Find = Callable[[str, str], Iterator[Place]]


def _wordings(
    text: str, pairs: list[tuple[str, str]], *, hidden: bool | None = None
) -> Iterator[Place]:
    lower = text.lower()
    if len(lower) != len(text):
        return
    for one, other in pairs:
        for was, now in ((one, other), (other, one)):
            if was.lower() not in lower or was in SHORT:
                continue
            for match in re.finditer(rf"(?<![\w'’-]){re.escape(was.lower())}(?![\w'’-])", lower):
                after = now if text[match.start()].islower() else now[:1].upper() + now[1:]
                known = is_known(one, other) if hidden is None else not hidden
                yield match.start(), match.end(), after, known


def phrases(text: str, code: str) -> Iterator[Place]:
    """One wording of a table for another."""
    table = language_of(code).tables(Editing)
    pairs = [(x, y) for group in table.phrases for x in group for y in group if x < y]
    yield from _wordings(text, pairs)


def free_phrases(text: str, code: str) -> Iterator[Place]:
    """A wording that no table has for another."""
    yield from _wordings(text, [p for p in FREE.get(code, ()) if "..." not in p[1]], hidden=True)


def synonyms(text: str, code: str) -> Iterator[Place]:
    """A word for its synonym, in the same form."""
    table = _synonyms(code)
    for match in re.finditer(r"[^\W\d_]+", text):
        word = match[0].lower()
        for other in table.get(word, ()):
            after = other if match[0].islower() else other.capitalize()
            yield *match.span(), after, is_known(word, other)


@lru_cache(maxsize=8)
def _synonyms(code: str) -> Mapping[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for one, other in synonyms_of(code, language_of(code).tables(Editing).synonyms):
        found[one] = (*found.get(one, ()), other)
        found[other] = (*found.get(other, ()), one)
    return found


def respelled(text: str, code: str) -> Iterator[Place]:
    """Another house's spelling, and contractions."""
    table = language_of(code).tables(Editing)
    yield from _wordings(text, [*table.respelled, *table.contractions])
    if code == "en":
        for match in re.finditer(
            r"\b\w{4,}(?:iz(?:e[sd]?|ing|ation)|avour|abour|ehaviour|olour)\b", text
        ):
            word = match[0]
            after = (
                re.sub(r"iz(?=e|ing|ation)", "is", word)
                if "iz" in word
                else word.replace("our", "or")
            )
            yield *match.span(), after, True
    if code == "fr":
        for match in re.finditer(r"\b\w*(?:œ|î|û)\w*\b", text):
            yield (
                *match.span(),
                match[0].replace("œ", "oe").replace("î", "i").replace("û", "u"),
                True,
            )


def numbers(text: str, code: str) -> Iterator[Place]:
    """A number in words for one in digits, and the other way round."""
    words = _NUMBERS.get(code, [])
    for i, word in enumerate(words, start=2):
        for match in re.finditer(rf"(?<=[^\W\d_] ){word}(?![\w-])", text):
            yield *match.span(), str(i), True
    for match in re.finditer(r"(?<=[a-zé] )(?:[2-9]|1[0-2])(?= [^\W\d_]{3,})", text):
        if words and not re.search(
            r"(?i)\b(?:section|article|articles|paragraph|part|no|chapter|may|june|of|le|del)\.? $",
            text[: match.start()],
        ):
            yield *match.span(), words[int(match[0]) - 2], True
    if code == "en":
        months = "|".join(_MONTHS)
        for match in re.finditer(rf"\b(\d{{1,2}}) ({months}) (\d{{4}})\b", text):
            yield *match.span(), f"{match[2]} {match[1]}, {match[3]}", True
    for match in re.finditer(r"(?<![\d.,])(\d{1,3}),(\d{3})(?![\d,])", text):
        if code == "en":
            yield *match.span(), match[1] + match[2], True


def lists(text: str, code: str) -> Iterator[Place]:
    """Members of a list in another order, one of which or both may have several words."""
    and_ = _AND.get(code)
    if and_ is None:
        return
    item = rf"{_WORD}(?: (?:of|de|del) {_WORD})?"
    for match in re.finditer(
        rf"(?<=[,] )({item}) {and_} ({item})(?=[,.;])|(?:(?<=the )|(?<=les )|(?<=los ))({_WORD}) {and_} ({_WORD})(?=[,.;])",
        text,
    ):
        x, y = (match[1], match[2]) if match[1] else (match[3], match[4])
        if x != y and x[0].islower() and y[0].islower():
            yield *match.span(), f"{y} {and_} {x}", True
    for match in re.finditer(rf"(?<![\w-])({_WORD}), ({_WORD}) {and_} ({_WORD})(?=[,.;])", text):
        if all(match[k][0].islower() for k in (1, 2, 3)):
            yield *match.span(), f"{match[3]}, {match[1]} {and_} {match[2]}", True


def clauses(text: str, _code: str) -> Iterator[Place]:
    """A clause that opens the sentence at its end."""
    openers = "If|When|Where|After|Before|Although|While|Unless|Si|Lorsque|Après|Avant|Cuando|Después|Durante|During|In|On|For|At|En|Pour"
    match = re.match(
        rf"((?:{openers})\b[^,;:.]{{8,90}}), ((?:the|a|an|le|la|les|el|los|il|elle|he|she|they|it|we)\b[^;:.]{{10,200}})\.$",
        text,
    )
    if match:
        head, main = match[1], match[2]
        yield 0, len(text), f"{main[:1].upper()}{main[1:]} {head[:1].lower()}{head[1:]}.", False


def passives(text: str, code: str) -> Iterator[Place]:
    """A passive for an active, of a duty or a leave in English."""
    if code != "en":
        return
    noun = r"[Tt]he (?:[A-Z]?[a-z]+ ){0,2}[A-Za-z]+"
    for match in re.finditer(
        rf"(?<![^.] )({noun}) (shall|may|must|will) be ([a-z]+ed) by ({noun})(?=[.;,])", text
    ):
        base = re.sub(r"(?<=[^aeiou])ied$", "y", match[3])
        base = (
            re.sub(r"(?<=[aeiou][bcdfgklmnprtvz])ed$|(?<=[a-z]{2})ed$", "", base)
            if base.endswith("ed")
            else base
        )
        agent = match[4][:1].upper() + match[4][1:] if match[1][0] == "T" else match[4]
        yield *match.span(), f"{agent} {match[2]} {base} the{match[1][3:]}", False
    for match in re.finditer(
        rf"(?<![^.] )({noun}) (shall|may|must|will) (appoint|establish|inform|notify|consider|determine|publish|prepare|submit|review|approve|designate|adopt|direct) ({noun})(?=[.;,])",
        text,
    ):
        verb = match[3]
        done = (
            "submitted"
            if verb == "submit"
            else re.sub(r"(?<=[^aeiou])y$", "i", verb).removesuffix("e") + "ed"
        )
        patient = match[4][:1].upper() + match[4][1:] if match[1][0] == "T" else match[4]
        yield *match.span(), f"{patient} {match[2]} be {done} by the{match[1][3:]}", False


def genitives(text: str, code: str) -> Iterator[Place]:
    """*the committee's report* for *the report of the committee*."""
    if code == "en":
        for match in re.finditer(
            r"\bthe ([a-z]{4,}) of the ([A-Z]?[a-z]{4,})(?=[ ,.;](?!of|and|or|for|in|to))", text
        ):
            if not match[2].endswith("s"):
                yield *match.span(), f"the {match[2]}'s {match[1]}", True


def capitals(text: str, _code: str) -> Iterator[Place]:
    """A capital less or more at a common word."""
    words = "Committee|Minister|Government|Board|State|Council|Commission|Court|Act|Corporation|Parliament|Gouvernement|Ministre|Conseil|Commission|Estado|Gobierno|Comité|Consejo"
    for match in re.finditer(rf"(?<=[a-zé,] )(?:{words})s?(?= [a-z])", text):
        yield *match.span(), match[0].lower(), True
    for match in re.finditer(
        r"(?<=[a-zé] )(?:committee|minister|government|council|states|gouvernement|comité|gobierno)(?= [a-z])",
        text,
    ):
        yield *match.span(), match[0].capitalize(), True


def marks(text: str, _code: str) -> Iterator[Place]:
    """Commas, semicolons, dashes, quotation marks and blanks."""
    for match in re.finditer(r", (?=(?:and|or|et|ou|y|o|which|including|namely|that) )", text):
        yield *match.span(), " ", True
    for match in re.finditer(r"(?<=[a-z]) (?=(?:and|but|et|mais|y|pero) [a-z]{4,})", text):
        yield *match.span(), ", ", True
    for match in re.finditer(r"; ", text):
        yield *match.span(), ", ", True
    for match in re.finditer(r'"', text):
        yield *match.span(), "'", True
    for match in re.finditer(r"(?<=[a-z]) (?=[a-z])", text):
        yield *match.span(), "  ", True
        break


def adverbs(text: str, code: str) -> Iterator[Place]:
    """A word that joins sentences, put in or left out."""
    own = {
        "en": ("also", "further", "accordingly", "therefore"),
        "fr": ("également", "donc"),
        "es": ("también", "asimismo"),
    }
    for word in own.get(code, ()):
        for match in re.finditer(rf" {word}(?= [a-z])", text):
            yield *match.span(), "", True
    for match in re.finditer(
        r"(?<=[a-z] )(?:shall|may|is|are|has|est|sont|doit|es|son)(?= [a-z])", text
    ):
        if own.get(code):
            yield *match.span(), f"{match[0]} {own[code][0]}", True


def restated(text: str, code: str) -> Iterator[Place]:
    """Words for limits that are worth the same by the tables."""
    rows = language_of(code).tables(Limits).rows
    for name, words in rows:
        if name not in ("exception:except", "restriction:only", "bound:by", "condition:unless"):
            continue
        plain = [w.strip() for w in words.replace("\n", " ").split(",")]
        plain = [w for w in plain if re.fullmatch(r"[^\W\d_]{2,}(?: [^\W\d_]+){1,3}", w)]
        yield from _wordings(text, [(x, y) for x in plain for y in plain if x < y])


KINDS: Mapping[str, Find] = {
    "phrase": phrases, "free phrase": free_phrases, "synonym": synonyms, "spelling": respelled, "number": numbers,
    "list": lists, "clause": clauses, "passive": passives, "genitive": genitives, "capital": capitals,
    "marks": marks, "adverb": adverbs, "limit": restated,
}  # fmt: skip
# Kinds by which a paraphrase differs in words from what it says again; the others leave the words as they are.
WORDED = frozenset(
    (
        "phrase",
        "free phrase",
        "synonym",
        "list",
        "clause",
        "passive",
        "genitive",
        "adverb",
        "limit",
        "number",
    )
)


def edit(text: str, *, language: str, seed: int, most: int = 3) -> Edited | None:
    """A copy with one to ``most`` editorial changes, at least one of them in its words; None where there is none to make."""
    random = Random(f"{seed} {text}")
    taken: list[tuple[int, int, str, str, bool]] = []
    order = random.sample(sorted(KINDS), len(KINDS))
    order.sort(key=lambda kind: kind not in WORDED)
    wanted = random.randint(1, most)
    for kind in order:
        places = list(KINDS[kind](text, language))
        random.shuffle(places)
        for start, end, after, known in places:
            if len(taken) < wanted and not any(start <= e and s <= end for s, e, *_ in taken):
                taken.append((start, end, after, kind, known))
                break
    if not taken or not any(kind in WORDED for *_, kind, _ in taken):
        return None
    copy = text
    for start, end, after, *_ in sorted(taken, reverse=True):
        copy = copy[:start] + after + copy[end:]
    hidden = any(not known for *_, known in taken)
    return Edited(copy, text, tuple(sorted(kind for *_, kind, _ in taken)), hidden)
