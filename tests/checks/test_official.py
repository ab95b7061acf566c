"""Differences by value to findings a reader can quote."""

from __future__ import annotations

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from auditor.checks.base import Check
from auditor.checks.official import ACTS, FROM, LIMITS, SEVERITY, acts, limits
from auditor.evidence.official import official
from auditor.languages import language, languages
from auditor.languages.tables.lexicon import Lexicon
from auditor.languages.tables.limits import Limits
from auditor.model import Finding, Pair, Passage, Severity


def pair(a: str, b: str, code: str = "fr", starts: tuple[int, int] = (0, 0)) -> Pair:
    return Pair(Passage(a, "en", starts[0]), Passage(b, code, starts[1]))


def swapped(pair: Pair) -> Pair:
    return Pair(pair.b, pair.a)


@pytest.mark.parametrize(
    ("a", "b", "says", "severity"),
    [
        ("It regrets it.", "Il le condamne.", "A says “regrets”, B says “condamne” (condemn): B goes further", Severity.MAJOR),
        ("It condemns it.", "Il le regrette.", "A says “condemns”, B says “regrette” (regret): A goes further", Severity.MAJOR),
        ("It welcomes it.", "Il le condamne.", "A says “welcomes”, B says “condamne” (condemn): B says the opposite", Severity.CRITICAL),
        ("a chemical weapon", "une arme nucléaire", "A says “chemical”, B says “nucléaire” (nuclear): the two differ in meaning", Severity.CRITICAL),
    ],
)  # fmt: skip
def test_an_act(a: str, b: str, says: str, severity: Severity) -> None:
    (found,) = acts(pair(a, b))
    assert found.message == says
    assert found.severity is severity
    assert found.says_a in a
    assert found.says_b in b


@pytest.mark.parametrize(
    ("a", "b", "says"),
    [
        ("one and two", "un ou deux", "A says “and”, B says “ou” (or): the two differ in meaning"),
        ("He left before it.", "Il est parti après cela.", "A says “before”, B says “après” (after): the two differ in meaning"),
        ("It applies only to adults.", "Elle s'applique aux adultes.", "A says “only”, B does not"),
        ("It applies to adults.", "Elle s'applique uniquement aux adultes.", "B says “uniquement” (only), A does not"),
    ],
)  # fmt: skip
def test_a_limit(a: str, b: str, says: str) -> None:
    assert says in [found.message for found in limits(pair(a, b))]


def test_spans_are_the_documents() -> None:
    (found,) = acts(pair("It regrets it.", "Il le condamne.", starts=(100, 50)))
    assert (found.spans_a, found.spans_b) == (((103, 110),), ((56, 64),))
    asked = pair("It applies only to adults.", "Elle s'applique aux adultes.", starts=(100, 50))
    (one,) = limits(asked)
    assert (one.spans_a, one.spans_b) == (((111, 115),), ())


def test_what_agrees_is_no_finding() -> None:
    for a, b in (("It regrets it.", "Il le regrette."), ("one and two", "un et deux"), ("", "")):
        assert acts(pair(a, b)) == limits(pair(a, b)) == []


def test_a_quotation_stands_on_one_line() -> None:
    asked = pair("It needs at  \tleast ten votes.", "Il faut au   plus dix voix.")
    assert [(one.says_a, one.says_b) for one in limits(asked)] == [("at least", "au plus")]


def test_limits_are_findings_from_a_probability_on() -> None:
    faint = pair("The Assembly met.", "Sie ist da.", "de")
    assert all(one.probability < FROM for one in official(faint))
    assert limits(faint) == []


TEXTS = st.one_of(
    st.lists(
        st.sampled_from(
            "regrets condemns demands and or unless if only before after at least condamne regrette "
            "ou et si sauf avant après au plus moins".split()
        ),
        max_size=15,
    ).map(" ".join),
    st.text(max_size=30),
)


@given(TEXTS, TEXTS, st.sampled_from([*languages(), "xx"]))
@example("unless unless", "unless if", "en")
@settings(max_examples=60)
def test_any_text(a: str, b: str, code: str) -> None:
    def told(found: list[Finding]) -> set[tuple[str, str, float]]:
        return {(one.says_a, one.says_b, one.confidence) for one in found}

    asked = pair(a, b, code)
    for run, name in ((acts, "act."), (limits, "limit.")):
        found = run(asked)
        assert len(found) <= len([one for one in official(asked) if one.name.startswith(name)])
        assert told(found) == {(x, y, p) for y, x, p in told(run(swapped(asked)))}
        for one in found:
            assert 0 <= one.confidence <= 1
            assert one.severity in SEVERITY.values()
            assert len(one.spans_a) + len(one.spans_b) >= 1
            assert [" ".join(a[slice(*span)].split()) for span in one.spans_a] == [one.says_a] * len(one.spans_a)  # fmt: skip


@pytest.mark.parametrize(("check", "table"), [(ACTS, Lexicon), (LIMITS, Limits)])
def test_they_are_run_where_there_are_words(check: Check, table: type[object]) -> None:
    known = frozenset(code for code in languages() if language(code).has(table))
    assert check.languages == known
    assert check.per_sentence
