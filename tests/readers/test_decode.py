"""Bytes to text in the encodings statements come in, and bytes that are no text."""

from __future__ import annotations

import codecs

import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.errors import InputError
from auditor.readers.decode import decode

TEXTS = {
    "ar": "ستعيد القوات انتشارها خلال الأيام والأسابيع القادمة.\nوهذا قرار سيادي للبلاد.",
    "fr": "La force se redéploiera près de la frontière, à la demande du Parlement.\nC'est décidé.",
    "de": "Die Kräfte werden in den nächsten Tagen verlegt; größere Bewegungen sind möglich.",
    "es": "La decisión soberana será respetada; mañana se publicará la declaración en español.",
    "ru": "Войска будут передислоцированы в ближайшие дни, как того потребовал парламент.",
    "zh": "应议会要求,部队将在未来几天和几周内重新部署,以便为后续行动做准备。",
    "ja": "議会の要請に従い、部隊は今後数日から数週間のうちに再配置される予定である。",
    "el": "Οι δυνάμεις θα μετακινηθούν τις επόμενες ημέρες, όπως ζήτησε το κοινοβούλιο.",
    "he": "הכוחות ייפרסו מחדש בימים ובשבועות הקרובים, כפי שביקש הפרלמנט.",
    "tr": "Birlikler önümüzdeki günlerde yeniden konuşlandırılacak; açıklama yapılmadı.",
    "pl": "Siły zostaną przemieszczone w najbliższych dniach, zgodnie z żądaniem parlamentu.",
}


@pytest.mark.parametrize("language", TEXTS)
@pytest.mark.parametrize(
    ("mark", "encoding", "name"),
    [
        (b"", "utf-8", "utf-8"),
        (codecs.BOM_UTF8, "utf-8", "utf-8-sig"),
        (codecs.BOM_UTF16_LE, "utf-16-le", "utf-16"),
        (codecs.BOM_UTF16_BE, "utf-16-be", "utf-16"),
        (codecs.BOM_UTF32_LE, "utf-32-le", "utf-32"),
        (codecs.BOM_UTF32_BE, "utf-32-be", "utf-32"),
    ],
)
def test_unicode(language: str, mark: bytes, encoding: str, name: str) -> None:
    found = decode(mark + TEXTS[language].encode(encoding))
    assert (found.text, found.encoding, found.notes) == (TEXTS[language], name, ())


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
@pytest.mark.parametrize("language", ["ar", "fr", "ru"])
def test_utf16_without_a_mark(language: str, encoding: str) -> None:
    found = decode(TEXTS[language].encode(encoding))
    assert (found.text, found.encoding) == (TEXTS[language], encoding)
    assert "guessed" in found.notes[0]


@pytest.mark.parametrize("encoding", ["utf-8", "cp1252"])
@pytest.mark.parametrize(
    "text", ["hello\0world\n", "hello world\n\0\n", "d\xe9j\xe0 dit, dit-il\0\n\n"]
)
def test_text_with_nuls_is_not_utf16(text: str, encoding: str) -> None:
    """NULs that all stand at even places, or all at odd ones, make no Chinese of it."""
    with pytest.raises(InputError, match="binary"):
        decode((text * 20).encode(encoding))


@pytest.mark.parametrize(
    ("language", "encoding"),
    [
        ("ar", "cp1256"),
        ("ar", "iso8859_6"),
        ("fr", "cp1252"),
        ("de", "cp1252"),
        ("es", "cp1252"),
        ("ru", "cp1251"),
        ("ru", "koi8_r"),
        ("zh", "gb18030"),
        ("ja", "cp932"),
        ("ja", "euc_jp"),
        ("el", "cp1253"),
        ("he", "cp1255"),
        ("tr", "cp1254"),
    ],
)
@pytest.mark.parametrize("told", [True, False])
def test_code_pages(language: str, encoding: str, told: bool) -> None:
    data = TEXTS[language].replace("،", ",").encode(encoding)
    found = decode(data, language=language if told else None)
    assert found.text.encode(encoding) == data
    assert found.text == data.decode(encoding)


def test_the_language_decides_between_code_pages() -> None:
    data = TEXTS["pl"].encode("cp1250")
    assert decode(data, language="pl").text == TEXTS["pl"]
    untold = decode(data)
    assert untold.text == TEXTS["pl"] or untold.notes


@pytest.mark.parametrize(
    ("text", "encoding"), [("Это наш ответ", "cp1251"), ("L’été", "cp1252"), ("قرار", "cp1256")]
)
def test_few_words(text: str, encoding: str) -> None:
    found = decode(text.encode(encoding))
    assert found.text == text
    assert found.notes


def test_doubt_is_noted() -> None:
    found = decode("Décision".encode("cp1252"))
    assert found.text == "Décision"
    assert "guessed" in found.notes[0]
    assert "UTF-8" in found.notes[0]


@pytest.mark.parametrize(
    "text", ["a\r\nb\rc\nd\u2028e\x0c", "\x1b[1m bold text of a log", "\ufeff x"]
)
def test_text_stays_as_it_is(text: str) -> None:
    assert decode(text.encode("utf-8")).text == text.removeprefix("\ufeff")


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"text\x00with a NUL", "binary"),
        (bytes(range(256)) * 8, "binary"),
        (b"\x01\x02\x03\x04 text", "binary"),
        (("résumé à la carte " * 20).encode() + b"\xff", "not valid UTF-8 at byte 420"),
        (codecs.BOM_UTF16_LE + b"\x00\xd8\x41", "undecodable"),
        (codecs.BOM_UTF8 + b"\xff\xff", "undecodable"),
        (codecs.BOM_UTF32_LE + b"\xff\xff\xff\xff", "undecodable"),
    ],
)
def test_no_text(data: bytes, message: str) -> None:
    with pytest.raises(InputError, match=message) as error:
        decode(data)
    assert "\n" not in str(error.value)


@given(st.binary(max_size=200))
def test_any_bytes_give_text_or_one_line(data: bytes) -> None:
    try:
        found = decode(data)
    except InputError as error:
        assert "\n" not in str(error)  # noqa: PT017 - either outcome is right
    else:
        assert "\x00" not in found.text
