"""Two sides by value: what meets, what says more, what says the opposite."""

from __future__ import annotations

import pytest

from auditor.evidence.official import compared as compared_official
from auditor.facts.official import (
    FoundLimit,
    compare_concepts,
    compare_limits,
    find_concepts,
    find_limits,
)
from auditor.model import Pair, Passage
from tests.support.work import growth


def compared(a: str, b: str, code: str = "fr") -> list[tuple[str, str, int]]:
    differences = compare_concepts(find_concepts(a, language="en"), find_concepts(b, language=code))
    return [(one.relation, one.scale, one.distance) for one in differences]


@pytest.mark.parametrize(
    ("a", "code", "b"),
    [
        ("The Council condemns the attack.", "fr", "Le Conseil condamne l'attaque."),
        ("The Council called on both sides.", "ar", "دعا المجلس الطرفين"),
        ("The court quashed the ruling.", "es", "El tribunal anuló el fallo."),
        ("They deplore it. They deplore it.", "fr", "Ils le déplorent."),
        ("", "fr", ""),
    ],
)
def test_concepts_that_meet_cancel_out(a: str, code: str, b: str) -> None:
    assert [one for one in compared(a, b, code) if one[0] != "unmatched"] == []


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    [
        ("It regrets it.", "Il le condamne.", ("stronger", "reaction", 2)),
        ("It condemns it.", "Il le regrette.", ("weaker", "reaction", 2)),
        ("It welcomes it.", "Il le condamne.", ("opposite", "reaction", 4)),
        ("an armistice", "une trêve", ("weaker", "halt-fighting", 2)),
        ("a chemical weapon", "une arme nucléaire", ("other", "weapon-kind", 0)),
        ("It notes it.", "Il le déplore.", ("other", "reaction", 2)),
    ],
)
def test_another_rank_or_pole_is_a_difference(
    a: str, b: str, expected: tuple[str, str, int]
) -> None:
    assert compared(a, b) == [expected]


def test_what_the_other_side_has_nothing_of_is_unmatched() -> None:
    assert compared("It condemns it.", "Il pleut.") == [("unmatched", "reaction", 0)]
    assert compared("It rains.", "Il le condamne.")[0][0] == "unmatched"


def test_one_that_is_exchanged_is_not_hidden_by_another_that_meets() -> None:
    differences = compared("It condemns one and welcomes the other.", "Il salue l'un et se réjouit de l'autre.")  # fmt: skip
    assert ("opposite", "reaction") in [(relation, scale) for relation, scale, _ in differences]


def test_of_several_ways_to_read_a_pair_the_mildest_counts() -> None:
    # Dénoncer may be to deplore, and to condemn.
    assert compared("It regrets it.", "Il le dénonce.") == [("stronger", "reaction", 1)]


def test_ambiguity_is_told() -> None:
    (one,) = compare_concepts(
        find_concepts("an armistice", language="en"), find_concepts("un génocide", language="fr")
    )[:1]
    assert (one.relation, one.ambiguity) == ("unmatched", 1)


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    [
        ("if they agree", "s'ils en conviennent", []),
        ("unless they agree", "à condition qu'ils en conviennent", [("other", "condition")]),
        ("a and b", "a ou b", [("other", "connective")]),
        ("every week", "chaque mois", [("other", "frequency")]),
        ("before the war", "après cela", [("other", "bound")]),
        ("only civilians", "des civils", [("unmatched", "restriction")]),
        ("des", "uniquement", [("unmatched", "restriction")]),
        ("by 3 May", "au plus tard le 3 mai", []),
    ],
)
def test_limits_are_compared_by_value(a: str, b: str, expected: list[tuple[str, str]]) -> None:
    found = compare_limits(find_limits(a, language="en"), find_limits(b, language="fr"))
    assert [(one.relation, one.kind) for one in found] == expected


# (English, language, what its translation may say)
SAID_OTHERWISE = (
    # A weaker word than "only", or none of that kind, on either side.
    ("It took just two votes.", "de", "Es brauchte nur zwei Stimmen."),
    ("It took only two votes.", "de", "Es brauchte bloß zwei Stimmen."),
    ("A single market is planned.", "pt", "Está previsto um mercado único."),
    ("There is a single list.", "es", "Hay una única lista."),
    ("It was mere talk.", "fr", "Ce n'était que du bavardage."),
    ("This is provided by law.", "fr", "La loi le prévoit."),
    ("They remain subject to inspection.", "fr", "Ils restent contrôlés."),
    ("They may come.", "ar", "قد يأتون"),
    ("They have come.", "ar", "قد جاؤوا"),
    ("He became a judge where he lived.", "pt", "Tornou-se juiz."),
    # Once more denied: "not unless" is "only if", "not until" is "only then".
    ("No fee is due unless it rains.", "fr", "Les frais ne sont dus que s'il pleut."),
    ("The rule does not apply until May.", "fr", "La règle ne s'applique qu'en mai."),
    ("No person may enter except on foot.", "fr", "On ne peut entrer qu'à pied."),
    ("It cannot be amended unless all agree.", "pt", "Só pode ser alterado se todos concordarem."),
    # "If not" is "unless".
    ("It lapses if the law is not changed.", "es", "Caduca a menos que se modifique la ley."),
    ("It lapses unless the law is changed.", "de", "Es verfällt, wenn das Gesetz nicht geändert wird."),
)  # fmt: skip


@pytest.mark.parametrize(("a", "code", "b"), SAID_OTHERWISE)
def test_what_may_be_said_otherwise_is_no_difference(a: str, code: str, b: str) -> None:
    kinds = {"restriction", "exception", "condition", "lack", "hedge"}
    for left, right in (((a, "en"), (b, code)), ((b, code), (a, "en"))):
        found = compared_official(Pair(Passage(*left), Passage(*right)))
        assert [one.name for one in found if one.scale in kinds] == []


@pytest.mark.parametrize(
    ("a", "code", "b", "name"),
    [
        ("No fee is due unless it rains.", "fr", "Aucuns frais ne sont dus s'il pleut.", "limit.condition"),
        ("The fee is due unless it rains.", "fr", "Les frais sont dus s'il pleut.", "limit.condition"),
        ("The fee is due unless it rains.", "fr", "Les frais ne sont pas dus s'il pleut.", "limit.condition"),
        ("It applies except in May.", "fr", "Elle s'applique.", "limit.unmatched.exception"),
        ("It applies only in May.", "fr", "Elle s'applique en mai.", "limit.unmatched.restriction"),
        ("It applies in May.", "de", "Es gilt nur im Mai.", "limit.unmatched.restriction"),
        ("All pay, excluding minors.", "fr", "Tous paient, y compris les mineurs.", "limit.exception"),
        ("All pay, including minors.", "es", "Todos pagan, salvo los menores.", "limit.exception"),
        ("All pay, including minors.", "ar", "يدفع الجميع باستثناء القصر", "limit.exception"),
    ],
)  # fmt: skip
def test_what_is_turned_around_is_a_difference(a: str, code: str, b: str, name: str) -> None:
    for left, right in (((a, "en"), (b, code)), ((b, code), (a, "en"))):
        found = compared_official(Pair(Passage(*left), Passage(*right)))
        assert name in {one.name for one in found}


def test_a_weak_word_explains_one_of_the_other_side() -> None:
    only = find_limits("only two", language="en")
    merely = find_limits("bloß zwei", language="de", weak=True)
    assert [one.relation for one in compare_limits(only, ())] == ["unmatched"]
    assert compare_limits(only, merely) == compare_limits(merely, only) == ()
    assert compare_limits((), merely) == compare_limits(merely, ()) == ()


def test_a_weak_word_explains_alike_whichever_side_is_first() -> None:
    clause = (0, 9)
    plain = FoundLimit(0, 1, frozenset({"lack:without"}), clause)
    both = FoundLimit(0, 1, frozenset({"restriction:only"}), clause, frozenset({"lack:without"}))
    merely = FoundLimit(2, 3, frozenset(), clause, frozenset({"restriction:only"}))
    assert (
        compare_limits((plain, merely), (both,)) == compare_limits((both,), (plain, merely)) == ()
    )


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    [
        # The end of a time, said in two ways; its beginning; not its end for its beginning.
        ("Pay not later than 3 days.", "Payez dans un délai de 3 jours.", []),
        ("It was closed until then.", "Elle était fermée avant cela.", []),
        ("It ran three years after it.", "Elle court à compter de cela.", []),
        ("Pay not later than 3 May.", "Payez au plus tôt le 3 mai.", [("other", "bound")]),
        ("It applied until then.", "Elle s'applique à compter de cela.", [("other", "bound")]),
        ("It is one or more of them.", "C'est un ou plusieurs d'eux.", []),
        # A word for all of them stands against no "at most".
        ("all of them", "au plus dix", [("unmatched", "amount"), ("unmatched", "amount")]),
        ("some of them", "toutes ces règles", [("other", "amount")]),
    ],
)
def test_what_translators_exchange_meets(a: str, b: str, expected: list[tuple[str, str]]) -> None:
    found = compare_limits(find_limits(a, language="en"), find_limits(b, language="fr"))
    assert [(one.relation, one.kind) for one in found if one.kind != "restriction"] == expected


def test_what_a_language_writes_onto_words_is_not_missed() -> None:
    a = find_limits("a and b", language="en")
    assert compare_limits(a, ())
    assert compare_limits(a, (), joined=frozenset({"connective:and"})) == ()


def test_four_times_the_text_is_four_times_the_work() -> None:
    def task(size: int) -> object:
        a = "It condemns it, if they agree, or welcomes it. " * size
        b = "Il le déplore, à moins qu'ils n'en conviennent, et le regrette. " * size
        return (
            compare_concepts(find_concepts(a, language="en"), find_concepts(b, language="fr")),
            compare_limits(find_limits(a, language="en"), find_limits(b, language="fr")),
        )

    task(1)
    assert growth(task, 20) < 5


@pytest.mark.parametrize(
    ("code", "b", "relation", "scale"),
    [
        ("ar", "ستجري إعادة انتشار القوة", "weaker", "forces"),
        ("de", "Die Einheit wird verlegt", "weaker", "forces"),
        ("es", "La unidad será reubicada", "weaker", "forces"),
        ("fr", "L'unité sera redéployée", "weaker", "forces"),
        ("it", "L'unità sarà ridispiegata", "weaker", "forces"),
        ("pt", "A unidade será reposicionada", "weaker", "forces"),
        ("ru", "Подразделение будет передислоцировано", "weaker", "forces"),
        ("zh", "该单位将重新部署", "weaker", "forces"),
    ],
)
def test_a_withdrawal_is_no_redeployment_in_any_language(
    code: str, b: str, relation: str, scale: str
) -> None:
    found = compared("The unit will be withdrawn", b, code)
    assert (relation, scale) in [(one[0], one[1]) for one in found]
