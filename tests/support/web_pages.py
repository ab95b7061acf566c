"""Statements in pages as those who publish them lay them out: the text, and what is around it."""

from __future__ import annotations

from collections.abc import Sequence

MENU = "<ul>" + "".join(f'<li><a href="/{n}">Section {n}</a></li>' for n in range(8)) + "</ul>"
NOISE = (
    "Skip to main content", "Section 3", "We use cookies to improve your experience",
    "Share this page", "Related statements", "Copyright Ministry 2020", "Search this site",
)  # fmt: skip


def paragraphs(texts: Sequence[str]) -> str:
    return "".join(f"<p>{text}</p>\n" for text in texts)


def _page(body: str, head: str = "") -> str:
    return (
        f'<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Statement | Ministry'
        f"</title><script>var a = 'We leave.';</script>{head}</head><body>{body}</body></html>"
    )


def semantic(texts: Sequence[str]) -> str:
    """HTML5 with landmarks, as new sites of ministries have them."""
    return _page(
        f'<a class="sr-only" href="#main">Skip to main content</a><header><a href="/">Ministry</a>'
        f"<nav>{MENU}</nav><form><label>Search this site</label><input></form></header>"
        f"<main id=main><h1>Statement of the Minister</h1>{paragraphs(texts)}"
        f'<div class="share">Share this page <a href="#">Tweet</a></div></main>'
        f"<aside><h2>Related statements</h2>{MENU}</aside>"
        f"<footer>Copyright Ministry 2020 {MENU}</footer>"
        f'<div id="cookie-banner" role="dialog">We use cookies to improve your experience'
        f"<button>Accept</button></div>"
    )


def drupal(texts: Sequence[str]) -> str:
    """Nested divs, the text in one article, as the UN's sites have it."""
    return _page(
        f'<div id="skip-link"><a href="#m" class="element-invisible">Skip to main content</a></div>'
        f'<div class="navbar">{MENU}</div><div class="region region-content"><div class="breadcrumb">'
        f'<a href="/">Home</a> <a href="/s">Section 3</a></div><article class="node node--statement">'
        f"<h1>Statement of the Minister</h1>"
        f'<div class="field field--body"><div class="field__item">{paragraphs(texts)}</div></div>'
        f'</article></div><div class="sidebar"><h2>Related statements</h2>{MENU}</div>'
        f'<div class="footer">Copyright Ministry 2020</div>'
        f'<div class="cookies">We use cookies to improve your experience</div>'
    )


def broken_lines(texts: Sequence[str]) -> str:
    """One cell of a layout table, paragraphs by line breaks, as pages of the nineties have them."""
    body = "<br><br>\n".join(texts)
    return _page(
        f'<table width="100%"><tr><td width=20% valign=top>{MENU}</td>'
        f"<td><font size=2><h1>Statement of the Minister</h1>{body}</font>"
        f"<table><tr><td>inner</td></tr></table></td></tr></table>"
    ).replace("<table><tr><td>inner</td></tr></table>", "<table></table>")


def aspnet(texts: Sequence[str]) -> str:
    """All of it in one form, paragraphs as divs."""
    body = "".join(f"<div>{text}</div>" for text in texts)
    return _page(
        f'<form id="aspnetForm" action="/x"><input type=hidden value="We leave."><div id="menu">{MENU}'
        f'</div><div id="ctl00_content"><h1>Statement of the Minister</h1>{body}</div>'
        f'<div id="footer">Copyright Ministry 2020</div></form>'
    )


def bare(texts: Sequence[str]) -> str:
    """What pandoc and office programs write."""
    return _page(
        f'<header id="title-block-header"><h1 class="title">Statement of the Minister</h1></header>'
        f"{paragraphs(texts)}"
    )


LAYOUTS = {
    "semantic": semantic,
    "drupal": drupal,
    "broken lines": broken_lines,
    "aspnet": aspnet,
    "bare": bare,
}
