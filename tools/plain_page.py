"""Markdown in, a page of HTML out that needs nothing else: for what is read once and not kept on the site."""

from __future__ import annotations

import html

STYLE = """
body { max-width: 60rem; margin: 2rem auto; padding: 0 1rem; font: 1rem/1.5 system-ui, sans-serif; color: #1b1f24; background: #fff; }
table { border-collapse: collapse; margin: .5rem 0 1.5rem; } td, th { border: 1px solid #b9c0c8; padding: .2rem .5rem; text-align: start; vertical-align: top; overflow-wrap: anywhere; }
thead:not(:has(th:not(:empty))) { display: none; } code { font-size: .92em; } h2 { margin-top: 2.5rem; }
@media (prefers-color-scheme: dark) { body { color: #e6e9ed; background: #14171a; } td, th { border-color: #4a525a; } }
@media print { body { max-width: none; margin: 0; } }
"""


def html_page(markdown: str, *, title: str, language: str) -> str:
    """The page; each cell and paragraph goes in the direction of its own letters."""
    from markdown_it import MarkdownIt

    body = MarkdownIt("commonmark").enable("table").render(markdown)
    for tag in ("td", "p", "li"):
        body = body.replace(f"<{tag}>", f'<{tag} dir="auto">')
    return (
        '<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f'<title>{html.escape(title)}</title>\n<style>{STYLE}</style>\n</head>\n<body data-language="{html.escape(language)}">\n'
        f"{body}</body>\n</html>\n"
    )
