"""TMX as pairs: which of its languages, and what lacks one of them."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.errors import InputError
from auditor.readers.pairs import BadLine, TextPair, open_pairs

FRAME = '<tmx version="1.4"><header srclang="{}"/><body>{}</body></tmx>'


def unit(name: str = "", /, **texts: str) -> str:
    variants = "".join(
        f'<tuv xml:lang="{code.replace("_", "-")}"><seg>{text}</seg></tuv>'
        for code, text in texts.items()
    )
    return f'<tu tuid="{name}">{variants}</tu>'


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "memory.tmx"


def write(file: Path, *units: str, srclang: str = "*all*") -> Path:
    file.write_text(FRAME.format(srclang, "\n".join(units)), encoding="utf-8")
    return file


def shown(file: Path, **chosen: str) -> list[tuple[str, ...]]:
    return [
        (one.place, one.a, one.b) if isinstance(one, TextPair) else (one.place, one.error)
        for one in open_pairs(file, **chosen).rows
    ]


THREE = (
    unit("1", en_US="We leave.", ar="سنغادر", fr="Partons."),
    unit("2", fr="Bien.", en="Well."),
)


@pytest.mark.parametrize(
    ("srclang", "chosen", "languages", "pairs"),
    [
        ("*all*", {}, ("en-US", "ar"), [("1", "We leave.", "سنغادر"), ("2", "no translation")]),
        ("fr", {}, ("fr", "en-US"), [("1", "Partons.", "We leave."), ("2", "Bien.", "Well.")]),
        (
            "en",
            {"target": "fr"},
            ("en-US", "fr"),
            [("1", "We leave.", "Partons."), ("2", "Well.", "Bien.")],
        ),
        (
            "en",
            {"source": "ar"},
            ("ar", "en-US"),
            [("1", "سنغادر", "We leave."), ("2", "no text in ar")],
        ),
        (
            "en",
            {"target": "en-GB"},
            ("ar", "en-US"),
            [("1", "سنغادر", "We leave."), ("2", "no text in ar")],
        ),
        (
            "en",
            {"source": "fr_CA", "target": "en"},
            ("fr", "en-US"),
            [("1", "Partons.", "We leave."), ("2", "Bien.", "Well.")],
        ),
    ],
)
def test_languages(
    file: Path,
    srclang: str,
    chosen: dict[str, str],
    languages: tuple[str, str],
    pairs: list[object],
) -> None:
    write(file, *THREE, srclang=srclang)
    assert open_pairs(file, **chosen).languages == languages
    assert shown(file, **chosen) == pairs


def test_two_varieties_of_a_language(file: Path) -> None:
    write(file, unit("1", en_US="color", en_GB="colour"), unit("2", en_US="flavor"))
    assert shown(file) == [("1", "color", "colour"), ("2", "no translation")]
    assert shown(file, source="en-GB", target="en-US")[0] == ("1", "colour", "color")


def test_the_first_unit_with_both_decides(file: Path) -> None:
    write(file, unit("1", de="Ja"), unit("2", en="Yes", fr="Oui"), unit("3"))
    assert shown(file) == [("1", "no text in en"), ("2", "Yes", "Oui")]


@pytest.mark.parametrize(
    ("units", "chosen", "reason"),
    [
        ((), {}, "has no units"),
        (
            (unit("1", en="Yes"),),
            {},
            "none of its first 1 units has text in two languages; it has en",
        ),
        (
            THREE,
            {"target": "de"},
            "has text in de; it has ar, en, en-US, fr: choose with -s and -t",
        ),
        (THREE, {"source": "en", "target": "de"}, "has text in en and de"),
    ],
)
def test_refused(file: Path, units: tuple[str, ...], chosen: dict[str, str], reason: str) -> None:
    with pytest.raises(InputError) as error:
        open_pairs(write(file, *units), **chosen)
    assert reason in str(error.value)
    assert str(error.value).startswith(str(file))


def test_a_file_cut_off(file: Path) -> None:
    text = write(file, *THREE).read_text("utf-8")
    for size in range(text.index("</tu>") + 5, len(text) - 6):
        file.write_text(text[:size], encoding="utf-8")
        *read, last = open_pairs(file, source="en", target="fr").rows
        assert read
        assert isinstance(last, BadLine)
        assert "not well-formed TMX" in last.error
        assert last.index == len(read)


@given(st.binary(max_size=300))
def test_any_bytes(tmp_path_factory: pytest.TempPathFactory, data: bytes) -> None:
    path = tmp_path_factory.getbasetemp() / "any.tmx"
    path.write_bytes(data)
    with pytest.raises(InputError):
        list(open_pairs(path).rows)
