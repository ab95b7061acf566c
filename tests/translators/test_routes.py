from __future__ import annotations

import pytest

from auditor.translators.routes import find_route, language_code, package_codes

STAR = [(x, "en") for x in ("ar", "fr", "pb", "pt", "zt")] + [
    ("en", x) for x in ("ar", "fr", "pb", "pt", "zt")
]


@pytest.mark.parametrize(
    ("pairs", "source", "target", "route"),
    [
        (STAR, "ar", "en", "ar en"),
        (STAR, "ar", "fr", "ar en fr"),
        ([*STAR, ("ar", "fr")], "ar", "fr", "ar fr"),
        ([*STAR, ("ar", "de"), ("de", "fr")], "ar", "fr", "ar en fr"),
        ([("ar", "de"), ("de", "fr")], "ar", "fr", "ar de fr"),
        ([("ar", "de"), ("de", "en"), ("en", "fr")], "ar", "fr", "ar de en fr"),
        ([("a1", "b1"), ("b1", "c1"), ("c1", "d1"), ("d1", "e1")], "a1", "e1", None),
        (STAR, "en", "pt-BR", "en pb"),
        (STAR, "en", "pt-PT", "en pt"),
        (STAR, "en", "zh-Hant", "en zt"),
        (STAR, "en", "zh", None),
        (STAR, "en_US", "AR", "en ar"),
        (STAR, "en", "xx", None),
        (STAR, "en", "en-GB", None),
        ([], "ar", "en", None),
    ],
)
def test_route(pairs: list[tuple[str, str]], source: str, target: str, route: str | None) -> None:
    assert find_route(pairs, source, target) == (tuple(route.split()) if route else None)


def test_codes() -> None:
    assert package_codes("pt-BR") == ("pt-br", "pb", "pt")
    assert package_codes("ar") == ("ar",)
    assert language_code("pb") == "pt"
    assert language_code("ar") == "ar"
