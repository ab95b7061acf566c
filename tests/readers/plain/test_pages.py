"""Text of laid-out pages: page numbers and running heads put apart, parted paragraphs joined again."""

from __future__ import annotations

import pytest

from auditor.model import Document
from auditor.readers.plain.text import document_from_text
from tests.support.report_data import report_data
from tests.support.work import growth

PAGES = {
    "en": (
        "The committee met on three days in spring and heard what every one of the\n"
        "towns had to say about the road.",
        "Most of them wanted it to be built at once, and only two of the towns that\n"
        "it would pass through asked for another way.",
        "The committee will decide in autumn. Until then the work on the bridge and\n"
        "on the tunnel goes on as it was planned.",
    ),
    "de": (
        "Der Ausschuss tagte an drei Tagen im Frühjahr und hörte an, was jede der\n"
        "Städte über die Straße zu sagen hatte.",
        "Die meisten wollten, dass sie sofort gebaut wird, und nur zwei der Städte an\n"
        "ihrem Weg verlangten einen anderen.",
        "Der Ausschuss entscheidet im Herbst. Bis dahin gehen die Arbeiten an Brücke\n"
        "und Tunnel weiter wie geplant.",
    ),
    "ar": (
        "اجتمعت اللجنة ثلاثة أيام في الربيع واستمعت إلى ما أرادت كل واحدة من\n"
        "البلدات أن تقوله عن الطريق.",
        "أراد معظمها أن يبدأ البناء فورا ولم تطلب طريقا آخر إلا اثنتان من البلدات\n"
        "التي يمر بها الطريق الجديد.",
        "ستقرر اللجنة في الخريف. وحتى ذلك الحين يستمر العمل في الجسر وفي النفق كما\n"
        "كان مقررا من قبل.",
    ),
    "ru": (
        "Комитет заседал весной три дня и выслушал всё, что каждый из городов хотел\n"
        "сказать о новой дороге.",
        "Большинство хотело начать строительство сразу, и лишь два города из тех, что\n"
        "лежат на её пути, просили о другом.",
        "Комитет примет решение осенью. До тех пор работы на мосту и в туннеле идут\n"
        "так, как было задумано.",
    ),
}
HEADS = {"en": "REPORT ON THE ROAD", "de": "Bericht über die Straße", "ar": "تقرير عن الطريق"}
HEADS["ru"] = "Отчёт о дороге"
FORMS = [
    "- {} -",
    "– {} –",
    "— {} —",
    "[{}]",
    "~ {} ~",
    "{}",
    "Page {}",
    "Page {} of 3",
    "{}/3",
    "{} / 3",
    "Página {} de 3",
    "Seite {} von 3",
    "S. {}",
    "صفحة {} من 3",
    "ص {}",
    "стр. {} из 3",
    "第 {} 页",
    "第 {} 页，共 3 页",
    "{} | Page",
    "Strona {} z 3",
]


def texts(document: Document) -> list[str]:
    return [" ".join(document.view[b.start : b.end].split()) for b in document.blocks]


def clean(code: str, head: bool) -> str:
    return "\n\n".join([HEADS[code]] * head + list(PAGES[code])) + "\n"


def laid_out(code: str, form: str, *, head: bool, cut: bool, feed: str = "") -> str:
    """Each paragraph a page; with ``cut`` the page ends where the paragraph's second line begins."""
    out = [HEADS[code]] * head
    for number, paragraph in enumerate(PAGES[code], 1):
        above, below = paragraph.split("\n")
        end = [form.format(number) + feed] + [HEADS[code]] * head
        out += [above, *end, below] if cut else [paragraph, *end]
    return "\n\n".join(out[:-1] if head and not cut else out) + "\n"


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("code", PAGES)
@pytest.mark.parametrize("head", [True, False])
@pytest.mark.parametrize("cut", [True, False])
def test_as_without_pages(code: str, form: str, head: bool, cut: bool) -> None:
    if "z" in form and not (head or cut):
        pytest.skip("a word nobody knows, and nothing else that shows a page's end")
    document = document_from_text(laid_out(code, form, head=head, cut=cut))
    expected = texts(document_from_text(clean(code, head)))
    assert texts(document) == expected
    assert any("3 page numbers" in note for note in document.notes)
    assert any("3 paragraphs that a page's end" in note for note in document.notes) == cut


@pytest.mark.parametrize("digits", ["٠١٢٣٤٥٦٧٨٩", "۰۱۲۳۴۵۶۷۸۹"])
def test_other_digits(digits: str) -> None:
    text = laid_out("ar", "- {} -", head=True, cut=True).translate(
        {ord(str(n)): digit for n, digit in enumerate(digits)}
    )
    assert texts(document_from_text(text)) == texts(document_from_text(clean("ar", True)))


def test_roman_numbers() -> None:
    text = laid_out("en", "- {} -", head=True, cut=True)
    for arabic, roman in (("1", "i"), ("2", "ii"), ("3", "iii")):
        text = text.replace(f"- {arabic} -", roman)
    assert texts(document_from_text(text)) == texts(document_from_text(clean("en", True)))


def test_form_feeds_and_a_footer() -> None:
    text = laid_out("en", "Ministry of Roads, draft\n\n{}", head=False, cut=True, feed="\x0c")
    document = document_from_text(text)
    assert texts(document) == texts(document_from_text(clean("en", False)))
    assert "3 lines of page headers and footers (“Ministry of Roads, draft”)" in document.notes[0]


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("{} REPORT ON THE ROAD", "The Ministry of Roads and Bridges {}"),
        ("Report on the road and on what becomes of it {}",) * 2,
        ("https://example.org/a/report-on-the-road.html {}/3",) * 2,
    ],
)
@pytest.mark.parametrize("code", PAGES)
def test_running_heads_with_numbers(left: str, right: str, code: str) -> None:
    out = []
    for number, paragraph in enumerate(PAGES[code] * 2, 1):
        above, below = paragraph.split("\n")
        out += [above, (right if number % 2 else left).format(number), below]
    document = document_from_text("\n\n".join(out))
    assert texts(document) == texts(document_from_text("\n\n".join(PAGES[code] * 2)))


def test_a_head_without_page_numbers() -> None:
    text = laid_out("de", "", head=True, cut=True)
    assert texts(document_from_text(text)) == texts(document_from_text(clean("de", True)))


def test_the_text_is_as_it_was() -> None:
    text = laid_out("en", "- {} -", head=True, cut=True)
    document = document_from_text(text)
    assert document.text == text
    assert len(document.view) == len(text)
    for block in document.blocks:
        assert "- 1 -" not in document.view[block.start : block.end]


NOT_PAGES = {
    "numbered sections": "Rules\n\n1\n\nDogs stay out.\n\n2\n\nCats may come in.\n\n3\n\nBirds may too.",
    "articles": "Article 1\n\nDogs stay out.\n\nArticle 2\n\nCats may come in.",
    "steps": "Step 1\n\nOpen the lid.\n\nStep 2\n\nTake out the lamp.\n\nStep 3\n\nClose it.",
    "parts of all": "Teil 1 von 3\n\nDer Anfang.\n\nTeil 2 von 3\n\nDie Mitte.\n\nTeil 3 von 3\n\nDas Ende.",
    "a table of figures": "Births\n\n12\n\nDeaths\n\n9\n\nWeddings\n\n4",
    "years": "2019\n\nThe dam was built.\n\n2020\n\nThe dam broke.\n\n2021\n\nIt was mended.",
    "a refrain": "We go.\n\nLong live the sea\n\nWe stay.\n\nLong live the sea\n\nWe sleep.\n\n"
    "Long live the sea\n\nWe wake.",
    "one number": "The result\n\n7\n\nis lower than before.",
    "captions": "Table 1: Births in the towns\n\n4 5\n\nTable 2: Births in the towns\n\n6 7",
    "captions with one head": "Births in the northern towns, table 1\n\nYear\n\n"
    "Births in the northern towns, table 2\n\nYear\n\nThe end.",
    "notes": "[1]\n\nSee the law.\n\n[2]\n\nSee the book.\n\n[3]\n\nSee above.",
    "numbered list": "1. Dogs\n2. Cats\n3. Birds",
    "scores": "First half\n\n1/3\n\nSecond half\n\n3/3\n\nEnd.",
}


@pytest.mark.parametrize("name", NOT_PAGES)
def test_what_is_no_page_number(name: str) -> None:
    text = NOT_PAGES[name]
    document = document_from_text(text)
    assert not any(note.startswith("left out") for note in document.notes)
    assert " ".join(texts(document)) == " ".join(text.split())


@pytest.mark.parametrize(
    "text", ["The road is closed.\n\nPage 1 of 1\n", "Die Straße ist zu.\n\nNur heute.\n\n- 1 -"]
)
def test_a_single_page(text: str) -> None:
    document = document_from_text(text)
    assert document.notes[0].startswith("left out: 1 page number")
    assert "1" not in "".join(texts(document))


def test_a_heading_at_a_page_s_end_is_not_joined() -> None:
    text = f"{PAGES['en'][0]}\n\nWhat comes next\n\n- 1 -\n\n{PAGES['en'][1]}\n\n- 2 -\n"
    assert "What comes next" in texts(document_from_text(text))


@pytest.mark.parametrize(
    ("before", "after", "language"),
    [
        # A stop before a small letter, and one of an abbreviation or an ordinal.
        ("The plague of that year was, as most now think, the work of Y.", "pestis, a germ.", "en"),
        ("The committee then went on to what is said of ships in Res. No.", "12 of the same year.", "en"),
        ("Der Ausschuss beschloss nach langer Beratung, dass das Tor am 3.", "März aufgeht.", "de"),
        # A comma at the end of a full line.
        ("ومع أن السفن كانت تصل إلى الميناء في كل يوم من أيام تلك السنة،", "فإن أحدا لم يحص عددها.", "ar"),
        ("Auf dem Weg zum Hafen lagen vier Dörfer, nach ihnen ein Wald,", "Felder und ein Moor.", "de"),
    ],
)  # fmt: skip
def test_a_sentence_that_goes_on(before: str, after: str, language: str) -> None:
    text = f"{PAGES['en'][0]}\n\n{before}\n\n- 1 -\n\f\n{after}\n\n- 2 -\n"
    found = document_from_text(text, language=language)
    last = found.blocks[-1]
    assert " ".join(found.view[last.start : last.end].split()) == f"{before} {after}"


@pytest.mark.parametrize(
    ("before", "after", "language"),
    [
        ("Recalling the treaty of the two towns,", "Noting the report on the harbour,", "en"),
        ("وإذ تشير إلى المعاهدة بين المدينتين،", "وإذ تلاحظ التقرير،", "ar"),
        ("The committee met on three days in spring and heard all the towns.", "The road is long.", "en"),
    ],
)  # fmt: skip
def test_a_paragraph_that_ends_with_its_page(before: str, after: str, language: str) -> None:
    text = f"{PAGES['en'][0]}\n\n{before}\n\n- 1 -\n\f\n{after}\n\n- 2 -\n"
    found = document_from_text(text, language=language)
    last = found.blocks[-1]
    assert found.view[last.start : last.end] == after


def test_linear() -> None:
    page = "\n\n".join(f"{PAGES['en'][n % 3]}\n\n- {n} -" for n in range(1, 60))

    def run(size: int) -> None:
        document_from_text("\n\n".join([page] * size) + "\n\n1\n\n" * size)

    assert growth(run, 2) < 6


def test_what_was_reported() -> None:
    folder = report_data("32-wrapped-pages")
    for path in sorted(folder.glob("*.txt")):
        found = texts(document_from_text(path.read_text("utf-8")))
        assert len(found) in {4, 13}, path.name
        assert not any(text[-1].isdigit() or "صفحة" in text for text in found), path.name
    folder = report_data("34-long-pages")
    for name in ("ar-bare", "ar-dash", "ar-page", "en-bare"):
        document = document_from_text((folder / f"{name}.txt").read_text("utf-8"))
        assert 41 <= len(document.blocks) <= 43
        assert "page numbers" in document.notes[0]
