"""A little faithful statement to plant differences in, and a self-test made by hand."""

from __future__ import annotations

from functools import lru_cache

from auditor import document
from auditor.model import Document, Selftest, Trial, Verdict
from auditor.pipeline.documents import Audited, audited
from auditor.settings import Settings
from tests.support.real_models import shared_engines

ENGLISH = (
    "Statement on the harbour",
    "The port authority shall publish 14 new rules before 3 May 2024. Every captain may comment on them.",
    "Fishing boats must not enter the inner basin at night.",
    "The committee welcomed the proposal of the mayor and invited all parties to a second meeting.",
    "A fine of 200 euros is imposed on those who enter without a permit.",
)
FRENCH = (
    "Déclaration sur le port",
    "L'autorité portuaire publiera 14 nouvelles règles avant le 3 mai 2024. Chaque capitaine peut les commenter.",
    "Les bateaux de pêche ne doivent pas entrer dans le bassin intérieur la nuit.",
    "Le comité s'est félicité de la proposition du maire et a invité toutes les parties à une deuxième réunion.",
    "Une amende de 200 euros est infligée à ceux qui entrent sans permis.",
)


def text(paragraphs: tuple[str, ...]) -> str:
    """The paragraphs as a plain text file has them."""
    return "\n\n".join(paragraphs) + "\n"


def both() -> tuple[Document, Document]:
    """The statement in English and in French."""
    return document(text(ENGLISH), language="en"), document(text(FRENCH), language="fr")


@lru_cache(maxsize=1)
def base() -> Audited:
    """Its audit."""
    settings = Settings(language_a="en", language_b="fr", translator="none")
    return audited(*both(), settings, engines=shared_engines())


def trial(
    kind: str, verdict: Verdict, *, bead: int = 1, other: str = "La réunion est reportée."
) -> Trial:
    """A planted difference and its verdict."""
    return Trial(
        kind=kind,
        bead=bead,
        before="postponed",
        after="cancelled",
        original="The meeting was postponed.",
        text="The meeting was cancelled.",
        other=other,
        verdict=verdict,
        divergence=0.05 if verdict is Verdict.EQUIVALENT else 0.7,
    )


def selftested() -> Selftest:
    """Of four planted differences of three kinds two were seen."""
    return Selftest(
        side="a",
        language="en",
        seed=3,
        asked=6,
        trials=(
            trial("number", Verdict.DIVERGENT),
            trial("predicate-off-scale", Verdict.EQUIVALENT),
            trial("roles", Verdict.EQUIVALENT, bead=0),
            trial("predicate-off-scale", Verdict.REVIEW),
        ),
        absent=("weekday",),
        alarms=(0,),
        cpu=0.0512,
    )
