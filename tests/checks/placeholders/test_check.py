"""What a program fills in and tags: lost, exchanged, in another order; and prose that has none."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.checks.placeholders.check import CHECK, MOST, run
from auditor.checks.placeholders.syntax import tokens_of
from auditor.judge import judge
from auditor.judge.features import Part
from auditor.model import Bead, Finding, Pair, Passage, Severity, Verdict
from auditor.pipeline.checking import check_unit
from tests.support.work import growth


def pair(a: str, b: str, *languages: str) -> Pair:
    first, second = languages or ("en", "fr")
    return Pair(Passage(a, first, start=7), Passage(b, second, start=100))


def found(a: str, b: str, *languages: str) -> list[Finding]:
    return run(pair(a, b, *languages))


FILES = "{n, plural, one {# file} other {# files}}"

LOST = [
    # A, B, what A says, what B says
    ("%d files of %s", "fichiers de %s", "“%d”", ""),
    ("%s and %s", "%s", "“%s”", ""),
    ("files", "%d fichiers", "", "“%d”"),
    ("%d files", "%s fichiers", "“%d”", "“%s”"),
    ("%ld files", "%d fichiers", "“%ld”", "“%d”"),
    ("%.2f kg", "kg", "“%.2f”", ""),
    ("%-5d left", "reste", "“%-5d”", ""),
    ("by %s", "par %S", "“%s”", "“%S”"),
    ("%dx%d pixels", "%d pixels", "“%d”", ""),
    ("%1$s in %2$d", "%1$s", "“%2$d”", ""),
    ("%1$s in %2$d", "%1$s en %3$d", "“%2$d”", "“%3$d”"),
    ("%s in %d", "%2$s en %1$d", "“%s”", "“%2$s”"),
    ("%(name)s here", "%(nom)s ici", "“%(name)s”", "“%(nom)s”"),
    ("%(name)s here", "%(name) s ici", "“%(name)s”", ""),
    ("%(n)d left", "reste %(n)s", "“%(n)d”", "“%(n)s”"),
    ("%{name} left", "est parti", "“%{name}”", ""),
    ("%<n>.2f kg", "kg", "“%<n>.2f”", ""),
    ("%count% files", "% count% fichiers", "“%count%”", ""),
    ("Hi %@", "Salut", "“%@”", ""),
    ("%1 of %2", "%1 von", "“%2”", ""),
    ("%n file(s)", "Datei(en)", "“%n”", ""),
    ("{0} of {1}", "{0} de", "“{1}”", ""),
    ("{0} of {1}", "{0} de {0}", "“{1}”", ""),
    ("{} of {}", "{}", "“{}”", ""),
    ("{count} files", "fichiers", "“{count}”", ""),
    ("{count} files", "{nombre} fichiers", "“{count}”", "“{nombre}”"),
    ("{user.name} left", "{user.nom} est parti", "“{user.name}”", "“{user.nom}”"),
    ("{$user} left", "est parti", "“{$user}”", ""),
    ("${name} left", "est parti", "“${name}”", ""),
    ("${name} left", "{name} est parti", "“${name}”", "“{name}”"),
    ("{{name}} left", "{{nom}} est parti", "“{{name}}”", "“{{nom}}”"),
    ("{{ name }} left", "{ name } est parti", "“{{ name }}”", "“{ name }”"),
    ("in $BUILD_DIR", "dans", "“$BUILD_DIR”", ""),
    ("in $HOME", "dans $MAISON", "“$HOME”", "“$MAISON”"),
    ("&brandName; now", "maintenant", "“&brandName;”", ""),
    ("%Y-%m-%d", "jour", "“%Y-%m-%d”", ""),
    (FILES, "fichiers", "{n, plural}", ""),
    (FILES, FILES.replace("plural", "select"), "{n, plural}", "{n, select}"),
    (FILES, FILES.replace("other", "autre"), "", "{n, plural} without “other”"),
    (FILES, FILES[:-1], "{n, plural}", "{n, plural} that is not closed"),
    (FILES.replace("files", "in {dir}"), FILES, "“{dir}”", ""),
    (
        "{g, select, male {He} other {They}}",
        "{g, select, homme {Il} other {Ils}}",
        "{g, select, male}",
        "{g, select, homme}",
    ),
    ("{0, number} kg", "{0, date} kg", "{0, number}", "{0, date}"),
]


@pytest.mark.parametrize(("a", "b", "says_a", "says_b"), LOST)
def test_lost_and_foreign(a: str, b: str, says_a: str, says_b: str) -> None:
    first = found(a, b)[0]
    assert (first.says_a, first.says_b) == (says_a, says_b)
    assert first.severity is Severity.CRITICAL
    assert says_a in first.message
    assert says_b in first.message
    json.dumps(first.evidence)


@pytest.mark.parametrize(("a", "b", "says_a", "says_b"), LOST)
def test_the_other_way_round(a: str, b: str, says_a: str, says_b: str) -> None:
    assert found(b, a)
    assert bool(says_a or says_b)


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("%s has %d files", "%d fichiers sont à %s"),
        ("%@ owes %d and %@", "%d, %@ et %@"),
        ("%s: %(x)s %d", "%d: %(x)s %s"),
    ],
)
def test_without_numbers_the_order_counts(a: str, b: str) -> None:
    (only,) = found(a, b)
    assert "in this order" in only.message
    assert only.evidence["kind"] == "order"
    assert only.severity is Severity.CRITICAL


TAGS = [
    # A, B, kind, severity, the text that is marked
    ('<a href="%s">this</a> one', "ceci, %s", "tag-lost", "major", '<a href="%s">'),
    ("<b>x</b> y", "<b>x y", "tag-lost", "major", "</b>"),
    ("<0>Click</0> here", "Cliquez ici", "tag-lost", "major", "<0>"),
    ("<x1/> here", "ici", "tag-lost", "major", "<x1/>"),
    ("<link>here</link>", "ici", "tag-lost", "major", "<link>"),
    ("<b>x</b>", "</b>x<b>", "tag-paired", "major", "</b>"),
    ("one<br>two", "un deux", "tag-lost", "minor", "<br>"),
    ("<b>x</b> <b>y</b>", "<b>x y</b>", "tag-count", "minor", "<b>"),
    ("<b>x <i>y</i></b>", "<b>x</b> <i>y</i>", "tag-order", "minor", "<b>"),
]


@pytest.mark.parametrize(("a", "b", "kind", "severity", "marked"), TAGS)
def test_tags(a: str, b: str, kind: str, severity: str, marked: str) -> None:
    (only,) = found(a, b)
    assert (only.evidence["kind"], str(only.severity)) == (kind, severity)
    places = [a[start - 7 : end - 7] for start, end in only.spans_a]
    places += [b[start - 100 : end - 100] for start, end in only.spans_b]
    assert places[0] == marked


def test_an_entity_that_was_taken_apart() -> None:
    (only,) = found("Tom &amp; Jerry", "Tom & amp; Jerry")
    assert (only.says_a, only.says_b) == ("", "& amp;")
    assert only.spans_b == ((104, 110),)
    assert found("Tom & amp; Jerry", "Tom & amp; Jerry") == []


def test_once_more_often_is_for_review() -> None:
    (only,) = found("{name} and his {thing}", "{name}, {name} et {thing}")
    assert only.message == "A has the placeholder “{name}” once, B twice"
    assert only.severity is Severity.MINOR
    judged = judge(Bead((0,), (0,)), check_unit(pair("{n} a", "{n} {n}"), [CHECK], bead=0))
    assert judged.verdict is Verdict.REVIEW


FAITHFUL = [
    # The same, in an order of its own where there are numbers or names.
    ("%1$s in %2$d", "en %2$d, %1$s"),
    ("%s in %d", "en %2$d, %1$s"),
    ("%1$s in %2$d", "%s en %d"),
    ("{0} of {1}", "{1} {0}"),
    ("{} of {}", "{1} {0}"),
    ("%(a)s of %(b)d", "%(b)d %(a)s"),
    ("{a} of {b}", "{b} {a}"),
    ("%i files, %5.1f", "%d fichiers, %.2f"),
    ("{0:N2} kg", "{0:N1} kg"),
    ("{{ name }}", "{{name}}"),
    ("%ds", "%d s"),
    ("%d%%", "%d %%"),
    ("${price} each", "{price} $ chacun"),
    ("%Y-%m-%d %H:%M", "%d.%m.%Y, %I:%M %p"),
    ("<b>x</b><br>y", "<strong>x</strong><br/>y"),
    ("<b>a</b> <i>b</i>", "<i>b</i> <b>a</b>"),
    ('<a title="x" href="/en">x</a>', '<a href="/fr">x</a>'),
    ("Tom &amp; Jerry&nbsp;!", "Tom et Jerry !"),
    (FILES, "{n, plural, =0 {rien} one {un} two {deux} few {# a} many {# b} other {# c}}"),
    ("{n, plural, one {{x} file} other {{x} files}}", "{n, plural, other {{x} fichiers}}"),
    # Prose, and other things that only look like it.
    ("50 per cent of the", "50 % des gens"),
    ("100% sure", "sûr à 100% de"),
    ("5% increase", "5 % d'augmentation"),
    ("5% increase", "5 %d'augmentation"),
    ("5% increase", "5%d'augmentation"),
    ("20% in, 30% of", "20 % en, 30 %e"),
    ("he {sic} said", "il a dit"),
    ("he [...] said", "il […] a dit"),
    ("a < b and c > d", "c > d et a < b"),
    ("a<b and c>d", "c > d"),
    ("the set {1, 2, 3}", "l'ensemble {1; 2; 3}"),
    ("{x | x > 0}", "{x tel que x > 0}"),
    ("$500 and US$ 20", "500 $ et 20 USD"),
    ("use <file> now", "utilisez <fichier>"),
    ("--dirty[=<mark>]", "--dirty[=<marque>]"),
    ("wrote %d of %d: %m", "%d sur %d : %m"),
    ("%.250s provides %s", "%2$s de %1$.250s"),
    ("0x%02X", "0x%02x"),
    ("%-e %b %Y", "%-e de %b de %Y"),
    ("%-e %b", "%-m月%-d日"),
    ("write to <a@b.org>", "écrivez à a@b.org"),
    ("http://x.org/%D8%A7%D9%84", "http://x.org/%C3%A9"),
    ("http://x.org/a%20b", "http://x.org/a%20c%2Fd"),
    (r"\emph{word}, x^{n}", r"\emph{mot}"),
    ("A&B; C", "A et B ; C"),
    ("{un texte entre accolades}", "text in braces"),
]


@pytest.mark.parametrize(("a", "b"), FAITHFUL)
def test_faithful(a: str, b: str) -> None:
    assert found(a, b) == []
    assert found(b, a) == []


@pytest.mark.parametrize(
    ("a", "b", "language"),
    [
        ("50% of it", "%50'si", "tr"),
        ("one per cent", "%1", "tr"),
        ("%s file", "%sssa tiedosto", "fi"),
        ("%d files", "%dtiedostoa", "fi"),
        ("Windows 10 %s", "%s Windows 10", "hu"),
    ],
)
def test_other_languages(a: str, b: str, language: str) -> None:
    assert found(a, b, "en", language) == []


def test_digits_that_were_masked_for_the_readers_of_numbers() -> None:
    a = Passage("{#} of {#}", "en", written="{0} of {1}")
    b = Passage("{#} sur {#}", "fr", written="{0} sur {2}")
    (only,) = run(Pair(a, b))
    assert (only.says_a, only.says_b) == ("“{1}”", "“{2}”")
    assert only.spans_a == ((7, 10),)


@pytest.mark.parametrize(
    ("a", "b", "which", "count"),
    [
        ("%d files", "ملفان", "b", 0),
        ("{count} files", "ملفان", "b", 0),
        ("%(n)d files of %(dir)s", "ملفان في %(dir)s", "b", 0),
        ("%d files of %s", "ملفان", "b", 1),
        ("by %s", "ملفان", "b", 1),
        ("%d files", "ملفان", "", 1),
        ("one file", "%d fichier", "a", 0),
        ("one file", "%s fichier", "a", 1),
        ("one file", "%d fichier", "b", 1),
    ],
)
def test_plural_forms_of_one_number_need_not_name_it(
    a: str, b: str, which: str, count: int
) -> None:
    one = Passage(a, "en", one_number=which == "a")
    other = Passage(b, "ar", one_number=which == "b")
    assert len(run(Pair(one, other))) == count


@pytest.mark.parametrize(
    ("a", "b"), [("%d files", "fichiers"), ("{0} x", "x"), ("<b>x</b>", "x"), ("a", "%s")]
)
def test_one_is_enough(a: str, b: str) -> None:
    issues = check_unit(pair(a, b), [CHECK], bead=0)
    # What well covered words speak for it.
    part = Part((0, len(a)), (0, len(b)), {"coverage.english": -3.0, "coverage.other": -3.0})
    assert judge(Bead((0,), (0,)), issues, [part]).verdict is Verdict.DIVERGENT


def test_one_side_alone_is_for_other_checks() -> None:
    assert found("%d files", " ") == []


PIECES = st.sampled_from(
    [
        "%s",
        "%1$d",
        "%(a)s",
        "{0}",
        "{a}",
        "{{b}}",
        "${c}",
        "%@",
        "<b>",
        "</b>",
        "<br/>",
        "&x1;",
        "word ",
        *("{n, plural, one {#} other {{a}}}", "%", "{", "}", "<", " 5 ", "%1", "%n", "$HOME "),
    ]
)


@given(st.lists(PIECES, max_size=12).map("".join))
def test_a_text_agrees_with_itself(text: str) -> None:
    assert found(text, text) == []


@given(
    st.text(alphabet="%{}<>/$&;,()1 sdnab#\u0663", max_size=60), st.text("%{}<>ads1$ ", max_size=40)
)
def test_spans_are_inside(a: str, b: str) -> None:
    for token in tokens_of(a):
        assert 0 <= token.start < token.end <= len(a)
    for finding in found(a, b):
        assert 0 <= finding.confidence <= 1
        assert all(7 <= start < end <= 7 + len(a) for start, end in finding.spans_a)
        assert all(100 <= start < end <= 100 + len(b) for start, end in finding.spans_b)


@pytest.mark.parametrize(
    "piece",
    [
        "{",
        "{}",
        "{a, plural, ",
        "{a, plural, other {",
        "<b>",
        "<a ",
        "<a b='",
        "%s%d",
        "%",
        "&a",
        "$A_",
        *("%(a", "{{", "%5", "%a%", "<a x=1 ", "%D8"),
    ],
)
def test_hostile_texts_are_read_in_proportion(piece: str) -> None:
    def task(size: int) -> list[Finding]:
        text = piece * (size // len(piece))
        return found(text, "}" * (size // 100) + text[: len(text) // 2])

    assert growth(task, 600) < 5
    assert len(task(100_000)) <= MOST
