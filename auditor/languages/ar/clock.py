"""How the time of day is said in Arabic (from any grammar)."""

from __future__ import annotations

from auditor.languages.tables.clock import Clock

_HOURS = (
    ("الواحدة",), ("الثانية",), ("الثالثة",), ("الرابعة",), ("الخامسة",), ("السادسة",),
    ("السابعة",), ("الثامنة",), ("التاسعة",), ("العاشرة",), ("الحادية عشرة", "الحادية عشر"),
    ("الثانية عشرة", "الثانية عشر"),
)  # fmt: skip
_MINUTES = {
    "عشر": 10, "ثلاثين": 30, "خمس": 5,
}  # fmt: skip
# Behind a second time of day the word for hour is left out: it is one by the half of the day that follows.
_FOLLOWED = r"(?= (?:صباح|فجر|ظهر|عصر|مساء|ليل|(?:من )?بعد))"
_PHRASES = (
    (r"و?{h} و\s?(?:ال)?نصفا?" + _FOLLOWED, 30),
    (r"و?{h} و\s?(?:ال)?ربعا?" + _FOLLOWED, 15),
    (r"و?{h} و\s?(?:ال)?ثلثا?" + _FOLLOWED, 20),
    (r"(?:الساعة|في|عند|حوالي|حتى|نحو) {h} و\s?(?:ال)?نصفا?", 30),
    (r"(?:الساعة|في|عند|حوالي|حتى|نحو) {h} و\s?(?:ال)?ربعا?", 15),
    (r"(?:الساعة|في|عند|حوالي|حتى|نحو) {h} و\s?(?:ال)?ثلثا?", 20),
    ("(?:الساعة|في|عند|حوالي|حتى|نحو) {h} إلا (?:ال)?ربع[اً]{{0,2}}", -15),
    ("(?:الساعة|في|عند|حوالي|حتى|نحو) {h} إلا (?:ال)?ثلث[اً]{{0,2}}", -20),
    (r"الساعة {h} و\s?{m} دق[ء-ي]+", "+"),
)

TABLES = Clock(
    hours=_HOURS,
    minutes=_MINUTES,
    phrases=_PHRASES,
    cue="نصف|ربع|ثلث|دق",
    before_noon="صباح[اً]{1,2}|فجر[اً]{1,2}",
    after_noon="مساء[اً]{0,2}|(?:من )?بعد (?:ال)?ظهر|عصر[اً]{1,2}",
    ordinals=True,
    word="الساعة",
    before_dots="الساعة",
)
