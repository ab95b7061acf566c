"""Letters in order, in reverse, and in none: told by frequent words."""

from __future__ import annotations

from pathlib import Path

import pytest

from auditor.errors import InputError
from auditor.readers.pdf.health import LONGEST_WORD, of_text
from auditor.readers.plain.letter_order import is_backwards, votes

SAMPLES = sorted((Path(__file__).parents[3] / "samples").glob("*/ar*.txt"))
HEBREW = "אנו מכבדים את החלטתכם הריבונית להורות על עזיבתנו, ואין בכך כדי לומר שאנו מביאים כוחות"
PERSIAN = (
    "ما به تصمیم شما احترام می گذاریم و این به آن معنا نیست که نیروهای اضافی را به منطقه می آوریم"
)
URDU = "ہم آپ کے فیصلے کا احترام کرتے ہیں اور اس کا یہ مطلب نہیں ہے کہ ہم مزید فوج لا رہے ہیں"


def texts() -> list[str]:
    return [*(path.read_text("utf-8") for path in SAMPLES), HEBREW, PERSIAN, URDU]


@pytest.mark.parametrize("text", texts())
def test_order_and_reverse(text: str) -> None:
    words, forwards, backwards = votes([text])
    assert words >= 12
    assert forwards > 5 * backwards
    assert not is_backwards([text])
    assert is_backwards([text[::-1]])
    assert votes([text[::-1]])[1:] == (backwards, forwards)
    of_text([text])


def test_vowel_signs_and_tatweel_make_no_difference() -> None:
    assert votes(["فِي الـــمَـــادَّةِ مِنْ"]) == votes(["في المادة من"]) == (3, 3, 0)


@pytest.mark.parametrize(
    ("text", "says"),
    [
        (" ".join("ونحننحترمقراركمالسياديفيالأمم" for _ in range(12)), "run together"),
        (" ".join("ن ح ن في ا ل أ م م م ن".split() * 3), "cut up"),
        (" ".join("لا" + "متم"[::-1] + "لا نم يف" for _ in range(12)), "no order"),
    ],
)
def test_what_is_refused(text: str, says: str) -> None:
    with pytest.raises(InputError, match=f"{says}.*DOCX"):
        of_text([text])


def test_few_words_decide_nothing() -> None:
    of_text(["بغداد", "ن م"])
    assert not is_backwards(["بغداد ، 2020"])
    assert max(map(len, " ".join(texts()).split())) <= LONGEST_WORD
