"""Two versions of a sentence: what is the same said otherwise, and what is not."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.revision.hunks import hunks_of
from auditor.revision.order import Order
from auditor.revision.reader import read_together
from auditor.revision.reading import How
from auditor.revision.words import words_of

ENGLISH = "en"
# Old, new, language: nothing of these is left unexplained, and no value stands on one side.
SAME = [
    ("The Board met in London.", "The board met in London", "en"),
    ("Its colour and behaviour were organised.", "Its color and behavior were organized.", "en"),
    ("It isn't known.", "It is not known.", "en"),
    ("It can't be known.", "It cannot be known.", "en"),
    ("Five members spoke.", "5 members spoke.", "en"),
    ("It costs 5,200 dollars.", "It costs 5200 dollars.", "en"),
    ("They met on 3 May 2020.", "They met on May 3, 2020.", "en"),
    ("It applies prior to the sale.", "It applies before the sale.", "en"),
    ("Nothing in the Act applies in the event that he leaves.", "Nothing in the Act applies if he leaves.", "en"),
    ("The Minister shall reply.", "The Minister must reply.", "en"),
    ("The pupil will go.", "The student will go.", "en"),
    ("The pupils will go.", "The students will go.", "en"),
    ("The rights of women and children.", "The rights of children and women.", "en"),
    ("The Minister of Finance and the Governor agree.", "The Governor and the Minister of Finance agree.", "en"),
    ("If the Council objects, the Minister shall resign.", "The Minister shall resign if the Council objects.", "en"),
    ("The Minister shall inform the Board.", "The Board shall be informed by the Minister.", "en"),
    ("The report of the committee is late.", "The committee's report is late.", "en"),
    ("The goverment has decided.", "The government has decided.", "en"),
    ("Adil Abdulmahdi spoke.", "Adel Abdulmahdi spoke.", "en"),
    ("Il doit payer cinq euros.", "Il doit payer 5 euros.", "fr"),
    ("Préalablement à la vente.", "Avant la vente.", "fr"),
    ("Le cœur de la maîtrise.", "Le coeur de la maitrise.", "fr"),
    ("Er muß zahlen.", "Er muss zahlen.", "de"),
    ("إلى المسؤول عن الأمن", "الى المسئول عن الأمن", "ar"),
    ("عام ٢٠٢٠", "عام 2020", "ar"),
]  # fmt: skip
# And of these something is left: a word, a value, or the order of who does what.
OTHER = [
    ("The force will not withdraw.", "The force will withdraw.", "en"),
    ("Five members spoke.", "6 members spoke.", "en"),
    ("They met on 3 May 2020.", "They met on 4 May 2020.", "en"),
    ("He may reply.", "He shall reply.", "en"),
    ("It applies unless he objects.", "It applies if he objects.", "en"),
    ("A fine not exceeding 50 dollars.", "A fine exceeding 50 dollars.", "en"),
    ("Iran attacked Israel.", "Israel attacked Iran.", "en"),
    ("The Minister shall inform the Board.", "The Minister shall be informed by the Board.", "en"),
    ("From Baghdad to Damascus.", "From Damascus to Baghdad.", "en"),
    ("Ann and Ben get 5 and 6 respectively.", "Ben and Ann get 5 and 6 respectively.", "en"),
    ("It was postponed.", "It was cancelled.", "en"),
    ("His house burned down.", "Her house burned down.", "en"),
    ("All members agree.", "Some members agree.", "en"),
    ("The parties or their agents.", "The parties and their agents.", "en"),
    ("Walid spoke.", "Khaled spoke.", "en"),
    ("لن تغادر القوات.", "ستغادر القوات.", "ar"),
    ("Il ne partira pas.", "Il partira.", "fr"),
    ("部队不会撤离。", "部队会撤离。", "zh"),
    ("Войска не уйдут.", "Войска уйдут.", "ru"),
]  # fmt: skip


def left(old: str, new: str, language: str) -> bool:
    reading = read_together(old, new, language)
    return bool(
        any(reading.old[i].content or not reading.old[i].sign for i in reading.left_old)
        or any(not reading.new[i].sign for i in reading.left_new)
        or reading.held.old
        or reading.held.new
        or reading.order is Order.OTHER
    )


@pytest.mark.parametrize(("old", "new", "language"), SAME)
def test_the_same_said_otherwise(old: str, new: str, language: str) -> None:
    assert not left(old, new, language), read_together(old, new, language)
    assert not left(new, old, language)


@pytest.mark.parametrize(("old", "new", "language"), OTHER)
def test_something_else(old: str, new: str, language: str) -> None:
    assert left(old, new, language)
    assert left(new, old, language)


@pytest.mark.parametrize(
    ("old", "new", "order"),
    [
        ("Women and children.", "Children and women.", Order.LIST),
        ("If he objects, she leaves.", "She leaves if he objects.", Order.CLAUSES),
        ("The Minister shall inform the Board.", "The Board shall be informed by the Minister.", Order.VOICE),
        ("The report of the committee.", "The committee's report.", Order.GENITIVE),
        ("Iran attacked Israel.", "Israel attacked Iran.", Order.OTHER),
        ("Iran attacked Israel.", "Iran attacked Jordan.", Order.SAME),
    ],
)  # fmt: skip
def test_the_order(old: str, new: str, order: Order) -> None:
    assert read_together(old, new, ENGLISH).order is order


def test_an_entry_that_is_withheld_explains_nothing() -> None:
    pair = ("The pupil will go.", "The student will go.", ENGLISH)
    assert How.WORDING in read_together(*pair).how_old.values()
    assert read_together(*pair, known=_nothing).how_old == {}


def _nothing(_one: str, _other: str) -> bool:
    return False


TEXTS = st.text(st.sampled_from("ab 5,.٥ن ' -\n文"), max_size=40)


@given(TEXTS, TEXTS, st.sampled_from(["en", "ar", "fr", "zh", "und"]))
def test_any_two_texts(old: str, new: str, language: str) -> None:
    reading = read_together(old, new, language)
    one, other = words_of(old, language), words_of(new, language)
    # What is in no hunk is the same on both sides.
    kept = [w.key for i, w in enumerate(one) if not any(i in h.old for h in reading.hunks)]
    assert kept == [
        w.key for i, w in enumerate(other) if not any(i in h.new for h in reading.hunks)
    ]
    assert all(old[w.start : w.end] == w.text for w in one)
    assert set(reading.how_old) <= {i for h in reading.hunks for i in h.old}
    assert set(reading.how_new) <= {i for h in reading.hunks for i in h.new}


@given(TEXTS)
def test_a_text_and_itself(text: str) -> None:
    words = words_of(text, ENGLISH)
    assert hunks_of(words, words) == ()
