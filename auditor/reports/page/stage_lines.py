"""What ran and what did not, in the interface's language: stages are named, and their details made, in English."""

from __future__ import annotations

from functools import lru_cache
from gettext import GNUTranslations, NullTranslations

from markupsafe import Markup, escape

from auditor.languages import display_name
from auditor.reports.missing import CHECK
from auditor.reports.page.findings import label_of
from auditor.reports.page.inline import plain
from auditor.reports.page.messages import Line, line, taken_apart
from auditor.reports.page.translations import LABELS, N_

# Of two that fit, the first is meant. What checks compare is not among them: it is the documentation's.
DETAILS = (
    N_("no translation model is installed"),
    N_("no translation model from %(language)s to %(language_b)s is installed"),
    N_("no model from %(language)s to %(language_b)s"),
    N_("no direct models between %(language)s and %(language_b)s"),
    N_("%(tool)s has no way between %(language)s and %(language_b)s"),
    N_("both sides are in %(language)s: there is nothing to translate"),
    N_("no text in %(language)s"),
    N_("not available for %(language)s and %(language_b)s"),
    N_("not available for %(language)s"),
    N_("no tables for %(language)s: only digits and what CLDR knows"),
    N_("no term of the list has both %(language)s and %(language_b)s"),
    N_("there is no term list; audit.toml may have one"),
    N_("there is no encoder"),
    N_("no probes at depth quick"),
    N_("its probes are calibrated for %(tool)s only"),
    N_("calibrated for %(tool)s only"),
    N_("nothing was translated back"),
    N_("there is no translation of A to read back (%(detail)s)"),
    N_("there is no translation of A to read back"),
    N_("switched off"),
    N_("given with the documents, unit by unit"),
    N_("given with the pairs"),
    N_("given: %(file)s"),
    N_("encoder %(tool)s; the two texts do not look like translations of each other"),
    N_("encoder %(tool)s"),
    N_("forced decoding %(detail)s"),
)  # fmt: skip
# The stages that are no checks.
NAMES = frozenset(
    (
        N_("alignment"), N_("translation"), N_("back-translation"), N_("surprisal"), N_("control round trip"),
        N_("language tables"), N_("ignored findings"), N_("list of findings"), N_("facts"), N_("divergence of words"),
    )
)  # fmt: skip
_LANGUAGES = frozenset({"language", "language_b"})


def stage_name(name: str, words: NullTranslations) -> Line:
    """A stage's name; of a check, what its card is called."""
    if name in NAMES:
        return Line(escape(words.gettext(name)), translated=True)
    label = label_of(name.removeprefix(CHECK))
    if name.startswith(CHECK) and label in LABELS and type(words) is not NullTranslations:
        return Line(escape(words.gettext(label)), translated=True)
    return Line(plain(name), translated=type(words) is NullTranslations)


def stage_detail(text: str, words: NullTranslations) -> Line:
    """Why a stage did not run, or how it did."""
    if type(words) is NullTranslations:
        return line(text, words)
    found = taken_apart(text, DETAILS)
    if found is None:
        return line(text, words)
    template, parts = found
    shown = {name: _part(name, value, words) for name, value in parts.items()}
    return Line(escape(words.gettext(template)) % shown, translated=True)


def _part(name: str, value: str, words: NullTranslations) -> Markup:
    if name in _LANGUAGES and isinstance(words, GNUTranslations):
        code = _language_named(value)
        spoken = words.info().get("language", "")
        if code and spoken:
            return escape(display_name(code, in_language=spoken))
    if name == "detail":
        inner = stage_detail(value, words)
        if inner.translated:
            return inner.html
    return Markup("<bdi>{}</bdi>").format(plain(value))


@lru_cache(maxsize=64)
def _language_named(name: str) -> str | None:
    """The code of a language by its English name, as CLDR has it."""
    from babel import Locale

    return next((code for code, said in Locale("en").languages.items() if said == name), None)
