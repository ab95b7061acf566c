"""The two sides of an audit: documents with their languages settled, segmented; what must hold before it begins."""

from __future__ import annotations

from dataclasses import replace
from itertools import product
from pathlib import Path

from auditor.encoders import Encoder
from auditor.encoders.none import NAME as NO_ENCODER
from auditor.errors import LanguageError, ModelError, SettingsError
from auditor.languages import display_name, is_language, language, languages, primary, same_language
from auditor.model import Document, Side
from auditor.paths import shown
from auditor.segment import segment
from auditor.settings import Settings

_GIVEN = "without one give texts that are aligned already: a bilingual file, as to audit pairs, or --alignment"


# Of two languages of one script, how likely each text is in the other's before both are called exchanged.
_PLAINLY = 0.7


def language_of(document: Document) -> str:
    """The language of a document, which the audit has settled by now."""
    return document.language or "und"


def sides_of(a: Document, b: Document, settings: Settings) -> tuple[Side, Side]:
    """Both documents with their languages settled, segmented. Raises LanguageError."""
    a, b = settled(a, b, settings)
    return side_of(a), side_of(b)


def side_of(document: Document) -> Side:
    """A document with its segments."""
    return Side(document, segment(document))


def settled(a: Document, b: Document, settings: Settings) -> tuple[Document, Document]:
    """Both documents with the languages given or found. Raises LanguageError."""
    if settings.same_language:
        code_a, code_b = _settled_together(a, b, settings)
    else:
        code_a = settle_language(a, given=settings.language_a, flag="-s")
        code_b = settle_language(b, given=settings.language_b, flag="-t")
    if not settings.same_language:
        require_two_languages(code_a, code_b, what="both documents")
        require_right_way((a.view, b.view), (code_a, code_b))
    return _in_language(a, code_a, settings.language_a), _in_language(
        b, code_b, settings.language_b
    )


def _settled_together(a: Document, b: Document, settings: Settings) -> tuple[str, str]:
    """The languages of two texts that may be in one: a text too short to tell is in the other's."""
    try:
        code_a = settle_language(a, given=settings.language_a, flag="-s")
    except LanguageError:
        if settings.language_a or a.language:
            raise
        code_b = settle_language(b, given=settings.language_b, flag="-s")
        return code_b, code_b
    try:
        return code_a, settle_language(b, given=settings.language_b, flag="-t")
    except LanguageError:
        if settings.language_b or b.language:
            raise
        return code_a, code_a


def _in_language(document: Document, code: str, given: str | None) -> Document:
    """The document in that language; a language that was given is checked against the text."""
    said = given or document.language
    document = replace(document, language=code)
    return _doubted(document) if said else document


def _doubted(document: Document) -> Document:
    """The document, with a note where it is plainly in another language than it is taken to be.

    Between the languages the package has tables of only: it can tell those apart.
    """
    from auditor.languages.detection import detect_language, may_be_another

    taken = primary(document.language or "")
    known = frozenset(code for code in languages() if language(code).known)
    if taken not in known or not may_be_another(document.view, taken, among=known):
        return document
    found = detect_language(document.view)
    if not found.confident or found.language is None or primary(found.language) == taken:
        return document
    if not language(found.language).known:
        return document
    note = f"reads like {display_name(found.language)} but is taken to be {display_name(taken)}"
    return replace(document, notes=(*document.notes, f"{note}: give the language it is in"))


def settle_language(document: Document, *, given: str | None, flag: str) -> str:
    """The language given, or the document's own, or the one its text shows.

    Raises LanguageError for a code that names no language and for a text that leaves it open.
    """
    code = given or document.language
    if code:
        if not is_language(code):
            raise LanguageError(f"{flag} {code}: not a language code; use one like en, ar or pt-BR")
        return code
    from auditor.languages.detection import detect_language

    found = detect_language(document.view)
    if not found.confident or found.language is None:
        if (named := _named(document, found.language)) is not None:
            return named
        guess = f" (perhaps {display_name(found.language)})" if found.language else ""
        where = shown(Path(document.path)) if document.path else "the text"
        raise LanguageError(f"{where}: cannot tell the language{guess}; give it with {flag} LANG")
    return found.language


def _named(document: Document, guess: str | None) -> str | None:
    """The language that the file's name says, for a text too short to tell, unless its script is another's."""
    from auditor.languages.detection import scripts_of
    from auditor.readers.file_names import language_named

    named = language_named(Path(document.path)) if document.path else None
    if named is None or guess is None or primary(named) == primary(guess):
        return named
    return None if scripts_of(named).isdisjoint(scripts_of(guess)) else named


def require_right_way(texts: tuple[str, str], codes: tuple[str, str]) -> None:
    """Refuse two languages of which each is plainly that of the other text. LanguageError."""
    from auditor.languages.detection import detect_language, may_be_another, scripts_of

    both = primary(codes[0]), primary(codes[1])
    if not all(
        may_be_another(text, code, among=frozenset(both))
        for text, code in zip(texts, both, strict=True)
    ):
        return
    found = [detect_language(text, candidates=both) for text in texts]
    if [one.language for one in found] != [both[1], both[0]]:
        return
    if scripts_of(both[0]) & scripts_of(both[1]) and min(f.probability for f in found) < _PLAINLY:
        return
    a, b = map(display_name, codes)
    raise LanguageError(
        f"the first text reads like {b} and the second like {a}: the languages are the wrong way round; "
        f"give -s {codes[1]} -t {codes[0]}, or change the texts"
    )


def require_two_languages(a: str, b: str, *, what: str) -> None:
    """Refuse one language twice, whatever the regions. ``what`` is what is in it. LanguageError."""
    if same_language(a, b):
        raise LanguageError(
            f"{what} are in {display_name(a)}: give the languages with -s and -t, "
            "or --same-language if that is what you want to compare"
        )


def require_covered(encoder: Encoder, *codes: str) -> None:
    """Refuse to align by an encoder that was not trained on the languages, or by none.

    LanguageError, SettingsError.
    """
    if encoder.name == NO_ENCODER:
        raise SettingsError(f"--encoder {NO_ENCODER}: cannot align; {_GIVEN}")
    for code in codes:
        if encoder.languages is not None and primary(code) not in encoder.languages:
            covered = " ".join(sorted(encoder.languages))
            raise LanguageError(
                f"the encoder {encoder.name} does not cover {display_name(code)} ({code}), only "
                f"{covered}; for more, pip install model2vec and give a multilingual Model2Vec folder "
                f"with --encoder static:FOLDER; {_GIVEN}"
            )


def require_whole_models(translator: str, a: str, b: str) -> None:
    """Where installed models are asked for by name, refuse a broken one between two languages.

    ``translator`` is the setting. Under ``auto`` a broken package is as good as none. ModelError.
    """
    if translator != "argos":
        return
    from auditor.translators.routes import PIVOT, package_codes
    from auditor.translators.store import inventory

    codes = {*package_codes(a), *package_codes(b), PIVOT}
    # A folder is named by its languages; what is in a broken one may not say them any more.
    folders = {f"{source}_{target}" for source, target in product(codes, codes)}
    for broken in inventory().broken:
        if broken.path.name in folders:
            raise ModelError(
                f"{broken.path}: {broken.reason}; install it again with: "
                f"audit models install {a} {b}"
            )
