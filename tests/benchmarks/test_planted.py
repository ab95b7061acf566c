"""The sampler of planted differences, on a few lines of our own."""

from __future__ import annotations

from pathlib import Path

from benchmarks.planted import counted, sampled, texts_of

LINES = ["The vote was postponed.", "All parties agreed.", "The vote was not held."]


def laid_out(folder: Path) -> Path:
    laws = folder / "laws"
    laws.mkdir()
    rows = ["H\tTitle", *(f"Se1\t{line}" for line in LINES), f"Se1\t{LINES[0]}"]
    (laws / "A.en.tsv").write_text("\n".join(rows), "utf-8")
    return folder


def test_texts_are_the_lines_once_without_headings(tmp_path: Path) -> None:
    assert texts_of("laws", laid_out(tmp_path), "en") == LINES


def test_good_lines_alone_are_taken(tmp_path: Path) -> None:
    folder = tmp_path / "wmt22_ced" / "pt-en-dev"
    folder.mkdir(parents=True)
    columns = {"src": "um\ndois", "mt": "one\ntwo", "label": "OK\nBAD"}
    for name, text in columns.items():
        (folder / f"dev.{name}").write_text(text + "\n", "utf-8")
    assert texts_of("wmt22_ced", tmp_path, "pt") == ["um"]
    assert texts_of("wmt22_ced", tmp_path, "en") == ["one"]


def test_a_sample_has_as_many_as_are_asked_for() -> None:
    kinds = ["predicate-off-scale", "quantifier"]
    found = list(sampled(LINES * 5, language="en", kinds=kinds, seed=1, each=2))
    assert [copy.kind for copy in found] == [kind for kind in kinds for _ in range(2)]
    assert found == list(sampled(LINES * 5, language="en", kinds=kinds, seed=1, each=2))


def test_kinds_are_counted_by_text() -> None:
    kinds = ["quantifier", "negation-dropped", "weekday"]
    counts, rate = counted(LINES, language="en", kinds=kinds, seed=0)
    assert [counts[kind] for kind in kinds] == [1, 1, 0]
    assert rate > 0
