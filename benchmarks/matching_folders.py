"""Folders of documents in several languages, made of public sets: what `benchmarks.matching` fits on and measures."""

from __future__ import annotations

import json
import random
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

UN, NEWS, WIKI = ("ar", "en", "es", "fr"), ("ar", "de", "en", "fr"), ("ar", "de", "en", "es")
# Texts in a folder; what folders are made of, a folder a seed, goes through them.
SIZES = (1, 2, 3, 6, 12, 20)
# Digits in a text that has a series.
SERIES = 8
# Lines from which a text may be cut into two texts on one subject.
HALVED = 8


@dataclass(frozen=True, slots=True)
class Text:
    """One text: its lines in each language, as many in each."""

    name: str
    lines: Mapping[str, Sequence[str]]


@dataclass(frozen=True, slots=True)
class Entry:
    """A file: the text it is a version of, its language, what is in it, and its name without a number."""

    text: str
    language: str
    content: str
    stem: str


def texts(data: Path) -> Mapping[str, Sequence[Text]]:
    """The texts of every set, of four lines or more."""
    found = {
        "unpc": _grouped(_unpc(data)),
        "ntrex": _grouped(_ntrex(data)),
        "xquad": _grouped(_xquad(data)),
        "laws": list(_laws(data)),
    }
    return {
        name: [t for t in known if len(next(iter(t.lines.values()))) >= 4]
        for name, known in found.items()
    }


def _unpc(data: Path) -> Iterator[tuple[str, dict[str, str]]]:
    folder = data / "unpc"
    columns = [
        (folder / f"UNv1.0.devset.{name}").read_text("utf-8").split("\n") for name in (*UN, "ids")
    ]
    for *lines, identifier in zip(*columns, strict=True):
        if identifier and all(line.strip() for line in lines):
            yield identifier.split(" ", maxsplit=1)[0], dict(zip(UN, lines, strict=True))


def _ntrex(data: Path) -> Iterator[tuple[str, dict[str, str]]]:
    for line in (data / "ntrex" / "ntrex.jsonl").read_text("utf-8").splitlines():
        row = json.loads(line)
        yield row["doc"], {code: row[code] for code in NEWS}


def _xquad(data: Path) -> Iterator[tuple[str, dict[str, str]]]:
    sides = [
        json.loads((data / "xquad" / f"xquad.{code}.json").read_text("utf-8"))["data"]
        for code in WIKI
    ]
    for articles in zip(*sides, strict=True):
        for paragraphs in zip(*(article["paragraphs"] for article in articles), strict=True):
            said = [paragraph["context"] for paragraph in paragraphs]
            yield articles[0]["title"], dict(zip(WIKI, said, strict=True))


def _grouped(rows: Iterable[tuple[str, dict[str, str]]]) -> list[Text]:
    found: dict[str, dict[str, list[str]]] = {}
    for name, lines in rows:
        of = found.setdefault(name, {code: [] for code in lines})
        for code, line in lines.items():
            of[code].append(line)
    return [Text(name, lines) for name, lines in found.items()]


def _laws(data: Path) -> Iterator[Text]:
    for path in sorted((data / "laws").glob("*.en.tsv")):
        sides = {
            code: [
                line.partition("\t")[2]
                for line in path.with_name(path.name.replace(".en.", f".{code}."))
                .read_text("utf-8")
                .splitlines()
            ]
            for code in ("en", "fr")
        }
        yield Text(path.name.removesuffix(".en.tsv"), sides)


def series_of(known: Sequence[Text], seeds: Iterable[int]) -> Iterator[list[Entry]]:
    """Folders of twelve texts, and of each one more that differs in its numbers alone, as monthly notices do."""
    numbered = [
        text for text in known if all(_digits(lines) >= SERIES for lines in text.lines.values())
    ]
    for seed in seeds:
        rng = random.Random(seed)
        chosen = rng.sample(numbered, min(12, len(numbered)))
        yield _entries([one for text in chosen for one in (text, _next(text))], rng, names="none")


def _digits(lines: Sequence[str]) -> int:
    return sum(character.isdecimal() for line in lines for character in line)


def _next(text: Text) -> Text:
    """The text with other digits, the same ones in every language and script."""
    lines = {code: [_turned(line) for line in lines] for code, lines in text.lines.items()}
    return Text(f"{text.name} next", lines)


def _turned(line: str) -> str:
    # The ten digits of a script follow each other; 1 to 8 become the next, 0 and 9 stay.
    return "".join(chr(ord(c) + 1) if c.isdecimal() and 1 <= int(c) <= 8 else c for c in line)


def folders_of(known: Sequence[Text], seeds: Iterable[int]) -> Iterator[list[Entry]]:
    """Folders of one to forty texts, a folder a seed."""
    for seed in seeds:
        rng = random.Random(seed)
        # Every size, whatever seeds are taken.
        size = min(SIZES[seed % len(SIZES)], len(known))
        chosen = rng.sample(list(known), size)
        if rng.random() < 0.3:
            chosen = [half for text in chosen for half in _halves(text)]
        yield _entries(chosen, rng)


def _halves(text: Text) -> list[Text]:
    """A text as two on one subject, where it is long enough."""
    length = min(map(len, text.lines.values()))
    if length < HALVED:
        return [text]
    return [
        Text(f"{text.name} {part}", {c: _part(lines, part) for c, lines in text.lines.items()})
        for part in (1, 2)
    ]


def _part(lines: Sequence[str], part: int) -> Sequence[str]:
    middle = len(lines) // 2
    return lines[:middle] if part == 1 else lines[middle:]


def _entries(
    chosen: Sequence[Text], rng: random.Random, *, names: str | None = None
) -> list[Entry]:
    """Files of the texts in some of their languages; a fifth in one alone, some with lines left out."""
    telling = names or rng.choice(("none", "none", "clear", "misleading"))
    stems = {text.name: _stem(rng, number) for number, text in enumerate(chosen)}
    entries = []
    for text in chosen:
        codes = sorted(text.lines)
        count = 1 if rng.random() < 0.2 else rng.randint(2, len(codes))
        for code in rng.sample(codes, count):
            lines = [line for line in text.lines[code] if line.strip()]
            if rng.random() < 0.2 and len(lines) > 3:
                drop = set(rng.sample(range(len(lines)), max(1, len(lines) // 4)))
                lines = [line for k, line in enumerate(lines) if k not in drop]
            entries.append(
                Entry(
                    text.name,
                    code,
                    "\n\n".join(lines),
                    _named(stems, text.name, code, telling, rng),
                )
            )
    rng.shuffle(entries)
    return entries


def _stem(rng: random.Random, number: int) -> str:
    genre = rng.choice(("statement", "note", "declaration", "annex", "minutes"))
    return rng.choice(
        (f"{genre}-{number}", f"{genre} 2019-{1 + number % 12:02d}", f"{rng.getrandbits(30):x}")
    )


def _named(names: Mapping[str, str], text: str, code: str, telling: str, rng: random.Random) -> str:
    if telling == "none":
        return f"{rng.getrandbits(40):010x}"
    if telling == "misleading" and rng.random() < 0.3:
        text = rng.choice(sorted(names))
    return f"{names[text]}_{code}"
