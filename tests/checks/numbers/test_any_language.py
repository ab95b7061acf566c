"""Whatever stands in a text, the numbers, dates and exchanges of any language come to no error."""

from hypothesis import given, settings
from hypothesis import strategies as st

from auditor.checks import load_check
from auditor.facts import extract
from auditor.languages import languages
from auditor.model import Pair, Passage

PIECES = [
    *"0 1 12 500 2020 0.5 1,500 9999999999999999999999 , . - : / × % $ ' ’ 一 二 十 百 千 万 億 半 分の".split(),
    *"成 割 第 年 月 日 時 令和 点 한 열 만 천 시 시간 반 and a half to from of Mon Thu, 3 May every".split(),
    *"week daily الف مئة مليون ونصف و كل يوم خميس هـ م كانون 2 тысяч полтора половиной yüz bin".split(),
    *"buçuk anderhalf zehntägig Walid خالد Vienna بروكسل million".split(),
    *(" ", "\u00a0", "\n"),
]


@settings(max_examples=80, deadline=None)
@given(
    st.lists(st.sampled_from(PIECES), max_size=24),
    st.sampled_from(languages()),
    st.sampled_from(languages()),
    st.sampled_from(["", " "]),
)
def test_no_error(pieces: list[str], one: str, other: str, joint: str) -> None:
    text = joint.join(pieces)
    a, b = Passage(text, one), Passage(text[::-1] if joint else text, other)
    pair = Pair(a, b, facts_a=extract(a), facts_b=extract(b))
    for name in ("numbers", "number-roles", "dates", "frequency", "exchanged-names"):
        for finding in load_check(name).run(pair):
            assert 0 < finding.confidence < 1
