"""Build the English word data of auditor/languages/en from Princeton WordNet 3.0.

    apt-get install wordnet-base
    python -m benchmarks.build_contrasts --wordnet /usr/share/wordnet

writes ``antonyms.tsv`` (antonyms, direct and of the adjective a satellite leans on),
``near_antonyms.tsv`` (words as good as a word's antonym), ``synonyms.tsv`` (words that mean the same in the first sense of both)
and ``verbs.tsv`` (verb forms that are rarely anything else). WordNet's licence allows deriving; its
notice goes with the data as ``LICENSE.wordnet.txt``.
"""

from __future__ import annotations

import argparse
import re
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

DATA = Path(__file__).parent.parent / "auditor" / "languages" / "en"
SOURCE = "derived from Princeton WordNet 3.0 by benchmarks/build_contrasts.py"
POS = {"adj": "adjective", "adv": "adverb", "noun": "noun", "verb": "verb"}
NUMBER = {"1": "noun", "2": "verb", "3": "adj", "4": "adv", "5": "adj"}
GRAMMAR = {"cardinal", "ordinal"}  # what WordNet calls numerals contrast with
# A word is taken for another only where it is met: so often in the semantic concordances.
MET = 2
# And where it has few senses, of whatever part of speech: a word with many is another's synonym in one of them.
FEW = 3
WORD = re.compile(r"[a-z]{2,}(?:-[a-z]+)?")


def counts(folder: Path) -> dict[tuple[str, str], int]:
    """How often (lemma, part of speech) is tagged in the semantic concordances."""
    found: dict[tuple[str, str], int] = defaultdict(int)
    for line in (folder / "cntlist.rev").read_text().splitlines():
        key, _, count = line.split()
        lemma, _, rest = key.partition("%")
        found[lemma, NUMBER[rest[0]]] += int(count)
    return found


def synsets(folder: Path, pos: str) -> Iterator[tuple[int, str, list[str], list[list[str]]]]:
    """Offset, type, lemmas and pointers (symbol, offset, pos, source/target) of each synset."""
    for line in (folder / f"data.{pos}").read_text().splitlines():
        if line.startswith("  "):
            continue
        fields = line.partition(" | ")[0].split()
        size = int(fields[3], 16)
        lemmas = [re.sub(r"\(.*\)", "", w).lower() for w in fields[4 : 4 + 2 * size : 2]]
        at = 4 + 2 * size
        pointers = [fields[at + 1 + 4 * i : at + 5 + 4 * i] for i in range(int(fields[at]))]
        yield int(fields[0]), fields[2], lemmas, pointers


def first_senses(folder: Path, pos: str) -> dict[str, int]:
    """The offset of the most frequent sense of every lemma."""
    found: dict[str, int] = {}
    for line in (folder / f"index.{pos}").read_text().splitlines():
        fields = line.split()
        if not line.startswith(" "):
            found[fields[0]] = int(fields[-int(fields[2])])
    return found


def contrasts(folder: Path) -> list[tuple[str, str, str, str]]:
    """(word, contrast, part of speech, relation), the most frequent words first."""
    frequency = counts(folder)
    rows: dict[tuple[str, str, str], tuple[int, str]] = {}

    def add(pos: str, word: str, contrast: str, relation: str) -> None:
        if (
            word == contrast
            or contrast in GRAMMAR
            or not (WORD.fullmatch(word) and WORD.fullmatch(contrast))
        ):
            return
        rows.setdefault((word, contrast, POS[pos]), (frequency[word, pos], relation))

    for pos in POS:
        entries = list(synsets(folder, pos))
        first = first_senses(folder, pos)
        by_offset = {offset: (lemmas, pointers) for offset, _, lemmas, pointers in entries}
        for _, _, lemmas, pointers in entries:
            for symbol, target, _, place in pointers:
                if symbol == "!":
                    source, goal = int(place[:2], 16) - 1, int(place[2:], 16) - 1
                    add(pos, lemmas[source], by_offset[int(target)][0][goal], "antonym")
        for offset, kind, lemmas, pointers in entries:
            if kind != "s":
                continue
            # Only a word's first sense: the others lead to contrasts that few readers would see.
            known = [w for w in lemmas if first.get(w) == offset and frequency[w, pos]]
            for head in (int(p[1]) for p in pointers if p[0] == "&"):
                for symbol, target, _, place in by_offset[head][1]:
                    if symbol == "!" and int(place[:2], 16) == 1:
                        opposite = by_offset[int(target)][0][int(place[2:], 16) - 1]
                        for lemma in known if frequency[opposite, pos] else ():
                            add(pos, lemma, opposite, "indirect")
    ordered = sorted(rows.items(), key=lambda item: (-item[1][0], item[0]))
    return [(*key, relation) for key, (_, relation) in ordered]


def near_contrasts(folder: Path) -> list[tuple[str, str, str]]:
    """(word, contrast, relation): what stands in a synset with an antonym, or leans on it.

    ``synonym``: in the antonym's own synset; ``other sense``: in one of another sense of its.

    The contrast must be tagged at all in the semantic concordances: the rest is too rare to meet.
    """
    frequency = counts(folder)
    rows: dict[tuple[str, str], tuple[int, str]] = {}
    for pos in POS:
        entries = list(synsets(folder, pos))
        by_offset = {offset: (lemmas, pointers) for offset, _, lemmas, pointers in entries}
        senses: dict[str, set[str]] = defaultdict(set)
        for _, _, lemmas, _ in entries:
            for lemma in lemmas:
                senses[lemma].update(lemmas)
        for _, _, lemmas, pointers in entries:
            for symbol, target, _, place in pointers:
                if symbol != "!":
                    continue
                word = lemmas[int(place[:2], 16) - 1]
                siblings, leaning = by_offset[int(target)]
                antonym = siblings[int(place[2:], 16) - 1]
                satellites = [
                    lemma
                    for kind, offset, *_ in leaning
                    if kind == "&"
                    for lemma in by_offset[int(offset)][0]
                ]
                for relation, others in (
                    ("synonym", siblings),
                    ("satellite", satellites),
                    ("other sense", sorted(senses[antonym])),
                ):
                    for other in others:
                        if other in {word, antonym} or not frequency[other, pos]:
                            continue
                        if WORD.fullmatch(word) and WORD.fullmatch(other):
                            rows.setdefault((word, other), (frequency[word, pos], relation))
    ordered = sorted(rows.items(), key=lambda item: (-item[1][0], item[0]))
    return [(*key, relation) for key, (_, relation) in ordered]


def synonyms(folder: Path) -> list[tuple[str, str, str]]:
    """(word, synonym, part of speech), each pair once: the synset is the first sense of both, and both are tagged.

    What is also somewhere an antonym is left out. More would be said of words in their rarer senses, where a reader
    is not to take one for the other.
    """
    frequency = counts(folder)
    contrary = {(word, other) for word, other, *_ in (*contrasts(folder), *near_contrasts(folder))}
    rows: set[tuple[str, str, str]] = set()
    for pos, name in POS.items():
        first = first_senses(folder, pos)
        senses = _senses(folder)
        for offset, _, lemmas, _ in synsets(folder, pos):
            usual = sorted(
                {
                    word
                    for word in lemmas
                    if first.get(word) == offset
                    and frequency[word, pos] >= MET
                    and WORD.fullmatch(word)
                    and len(word) > 3
                    and senses[word] <= FEW
                }
            )
            for i, word in enumerate(usual):
                for other in usual[i + 1 :]:
                    if not {(word, other), (other, word)} & contrary:
                        rows.add((word, other, name))
    return sorted(rows)


def _senses(folder: Path) -> dict[str, int]:
    """How many senses every lemma has, of all parts of speech together."""
    found: dict[str, int] = defaultdict(int)
    for pos in POS:
        for line in (folder / f"index.{pos}").read_text().splitlines():
            if not line.startswith(" "):
                found[line.split()[0]] += int(line.split()[2])
    return found


def third(base: str) -> str:
    """The form for he, she and it."""
    if base.endswith(("s", "x", "z", "ch", "sh", "o")):
        return base + "es"
    return base[:-1] + "ies" if re.search(r"[^aeiou]y$", base) else base + "s"


def regular_past(base: str) -> str:
    """The past by rule; words that double a consonant are in WordNet's list of exceptions."""
    if base.endswith("e"):
        return base + "d"
    return base[:-1] + "ied" if re.search(r"[^aeiou]y$", base) else base + "ed"


def verbs(folder: Path) -> list[tuple[str, str, str]]:
    """(form, base, kind): ``third``, ``plural``, either with ``-or-noun``, ``past``, ``participle`` (also past).

    A present form is left out where its noun or adjective is anywhere near as frequent.
    """
    frequency = counts(folder)
    lemmas = {
        pos: {line.split()[0] for line in (folder / f"index.{pos}").open() if line[0] != " "}
        for pos in POS
    }
    exceptions: dict[str, list[str]] = defaultdict(list)
    for line in (folder / "verb.exc").read_text().splitlines():
        form, base, *_ = line.split()
        if not form.endswith(("ing", "s")) and WORD.fullmatch(form):
            exceptions[base].append(form)
    rows: dict[str, tuple[str, str]] = {}
    for base in sorted(b for b in lemmas["verb"] if WORD.fullmatch(b) and frequency[b, "verb"]):
        if base in {"be", "have", "do", "can", "may", "will", "must"}:
            continue
        others = frequency[base, "noun"] + frequency[base, "adj"]
        is_other = base in lemmas["noun"] or base in lemmas["adj"]
        if not is_other or frequency[base, "verb"] >= 12 * others:
            rows.setdefault(third(base), (base, "third"))
            if base not in lemmas["adv"]:
                rows.setdefault(base, (base, "plural"))
        elif frequency[base, "verb"] >= others / 4:
            rows.setdefault(third(base), (base, "third-or-noun"))
            rows.setdefault(base, (base, "plural-or-noun"))
        forms = exceptions.get(base) or [regular_past(base)]
        participles = [f for f in forms if re.search(r"(?:n|ne|gone|come|run|ung|unk|um)$", f)]
        strict = [f for f in forms if f not in participles] if participles else []
        for form in forms:
            if form == base:
                continue
            if form in strict and form not in lemmas["noun"]:
                rows[form] = (base, "past")
            elif form not in participles and frequency[form, "noun"] == 0:
                rows.setdefault(form, (base, "participle"))
    return sorted((form, base, kind) for form, (base, kind) in rows.items())


def write(name: str, columns: str, rows: list[tuple[str, ...]]) -> None:
    """A table with its source and licence above the column names."""
    head = f"# {SOURCE}; WordNet 3.0 licence, see LICENSE.wordnet.txt\n{columns}\n"
    (DATA / name).write_text(head + "".join("\t".join(row) + "\n" for row in rows))
    print(f"{name}: {len(rows)} rows")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--wordnet", type=Path, default=Path("/usr/share/wordnet"))
    folder = parser.parse_args().wordnet
    notice = [line for line in (folder / "data.verb").open() if line.startswith("  ")]
    DATA.mkdir(parents=True, exist_ok=True)
    text = "".join(re.sub(r"^  \d+ ?", "", line).rstrip() + "\n" for line in notice)
    (DATA / "LICENSE.wordnet.txt").write_text(text)
    write("antonyms.tsv", "word\tcontrast\tpos\trelation", list(contrasts(folder)))
    write("near_antonyms.tsv", "word\tcontrast\trelation", list(near_contrasts(folder)))
    write("synonyms.tsv", "word\tsynonym\tpos", list(synonyms(folder)))
    write("verbs.tsv", "form\tbase\tkind", list(verbs(folder)))


if __name__ == "__main__":
    main()
