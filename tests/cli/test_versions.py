"""Several versions in one command: files, folders, one file that holds both."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from lxml import html as parser

import auditor.pipeline.alignment
from auditor.cli.versions import Version, Versions, versions_of
from auditor.errors import AuditError
from tests.support.command_line import ENGLISH, FRENCH, PROMISE, Cli
from tests.support.real_models import shared_encoder

SPANISH = """\
Las fuerzas abandonarán las provincias del norte antes de finales de enero.

El Gobierno invitó a 36 expertos a la reunión sobre el agua.

Las partes agradecieron al pueblo de Jordania su hospitalidad.
"""


def put(name: str, text: str) -> Path:
    path = Path(name)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path


@pytest.fixture
def folder(audit_cli: Cli) -> Path:
    """``doc/``: English, French with another number, Spanish that agrees, and what is no version."""
    put("doc/en.txt", ENGLISH)
    put("doc/fr.txt", FRENCH.replace("36", "63"))
    put("doc/es.md", SPANISH)
    put("doc/notes.md", "Not a version.")
    put("doc/data.json", "{}")
    return Path("doc")


LEFT_OUT = "audit: doc: left out, not named by a language: notes.md\n"


def reports() -> set[str]:
    return {str(path) for path in Path("reports").iterdir()}


def test_a_folder_is_compared_with_its_first(audit_cli: Cli, folder: Path) -> None:
    said = audit_cli("compare", "doc", "-s", "en", "--translator", "none")
    assert (said.code, said.err) == (1, LEFT_OUT)
    assert reports() == {
        "reports/en--es.html",
        "reports/en--fr.html",
        "reports/en--versions.html",
    }
    assert said.out.count("Bilingual audit by statement-audit") == 2
    assert (
        "Paragraph 2 of A: differs in meaning in fr.txt; no difference found in es.md." in said.out
    )
    assert said.out.endswith("Index: reports/en--versions.html\n")


def test_the_index_says_what_differs_where(audit_cli: Cli, folder: Path) -> None:
    audit_cli("compare", "doc", "-s", "en", "-q", "--translator", "none")
    page = parser.fromstring(Path("reports/en--versions.html").read_text(encoding="utf-8"))
    (row,) = page.cssselect("table.versions tbody tr")
    assert row.cssselect("th")[0].text_content().startswith("2 ")
    same, other = row.cssselect("td")
    assert same.text_content() == "no difference"
    assert "differs in meaning" in other.text_content()
    assert "63" in other.text_content()
    (link,) = other.cssselect("a")
    report = parser.fromstring(Path("reports/en--fr.html").read_text(encoding="utf-8"))
    assert link.get("href") == "en--fr.html#p2"
    assert report.get_element_by_id("p2") is not None
    links = {a.get("href") for a in page.cssselect("table.sortable:not(.versions) a")}
    assert links == {"en--es.html", "en--fr.html"}


def test_files_are_compared_with_the_first(audit_cli: Cli, folder: Path) -> None:
    options = ("-s", "en", "-t", "fr", "-t", "es", "-q", "--translator", "none")
    said = audit_cli("compare", "doc/en.txt", "doc/fr.txt", "doc/es.md", *options, "-o", "out/")
    assert (said.code, said.out, said.err) == (1, "", "")
    assert {path.name for path in Path("out").iterdir()} == {
        "en--fr.html",
        "en--es.html",
        "en--versions.html",
    }


def test_a_file_beside_a_folder(audit_cli: Cli, folder: Path) -> None:
    other = put("new/en.txt", ENGLISH)
    said = audit_cli("compare", other, "doc", "-q", "--format", "json")
    assert said.code == 1
    assert said.err == LEFT_OUT + "audit: doc: left out, in the language of new/en.txt: en.txt\n"
    assert reports() == {"reports/en--es.json", "reports/en--fr.json"}


def test_targets_choose_in_a_folder(audit_cli: Cli, folder: Path) -> None:
    said = audit_cli("compare", "doc", "-s", "en", "-t", "es", "-q")
    assert said.code == 0
    assert reports() == {"reports/en--es.html"}


def test_a_version_that_cannot_be_read_stops_no_other(audit_cli: Cli, folder: Path) -> None:
    put("doc/de.txt", " ")
    said = audit_cli("compare", "doc", "-s", "en", "--translator", "none")
    assert said.code == 2
    assert "audit: doc/de.txt: is empty" in said.err
    assert reports() == {
        "reports/en--es.html",
        "reports/en--fr.html",
        "reports/en--versions.html",
    }
    page = Path("reports/en--versions.html").read_text(encoding="utf-8")
    assert "not compared" in page
    put("doc/en.txt", " ")
    audit_cli("compare", "doc/en.txt", "doc/fr.txt", "doc/es.md").assert_refused("doc/en.txt: is")


def test_an_error_that_names_no_file_gets_its_name(audit_cli: Cli, folder: Path) -> None:
    put("doc/hi.txt", "हम आपके निर्णय का सम्मान करते हैं। संसद ने प्रस्ताव पारित किया।")
    said = audit_cli("compare", "doc", "-s", "en", "-q", "--translator", "none")
    assert said.code == 2
    assert "audit: doc/hi.txt: the encoder use-multilingual-v3 does not cover Hindi" in said.err


def test_all_that_agree(audit_cli: Cli, folder: Path) -> None:
    put("doc/fr.txt", FRENCH)
    said = audit_cli("compare", "doc", "-s", "en", "--translator", "none")
    assert said.code == 0
    assert "No paragraph of A was found to differ in meaning" in said.out
    page = Path("reports/en--versions.html").read_text(encoding="utf-8")
    assert (
        "Nothing was found in any version that was compared; each report says how much such an audit sees."
        in page
    )


def test_what_only_a_version_has_is_told(audit_cli: Cli, folder: Path) -> None:
    paragraphs = FRENCH.split("\n\n")
    added = "Le prix du pain restera inchangé jusqu'à la récolte de l'année prochaine."
    put("doc/fr.txt", "\n\n".join([paragraphs[0], added, *paragraphs[1:]]))
    said = audit_cli("compare", "doc", "-s", "en", "--translator", "none")
    assert "Only in fr.txt: 1 paragraph.\n" in said.out
    page = parser.fromstring(Path("reports/en--versions.html").read_text(encoding="utf-8"))
    last = page.cssselect("table.versions tbody tr")[-1]
    assert [cell.text_content() for cell in last] == [
        "only in this version",
        "0 paragraphs",
        "1 paragraph",
    ]


def test_a_hostile_paragraph_is_escaped(audit_cli: Cli, folder: Path) -> None:
    put("doc/en.txt", f"{ENGLISH}\n<script>alert(1)</script> {PROMISE}\n")
    audit_cli("compare", "doc", "-s", "en", "-q", "--translator", "none")
    page = Path("reports/en--versions.html").read_text(encoding="utf-8")
    assert "&lt;script&gt;alert(1)" in page
    assert "<script>alert" not in page


REFUSED = {
    "to stdout": (("doc", "-o", "-"), "-o - prints one report"),
    "into a file": (("doc", "-o", "all.html"), "give a directory"),
    "an alignment": (("doc", "--alignment", "x"), "--alignment is about two versions"),
    "two files of one name": (("doc/en.txt", "doc/fr.txt", "b/fr.txt"), "of two versions"),
    "no such language": (("doc", "-s", "pt"), "doc: has no version named pt"),
    "no such target": (("doc", "-s", "en", "-t", "pt"), "-t: there is no version named pt"),
    "too many targets": (
        ("doc/en.txt", "doc/fr.txt", "-t", "fr", "-t", "es"),
        "-t: 2 languages for 1 version beside",
    ),
    "twice a file": (("doc/en.txt", "doc/fr.txt", "doc/fr.txt"), "are the same file"),
    "stdin twice": (("-", "doc/fr.txt", "-"), "stdin"),
    "an empty name": (("doc/en.txt", ""), "one of the files has an empty name"),
    "nothing but an empty name": (("",), "one of the files has an empty name"),
    "an empty target": (("doc", "-t", ""), "-t is empty"),
    "one version": (("doc/en.txt",), "doc/en.txt: is one version; give another"),
}


@pytest.mark.parametrize("name", REFUSED)
def test_what_cannot_be(audit_cli: Cli, folder: Path, name: str) -> None:
    arguments, fragment = REFUSED[name]
    put("b/fr.txt", FRENCH)
    Path("doc/notes.md").unlink()
    audit_cli("compare", *arguments).assert_refused(fragment)
    assert not Path("reports").exists()


def test_targets_of_the_settings_are_told_as_such(audit_cli: Cli, folder: Path) -> None:
    put("audit.toml", 'target = ["fr", "es"]')
    said = audit_cli("compare", "doc/en.txt", "doc/fr.txt")
    said.assert_refused("target of audit.toml: 2 languages for 1 version beside the first")
    assert audit_cli("compare", "doc/en.txt", "doc/fr.txt", "-t", "fr", "-q").code == 1
    assert audit_cli("compare", "doc", "-s", "en", "-q").code == 1


def test_two_files_of_one_language(audit_cli: Cli, folder: Path) -> None:
    put("doc/fr.md", FRENCH)
    audit_cli("compare", "doc").assert_refused("fr.md and fr.txt are both fr")


def test_a_review_is_about_two_versions(audit_cli: Cli, folder: Path) -> None:
    Path("doc/notes.md").unlink()
    review = '{"schema_version": 1, "kind": "review", "findings": []}'
    put("review.json", review)
    audit_cli("compare", "doc", "--review", "review.json").assert_refused("--review is about two")


CHOSEN = [
    (["doc"], None, (), "en", ["es", "fr"]),
    (["doc"], "fr", (), "fr", ["en", "es"]),
    (["doc"], "fr", ("es",), "fr", ["es"]),
    (["doc"], None, ("fr", "es"), "en", ["fr", "es"]),
    (["doc"], None, ("en",), "es", ["en"]),
    (["x.txt", "doc"], "de", (), "de", ["en", "es", "fr"]),
    (["x.txt", "doc"], "en", (), "en", ["es", "fr"]),
    (["x.txt", "y.txt"], None, ("ar",), None, ["ar"]),
    (["x.txt", "y.txt", "z.txt"], None, (), None, [None, None]),
    (["x.tmx"], "en", ("ar",), "en", []),
]


@pytest.mark.parametrize(("paths", "source", "targets", "first", "others"), CHOSEN)
def test_which_versions_are_meant(
    folder: Path,
    paths: list[str],
    source: str | None,
    targets: tuple[str, ...],
    first: str | None,
    others: list[str | None],
) -> None:
    found = versions_of([Path(path) for path in paths], source=source, targets=targets)
    assert found.a.language == first
    assert [version.language for version in found.others] == others
    assert found.several == (len(others) > 1)


def test_files_that_are_not_there_are_left_to_the_reader() -> None:
    a, b = Path("absent.txt"), Path("gone.txt")
    assert versions_of([a, b], source=None) == Versions(Version(a), (Version(b),))
    with pytest.raises(AuditError, match="stdin"):
        versions_of([Path("-"), Path("-")], source=None)


PO = """\
msgid ""
msgstr "Language: fr\\n"

#: a.c:1
msgid "The government invited 36 experts to the meeting on water."
msgstr "Le gouvernement a invité {} experts à la réunion sur l'eau."

msgid "The parties thanked the people of Jordan for their hospitality."
msgstr "Les parties ont remercié le peuple jordanien de son hospitalité."
"""


@pytest.mark.parametrize(("number", "code"), [("36", 0), ("63", 1)])
def test_a_file_that_holds_both(audit_cli: Cli, number: str, code: int) -> None:
    put("m.po", PO.replace("{}", number))
    said = audit_cli("compare", "m.po", "-s", "en", "-t", "fr", "--format", "json")
    assert (said.code, said.err) == (code, "")
    data = json.loads(Path("reports/m.json").read_text(encoding="utf-8"))
    assert [(bead["a"], bead["b"]) for bead in data["beads"]] == [([0], [0]), ([1], [1])]
    (stage,) = (stage for stage in data["stages"] if stage["name"] == "alignment")
    assert stage["detail"] == "given with the documents, unit by unit"
    assert [document["path"] for document in data["documents"]] == ["m.po", "m.po"]


def test_its_own_beads_hold_whatever_the_texts_say(audit_cli: Cli) -> None:
    lines = zip(ENGLISH.split("\n\n"), reversed(FRENCH.split("\n\n")), strict=True)
    put("x.tsv", "\n".join("\t".join(" ".join(cell.split()) for cell in pair) for pair in lines))
    said = audit_cli("compare", "x.tsv", "-s", "en", "-t", "fr", "-o", "-", "--format", "json")
    beads = json.loads(said.out)["beads"]
    assert [(bead["a"], bead["b"]) for bead in beads] == [([n], [n]) for n in range(3)]


@pytest.mark.parametrize(
    ("arguments", "fragment"),
    [
        (("m.po", "--alignment", "x"), "--alignment: m.po says itself"),
        (("m.po", "-o", "m.po", "--format", "text", "--overwrite"), "audit writes no PO"),
        (("absent.po",), "absent.po: no such file"),
        (("empty.po",), "empty.po: is empty"),
        (("one.tsv",), "one.tsv"),
    ],
)
def test_a_bilingual_file_that_cannot_be(
    audit_cli: Cli, arguments: tuple[str, ...], fragment: str
) -> None:
    put("m.po", PO)
    put("empty.po", "")
    put("one.tsv", "one column\n")
    audit_cli("compare", *arguments, "-s", "en", "-t", "fr").assert_refused(fragment)


@pytest.fixture
def align(audit_cli: Cli, monkeypatch: pytest.MonkeyPatch) -> Cli:
    monkeypatch.setattr(auditor.pipeline.alignment, "load_encoder", lambda _: shared_encoder())
    return lambda *arguments: audit_cli("align", *arguments)


def test_alignments_of_a_folder_in_one_file(align: Cli, folder: Path) -> None:
    said = align("doc", "-s", "en", "--format", "json")
    assert (said.code, said.err) == (0, LEFT_OUT)
    data = json.loads(said.out)["alignments"]
    assert [[d["language"] for d in one["documents"]] for one in data] == [
        ["en", "es"],
        ["en", "fr"],
    ]
    said = align("doc", "-s", "en", "--format", "tmx")
    tree = parser.fromstring(said.out.encode())
    languages = [tuv.get("xml:lang") or tuv.get("lang") for tuv in tree.iter("tuv")]
    assert said.out.count('xml:lang="es"') == said.out.count('xml:lang="fr"') == 3
    assert len(languages) == 12


@pytest.mark.parametrize(("form", "suffix"), [("vecalign", ".txt"), ("tsv", ".tsv")])
def test_alignments_of_a_folder_file_by_file(
    align: Cli, folder: Path, form: str, suffix: str
) -> None:
    assert align("doc", "-s", "en", "--format", form, "-o", "out/").code == 0
    assert {p.name for p in Path("out").iterdir()} == {f"en--es{suffix}", f"en--fr{suffix}"}
    again = align("doc", "-s", "en", "--format", form, "-o", "out/")
    assert again.code == 2
    assert "exists; --overwrite replaces it" in again.err
    Path("doc/notes.md").unlink()
    for output in ((), ("-o", "-"), ("-o", "one.txt")):
        align("doc", "--format", form, *output).assert_refused("give a directory with -o")


def test_an_alignment_that_cannot_be_is_told(align: Cli, folder: Path) -> None:
    put("doc/de.txt", " ")
    said = align("doc", "-s", "en", "--format", "json", "-o", "all.json")
    assert said.code == 2
    assert "doc/de.txt: is empty" in said.err
    assert len(json.loads(Path("all.json").read_text(encoding="utf-8"))["alignments"]) == 2
    align("doc/en.txt").assert_refused("doc/en.txt: is one version")
