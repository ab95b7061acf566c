"""A changed paragraph audited by itself comes to what an audit of the whole changed text says."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from auditor import document
from auditor.encoders import Encoder
from auditor.errors import SettingsError
from auditor.model import Bead
from auditor.pipeline.again import Auditing, Change
from auditor.pipeline.documents import audited
from auditor.pipeline.engines import Engines
from auditor.settings import Settings
from auditor.translators.none import NoTranslator
from benchmarks.selftest import as_a_whole
from tests.support.real_models import shared_encoder, shared_engines
from tests.support.selftested import ENGLISH, FRENCH, base, text

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray


@pytest.mark.parametrize(
    ("side", "paragraph", "new"),
    [
        (0, 1, ENGLISH[1].replace("14", "40")),
        (0, 1, ENGLISH[1].partition(". ")[2]),
        (0, 1, f"{ENGLISH[1]} An independent inquiry has been ruled out."),
        (0, 2, ENGLISH[2].replace("must not", "must")),
        (0, 3, ENGLISH[3].replace("welcomed", "rejected")),
        (0, 0, "Statement on the airport"),
        (1, 2, FRENCH[2].replace("ne doivent pas", "doivent")),
        (1, 4, FRENCH[4].replace("200", "٣٠٠")),
        (1, 3, FRENCH[1]),
    ],
)
def test_it_comes_to_what_the_whole_says(side: int, paragraph: int, new: str) -> None:
    one = base()
    (again,) = Auditing(one).judge([Change(side, paragraph, new)])
    whole = as_a_whole(one, side, paragraph, new)
    assert again.judged.judgement.verdict is whole.verdict
    assert again.judged.judgement.divergence == pytest.approx(whole.divergence, abs=2e-3)


def test_an_unchanged_paragraph_stays_what_it_was() -> None:
    one = base()
    changes = [Change(0, i, part) for i, part in enumerate(ENGLISH)]
    for again, judged in zip(Auditing(one).judge(changes), one.audit.beads, strict=True):
        assert again.judged.judgement.verdict is judged.judgement.verdict
        assert again.judged.judgement.divergence == pytest.approx(
            judged.judgement.divergence, abs=2e-3
        )


def test_changes_do_not_see_each_other() -> None:
    auditing = Auditing(base())
    one = Change(0, 2, ENGLISH[2].replace("must not", "must"))
    other = Change(1, 2, FRENCH[2].replace("la nuit", "le matin"))
    together = auditing.judge([one, other])
    alone = [auditing.judge([change])[0] for change in (one, other)]
    for a, b in zip(together, alone, strict=True):
        assert a.judged.judgement.divergence == pytest.approx(
            b.judged.judgement.divergence, abs=2e-3
        )


def test_arabic_is_read_in_plain_spelling() -> None:
    english, arabic = "The council met 12 times.", "اجتمع المجلس 12 مرة."
    settings = Settings(language_a="en", language_b="ar", translator="none")
    one = audited(
        document(english, language="en"),
        document(arabic, language="ar"),
        settings,
        engines=shared_engines(),
    )
    same, other = Auditing(one).judge(
        [Change(1, 0, "اجتمـــع المجلس ١٢ مرة."), Change(1, 0, "اجتمـــع المجلس ٢١ مرة.")]
    )
    assert same.judged.judgement.divergence == one.audit.beads[0].judgement.divergence
    assert other.judged.judgement.divergence > 0.5


def test_a_bead_that_was_given_is_kept() -> None:
    a, b = (
        document(text(part), language=c) for part, c in ((ENGLISH[:3], "en"), (FRENCH[:3], "fr"))
    )
    beads = [Bead((0, 1), (0, 1)), Bead((2,), (2,))]
    settings = Settings(language_a="en", language_b="fr", translator="none")
    one = audited(a, b, settings, engines=shared_engines(), beads=beads)
    (again,) = Auditing(one).judge([Change(0, 1, ENGLISH[1].replace("14", "40"))])
    assert again.judged.judgement.divergence > 0.5


def test_a_text_that_is_no_paragraph() -> None:
    with pytest.raises(SettingsError, match="paragraph 3"):
        Auditing(base()).judge([Change(0, 2, "  ")])


class Counting:
    """The shared encoder, counting the texts that it is asked for the first time."""

    name = shared_encoder().name
    languages = shared_encoder().languages

    def __init__(self, encoder: Encoder) -> None:
        self.encoder = encoder
        self.seen: set[str] = set()

    def encode(self, texts: Sequence[str]) -> NDArray[np.float32]:
        """As the encoder does."""
        self.seen.update(texts)
        return self.encoder.encode(texts)

    def __getattr__(self, name: str) -> object:
        return getattr(self.encoder, name)


def test_what_is_encoded_does_not_grow_with_the_text() -> None:
    counted = []
    for copies in (1, 6):
        numbered = [
            tuple(f"{part} {word} {n}." for n in range(copies) for part in some[2:])
            for some, word in ((ENGLISH, "Rule"), (FRENCH, "Règle"))
        ]
        a, b = (
            document(text(part), language=c) for part, c in zip(numbered, ("en", "fr"), strict=True)
        )
        counting = Counting(shared_encoder())
        engines = Engines(counting, NoTranslator())  # type: ignore[arg-type]
        settings = Settings(language_a="en", language_b="fr", translator="none")
        auditing = Auditing(audited(a, b, settings, engines=engines))
        before = len(counting.seen)
        auditing.judge([Change(0, 1, numbered[0][1].replace("invited", "summoned"))])
        counted.append(len(counting.seen) - before)
    assert 0 < counted[1] <= counted[0] + 4


def test_a_change_that_moves_the_alignment_aligns_all() -> None:
    one = base()
    swapped = replace(one)
    (again,) = Auditing(swapped).judge([Change(0, 2, ENGLISH[4])])
    whole = as_a_whole(one, 0, 2, ENGLISH[4])
    assert again.judged.judgement.verdict is whole.verdict
