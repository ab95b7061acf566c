"""The same text laid out another way is told the same: paragraphs, lines and blocks are its looks, not what it says."""

from __future__ import annotations

import textwrap
from collections.abc import Callable, Sequence
from functools import lru_cache
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from auditor import Audit, Settings, Verdict, audit
from auditor.readers.plain.text import document_from_text
from tests.support.real_models import shared_engines

ENGLISH = (
    "The two delegations met in Geneva on 4 March and spoke for six hours.",
    "They agreed that the harbour will be opened to grain ships.",
    "No warship may enter the harbour before the summer.",
    "Each side will release 120 prisoners within a month.",
    "The Red Cross will visit the camps and report to both governments.",
    "A second meeting will take place in Vienna in June.",
)
FRENCH = (
    "Les deux délégations se sont rencontrées à Genève le 4 mars et ont parlé pendant six heures.",
    "Elles sont convenues que le port sera ouvert aux navires céréaliers.",
    "Aucun navire de guerre ne pourra entrer dans le port avant l'été.",
    "Chaque partie libérera 120 prisonniers dans un délai d'un mois.",
    "La Croix-Rouge visitera les camps et fera rapport aux deux gouvernements.",
    "Une deuxième réunion aura lieu à Vienne en juin.",
)
CHANGED = FRENCH[3].replace("120", "210")


def paragraphs(sentences: Sequence[str], ends: Sequence[int]) -> str:
    cuts = [0, *ends, len(sentences)]
    whole = [" ".join(sentences[i:j]) for i, j in pairwise(cuts) if i < j]
    return "\n\n".join(whole)


def wrapped(sentences: Sequence[str], ends: Sequence[int]) -> str:
    whole = paragraphs(sentences, ends).split("\n\n")
    return "\n\n".join(textwrap.fill(one, 70, break_on_hyphens=False) for one in whole)


def lines(sentences: Sequence[str], ends: Sequence[int]) -> str:
    del ends
    return "\n".join(sentences)


def listed(sentences: Sequence[str], ends: Sequence[int]) -> str:
    del ends
    return "\n".join(f"- {sentence}" for sentence in sentences)


def paged(sentences: Sequence[str], ends: Sequence[int]) -> str:
    rows = wrapped(sentences, ends).split("\n")
    pages = [rows[at : at + 4] for at in range(0, len(rows), 4)]
    return "\n".join("\n".join((*page, "", f"- {n} -", "\f")) for n, page in enumerate(pages, 1))


def with_returns(sentences: Sequence[str], ends: Sequence[int]) -> str:
    return wrapped(sentences, ends).replace("\n", "\r\n")


def indented(sentences: Sequence[str], ends: Sequence[int]) -> str:
    return "\n".join(f"    {row}" if row else "" for row in wrapped(sentences, ends).split("\n"))


def justified(sentences: Sequence[str], ends: Sequence[int]) -> str:
    return wrapped(sentences, ends).replace("e ", "e   ")


def narrow_pages(sentences: Sequence[str], ends: Sequence[int]) -> str:
    """Lines that end anywhere, between a number and what it counts too, and a page every three."""
    whole = paragraphs(sentences, ends).split("\n\n")
    filled = [textwrap.fill(one, 46, break_on_hyphens=False) for one in whole]
    rows = "\n\n".join(filled).split("\n")
    pages = [rows[at : at + 3] for at in range(0, len(rows), 3)]
    return "\n".join("\n".join((*page, "", f"- {n} -", "\f")) for n, page in enumerate(pages, 1))


def softly_hyphenated(sentences: Sequence[str], ends: Sequence[int]) -> str:
    """Every long word broken where a line ends in it."""
    rows: list[str] = []
    for one in paragraphs(sentences, ends).split("\n\n"):
        left = one
        while len(left) > 70:
            cut = 70
            if left[cut - 3 : cut + 3].isalpha():
                rows.append(f"{left[:cut]}\u00ad")
            else:
                cut = left.rindex(" ", 0, cut)
                rows.append(left[:cut])
            left = left[cut:].lstrip()
        rows += [left, ""]
    return "\n".join(rows)


Layout = Callable[[Sequence[str], Sequence[int]], str]
LAYOUTS: tuple[Layout, ...] = (
    paragraphs,
    wrapped,
    lines,
    listed,
    paged,
    with_returns,
    indented,
    justified,
    narrow_pages,
    softly_hyphenated,
)
layout = st.tuples(
    st.sampled_from(LAYOUTS), st.lists(st.integers(1, 5), unique=True, max_size=4).map(sorted)
)


def audited(a: str, b: str) -> Audit:
    return audit(
        document_from_text(a, language="en"),
        document_from_text(b, language="fr"),
        Settings(translator="none"),
        engines=shared_engines(),
    )


def told(result: Audit) -> set[tuple[str, ...]]:
    """What is found: the check, and what it marks of either side."""
    return {
        (
            issue.check,
            *(
                " / ".join(" ".join(side.document.view[i:j].split()) for i, j in spans)
                for side, spans in ((result.a, issue.spans_a), (result.b, issue.spans_b))
            ),
        )
        for issue in result.issues
    }


@lru_cache(maxsize=4)
def expected(*, changed: bool, shorter: bool) -> frozenset[tuple[str, ...]]:
    french = versions(changed=changed, shorter=shorter)
    return frozenset(told(audited("\n\n".join(ENGLISH), "\n\n".join(french))))


def versions(*, changed: bool, shorter: bool) -> list[str]:
    french = list(FRENCH)
    if changed:
        french[3] = CHANGED
    if shorter:
        del french[4]
    return french


@settings(max_examples=40, deadline=None)
@given(layout, layout, st.booleans(), st.booleans())
def test_what_is_told_does_not_depend_on_the_layout(
    of_a: tuple[Layout, list[int]],
    of_b: tuple[Layout, list[int]],
    changed: bool,
    shorter: bool,
) -> None:
    french = versions(changed=changed, shorter=shorter)
    result = audited(of_a[0](ENGLISH, of_a[1]), of_b[0](french, of_b[1]))
    assert told(result) == expected(changed=changed, shorter=shorter)


def test_what_is_expected_is_what_was_changed() -> None:
    assert not expected(changed=False, shorter=False)
    assert {check for check, *_ in expected(changed=True, shorter=False)} == {"numbers"}
    assert ("omission", ENGLISH[4], "") in expected(changed=False, shorter=True)


@pytest.mark.parametrize("write", LAYOUTS)
def test_a_block_and_any_layout_have_as_many_paragraphs_as_their_readers_count(
    write: Layout,
) -> None:
    result = audited(" ".join(ENGLISH), write(FRENCH, [2, 4]))
    assert result.a.segmentation.own_paragraphs == 1
    assert all(judged.judgement.verdict is Verdict.EQUIVALENT for judged in result.beads)


def test_a_number_in_the_next_sentence_is_no_difference() -> None:
    english = ["The fund pays 40 million euros.", "It does so in three instalments of equal size."]
    french = [
        "Le fonds verse des euros.",
        "Il le fait en trois versements égaux, 40 millions en tout.",
    ]
    for between in (" ", "\n\n"):
        found = told(audited(between.join(english), between.join(french)))
        assert not any(check == "numbers" for check, *_ in found)


def test_a_summary_beside_the_full_text_is_told_once() -> None:
    full = [*ENGLISH, *(f"In the month of {m} the committee counted {k} ships." for k, m in enumerate(
        ("January", "February", "April", "May", "July", "August", "September", "October",
         "November", "December", "spring", "autumn", "winter"), 31))]  # fmt: skip
    result = audited("\n\n".join(full), "\n\n".join(FRENCH))
    assert [issue.check for issue in result.issues] == ["omission"]
    assert "13 sentences" in result.issues[0].message
