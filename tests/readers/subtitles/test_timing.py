"""Timing lines as people and OCR mistype them: read, or told; never among the words, and no words lost."""

from __future__ import annotations

import pytest

from auditor.readers.source import FileBytes
from auditor.readers.subtitles.document import read_subtitles
from auditor.readers.subtitles.timing import Timing, timing_of
from tests.support.report_data import report_data

GOOD = ["00:00:01,000 --> 00:00:03,500", "00:01.000 --> 00:03.500 line:0", "0:00:01.5-->0:00:03.5"]
MISTYPED = [
    "00:00:01,000 –-> 00:00:03,500",
    "00:00:01,000 -–> 00:00:03,500",
    "00:00:01,000 —> 00:00:03,500",
    "00:00:01,000 -> 00:00:03,500",
    "00:00:01,000 → 00:00:03,500",
    "00:00:01,000 --&gt; 00:00:03,500",
    "00:00:01,000 - -> 00:00:03,500",
    "00:00:01,000 -- > 00:00:03,500",
    "00:00:01,000 --› 00:00:03,500",
    "00:00:01,000 --) 00:00:03,500",
    "00:00:01,000 - 00:00:03,500",
    "00:00:01,000 00:00:03,500",
    "00:00:01,000,00:00:03,500",
    "00:00:01 --> 00:00:03",
    "00:00:01:000 --> 00:00:03:500",
    "00:00:01;000 --> 00:00:03;500",
    "00: 00: 01, 000 --> 00: 00: 03, 500",
    "00:00:O1,0OO --> 00:00:03,S00",
    "00:00:0l,000 --> 00:00:03,500",
    "\u200e00:00:01,000 --> 00:00:03,500",
    "٠٠:٠٠:٠١٫٠٠٠ --> ٠٠:٠٠:٠٣٫٥٠٠",
    "۰۰:۰۰:۰۱،۰۰۰ <-- ۰۰:۰۰:۰۳،۵۰۰",
    "00：00：01，000 --> 00：00：03，500",
    "00:01 --> 00:03",
]
UNREAD = ["00:00:01,000 -->", "--> 00:00:03,500", "00:00:?? --> 00:00:03,500", "00:00:01 -> soon"]
WORDS = [
    "10:30 - 12:00",
    "10:30–12:00",
    "Open 10:30 → 12:00",
    "A -> B",
    "1984",
    "3:2",
    "At 10:30:00 we leave -> now",
    "Bis 18:00 Uhr",
    "من 10:30 إلى 12:00",
    "00:00:01,000",
    "2, 3 -> 4, 5",
]


@pytest.mark.parametrize("line", GOOD)
def test_good(line: str) -> None:
    timing = timing_of(line, begins=False)
    assert timing is not None
    assert timing.good


@pytest.mark.parametrize("line", MISTYPED)
@pytest.mark.parametrize("first", [True, False])
def test_mistyped(line: str, first: bool) -> None:
    """Wherever the cue stands: the first of the file, or among others."""
    cue = f"{1 if first else 2}\n{line}\nWe leave at once.\n"
    good = "9\n00:00:07,000 --> 00:00:09,000\nYou stay here.\n"
    text = (
        f"{cue}\n{good}" if first else f"1\n00:00:00,000 --> 00:00:00,900\nWait.\n\n{cue}\n{good}"
    )
    document = read_subtitles(FileBytes(text.encode(), "a.srt"))
    said = [document.view[block.start : block.end] for block in document.blocks]
    assert said == ["Wait."] * (not first) + ["We leave at once.", "You stay here."]
    (note,) = document.notes
    assert note.startswith("1 timing mistyped and read all the same in line ")


@pytest.mark.parametrize("line", UNREAD)
@pytest.mark.parametrize("webvtt", [True, False])
def test_unread(line: str, webvtt: bool) -> None:
    good = "00:00:07.000 --> 00:00:09.000"
    text = f"{'WEBVTT' * webvtt}\n\n1\n{line}\nWe leave.\n\n2\n{good}\nYou stay.\n"
    document = read_subtitles(FileBytes(text.encode(), "a.srt"))
    said = [document.view[block.start : block.end] for block in document.blocks]
    assert said == ["We leave.", "You stay."]
    assert document.notes[0].startswith(
        "1 cue without a timing that can be read, kept with its words"
    )


@pytest.mark.parametrize("line", WORDS)
def test_words(line: str) -> None:
    assert timing_of(line, begins=False) is None


def test_a_missing_timing_line() -> None:
    text = "1\n00:00:01,000 --> 00:00:02,000\nWe leave.\n\n2\nYou stay.\n\n1984\n\n"
    document = read_subtitles(FileBytes(text.encode(), "a.srt"))
    said = [document.view[block.start : block.end] for block in document.blocks]
    assert said == ["We leave.", "You stay. 1984"]
    assert len(document.notes) == 1


def test_words_before_the_first_cue() -> None:
    text = "Wir gehen jetzt.\n\n1\n00:00:01,000 --> 00:00:02,000\nIhr bleibt.\n"
    document = read_subtitles(FileBytes(text.encode(), "a.srt"))
    said = [document.view[block.start : block.end] for block in document.blocks]
    assert said == ["Wir gehen jetzt.", "Ihr bleibt."]
    assert "in line 1: Wir gehen jetzt." in document.notes[0]


def test_what_webvtt_leaves_out_is_told() -> None:
    text = "WEBVTT\n\nNOTE x --> y\n\nlost words\n\n00:01.000 --> 00:02.000\nWe leave.\n"
    document = read_subtitles(FileBytes(text.encode(), "a.vtt"))
    assert document.notes == ("1 block without a timing left out in line 5: lost words",)


def test_a_timing_is_no_more_than_a_line() -> None:
    assert timing_of("0" * 300_000 + ":", begins=True) is None
    assert timing_of("00:00:01 --> x", begins=True) == Timing(None)


def test_what_was_reported() -> None:
    for path in sorted(report_data("35-srt").iterdir()):
        document = read_subtitles(FileBytes(path.read_bytes(), path.name))
        said = [document.view[block.start : block.end] for block in document.blocks]
        assert len(said) >= 2, path.name
        assert not any(":" in text or "1" in text for text in said), path.name
