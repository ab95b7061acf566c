"""Labels and parts of sentences left in the other language; names, code, brands and loan words are none."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.checks.left_over import _CODE, without_code
from auditor.checks.untranslated import CHECK, LABEL, PART, run
from auditor.judge.verdict import REVIEW
from auditor.model import Finding, Pair, Passage
from auditor.readers.pairs import TextPair, open_pairs
from tests.support.report_data import report_data
from tests.support.verdicts import verdicts


def found(a: str, b: str, languages: str) -> list[Finding]:
    code_a, code_b = languages.split()
    return run(Pair(Passage(a, code_a, 3), Passage(b, code_b, 5)))


LABELS = [
    ("Forgot your password?", "en fr"),
    ("Please wait", "en de"),
    ("Save changes", "en es"),
    ("Try again later.", "en it"),
    ("Delete", "en pt"),
    ("Search", "en ar"),
    ("Add a new user", "en zh"),
    ("Sign In", "en ru"),
    ("The connection was closed", "en ja"),
    ("No items found", "en he"),
    ("Remove the last page", "en tr"),
    ("Do you want to leave?", "en cs"),
    ("Einstellungen", "de en"),
    ("Datei speichern", "de fr"),
    ("Mot de passe oublié ?", "fr en"),
    ("Guardar archivo", "es en"),
    ("إلغاء", "ar en"),
    ("Сохранить файл", "ru de"),
    ("保存文件", "zh en"),
]
NO_LABELS = [
    # Names, brands, titles.
    ("Microsoft Teams", "en ar"),
    ("Windows", "en zh"),
    ("Bank of America", "en de"),
    ("The New York Times", "en fr"),
    ("University of Oxford", "en ru"),
    ("Lord of the Rings", "en es"),
    ("GitHub", "en ja"),
    ("Excel", "en ar"),
    ("Zoom", "en he"),
    # Code, formats, units.
    ("config.yaml", "en ar"),
    ("%s: %d", "en zh"),
    ("npm_config_cache", "en ru"),
    ("HTTP/2 over TLS", "en ja"),
    ("<b>OK</b>", "en ar"),
    ("https://example.org/open/the/file", "en fa"),
    ("USB-C", "en ko"),
    # Cognates and loan words.
    ("Information", "en de"),
    ("Status", "en pl"),
    ("Restaurant", "en fr"),
    ("Total", "en es"),
    ("Hotel", "en nl"),
    ("Software", "en it"),
    ("Open Source", "en de"),
    ("per capita", "en es"),
    ("know-how", "en fr"),
    ("Version 2.0", "en de"),
    ("Radio", "en it"),
    ("OK", "en zh"),
    ("Menu", "en fr"),
    ("%d messages", "en fr"),
    ("Error", "en es"),
    ("Details", "en de"),
    ("File", "en it"),
    ("Open", "en nl"),
    ("Cancelar", "es gl"),
    ("Notes", "en fr"),
]
PARTS = [
    ("They should ask a lawyer soon.", "Sie sollten ask a lawyer soon.", "en de"),
    ("We have sent you a letter today.", "Nous vous avons sent you a letter today.", "en fr"),
    ("The road will be closed again.", "La carretera will be closed again.", "en es"),
    ("Keep the door closed at night.", "احرص على إبقاء the door closed at night.", "en ar"),
    ("Keep the door closed at night.", "夜间请 keep the door closed at night。", "en zh"),
    ("Keep the door closed at night.", "Пожалуйста, keep the door closed ночью.", "en ru"),
    ("Die Tür ist nachts nicht offen.", "The door ist nachts nicht offen.", "de en"),
    ("La porte est fermée pour la nuit.", "The door est fermée pour la nuit.", "fr en"),
]
NO_PARTS = [
    ("He wrote “all is lost for us” there.", "Er schrieb dort „all is lost for us“.", "en de"),
    ("The rule of law holds.", "تسود سيادة القانون (rule of law) هنا.", "en ar"),
    ("She works at Bank of the West.", "Sie arbeitet bei Bank of the West.", "en de"),
    ("Run git commit --all now.", "شغّل git commit --all الآن.", "en ar"),
    ("This is de facto the end.", "C'est de facto la fin.", "en fr"),
    ("He played Lord of the Rings.", "لعب دورا في Lord of the Rings العام الماضي.", "en ar"),
    ("The film was shown again.", "Der Film lief wieder.", "en de"),
    ("El hotel está en el centro.", "O hotel está no centro.", "es pt"),
    ("La commission a adopté le rapport.", "La commissione ha adottato il rapporto.", "fr it"),
]


@pytest.mark.parametrize(("text", "languages"), LABELS)
def test_a_label(text: str, languages: str) -> None:
    (finding,) = found(text, text, languages)
    assert finding.confidence >= LABEL >= REVIEW
    assert finding.spans_b == ((5, 5 + len(text)),)
    code_a, code_b = languages.split()
    assert verdicts([TextPair(0, 1, text, text)], code_a, code_b, CHECK.id) != ["equivalent"]


@pytest.mark.parametrize(("text", "languages"), NO_LABELS)
def test_what_stays_as_it_is(text: str, languages: str) -> None:
    assert found(text, text, languages) == []


@pytest.mark.parametrize(("a", "b", "languages"), PARTS)
def test_a_part(a: str, b: str, languages: str) -> None:
    (finding,) = found(a, b, languages)
    assert finding.confidence >= PART
    ((start, end),) = finding.spans_b
    # The part is the other's own words; where it is most of the text, all of that is meant.
    assert b[start - 5 : end - 5].lower() in a.lower() or end - start == len(b)


@pytest.mark.parametrize(("a", "b", "languages"), NO_PARTS)
def test_what_is_quoted_named_or_shared(a: str, b: str, languages: str) -> None:
    assert found(a, b, languages) == []


@pytest.mark.parametrize("code", ["ar", "de"])
def test_those_of_the_reports(code: str) -> None:
    path = report_data("13-untranslated-mt", f"en-{code}.tsv")
    rows = [row for row in open_pairs(path).rows if isinstance(row, TextPair)]
    said = verdicts(rows, "en", code, CHECK.id)
    # A copy of the source, but for the one pair in which it is translated.
    assert [row.b for row, one in zip(rows, said, strict=True) if one == "equivalent"] == [
        row.b for row in rows if row.a == "Sleep badly"
    ]


@given(st.text(alphabet="ab AB1.(/<>{}`_-é", max_size=30))
def test_code_is_looked_for_where_there_are_signs_of_it(text: str) -> None:
    wanted = _CODE.sub(lambda match: " " * len(match[0]), text)
    assert without_code(text) == wanted
