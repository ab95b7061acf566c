"""The whole audit as a library: documents in, values out; with and without translation."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import jsonschema
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from auditor import Audit, Document, Settings, Severity, Verdict, audit
from auditor.checks import CHECKS
from auditor.errors import LanguageError, SettingsError
from auditor.model import JudgedBead, Stage, StageStatus
from auditor.readers.parts import Part, document_of_parts
from auditor.readers.plain.text import document_from_text
from auditor.readers.source import FileBytes
from auditor.reports import REPORTS, load_report
from auditor.reports.json import schema
from auditor.translators import Translator, load_translator
from auditor.translators.archive import install_archive
from tests.support.real_models import ROOT, real_packages, shared_engines
from tests.support.toy_argos import AR_EN, EN_AR, build_toy_package

ENGLISH = """\
We respect your decision.

The forces will leave Baghdad in January.

Parliament and the government order all troops to leave Iraq next week.
"""
# Written with the toy dictionary, but for the contrary first paragraph.
ARABIC = """\
نحن نرفض كم قرار.

الـ قوات سوف تغادر بغداد في يناير.

البرلمان و الـ الحكومة أمر جميع الجنود إلى تغادر العراق القادم أسبوع.
"""
UNKNOWN_WORDS = """\
Helicopter traffic around every checkpoint increases considerably tonight.

The forces will leave Baghdad in January.
"""


def doc(text: str, language: str | None) -> Document:
    return document_from_text(text, language=language)


def run(
    a: str,
    b: str,
    *,
    languages: tuple[str | None, str | None] = ("en", "ar"),
    translator: Translator | None = None,
    options: Settings | None = None,
) -> Audit:
    documents = doc(a, languages[0]), doc(b, languages[1])
    return audit(*documents, options, engines=shared_engines(translator))


def stage(result: Audit, name: str) -> Stage:
    (found,) = (stage for stage in result.stages if stage.name == name)
    return found


def scores(bead: JudgedBead) -> dict[str, float]:
    return {score.name: score.value for score in bead.evidence.scores}


@pytest.fixture
def toy(tmp_path: Path) -> Translator:
    for source, target, words in (("en", "ar", EN_AR), ("ar", "en", AR_EN)):
        install_archive(build_toy_package(tmp_path, source=source, target=target, dictionary=words))
    return load_translator("argos")


def test_back_translation_and_control_by_a_real_engine(toy: Translator) -> None:
    result = run(ENGLISH, ARABIC, translator=toy)
    assert [bead.bead.kind for bead in result.beads] == ["1-1"] * 3
    first, second, _ = (bead.evidence.translations for bead in result.beads)
    assert first.b_in_a is not None
    assert first.b_in_a.text == "we reject your decision."
    assert first.b_in_a.route == ("ar", "en")
    assert first.a_in_b is not None
    assert first.a_in_b.text == "نحن نحترم كم قرار."
    assert first.control is not None
    assert first.control.text == "we respect your decision."
    assert second.b_in_a == replace(second.control, text=second.b_in_a.text)  # type: ignore[type-var,union-attr]
    for name in ("back-translation", "translation", "control round trip"):
        assert stage(result, name).status is StageStatus.RAN
        assert "argos|pkg:" in stage(result, name).detail


def test_every_score_says_how_it_was_computed(toy: Translator) -> None:
    result = run(ENGLISH, ARABIC, translator=toy)
    for bead in result.beads:
        found = scores(bead)
        assert {
            "cosine",
            *(f"{p}.{m}" for p in ("back", "control") for m in ("bleu", "chrf", "fuzzy")),
        } <= set(found)
        assert all(score.signature for score in bead.evidence.scores)
        assert all(0 <= value <= 100 for name, value in found.items() if "." in name)
    contrary, agreeing, _ = map(scores, result.beads)
    # What the control does not lose counts against B; case and blanks are lost by both.
    assert contrary["control.fuzzy"] - contrary["back.fuzzy"] > 5
    assert agreeing["control.fuzzy"] == agreeing["back.fuzzy"] == 100
    signatures = {score.name: score.signature for score in result.beads[0].evidence.scores}
    assert "eff:yes|tok:intl" in signatures["back.bleu"]
    assert "version:" in signatures["back.chrf"]
    assert "rapidfuzz-" in signatures["back.fuzzy"]
    assert "encoder:use-multilingual-v3" in signatures["cosine"]


def test_rejected_translations_are_told_and_not_scored(toy: Translator) -> None:
    arabic = "تتزايد حركة المروحيات الليلية كثيراً حول كل نقطة تفتيش.\n\n" + ARABIC.split("\n\n")[1]
    result = run(UNKNOWN_WORDS, arabic, translator=toy)
    first, second = result.beads
    assert first.evidence.translations.a_in_b is not None
    assert first.evidence.translations.a_in_b.text is None
    assert "not in the script of ar" in (first.evidence.translations.a_in_b.rejected or "")
    assert not [name for name in scores(first) if name.startswith("control.")]
    assert [name for name in scores(second) if name.startswith("control.")]
    told = stage(result, "translation")
    assert told.status is StageStatus.PARTLY
    assert "1 of 2 rejected" in told.detail
    data = json.loads(load_report("json")(result))
    assert data["beads"][0]["translations"]["a_in_b"]["rejected"]
    for name in ("html", "text"):
        assert "rejected" in load_report(name)(result)


def test_one_direction_alone(tmp_path: Path) -> None:
    install_archive(build_toy_package(tmp_path, source="ar", target="en", dictionary=AR_EN))
    result = run(ENGLISH, ARABIC, translator=load_translator("argos"))
    assert stage(result, "back-translation").status is StageStatus.RAN
    missing = stage(result, "translation")
    assert missing.status is StageStatus.NOT_RUN
    assert missing.remedy == "audit models install en ar"
    assert "back.bleu" in scores(result.beads[0])
    assert "control.bleu" not in scores(result.beads[0])


def test_a_control_that_had_nothing_to_read_did_not_run(tmp_path: Path) -> None:
    install_archive(build_toy_package(tmp_path, source="ar", target="en", dictionary=AR_EN))
    result = run(ENGLISH, ARABIC, translator=load_translator("argos"))
    assert stage(result, "control round trip").status is StageStatus.NOT_RUN


def test_without_a_translator() -> None:
    result = run(ENGLISH, ARABIC)
    told = stage(result, "translation")
    assert told.status is StageStatus.NOT_RUN
    assert (told.detail, told.remedy) == ("switched off", "--translator auto")
    assert {name for bead in result.beads for name in scores(bead)} == {"cosine"}
    for name in ("html", "json", "text"):
        assert "audit models install en ar" in load_report(name)(result)


TSV = "en\tar\nWe reject your decision.\tنحن نرفض كم قرار.\n"
TMX = (
    '<?xml version="1.0"?><tmx version="1.4"><header srclang="en"/><body>'
    '<tu><tuv xml:lang="en"><seg>We reject your decision.</seg></tuv>'
    '<tuv xml:lang="ar"><seg>نحن نرفض كم قرار.</seg></tuv></tu></body></tmx>'
)


@pytest.mark.parametrize(("name", "content"), [("m.tsv", TSV), ("m.tmx", TMX)])
def test_recorded_translations(tmp_path: Path, name: str, content: str) -> None:
    (tmp_path / name).write_text(content, encoding="utf-8")
    result = run(ENGLISH, ARABIC, translator=load_translator(str(tmp_path / name)))
    first, second, _ = result.beads
    assert first.evidence.translations.b_in_a is not None
    assert first.evidence.translations.b_in_a.text == "We reject your decision."
    assert scores(first)["back.chrf"] < 100
    assert second.evidence.translations.b_in_a is not None
    assert second.evidence.translations.b_in_a.text is None
    told = stage(result, "back-translation")
    assert told.status is StageStatus.PARTLY
    assert "2 of 3 rejected" in told.detail
    assert "memory|m." in told.detail


@pytest.mark.models
def test_the_letter_with_real_machine_translation(samples: Path) -> None:
    for file in real_packages("en_pt", "pt_en"):
        install_archive(file)
    letter = samples / "withdrawal-letter"
    texts = [(letter / name).read_text(encoding="utf-8") for name in ("en.txt", "pt.txt")]
    result = run(*texts, languages=("en", "pt"), translator=load_translator("auto"))
    for name in ("back-translation", "translation", "control round trip"):
        assert stage(result, name).status is StageStatus.RAN
    (contrary,) = (
        bead
        for bead in result.beads
        if "Rejeitamos" in result.b.segmentation.paragraphs[bead.bead.b[0]].text
    )
    readings = contrary.evidence.translations
    assert readings.b_in_a is not None
    assert "reject" in (readings.b_in_a.text or "")
    assert readings.control is not None
    assert "respect" in (readings.control.text or "")
    assert scores(contrary)["control.chrf"] > scores(contrary)["back.chrf"]
    page = load_report("html")(result)
    assert "<del>respect</del> <ins>reject</ins>" in page
    assert "translated back" in page
    data = json.loads(load_report("json")(result))
    jsonschema.Draft202012Validator(schema()).validate(data)
    assert all(len(bead["scores"]) == 7 for bead in data["beads"])


@pytest.mark.models
def test_the_round_trip_convicts_the_contrary_paragraph(samples: Path) -> None:
    for file in real_packages("en_pt", "pt_en"):
        install_archive(file)
    letter = samples / "withdrawal-letter"
    texts = [(letter / name).read_text(encoding="utf-8") for name in ("en.txt", "pt.txt")]
    result = run(*texts, languages=("en", "pt"), translator=load_translator("auto"))
    divergent = [bead for bead in result.beads if bead.judgement.verdict is Verdict.DIVERGENT]
    assert [result.b.segmentation.paragraphs[b.bead.b[0]].text[:10] for b in divergent] == [
        "Rejeitamos"
    ]


def test_json_of_every_kind_of_audit_is_valid(toy: Translator) -> None:
    options = Settings(tokens=True)
    for result in (run(ENGLISH, ARABIC), run(ENGLISH, ARABIC, translator=toy, options=options)):
        data = json.loads(load_report("json")(result))
        jsonschema.Draft202012Validator(schema()).validate(data)


def test_twice_the_same_audit_is_the_same(toy: Translator) -> None:
    for translator in (None, toy):
        one, two = (run(ENGLISH, ARABIC, translator=translator) for _ in range(2))
        assert one == two
        for name in REPORTS:
            assert load_report(name)(one) == load_report(name)(two)


def test_every_segment_stands_in_exactly_one_bead() -> None:
    longer = ENGLISH + "\nThe price of bread stays as it is until the harvest.\n"
    result = run(longer, ARABIC)
    for side, name in ((result.a, "a"), (result.b, "b")):
        members = [i for bead in result.beads for i in getattr(bead.bead, name)]
        assert sorted(members) == list(range(len(side.segmentation.paragraphs)))
        inner = [i for bead in result.beads for s in bead.sentences for i in getattr(s, name)]
        assert sorted(inner) == list(range(len(side.segmentation.sentences)))


def test_issues_and_beads_point_at_each_other() -> None:
    longer = ENGLISH + "\nThe price of bread stays as it is until the harvest.\n"
    result = run(longer, ARABIC)
    assert result.issues
    named = [number for bead in result.beads for number in bead.issues]
    assert named == list(range(len(result.issues)))
    for index, bead in enumerate(result.beads):
        assert all(result.issues[number].bead == index for number in bead.issues)


def test_every_check_has_a_stage() -> None:
    result = run(ENGLISH, ARABIC)
    told = {s.name.removeprefix("check: ") for s in result.stages if s.name.startswith("check: ")}
    assert told == set(CHECKS) - {"terms"}  # there is no list
    chosen = run(ENGLISH, ARABIC, options=Settings(checks=("order",)))
    assert [s.name for s in chosen.stages if s.name.startswith("check: ")] == ["check: order"]


def test_the_signature_names_versions_and_options(toy: Translator) -> None:
    result = run(ENGLISH, ARABIC, options=Settings(checks=("order", "numbers")))
    assert result.signature["checks"] == "order,numbers"
    assert result.signature["encoder"] == "use-multilingual-v3"
    assert result.signature["version:statement-audit"] != "unknown"
    assert list(result.signature) == list(run(ENGLISH, ARABIC).signature)


def test_the_signature_names_the_models(toy: Translator) -> None:
    result = run(ENGLISH, ARABIC, translator=toy)
    assert "ar_en-1.0#" in " ".join(result.signature.values())


def test_languages_are_told_from_the_texts() -> None:
    arabic = "غادرت القوات مدينة بغداد في شهر يناير، وقد شكر البرلمان الحكومة على ذلك.\n"
    result = run(ENGLISH, arabic, languages=(None, None))
    assert [side.document.language for side in (result.a, result.b)] == ["en", "ar"]


@pytest.mark.parametrize(
    ("languages", "options", "error", "message"),
    [
        (("en", "en"), Settings(), LanguageError, "both documents are in English"),
        (("en-GB", "en"), Settings(), LanguageError, "both documents are in"),
        (("en", "sw"), Settings(), LanguageError, "does not cover Swahili"),
        (("en", "nonsense"), Settings(), LanguageError, "not a language code"),
        (("en", "ar"), Settings(checks=("x",)), SettingsError, "unknown check 'x'"),
        (("en", "ar"), Settings(language_b="q"), LanguageError, "-t q: not a language code"),
    ],
)
def test_refused(
    languages: tuple[str, str],
    options: Settings,
    error: type[Exception],
    message: str,
) -> None:
    with pytest.raises(error, match=message):
        run(ENGLISH, ARABIC, languages=languages, options=options)


HOSTILE = {
    "unpaired surrogates": "The \ud800forces\udfff will leave.\n\nThe \udc00\ud800 city is 4 km away.\n",
    "nothing but surrogates": "\ud800" * 300,
    "NULs": "The\0forces will\0leave the city in \0 4 days.\0\n",
    "bidi": "\u202e\u2066\u2069\u202c" * 300 + " The forces \u202ewill leave.",
    "invisible": "\u200b\u200d\ufeff" * 500,
    "no text": "",
    "blank": " \n\n\t ",
    "markup": '</script><img src=x onerror=alert(1)> & "forces" {{ leave }} {% raw %}',
    "digits": "9" * 50_000,
}


@pytest.mark.parametrize("name", HOSTILE)
@pytest.mark.parametrize("first", [True, False])
def test_hostile_text_gives_an_audit_that_can_be_reported(name: str, *, first: bool) -> None:
    text = HOSTILE[name]
    result = run(text, ARABIC) if first else run(ARABIC, text, languages=("ar", "en"))
    for report in REPORTS:
        written = load_report(report)(result)
        assert written if isinstance(written, bytes) else written.encode("utf-8")
        if report == "html":
            assert "<img src=x" not in written
    side = result.a if first else result.b
    for segment in side.segmentation.sentences:
        assert side.document.view[segment.start : segment.end] == segment.text


def paragraphs_of_the_samples() -> list[str]:
    files = sorted((ROOT / "samples").glob("*/en.txt"))
    return [p for file in files for p in file.read_text("utf-8").strip().split("\n\n")]


PARAGRAPHS = paragraphs_of_the_samples()


@settings(max_examples=15)
@given(st.lists(st.sampled_from(PARAGRAPHS), min_size=1, max_size=8, unique=True))
def test_a_document_agrees_with_itself(chosen: list[str]) -> None:
    text = "\n\n".join(chosen)
    result = run(text, text, languages=("en", "en"), options=Settings(same_language=True))
    assert [i for i in result.issues if i.severity is not Severity.NEUTRAL] == []
    assert {bead.judgement.verdict for bead in result.beads} == {Verdict.EQUIVALENT}
    assert all(bead.bead.a == bead.bead.b for bead in result.beads)


OMISSIONS = Settings(same_language=True, checks=("omission", "addition"))


def without(paragraph: str, paragraphs: list[str]) -> str:
    return "\n\n".join(p for p in paragraphs if p != paragraph)


@settings(max_examples=6)
@given(st.data())
def test_what_one_side_alone_says_is_mirrored(data: st.DataObject) -> None:
    chosen = data.draw(st.lists(st.sampled_from(PARAGRAPHS), min_size=2, max_size=6, unique=True))
    whole, shorter = "\n\n".join(chosen), without(data.draw(st.sampled_from(chosen)), chosen)
    there = run(whole, shorter, languages=("en", "en"), options=OMISSIONS)
    back = run(shorter, whole, languages=("en", "en"), options=OMISSIONS)
    assert [(i.check, i.spans_a, i.spans_b, i.confidence) for i in there.issues] == [
        ("addition" if i.check == "omission" else "omission", i.spans_b, i.spans_a, i.confidence)
        for i in back.issues
    ]


@pytest.mark.parametrize("number", range(1, 22, 3))
def test_a_paragraph_left_out_is_named(number: int, samples: Path) -> None:
    text = (samples / "joint-communique" / "en.txt").read_text(encoding="utf-8")
    paragraphs = text.strip().split("\n\n")
    missing = paragraphs[number]
    result = run(text, without(missing, paragraphs), languages=("en", "en"), options=OMISSIONS)
    assert [i.check for i in result.issues] == ["omission"]
    start, end = result.issues[0].spans_a[0]
    assert text[start:end] == missing


def test_a_paragraph_left_out_of_a_short_text_is_named() -> None:
    paragraphs = [
        "The parties thanked the people of Jordan for their hospitality.",
        "The delegations met in Amman on 14 January 2019 at the invitation of the Government of Jordan.",
        "Joint communiqué of the Amman meeting on water, transport and energy",
    ]
    shorter = without(paragraphs[0], paragraphs)
    result = run("\n\n".join(paragraphs), shorter, languages=("en", "en"), options=OMISSIONS)
    assert [i.check for i in result.issues] == ["omission"]


def test_engines_serve_any_number_of_audits() -> None:
    engines = shared_engines()
    documents = doc(ENGLISH, "en"), doc(ARABIC, "ar")
    first = audit(*documents, engines=engines)
    audit(doc(ARABIC, "ar"), doc(ENGLISH, "en"), engines=engines)
    assert audit(*documents, engines=engines) == first


def test_documents_are_not_changed() -> None:
    documents = doc(ENGLISH, None), doc(ARABIC, "ar")
    result = audit(*documents, Settings(language_a="en"), engines=shared_engines())
    assert documents[0].language is None
    assert result.a.document == replace(documents[0], language="en")


def test_two_cells_of_a_row_are_two_numbers() -> None:
    rows = {"en": "Residence\t1,204\t388", "de": "Aufenthalt\t1.204\t388"}
    english, german = (
        document_of_parts([Part(text)], FileBytes(b"x", language=code), format="docx")
        for code, text in rows.items()
    )
    result = audit(english, german, Settings(translator="none"), engines=shared_engines())
    assert [issue for issue in result.issues if issue.check == "numbers"] == []


def test_a_language_that_is_plainly_another_is_noted() -> None:
    result = run(ENGLISH, ARABIC, languages=("fr", "ar"))
    (note,) = result.a.document.notes
    assert note.startswith("reads like English but is taken to be French")
    assert result.b.document.notes == ()
    assert run(ENGLISH, ARABIC, languages=("en-GB", "ar")).a.document.notes == ()
    # Too little to go by: the user knows better.
    assert run("Hotel Bravo", ARABIC, languages=("fr", "ar")).a.document.notes == ()
