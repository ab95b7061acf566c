"""Subtitles: cues as people make them, and the sentences that run over several."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.errors import InputError
from auditor.readers.source import FileBytes
from auditor.readers.subtitles.cues import find_cues, webvtt_language
from auditor.readers.subtitles.document import read_subtitles
from tests.support.work import growth


def read(text: str | bytes, language: str | None = None) -> list[tuple[str, str]]:
    data = text.encode() if isinstance(text, str) else text
    document = read_subtitles(FileBytes(data, "a.srt", language=language))
    assert len(document.view) == len(document.text)
    return [(block.place, document.view[block.start : block.end]) for block in document.blocks]


def srt(*texts: str, gap: float = 0.1) -> str:
    """Cues of a second each."""
    cues = []
    for number, text in enumerate(texts):
        start = number * (1 + gap)
        times = (f"00:{t // 60:02.0f}:{t % 60:06.3f}".replace(".", ",") for t in (start, start + 1))
        cues.append(f"{number + 1}\n{' --> '.join(times)}\n{text}\n")
    return "\n".join(cues)


ONE, TWO = "00:00:01,000 --> 00:00:02,000", "00:00:02,500 --> 00:00:04,000"

CUES = {
    "plain": (f"1\n{ONE}\nWe leave.\n\n2\n{TWO}\nYou stay.\n", ["We leave.", "You stay."]),
    "windows and old mac line ends": (
        f"1\r\n{ONE}\r\na\r\n\r\n2\r{TWO}\rb\r",
        ["a", "b"],
    ),
    "a blank line inside": (f"1\n{ONE}\na\n\nb\n\n2\n{TWO}\nc", ["a|b", "c"]),
    "several blank lines": (f"\n\n1\n{ONE}\na\n\n\n\n2\n{TWO}\nb\n\n\n", ["a", "b"]),
    "no blank line between": (f"1\n{ONE}\na\n2\n{TWO}\nb", ["a", "b"]),
    "no numbers": (f"{ONE}\na\n\n{TWO}\nb", ["a", "b"]),
    "a number alone before its timing": (f"1\n\n{ONE}\na\n\n2\n\n{TWO}\nb", ["a", "b"]),
    "a number that was said": (
        f"1\n{ONE}\nWhen?\n\n1984\n\n2\n{TWO}\n1985",
        ["When?|1984", "1985"],
    ),
    "a number said at the end": (f"1\n{ONE}\nWhen?\n\n1984\n", ["When?|1984"]),
    "no text": (f"1\n{ONE}\n\n2\n{TWO}\nb", ["", "b"]),
    "positions": (f"1\n{ONE} X1:100 X2:200\na", ["a"]),
    "other times": (
        "1\n0:00:01.5 --> 0:00:02.5\na\n\n2\n100:00:01,000 --> 100:00:02,000\nb",
        ["a", "b"],
    ),
}


@pytest.mark.parametrize("name", CUES)
def test_cues(name: str) -> None:
    text, expected = CUES[name]
    assert ["|".join(cue.lines) for cue in find_cues(text).cues] == expected


WEBVTT = """\
WEBVTT - a title
Kind: captions
Language: en-GB

STYLE
::cue { color: red }

NOTE this is a
note --> without times

REGION
id:x

intro
00:01.000 --> 00:04.000 align:start
<v Roger Bingham>We are in &amp; <i>New</i> York

NOTE inline

00:00:05.000 --> 00:00:09.000
<v.loud Neil>So <00:00:06.000>we <c.yellow.bg_blue>leave</c></v>.
<v Roger Bingham>Do we?

lost text
"""


def test_webvtt() -> None:
    assert read(WEBVTT) == [
        ("00:01.000", "We are in & New York"),
        ("00:00:05.000", "So we leave."),
        ("00:00:05.000", "Do we?"),
    ]
    document = read_subtitles(FileBytes(WEBVTT.encode()))
    assert (document.format, document.language, document.has_lines) == ("vtt", "en-GB", False)
    assert read_subtitles(FileBytes(srt("a").encode())).format == "srt"
    assert webvtt_language("WEBVTT\n\nLanguage: fr") is None


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        (r"{\an8}<i>We leave</i> <b>now</b>.", "We leave now."),
        ('<font color="#ff0000">We</font> <u>leave</u>.', "We leave."),
        ("a < b and c > d", "a < b and c > d"),
        ("<ruby>漢<rt>かん</rt>字<rt>じ</ruby>。", "漢字。"),
        ("&lt;i&gt; AT&T &copy;", "<i> AT&T &copy;"),
        ("We\nleave {now}.", "We leave {now}."),
        ("<lang en-GB>Colour</lang>", "Colour"),
    ],
)
def test_markup(text: str, plain: str) -> None:
    assert [said for _, said in read(srt(text))] == [plain]


SENTENCES = {
    "a sentence over cues": (("We will leave", "the country", "soon.", "You", "stay."), [0, 3]),
    "each its own": (("We leave.", "You stay!", "Do they?", "«نعم؟»", "(Yes.)"), [0, 1, 2, 3, 4]),
    "dots that go on": (("We leave...", "...if we can.", "Well…", "Good."), [0, 2, 3]),
    "a dash is another speaker": (("We leave", "- Who?"), [0, 1]),
    "no full stops at all": (("我们走", "你们留下", "他们呢"), [0, 1, 2]),
}


@pytest.mark.parametrize("name", SENTENCES)
def test_sentences(name: str) -> None:
    texts, begins = SENTENCES[name]
    found = read(srt(*texts))
    times = [cue.time for cue in find_cues(srt(*texts)).cues]
    assert [place for place, _ in found] == [times[k] for k in begins]


def test_joined_text() -> None:
    assert read(srt("We will\nleave", "the country."))[0][1] == "We will leave the country."


def test_a_pause_ends_a_sentence() -> None:
    assert len(read(srt("We leave", "the country.", gap=1))) == 1
    assert len(read(srt("We leave", "the country.", gap=5))) == 2


def test_two_speakers_in_a_cue() -> None:
    assert [said for _, said in read(srt("- Are you leaving?\n- No, I am not\nleaving."))] == [
        "Are you leaving?",
        "No, I am not leaving.",
    ]
    assert [said for _, said in read(srt("It was cold -\n-5 degrees\n- or less."))] == [
        "It was cold - -5 degrees - or less."
    ]


def test_a_sentence_without_end_is_cut() -> None:
    texts = ["Yes."] * 20 + ["and " * 20] * 100
    assert max(len(said) for _, said in read(srt(*texts))) < 1200


def test_code_pages() -> None:
    text = srt("Die Kräfte werden in den nächsten Tagen verlegt; größere Bewegungen sind möglich.")
    assert "größere" in read(text.encode("cp1252"), "de")[0][1]
    assert "größere" in read(text.encode("utf-16"))[0][1]


@pytest.mark.parametrize("text", ["", "no cues", "WEBVTT\n\nNOTE nothing", "1\n2\n3\n"])
def test_no_cues(text: str) -> None:
    with pytest.raises(InputError, match="has no cues"):
        read(text)


def test_binary() -> None:
    with pytest.raises(InputError, match="binary"):
        read(bytes(range(256)) * 4)


PIECES = (
    *("\n", "\n\n", "\r\n", "1", ONE, "00:01.000 --> 00:02.000", "-->", " ", "word", ".", "- "),
    *("<v A>", "<i>", "{\\an8}", "NOTE", "WEBVTT", "\u2026", "…and", "&amp;", "\u200f", "ا"),
)


@given(st.lists(st.sampled_from(PIECES), max_size=40).map("".join))
def test_any_pieces(text: str) -> None:
    for prefix in ("", "WEBVTT\n\n"):
        try:
            read(prefix + text)
        except InputError as error:
            assert "\n" not in str(error)  # noqa: PT017 - either outcome is right


@given(st.lists(st.text(st.characters(categories=["L", "N"]), min_size=1, max_size=9), min_size=1))
def test_no_word_is_lost(words: list[str]) -> None:
    said = "".join(text for _, text in read(srt(*(f"x{word}" for word in words))))
    assert said.replace(" ", "") == "".join(f"x{word}" for word in words)


@pytest.mark.parametrize(
    "unit", ["\n", "x\n", "1\n", "\n1\n", f"{ONE}\n", f"{ONE}\na\n\n", "<v ", "- a.\n", "1"]
)
def test_the_work_is_in_proportion_to_the_text(unit: str) -> None:
    def task(size: int) -> list[tuple[str, str]]:
        return read(srt("a") + "\n" + unit * (size // len(unit)))

    assert growth(task, 1_000) < 5
    assert task(200_000)
