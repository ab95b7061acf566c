"""Translation by installed Argos packages, with pivots where no package leads there directly."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from auditor.errors import ModelError
from auditor.languages import language
from auditor.model import Translation
from auditor.orthography.words import fold_space
from auditor.segment import sentences_of
from auditor.translators.clauses import split_clauses
from auditor.translators.engine import MAX_SOURCE_TOKENS, RETRY_SOURCE_TOKENS, Engine
from auditor.translators.health import check, unreadable
from auditor.translators.routes import find_route, language_code
from auditor.translators.scoring_model import ScoringModel
from auditor.translators.store import Inventory, inventory, models_dir


def open_argos() -> ArgosTranslator:
    """The translator over all installed packages; ModelError when there is none."""
    found = inventory()
    if not found.packages:
        broken = f" ({len(found.broken)} broken, see: audit models list)" if found.broken else ""
        raise ModelError(
            f"no translation models in {models_dir()}{broken}; "
            "install them with: audit models install LANG LANG"
        )
    return ArgosTranslator(found)


@dataclass(frozen=True, slots=True)
class _Reading:
    """A text between two hops: what it reads now, or why it was rejected."""

    text: str | None
    rejected: str | None = None


class ArgosTranslator:
    """Translates whole batches, hop by hop; what fails the health gate goes no further."""

    name = "argos"

    def __init__(self, installed: Inventory) -> None:
        self._engines = {package.pair: Engine(package) for package in installed.packages}

    def route(self, source: str, target: str) -> tuple[str, ...] | None:
        """The package codes passed through, or None when the installed packages lead nowhere."""
        return find_route(self._engines, source, target)

    def signature(self, route: Sequence[str]) -> str:
        """How the translations of a route are computed: the signatures of its hops."""
        return " > ".join(engine.signature for engine in self._hops(route))

    def translate(self, texts: Sequence[str], *, source: str, target: str) -> list[Translation]:
        """One translation a text. Line breaks inside a text count as blanks."""
        route = self.route(source, target)
        if route is None:
            reason = f"no installed model leads from {source} to {target}"
            return [Translation(text=None, engine=self.name, rejected=reason) for _ in texts]
        engine = self.signature(route)
        readings = self._follow(route, texts)
        return [Translation(r.text, route, engine, r.rejected) for r in readings]

    def scoring_model(self, source: str, target: str) -> ScoringModel | None:
        """The model of a direct route, for forced decoding; None for a pivot or no route."""
        route = self.route(source, target)
        if route is None or len(route) != 2:
            return None
        return self._hops(route)[0].scoring_model()

    def _hops(self, route: Sequence[str]) -> list[Engine]:
        return [self._engines[pair] for pair in pairwise(route)]

    def _follow(self, route: Sequence[str], texts: Sequence[str]) -> list[_Reading]:
        """Take every text along the route; a route of one language changes nothing but blanks."""
        readings = []
        for text in texts:
            folded = fold_space(text)
            reason = unreadable(folded)
            readings.append(_Reading(None if reason else folded, reason))
        for engine in self._hops(route):
            readings = self._hop(engine, readings)
        return readings

    def _hop(self, engine: Engine, readings: Sequence[_Reading]) -> list[_Reading]:
        source, target = map(language_code, engine.package.pair)
        pieces = [
            [] if reading.text is None else pieces_of(engine, reading.text) for reading in readings
        ]
        said = _say(engine, [piece for of_text in pieces for piece in of_text])
        done = []
        for reading, of_text in zip(readings, pieces, strict=True):
            if reading.text is None:
                done.append(reading)
                continue
            joined = _join(said, of_text, target)
            reason = joined.rejected or check(
                reading.text, joined.text or "", source=source, target=target
            )
            if reason:
                done.append(_Reading(None, f"{source} to {target}: {reason}"))
            else:
                done.append(_Reading(joined.text))
        return done


def pieces_of(engine: Engine, text: str) -> list[str]:
    """The sentences of a text, the long ones cut at clauses so that the model keeps the thread."""
    return [
        piece
        for sentence in sentences_of(text, language_code(engine.package.source))
        for piece in split_clauses(sentence, limit=MAX_SOURCE_TOKENS, count=engine.count)
    ]


def _say(engine: Engine, pieces: Sequence[str], *, again: bool = True) -> dict[str, _Reading]:
    """What the model makes of each piece; one that fails the gate gets a second try, cut finer.

    The text is kept beside the reason, because the pieces are joined before they are judged.
    """
    source, target = map(language_code, engine.package.pair)
    said = {}
    finer = {}
    for piece, hypothesis in zip(pieces, engine.translate(pieces), strict=True):
        reason = check(
            piece, hypothesis.text, source=source, target=target, truncated=hypothesis.truncated
        )
        said[piece] = _Reading(hypothesis.text, reason)
        if reason and again:
            parts = split_clauses(piece, limit=RETRY_SOURCE_TOKENS, count=engine.count)
            if len(parts) > 1:
                finer[piece] = parts
    if finer:
        parts_said = _say(engine, [part for of in finer.values() for part in of], again=False)
        said |= {piece: _join(parts_said, parts, target) for piece, parts in finer.items()}
    return said


def _join(said: Mapping[str, _Reading], pieces: Sequence[str], target: str) -> _Reading:
    """The pieces of a text put together, with the first reason to withdraw any of them."""
    found = [said[piece] for piece in pieces]
    joint = " " if language(target).spaced else ""
    reason = next((reading.rejected for reading in found if reading.rejected), None)
    return _Reading(joint.join(reading.text for reading in found if reading.text), reason)
