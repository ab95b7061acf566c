"""The article *a* or *an* before a word that takes another's place."""

from __future__ import annotations

import re

_ARTICLE = re.compile(r"(?<!\w)an?(?= $)", re.IGNORECASE)


def suited(text: str, start: int, end: int, now: str) -> tuple[str, int, int]:
    """The text with the article suited to ``now`` at the place, and where the place then is."""
    article = _ARTICLE.search(text, 0, start)
    if article is None or _vocal(now) == _vocal(text[start:end]):
        return text, start, end
    written = article[0][0] + ("n" if _vocal(now) else "")
    moved = len(written) - len(article[0])
    text = text[: article.start()] + written + text[article.end() :]
    return text, start + moved, end + moved


def _vocal(word: str) -> bool:
    return word[:1].lower() in tuple("aeiou")
