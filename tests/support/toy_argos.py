"""A toy Argos package: a real CTranslate2 model that is an exact word-for-word dictionary.

One encoder and one decoder layer with hand-set weights. Content codes and position codes stand in
separate dimensions; self-attention and feed-forward are zero; cross-attention at position t reads
the source at position t; the projection holds the code of each target word. Building it takes a
fraction of a second and gives the same bytes each time.

    install_archive(build_toy_package(tmp_path, source="en", target="ar", dictionary=EN_AR))
"""

from __future__ import annotations

import json
import tempfile
import zipfile
from pathlib import Path
from typing import Any

import numpy as np

# Enough words to say a few plain things about a letter.
EN_AR = {
    "we": "نحن",
    "the": "الـ",
    "letter": "رسالة",
    "decision": "قرار",
    "sovereign": "سيادي",
    "respect": "نحترم",
    "reject": "نرفض",
    "your": "كم",
    "to": "إلى",
    "order": "أمر",
    "our": "لنا",
    "departure": "مغادرة",
    "return": "عودة",
    "forces": "قوات",
    "will": "سوف",
    "not": "لا",
    "leave": "تغادر",
    "remain": "تبقى",
    "in": "في",
    "from": "من",
    "iraq": "العراق",
    "baghdad": "بغداد",
    "parliament": "البرلمان",
    "minister": "الوزير",
    "government": "الحكومة",
    "january": "يناير",
    "may": "يجوز",
    "must": "يجب",
    "all": "جميع",
    "some": "بعض",
    "troops": "الجنود",
    "helicopters": "المروحيات",
    "night": "الليل",
    "and": "و",
    "next": "القادم",
    "week": "أسبوع",
}
AR_EN = {arabic: english for english, arabic in EN_AR.items()}

POSITIONS = 512
_SPECIAL = ["<unk>", "<s>", "</s>"]
# A word and the stop that may stick to it are one token here: the tokenizer cuts at blanks only.
_STOPS = {".": ".", ",": "،", "?": "؟", ";": "؛", ":": ":", "!": "!"}
_STOPS_BACK = {arabic: latin for latin, arabic in _STOPS.items()}
# How far the second-best word is behind, in nats: certain, but not so that no other is possible.
_MARGIN = 12.0
_CERTAIN = 60.0


def build_toy_package(
    path: Path,
    *,
    source: str,
    target: str,
    dictionary: dict[str, str],
    version: str = "1.0",
    target_prefix: str = "",
    extra: dict[str, bytes] | None = None,
) -> Path:
    """Write ``{source}_{target}.argosmodel`` into the folder ``path`` and return its path.

    ``dictionary`` maps single words to single words. Words may carry one closing stop, and a Latin
    first letter may be upper case; words that are not in it are copied. ``extra`` adds files.
    """
    pairs = _with_stops(dictionary, source, target)
    metadata: dict[str, Any] = {
        "package_version": version,
        "argos_version": "1.9",
        "from_code": source,
        "from_name": source,
        "to_code": target,
        "to_name": target,
    }
    if target_prefix:
        metadata["target_prefix"] = target_prefix
    files = {"metadata.json": json.dumps(metadata).encode(), **(extra or {})}
    files["sentencepiece.model"] = _word_tokenizer(sorted({*pairs, *pairs.values()}))
    files.update(_model(pairs, target_prefix))
    archive = path / f"{source}_{target}.argosmodel"
    top = f"translate-{source}_{target}-{version.replace('.', '_')}"
    with zipfile.ZipFile(archive, "w", zipfile.ZIP_DEFLATED) as packed:
        for name in sorted(files):
            packed.writestr(zipfile.ZipInfo(f"{top}/{name}"), files[name], zipfile.ZIP_DEFLATED)
    return archive


def _with_stops(dictionary: dict[str, str], source: str, target: str) -> dict[str, str]:
    """The dictionary over tokens: ``▁word`` with and without a stop, and capitalised."""
    pairs: dict[str, str] = {}
    stops = _STOPS_BACK if source == "ar" else {mark: mark for mark in _STOPS}
    if target == "ar":
        stops = _STOPS
    for word, translation in dictionary.items():
        for form in dict.fromkeys([word, word[:1].upper() + word[1:]]):
            pairs["▁" + form] = "▁" + translation
            for mark, translated in stops.items():
                pairs[f"▁{form}{mark}"] = f"▁{translation}{translated}"
    return pairs


def _word_tokenizer(pieces: list[str]) -> bytes:
    """A sentencepiece model of type WORD: every stretch between blanks is a piece or unknown."""
    normal, unknown, control = 1, 2, 3
    entries = [("<unk>", unknown), ("<s>", control), ("</s>", control)]
    entries += [(piece, normal) for piece in pieces]
    proto = b"".join(
        _field(1, _field(1, piece.encode()) + b"\x15\x00\x00\x00\x00" + b"\x18" + bytes([kind]))
        for piece, kind in entries
    )
    word_model = b"\x18\x03"  # trainer_spec.model_type = WORD
    vocabulary = b"\x20" + _varint(len(entries))  # trainer_spec.vocab_size
    identity = _field(1, b"identity")  # normalizer_spec.name
    return proto + _field(2, word_model + vocabulary) + _field(3, identity)


def _field(number: int, content: bytes) -> bytes:
    return bytes([number << 3 | 2]) + _varint(len(content)) + content


def _varint(value: int) -> bytes:
    out = bytearray()
    while value > 127:
        out.append(value & 127 | 128)
        value >>= 7
    out.append(value)
    return bytes(out)


def _codes(count: int) -> np.ndarray:
    """One row a number: its bits as -1 and 1 and then their opposites, so every row sums to zero.

    Rows have equal length and differ by at least 4 in every inner product, and a layer norm over
    any combination of such codes only scales it.
    """
    bits = max(1, (count - 1).bit_length())
    ones = (np.arange(count)[:, None] >> np.arange(bits)) & 1
    half = ones * 2.0 - 1.0
    return np.concatenate([half, -half], axis=1).astype(np.float32)


def _model(pairs: dict[str, str], target_prefix: str) -> dict[str, bytes]:
    """The files of the CTranslate2 model."""
    from ctranslate2.specs import TransformerSpec

    sources = _SPECIAL + sorted(pairs)
    prefix = [target_prefix] if target_prefix else []
    targets = _SPECIAL + prefix + sorted(set(pairs.values()))
    number = {token: i for i, token in enumerate(targets)}
    content = _codes(len(targets))
    position = _codes(POSITIONS)
    width, places = content.shape[1], position.shape[1]
    depth = width + places

    spec = TransformerSpec.from_config((1, 1), 1)
    encoder, decoder = spec.encoder, spec.decoder
    embedded = np.zeros((len(sources), depth), np.float32)
    for row, token in enumerate(sources):
        # A source word's content is the code of its translation.
        embedded[row, :width] = content[number[pairs.get(token, token)]]
    at = np.zeros((POSITIONS, depth), np.float32)
    at[:, width:] = position
    encoder.embeddings[0].weight = embedded
    # What was said before does not matter to a dictionary.
    decoder.embeddings.weight = np.zeros((len(targets), depth), np.float32)
    encoder.position_encodings.encodings = at
    # With a prefix, the word for source position t is said at position t + 1.
    decoder.position_encodings.encodings = np.roll(at, len(prefix), axis=0)
    encoder.scale_embeddings = False
    decoder.scale_embeddings = False

    for layer in (encoder.layer[0], decoder.layer[0]):
        _silence(layer.self_attention, depth)
        _ones(layer.ffn.layer_norm, depth)
        layer.ffn.linear_0.weight = np.zeros((1, depth), np.float32)
        layer.ffn.linear_0.bias = np.zeros(1, np.float32)
        layer.ffn.linear_1.weight = np.zeros((depth, 1), np.float32)
        layer.ffn.linear_1.bias = np.zeros(depth, np.float32)
    _ones(encoder.layer_norm, depth)
    _ones(decoder.layer_norm, depth)
    _look_up(decoder.layer[0].attention, width, places)

    # After the last layer norm every element of a code is one, if position and content weigh alike;
    # neighbouring codes then differ by 4 in their product with the projection.
    weights = np.zeros((len(targets), depth), np.float32)
    weights[:, :width] = content * (_MARGIN / 4)
    decoder.projection.weight = weights
    spec.register_source_vocabulary(sources)
    spec.register_target_vocabulary(targets)
    spec.config.add_source_eos = True
    spec.config.decoder_start_token = "<s>"
    spec.validate()
    with tempfile.TemporaryDirectory() as folder:
        spec.save(folder)
        return {f"model/{file.name}": file.read_bytes() for file in Path(folder).iterdir()}


def _ones(norm: Any, depth: int) -> None:
    norm.gamma = np.ones(depth, np.float32)
    norm.beta = np.zeros(depth, np.float32)


def _silence(attention: Any, depth: int) -> None:
    _ones(attention.layer_norm, depth)
    attention.linear[0].weight = np.zeros((3 * depth, depth), np.float32)
    attention.linear[0].bias = np.zeros(3 * depth, np.float32)
    attention.linear[1].weight = np.zeros((depth, depth), np.float32)
    attention.linear[1].bias = np.zeros(depth, np.float32)


def _look_up(attention: Any, width: int, places: int) -> None:
    """Cross-attention: compare positions, hand over content."""
    depth = width + places
    _ones(attention.layer_norm, depth)
    by_place = np.diag([0.0] * width + [1.0] * places).astype(np.float32)
    by_content = np.diag([1.0] * width + [0.0] * places).astype(np.float32)
    # The encoder's norm leaves ones; the query's own norm stretches the bare position code.
    stretch = np.sqrt(depth / places)
    query = by_place * (_CERTAIN / 4 * np.sqrt(depth) / stretch)
    nothing = np.zeros(depth, np.float32)
    attention.linear[0].weight = query.astype(np.float32)
    attention.linear[0].bias = nothing
    attention.linear[1].weight = np.concatenate([by_place, by_content])
    attention.linear[1].bias = np.zeros(2 * depth, np.float32)
    attention.linear[2].weight = by_content
    attention.linear[2].bias = nothing
