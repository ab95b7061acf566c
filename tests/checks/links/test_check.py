"""Addresses, paths and codes: what is changed or lost is found, what each language has of its own is not."""

from __future__ import annotations

import pytest

from auditor.checks.links.check import CHECK, ELSEWHERE, LOST, OTHER_PAGE, run
from auditor.judge.verdict import DIVERGENT, REVIEW
from auditor.model import Finding, Pair, Passage, Severity
from auditor.readers.pairs import TextPair
from tests.support.report_data import report_data
from tests.support.verdicts import verdicts


def found(a: str, b: str, languages: str = "en de") -> list[Finding]:
    code_a, code_b = languages.split()
    return run(Pair(Passage(a, code_a), Passage(b, code_b)))


ELSEWHERE_NOW = {
    "host": ("Go to https://shop.example.net/a", "Voir https://shop.example.org/a", "en fr"),
    "no scheme": ("Go to www.example.net now", "Vaya a www.example.com ahora", "en es"),
    "lookalike host": ("Go to https://example.net", "انتقل إلى https://exаmple.net", "en ar"),
    "port": ("http://host.example:8080/x", "http://other.example:8080/x", "en de"),
    "e-mail": ("Write to info@city.example", "اكتبوا إلى info@town.example", "en ar"),
    "mailto": (
        '<a href="mailto:a@b.example">us</a>',
        '<a href="mailto:c@b.example">nous</a>',
        "en fr",
    ),
    "unix path": ("Edit /etc/cron.d/backup", "Modifiez /etc/cron.d/restore", "en fr"),
    "windows path": (r"Open C:\\Temp\\in.log", r"C:\\Temp\\out.log を開く", "en ja"),
    "file": ("Open setup.ini first.", "首先打开 config.ini。", "en zh"),
    "markdown": ("See [here](../a/one.html).", "См. [здесь](../a/two/one.html).", "en ru"),
    "href": ('<a href="/login">In</a>', '<a href="https://bad.example">دخول</a>', "en ar"),
    "iban": (
        "Pay to GB82 WEST 1234 5698 7654 32.",
        "Payez à GB82 WEST 1234 5698 7654 23.",
        "en fr",
    ),
    "part": ("Order part XJ-4471-B.", "Bestellen Sie Teil XJ-4417-B.", "en de"),
    "symbol": ("Recalling A/HRC/55/12,", "إذ يشير إلى A/HRC/55/21،", "en ar"),
    "hash": ("Commit 9f86d081884c7d", "コミット 9f86d081884c7e", "en ja"),
}


@pytest.mark.parametrize("name", ELSEWHERE_NOW)
def test_another_one(name: str) -> None:
    a, b, languages = ELSEWHERE_NOW[name]
    (finding,) = found(a, b, languages)
    assert finding.confidence in {ELSEWHERE, OTHER_PAGE}
    assert finding.says_a in a
    assert finding.says_b in b
    ((start, end),) = finding.spans_a
    assert a[start:end] == finding.says_a
    # The other way round as well.
    assert found(b, a, " ".join(languages.split()[::-1]))


def test_a_page_of_the_same_site_is_for_review() -> None:
    (finding,) = found("See https://a.example/terms.", "Siehe https://a.example/privacy.")
    assert REVIEW <= finding.confidence < DIVERGENT
    assert finding.severity is Severity.MAJOR


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Read https://a.example/b for more.", "Lesen Sie weiter."),
        ("Write to us at office@a.example.", "Schreiben Sie uns."),
        ("Look into /var/log/syslog.", "Sehen Sie ins Protokoll."),
        ("Weiter im Text.", "Read [on](https://a.example/b)."),
    ],
)
def test_lost_or_added(a: str, b: str) -> None:
    (finding,) = found(a, b)
    assert finding.confidence == LOST
    assert bool(finding.spans_a) != bool(finding.spans_b)


SAME = {
    "same": ("See https://a.example/b.", "Siehe https://a.example/b.", "en de"),
    "scheme and slash": ("See http://a.example/b/", "Siehe https://www.a.example/b", "en de"),
    "language in the path": (
        "https://a.example/en/news/12",
        "https://a.example/de/news/12",
        "en de",
    ),
    "with a region": ("https://a.example/en-us/x", "https://a.example/pt-br/x", "en pt-BR"),
    "a page with a name of its own": (
        "https://a.example/en/water",
        "https://a.example/fr/eau",
        "en fr",
    ),
    "host of a language": (
        "https://en.wiki.example/wiki/Water",
        "https://ar.wiki.example/wiki/ماء",
        "en ar",
    ),
    "territory": ("https://www.shop.com/help", "https://www.shop.de/hilfe", "en de"),
    "territory of another code": (
        "https://a.example.fr/aide",
        "https://a.example.uk/help",
        "fr en",
    ),
    "query": ("https://a.example/x?lang=en", "https://a.example/x?lang=es", "en es"),
    "escaped": ("https://ar.a.example/%D9%85%D8%A7%D8%A1", "https://en.a.example/water", "ar en"),
    "end of sentence": ("(see https://a.example/b).", "(انظر https://a.example/b)؛", "en ar"),
    "no blank in Chinese": (
        "Visit https://a.example/b now",
        "请访问https://a.example/b了解",
        "en zh",
    ),
    "capitals of e-mail": ("Write to Info@A.example.", "Écrivez à info@a.example.", "en fr"),
    "hyphens": ("Model KX-2201-Z", "Modèle KX\u20112201\u2011Z", "en fr"),
    "letters of the language": ("Flight MHX370 is late.", "الرحلة إم إتش إكس 370 متأخرة.", "en ar"),
    "iban without blanks": ("DE89370400440532013000", "DE89 3704 0044 0532 0130 00", "en de"),
}
NONE = {
    "and/or": ("men and/or women, km/h", "Männer und/oder Frauen, km/h", "en de"),
    "dates": ("12/05/2024, 24/7, 1/2", "12.05.2024, rund um die Uhr, ½", "en de"),
    "word with a number": ("COVID-19, G20, F-16, the 1990S, MP3", "كوفيد، مجموعة العشرين", "en ar"),
    "roman": ("Article XXIII of PART II", "Artikel 23 von Teil 2", "en de"),
    "abbreviation": ("U.S.A., e.g. No.5, i.e. this", "USA, z. B. Nr. 5, d. h. dies", "en de"),
    "placeholders": (
        "Saved to {path}/{file}, %s/%d",
        "Gespeichert in {path}/{file}, %s/%d",
        "en de",
    ),
    "tags": ("<b>Bold</b><br/>", "<b>Fett</b><br/>", "en de"),
    "a sentence without a blank": ("The end.This goes on.", "Das Ende.Weiter geht es.", "en de"),
    "anchors": ('<a href="#top">Up</a>', '<a href="#oben">Nach oben</a>', "en de"),
    "one of several numbers": ("He ran 100M in 9.58S", "Er lief 100 m in 9,58 s", "en de"),
}


@pytest.mark.parametrize("name", [*SAME, *NONE])
def test_not_to_fire(name: str) -> None:
    assert found(*{**SAME, **NONE}[name]) == []


def test_one_side_empty() -> None:
    assert found("https://a.example", " ") == []


def test_many_are_told_in_bounds() -> None:
    a = " ".join(f"https://a{n}.example/" for n in range(100))
    assert len(found(a, a.replace(".example", ".invalid"))) == 20


def test_a_changed_address_makes_a_divergent_pair() -> None:
    pairs = [
        TextPair(0, 1, "More at https://a.example/x.", "Mehr auf https://b.example/x."),
        TextPair(1, 2, "More at https://a.example/x.", "Mehr auf https://a.example/x."),
    ]
    assert verdicts(pairs, "en", "de", CHECK.id) == ["divergent", "equivalent"]


@pytest.mark.parametrize("code", ["de", "ar"])
def test_those_of_the_reports(code: str) -> None:
    lines = report_data("60-urls", f"en-{code}.tsv").read_text("utf-8").splitlines()
    pairs = [
        TextPair(i, i + 1, line.split("\t")[0], line.split("\t")[1]) for i, line in enumerate(lines)
    ]
    assert "equivalent" not in verdicts(pairs, "en", code)
