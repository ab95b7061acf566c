"""What must hold before an audit begins: two languages, both covered, and models that are whole."""

from __future__ import annotations

from itertools import product

from auditor.encoders import Encoder
from auditor.errors import LanguageError, ModelError
from auditor.languages import display_name, primary


def require_two_languages(a: str, b: str, *, what: str) -> None:
    """Refuse one language twice, whatever the regions. ``what`` is what is in it. LanguageError."""
    if primary(a) == primary(b):
        raise LanguageError(
            f"{what} are in {display_name(a)}: give the languages with -s and -t, "
            "or --same-language if that is what you want to compare"
        )


def require_covered(encoder: Encoder, *codes: str) -> None:
    """Refuse languages the encoder was not trained on: its figures say nothing. LanguageError."""
    for code in codes:
        if encoder.languages is not None and primary(code) not in encoder.languages:
            covered = " ".join(sorted(encoder.languages))
            raise LanguageError(
                f"the encoder {encoder.name} does not cover {display_name(code)} ({code}), only "
                f"{covered}; for more, pip install 'statement-audit[wide]' and give a multilingual "
                "Model2Vec folder with --encoder static:FOLDER"
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
