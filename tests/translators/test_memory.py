from __future__ import annotations

from pathlib import Path

import pytest

from auditor.errors import InputError
from auditor.translators import load_translator
from auditor.translators.memory import MemoryTranslator, open_memory

TMX = """<?xml version="1.0" encoding="{encoding}"?>
{doctype}
<tmx version="1.4"><header srclang="en"/><body>
<tu><tuv xml:lang="en-US"><seg>The  letter
was <bpt i="1">&lt;b&gt;</bpt>sent<ept i="1">&lt;/b&gt;</ept> &amp; read.</seg></tuv>
<tuv xml:lang="ar"><seg>أُرسلت الرسالة وقُرئت.</seg></tuv>
<tuv lang="FR"><seg>La lettre a été envoyée.</seg></tuv></tu>
<tu><tuv xml:lang="en"><seg>Nobody knew.</seg></tuv><tuv xml:lang="ar"><seg>لم يعلم أحد.</seg></tuv></tu>
<tu><tuv xml:lang="en"><seg>Nobody knew.</seg></tuv><tuv xml:lang="ar"><seg>ثانية</seg></tuv></tu>
<tu><tuv xml:lang="en"><seg>Alone.</seg></tuv></tu>
<tu><tuv xml:lang="en"><seg>Hollow.</seg></tuv><tuv xml:lang="ar"><seg> </seg></tuv></tu>
</body></tmx>
"""
DOCTYPE = '<!DOCTYPE tmx SYSTEM "tmx14.dtd">'


def tmx(path: Path, *, doctype: str = DOCTYPE, encoding: str = "utf-8") -> Path:
    path.write_bytes(TMX.format(doctype=doctype, encoding=encoding).encode(encoding))
    return path


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_tmx_both_ways(tmp_path: Path, encoding: str) -> None:
    memory = open_memory(path=tmx(tmp_path / "m.tmx", encoding=encoding))
    found = memory.translate(
        [" The letter was sent\n& read. ", "Unknown.", "Alone.", "Hollow."],
        source="en",
        target="ar",
    )
    assert [t.text for t in found] == ["أُرسلت الرسالة وقُرئت.", None, None, None]
    assert {t.rejected for t in found[1:]} == {"not in the translation memory"}
    assert found[0].route == ("en", "ar")
    assert found[0].engine.startswith("memory|m.tmx#")
    back = memory.translate(["لم يعلم أحد."], source="ar", target="en-GB")[0]
    assert back.text == "Nobody knew."
    assert memory.translate(["La lettre a été envoyée."], source="fr", target="ar")[0].text
    # The first of two wins.
    assert memory.translate(["Nobody knew."], source="en", target="ar")[0].text == "لم يعلم أحد."


def test_a_paragraph_of_recorded_sentences(tmp_path: Path) -> None:
    memory = open_memory(path=tmx(tmp_path / "m.tmx"))
    whole, partly = memory.translate(
        ["Nobody knew. The letter was sent & read.", "Nobody knew. It rained. Nobody knew."],
        source="en",
        target="ar",
    )
    assert whole.text == "لم يعلم أحد. أُرسلت الرسالة وقُرئت."
    assert partly.text is None
    assert partly.rejected == "1 of its 3 sentences are not in the translation memory"


def test_route(tmp_path: Path) -> None:
    memory = open_memory(path=tmx(tmp_path / "m.tmx"))
    assert memory.route("en", "ar") == ("en", "ar")
    assert memory.route("en-GB", "fr") == ("en-GB", "fr")
    assert memory.route("en", "de") is None
    assert memory.route("en", "en-GB") is None
    translation = memory.translate(["x"], source="en", target="de")[0]
    assert translation.rejected == "the translation memory does not hold en and de"


@pytest.mark.parametrize(
    "doctype",
    [
        '<!DOCTYPE tmx [<!ENTITY x "y">]>',
        '<!DOCTYPE tmx [<!ENTITY x SYSTEM "file:///etc/passwd">]>',
        '<!DOCTYPE tmx SYSTEM "http://h/x.dtd" [<!ELEMENT tmx ANY>]>',
        "<!DOCTYPE html>",
    ],
)
def test_entities_and_own_doctypes_are_refused(tmp_path: Path, doctype: str) -> None:
    with pytest.raises(InputError, match="DOCTYPE") as raised:
        open_memory(path=tmx(tmp_path / "m.tmx", doctype=doctype))
    assert "\n" not in str(raised.value)


@pytest.mark.parametrize(
    ("name", "content", "message"),
    [
        ("m.tmx", b"<tmx><body>", "not well-formed TMX"),
        ("m.tmx", b"", "not well-formed TMX"),
        ("m.tmx", b'<?xml version="1.0" encoding="x-none"?><tmx/>', "not well-formed TMX"),
        ("m.tmx", b"<tmx/>", "holds no translations"),
        ("m.tsv", b"", "holds no translations"),
        ("m.tsv", b"one column\n", "row 1 has one column"),
        ("m.tsv", b"\xff\xfa\t\x00", "not UTF-8 text"),
    ],
)
def test_unusable_files(tmp_path: Path, name: str, content: bytes, message: str) -> None:
    (tmp_path / name).write_bytes(content)
    with pytest.raises(InputError, match=message) as raised:
        load_translator(str(tmp_path / name))
    assert str(raised.value).startswith(str(tmp_path / name))
    with pytest.raises(InputError, match="cannot be read"):
        load_translator(str(tmp_path / "missing.tmx"))


@pytest.mark.parametrize(
    ("header", "pair"),
    [("en\tar\n", ("en", "ar")), ("en-US\tar-IQ\tnote\n", ("en", "ar")), ("", ("en", "ar"))],
)
def test_tsv(tmp_path: Path, header: str, pair: tuple[str, str]) -> None:
    path = tmp_path / "m.TSV"
    path.write_text(f"{header}Hello there\tمرحبا\textra\r\n\n Bye \tوداعا\n", encoding="utf-8-sig")
    memory = load_translator(str(path))
    source, target = pair
    found = memory.translate(["Hello  there", "Bye"], source=source, target=target)
    assert [t.text for t in found] == ["مرحبا", "وداعا"]
    back = memory.translate(["وداعا"], source=target, target=source)
    assert back[0].text == "Bye"
    assert (memory.route("fr", "de") is None) == bool(header)


def test_a_first_row_of_short_words_is_not_a_header(tmp_path: Path) -> None:
    path = tmp_path / "m.tsv"
    for first in ("Yes\tOui", "yes\toui"):
        path.write_text(f"{first}\nNo\tNon\n", encoding="utf-8")
        memory = load_translator(str(path))
        given, expected = first.split("\t")
        assert memory.translate([given], source="en", target="fr")[0].text == expected
    path.write_text("source\ttarget\nNo\tNon\n", encoding="utf-8")
    memory = load_translator(str(path))
    found = memory.translate(["source", "No"], source="en", target="fr")
    assert [t.text for t in found] == [None, "Non"]


def test_a_text_is_found_however_it_is_spelt() -> None:
    memory = MemoryTranslator([{"ar": "الـثمن ٥٤٠ دولارًا", "en": "It costs 540 dollars."}])
    for text in ("الثمن 540 دولارًا", "الثّمن ۵۴۰ دولارًا", "الـثمن ٥٤٠ دولارًا"):
        found = memory.translate([text], source="ar", target="en")
        assert found[0].text == "It costs 540 dollars."
    back = memory.translate(["It costs 540 dollars."], source="en", target="ar")
    assert back[0].text == "الـثمن ٥٤٠ دولارًا"
