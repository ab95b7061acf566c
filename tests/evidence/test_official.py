"""What two sides do and what limits it, by value: pairs that differ, pairs that do not, either side alike."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from auditor.evidence.in_context import InContext
from auditor.evidence.official import (
    KEY,
    NEVER,
    compared,
    official,
    official_of,
    probability_of,
    with_rate,
)
from auditor.evidence.official_figures import MOST, official_figures
from auditor.languages import languages
from auditor.languages.tables.limits import CLASSES
from auditor.logistic import rows_of, weights_of
from auditor.model import Difference, Pair, Passage
from tests.support.real_models import shared_encoder
from tests.support.work import growth

NAMES = (
    "act.degree", "act.opposite", "act.other",
    *(f"{kind}.{name}" for kind in ("limit", "limit.unmatched", "limit.joined") for name in CLASSES),
)  # fmt: skip
# English, then by language what its official translation would say, and what says something else.
REGRETS = "The Council regrets the attack."
DEMANDS = "The Assembly demands that they leave."
SHIPS = "Ships and aircraft may pass."
FINE = "The fine is due unless the rent is paid."
VOTE = "They left before the vote."
TEN = "It needs at least ten votes."

# (English, language, the other side, name, relation of B to A, words of A, words of B)
DIFFER = (
    (REGRETS, "fr", "Le Conseil condamne l'attaque.", "act.degree", "stronger", "regrets", "condamne"),
    (REGRETS, "es", "El Consejo condena el ataque.", "act.degree", "stronger", "regrets", "condena"),
    (REGRETS, "ar", "يدين المجلس الهجوم.", "act.degree", "stronger", "regrets", "يدين"),
    (REGRETS, "de", "Der Rat verurteilt den Angriff.", "act.degree", "stronger", "regrets", "verurteilt"),
    (DEMANDS, "fr", "L'Assemblée les invite à partir.", "act.degree", "weaker", "demands", "invite"),
    (DEMANDS, "es", "La Asamblea los invita a salir.", "act.degree", "weaker", "demands", "invita"),
    (DEMANDS, "ar", "تدعوهم الجمعية إلى المغادرة.", "act.degree", "weaker", "demands", "تدعوهم"),
    (DEMANDS, "de", "Die Versammlung lädt sie ein, zu gehen.", "act.degree", "weaker", "demands", "lädt sie ein"),
    (SHIPS, "fr", "Les navires ou les aéronefs peuvent passer.", "limit.connective", "other", "and", "ou"),
    (SHIPS, "es", "Los barcos o las aeronaves pueden pasar.", "limit.connective", "other", "and", "o"),
    (SHIPS, "de", "Schiffe oder Flugzeuge dürfen passieren.", "limit.connective", "other", "and", "oder"),
    (FINE, "fr", "L'amende est due si le loyer est payé.", "limit.condition", "other", "unless", "si"),
    (FINE, "es", "La multa se debe si se paga el alquiler.", "limit.condition", "other", "unless", "si"),
    (FINE, "ar", "تستحق الغرامة إذا دفع الإيجار.", "limit.condition", "other", "unless", "إذا"),
    (FINE, "de", "Die Strafe ist fällig, wenn die Miete bezahlt wird.", "limit.condition", "other", "unless", "wenn"),
    (VOTE, "fr", "Ils sont partis après le vote.", "limit.bound", "other", "before", "après"),
    (VOTE, "es", "Salieron después de la votación.", "limit.bound", "other", "before", "después de"),
    (VOTE, "ar", "غادروا بعد التصويت.", "limit.bound", "other", "before", "بعد"),
    (VOTE, "de", "Sie gingen nach der Abstimmung.", "limit.bound", "other", "before", "nach der"),
    (TEN, "fr", "Il faut au plus dix voix.", "limit.amount", "other", "at least", "au plus"),
    (TEN, "es", "Se necesitan como máximo diez votos.", "limit.amount", "other", "at least", "como máximo"),
    (TEN, "ar", "يلزم عشرة أصوات على الأكثر.", "limit.amount", "other", "at least", "على الأكثر"),
    (TEN, "de", "Es braucht höchstens zehn Stimmen.", "limit.amount", "other", "at least", "höchstens"),
    # Arabic joins more by "and" than others do, so that its "or" is what stands there.
    (SHIPS, "ar", "يجوز مرور السفن أو الطائرات.", "limit.unmatched.connective", "unmatched", "", "أو"),
)  # fmt: skip
AGREE = (
    (REGRETS, "fr", "Le Conseil regrette l'attaque."),
    (REGRETS, "es", "El Consejo lamenta el ataque."),
    (REGRETS, "ar", "يأسف المجلس للهجوم."),
    (REGRETS, "de", "Der Rat bedauert den Angriff."),
    (DEMANDS, "fr", "L'Assemblée exige qu'ils partent."),
    (DEMANDS, "es", "La Asamblea exige que se marchen."),
    (DEMANDS, "ar", "تطالب الجمعية بمغادرتهم."),
    (DEMANDS, "de", "Die Versammlung verlangt, dass die Leute gehen."),
    (SHIPS, "fr", "Les navires et les aéronefs peuvent passer."),
    (SHIPS, "es", "Los barcos y las aeronaves pueden pasar."),
    (SHIPS, "ar", "يجوز مرور السفن والطائرات."),
    (SHIPS, "de", "Schiffe und Flugzeuge dürfen passieren."),
    (FINE, "fr", "L'amende est due à moins que le loyer ne soit payé."),
    (FINE, "es", "La multa se debe a menos que se pague el alquiler."),
    (FINE, "ar", "تستحق الغرامة ما لم يدفع الإيجار."),
    (FINE, "de", "Die Strafe ist fällig, es sei denn, die Miete wird bezahlt."),
    (VOTE, "fr", "Ils sont partis avant le vote."),
    (VOTE, "es", "Salieron antes de la votación."),
    (VOTE, "ar", "غادروا قبل التصويت."),
    (VOTE, "de", "Das war vor der Abstimmung."),
    (TEN, "fr", "Il faut au moins dix voix."),
    (TEN, "es", "Se necesitan al menos diez votos."),
    (TEN, "ar", "يلزم عشرة أصوات على الأقل."),
    (TEN, "de", "Es braucht mindestens zehn Stimmen."),
)
# A denial that is denied is no act: neither impossible nor possible.
AGREE_DOUBLED = (
    ("It is not impossible that they return.", "fr", "Il est possible qu'ils reviennent."),
    ("It is possible that they return.", "es", "No es imposible que vuelvan."),
    ("It is not impossible that they return.", "ar", "من الممكن أن يعودوا."),
)
# What B is to A when the sides are exchanged.
EXCHANGED = {"stronger": "weaker", "weaker": "stronger"}


def pair(a: str, b: str, a_code: str = "en", b_code: str = "fr") -> Pair:
    return Pair(Passage(a, a_code), Passage(b, b_code))


def said(text: str, span: tuple[int, int] | None) -> str:
    return text[slice(*span)] if span else ""


def swapped(one: Difference) -> Difference:
    relation = EXCHANGED.get(one.relation, one.relation)
    return Difference(one.name, relation, one.scale, one.b, one.a, one.probability)


def bare(one: Difference) -> Difference:
    """Without what B's word is in A's language, which hangs on the side."""
    return replace(one, b_in_a="")


@pytest.mark.parametrize(("a", "code", "b"), AGREE_DOUBLED)
def test_what_is_not_impossible_is_possible(a: str, code: str, b: str) -> None:
    assert [one.name for one in official(pair(a, b, "en", code)) if "opposite" in one.name] == []


def test_what_is_impossible_is_not_possible() -> None:
    a, b = "It is impossible that they return.", "Il est possible qu'ils reviennent."
    assert "act.opposite" in [one.name for one in official(pair(a, b))]


@pytest.mark.parametrize(("a", "code", "b", "name", "relation", "in_a", "in_b"), DIFFER)
def test_another_value_is_a_difference(
    a: str, code: str, b: str, name: str, relation: str, in_a: str, in_b: str
) -> None:
    found = official(pair(a, b, "en", code))
    (one,) = (one for one in found if one.name == name)
    assert (one.relation, said(a, one.a), said(b, one.b)) == (relation, in_a, in_b)
    assert 0 < one.probability < 1
    assert official_figures(found)[name] == pytest.approx(one.probability, abs=1e-4)


@pytest.mark.parametrize(
    ("a", "b", "code", "said"),
    [
        (REGRETS, "Le Conseil condamne l'attaque.", "fr", "condemn"),
        (REGRETS, "يدين المجلس الهجوم.", "ar", "condemn"),
        (VOTE, "غادروا بعد التصويت.", "ar", "after"),
        (REGRETS, "The Council condemns the attack.", "en", ""),
    ],
)
def test_what_the_word_of_b_is_in_the_language_of_a(a: str, b: str, code: str, said: str) -> None:
    (one,) = official(pair(a, b, "en", code))
    assert one.b_in_a == said


@pytest.mark.parametrize(
    ("a", "code", "b", "names"),
    [
        ("a fine or imprisonment", "ar", "بغرامة وبالسجن", ["limit.joined.connective"]),
        ("a fine or imprisonment", "ar", "بغرامة أو بالسجن", []),
        ("a fine and imprisonment", "ar", "بغرامة وبالسجن", []),
        ("a fine", "ar", "بغرامة أو بالسجن", ["limit.unmatched.connective"]),
        ("a fine or imprisonment", "fr", "une amende", ["limit.unmatched.connective"]),
    ],
)
def test_an_or_where_and_is_joined_to_words_is_a_class_of_its_own(
    a: str, code: str, b: str, names: list[str]
) -> None:
    assert [one.name for one in compared(pair(a, b, "en", code))] == names


@pytest.mark.parametrize(
    ("a", "b", "features"),
    [
        ("He eats or sleeps.", "Il mange et dort.", set()),
        ("He does not eat or sleep.", "Il ne mange pas et dort.", {"denied"}),
        ("sections 4 or 5", "les articles 4 et 5", {"numbered"}),
        ("paragraphs (a) or (b)", "les alinéas a) et b)", {"numbered"}),
    ],
)
def test_where_translators_put_and_for_or(a: str, b: str, features: set[str]) -> None:
    (one,) = (one for one in compared(pair(a, b)) if one.name == "limit.connective")
    assert {"denied", "numbered"} & one.features.keys() == features


def test_a_pair_of_values_has_a_rate_of_its_own() -> None:
    (one,) = compared(pair("not later than 3 May", "au plus tôt le 3 mai"))
    assert [name for name in one.features if name.startswith(KEY)] == [
        f"{KEY}limit.bound bound:by bound:from"
    ]


@pytest.mark.parametrize(("a", "code", "b"), AGREE)
def test_the_same_value_is_none(a: str, code: str, b: str) -> None:
    assert official(pair(a, b, "en", code)) == ()
    assert official(pair(b, a, code, "en")) == ()


@pytest.mark.parametrize(("a", "code", "b"), [row[:3] for row in (*DIFFER, *AGREE)])
def test_either_side_is_treated_alike(a: str, code: str, b: str) -> None:
    there, back = official(pair(a, b, "en", code)), official(pair(b, a, code, "en"))
    assert set(map(swapped, there)) == set(map(bare, back))
    assert official_figures(there) == official_figures(back)


@pytest.mark.parametrize(("a", "code", "b"), [row[:3] for row in DIFFER])
def test_what_both_sides_say_twice_over_is_none(a: str, code: str, b: str) -> None:
    assert official(pair(f"{a} {a}", f"{a} {a}", "en", "en")) == ()
    assert official(pair(b, b, code, code)) == ()


def test_an_act_that_meets_nothing_of_its_scale_is_no_difference() -> None:
    assert official(pair(REGRETS, "Il pleut.")) == ()
    assert official(pair("It rains.", "Le Conseil condamne l'attaque.")) == ()


def test_a_limit_that_meets_nothing_is_fainter_than_one_that_is_exchanged() -> None:
    left_out = official(pair(FINE, "L'amende est due : le loyer est payé."))
    exchanged = official(pair(FINE, "L'amende est due si le loyer est payé."))
    assert [one.relation for one in left_out] == ["unmatched"]
    assert said(FINE, left_out[0].a) == "unless"
    assert left_out[0].b is None
    assert left_out[0].probability < exchanged[0].probability


@pytest.mark.parametrize("code", ["nl", "ja", "xx", ""])
def test_no_lexicon_no_differences(code: str) -> None:
    assert official(pair(REGRETS, "Il condamne.", "en", code)) == ()
    assert official(pair("", "", "en", code)) == ()


@pytest.mark.parametrize("row", DIFFER)
def test_what_is_weighed_of_a_difference(row: tuple[str, ...]) -> None:
    a, code, b, *_ = row
    asked = pair(a, b, "en", code)
    there = compared(asked)
    assert [one.name for one in there] == [one.name for one in official(asked)]
    for one, weighed in zip(there, official(asked), strict=True):
        features = one.features
        assert features[one.name] == 1
        assert features["others"] == pytest.approx((len(there) - 1) * 50 / max(len(a), len(b)))
        assert one.lone == (weighed.relation == "unmatched")
        assert [name for name in features if name.startswith(KEY)]
        assert all(
            name.startswith(f"{KEY}{one.name} ") for name in features if name.startswith(KEY)
        )
        assert 0 <= features["apart"] <= 1
        assert features["ambiguity"] >= 0
        assert weighed.probability == probability_of(features)


def test_what_faithful_pairs_often_differ_in_says_less() -> None:
    def sure(**more: float) -> float:
        return probability_of({"act.degree": 1.0, "words": 3.0, "apart": 0.0, **more})

    rates = {name: rate for name, (rate,) in rows_of("auditor.evidence", "official").items()}
    often = max(rates, key=rates.__getitem__)
    assert 0 < sure(**{often: 1.0}) < sure(**{f"{KEY}act.degree never-seen": 1.0}) < 1
    # More readings, and farther apart: less sure.
    assert sure(ambiguity=2.0, **{often: 1.0}) < sure(**{often: 1.0})
    assert with_rate({f"{KEY}x": 1.0, "apart": 0.5}, {}) == {"rate": NEVER, "apart": 0.5}
    assert with_rate({f"{KEY}x": 1.0, f"{KEY}y": 1.0}, {f"{KEY}y": -2.0}) == {"rate": -2.0}


def test_the_model_knows_the_names() -> None:
    weights = weights_of("auditor.evidence", "official")
    static = {
        "bias",
        "ambiguity",
        "apart",
        "distance",
        "words",
        "rate",
        "others",
        "denied",
        "numbered",
        *NAMES,
    }
    assert set(weights) <= static
    said = {"sentence", "margin", "word", "here", "elsewhere"}
    probed = weights_of("auditor.evidence", "official_probed")
    assert set(probed) <= static | said | {"probed", *(f"lone.{name}" for name in said)}
    rates = rows_of("auditor.evidence", "official")
    assert all(len(rate) == 1 and rate[0] <= 0 for rate in rates.values())
    assert {name.removeprefix(KEY).split()[0] for name in rates} <= set(NAMES)


def test_a_denied_opposite_is_no_difference() -> None:
    assert [one.name for one in official(pair("It rejected it.", "Il l'a accepté."))] == ["act.opposite"]  # fmt: skip
    denied = official(pair("It did not reject it.", "Il l'a accepté."))
    assert "act.opposite" not in {one.name for one in denied}


@pytest.mark.parametrize(("a", "code", "b"), [row[:3] for row in (*DIFFER, *AGREE)])
def test_the_encoder_weighs_the_same_differences(a: str, code: str, b: str) -> None:
    pairs = [pair(a, b, "en", code), pair(b, a, code, "en"), pair(a, "", "en", code)]
    there, back, alone = official_of(pairs, InContext(shared_encoder()))
    for one, before in zip(there, official(pairs[0]), strict=True):
        assert (one.name, one.a, one.b) == (before.name, before.a, before.b)
    assert {(o.name, round(o.probability, 4)) for o in there} == {
        (o.name, round(o.probability, 4)) for o in back
    }
    assert alone == official(pairs[2])


@given(st.lists(st.tuples(st.sampled_from(NAMES), st.floats(0, 1)), max_size=12))
def test_figures_are_bounded_sums_by_name(drawn: list[tuple[str, float]]) -> None:
    found = [Difference(name, "other", "", (0, 1), None, p) for name, p in drawn]
    figures = official_figures(found)
    families = {name: f"{name.rpartition('.')[0]}.any" for name, _ in drawn}
    assert set(figures) == {*families, *families.values()}
    for name, value in figures.items():
        total = sum(p for one, p in drawn if name in (one, families[one]))
        assert value == pytest.approx(min(MOST, total), abs=1e-3)


WORDS = st.sampled_from(
    " ".join([REGRETS, DEMANDS, SHIPS, FINE, VOTE, TEN, *(row[2] for row in DIFFER)]).split()
)
TEXTS = st.one_of(st.lists(WORDS, max_size=20).map(" ".join), st.text(max_size=40))


@given(TEXTS, TEXTS, st.sampled_from([*languages(), "xx"]), st.sampled_from(languages()))
@settings(max_examples=60)
def test_any_text(a: str, b: str, a_code: str, b_code: str) -> None:
    there = official(pair(a, b, a_code, b_code))
    back = official(pair(b, a, b_code, a_code))
    for one in there:
        assert one.name in NAMES
        assert one.a or one.b
        assert 0 <= one.probability <= 1
        for text, span in ((a, one.a), (b, one.b)):
            assert span is None or 0 <= span[0] < span[1] <= len(text)
    assert official_figures(there).keys() == official_figures(back).keys()


@pytest.mark.parametrize(
    "hostile",
    [
        "and " * 20_000,
        "x" * 200_000,
        "\ud800 unless \0",
        "\u202eregrets\u202c",
        "unless\n\n\nif" * 500,
    ],
    ids=lambda text: ascii(text)[:12],
)
def test_hostile_text(hostile: str) -> None:
    for asked in (pair(hostile, "Il condamne ou il regrette."), pair(REGRETS, hostile)):
        assert all(0 <= value <= MOST for value in official_figures(official(asked)).values())


def test_work_grows_with_the_text() -> None:
    def work(size: int) -> object:
        return official(
            pair(f"{REGRETS} {FINE} " * size, f"Il condamne si l'un ou l'autre {size}. " * size)
        )

    assert growth(work, 8) < 30
