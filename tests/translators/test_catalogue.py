from __future__ import annotations

import json
import time
from pathlib import Path
from typing import Any

import pytest

from auditor.errors import DownloadError, LanguageError, ModelError
from auditor.translators.catalogue import (
    Entry,
    index_url,
    install_entry,
    install_pair,
    plan_pair,
    read_index,
)
from auditor.translators.store import Inventory, Package, inventory, models_dir
from tests.support.toy_argos import build_toy_package

Archives = dict[tuple[str, str], Path]


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def row(source: str, target: str, *links: str, version: str = "1.0") -> dict[str, Any]:
    return {"from_code": source, "to_code": target, "package_version": version, "links": links}


@pytest.fixture
def publish(server: Any, served: Any, monkeypatch: pytest.MonkeyPatch) -> Any:
    def to(rows: object) -> None:
        content = rows if isinstance(rows, bytes) else json.dumps(rows).encode()
        server.files["/index.json"] = served(content)
        monkeypatch.setenv("AUDIT_MODEL_INDEX", server.url("/index.json"))

    return to


def test_the_newest_version_counts(publish: Any) -> None:
    publish(
        [
            row("ar", "en", "http://h/1", version="1.9"),
            row("ar", "en", "http://h/2", version="1.10"),
        ]
    )
    assert read_index(index_url()) == (Entry("ar", "en", "1.10", ("http://h/2",)),)


def test_rows_that_cannot_be_used_are_passed_over(publish: Any) -> None:
    good = row("ar", "en", "ipfs://x", "http://h/1", 7)  # type: ignore[arg-type]
    publish(
        [
            good,
            None,
            {},
            row("../x", "en", "http://h/1"),
            row("fr", "en", "file:///x"),
            {**row("de", "en", "http://h/1"), "type": "sbd"},
            {**row("de", "en"), "links": "http://h/1"},
        ]
    )
    assert read_index(index_url()) == (Entry("ar", "en", "1.0", ("http://h/1",)),)


@pytest.mark.parametrize(
    "garbage", [b"", b"<html>", b"{}", b"[]", b"[1, 2]", b"\xff\xfe", b"[" * 50_000]
)
def test_garbage_for_an_index(publish: Any, garbage: bytes) -> None:
    publish(garbage)
    with pytest.raises(DownloadError, match="not an index") as raised:
        read_index(index_url())
    assert "\n" not in str(raised.value)


def entries(*pairs: str) -> list[Entry]:
    codes = (pair.split("-") for pair in pairs)
    return [Entry(a, b, "1.0", ("http://h",)) for a, b in codes]


def held(*pairs: str) -> Inventory:
    codes = (pair.split("-") for pair in pairs)
    return Inventory(tuple(Package(a, b, "1.0", Path(f"{a}-{b}")) for a, b in codes))


@pytest.mark.parametrize(
    ("offered", "installed", "routes", "fetched", "missing"),
    [
        (["ar-en", "en-ar"], [], ["ar-en", "en-ar"], ["ar-en", "en-ar"], []),
        (["ar-en"], [], ["ar-en"], ["ar-en"], [("en", "ar")]),
        (["ar-en", "en-ar"], ["ar-en"], ["ar-en", "en-ar"], ["en-ar"], []),
    ],
)
def test_plan(
    offered: list[str],
    installed: list[str],
    routes: list[str],
    fetched: list[str],
    missing: list[tuple[str, str]],
) -> None:
    plan = plan_pair(entries(*offered), held(*installed), "ar", "en")
    assert ["-".join(route) for route in plan.routes] == routes
    assert ["-".join(entry.pair) for entry in plan.wanted] == fetched
    assert list(plan.missing) == missing


def test_plan_through_english() -> None:
    offered = entries("ar-en", "en-ar", "fr-en", "en-fr", "ar-de", "de-fr")
    plan = plan_pair(offered, held("en-fr"), "ar", "fr")
    assert plan.routes == (("ar", "en", "fr"), ("fr", "en", "ar"))
    assert [e.pair for e in plan.wanted] == [("ar", "en"), ("fr", "en"), ("en", "ar")]
    assert [p.pair for p in plan.present] == [("en", "fr")]


def test_plan_that_leads_nowhere() -> None:
    with pytest.raises(LanguageError, match="between ar and xx"):
        plan_pair(entries("ar-en"), held(), "ar", "xx")


def test_install_pair(
    publish: Any,
    server: Any,
    served: Any,
    toy_archives: Archives,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(time, "sleep", lambda _: None)
    rows = []
    for (source, target), archive in toy_archives.items():
        path = f"/{source}_{target}"
        server.files[path] = served(archive.read_bytes(), cut=[5000])
        rows.append(row(source, target, server.url(path)))
    publish(rows)
    said: list[tuple[tuple[str, str], bool]] = []
    install_pair("ar", "en", report=lambda package, new: said.append((package.pair, new)))
    assert said == [(("ar", "en"), True), (("en", "ar"), True)]
    assert names(models_dir()) == [".downloads", "ar_en", "en_ar"]
    assert names(models_dir() / ".downloads") == []
    said.clear()
    install_pair("en", "ar", report=lambda package, new: said.append((package.pair, new)))
    assert [new for _, new in said] == [False, False]


def test_the_second_address_is_tried(server: Any, served: Any, toy_archives: Archives) -> None:
    server.files["/ok"] = served(toy_archives["en", "ar"].read_bytes())
    server.files["/html"] = served(b"<html>log in first</html>")
    links = (server.url("/gone"), server.url("/html"), server.url("/ok"))
    package = install_entry(Entry("en", "ar", "1.0", links))
    assert package.pair == ("en", "ar")


def test_what_is_no_package_is_not_kept(server: Any, served: Any) -> None:
    server.files["/html"] = served(b"<html>log in first</html>")
    with pytest.raises(ModelError, match="not a sound package file") as raised:
        install_entry(Entry("en", "ar", "1.0", (server.url("/html"),)))
    assert str(raised.value).startswith(server.url("/html"))
    assert names(models_dir() / ".downloads") == []
    assert inventory() == Inventory()


def test_toy_pivot(tmp_path: Path) -> None:
    # What the plan promises the translator keeps: two packages make a route.
    from auditor.translators.archive import install_archive
    from auditor.translators.argos import open_argos

    words = {"lettre": "letter", "la": "the"}
    install_archive(build_toy_package(tmp_path, source="fr", target="en", dictionary=words))
    back = {"letter": "رسالة", "the": "الـ"}
    install_archive(build_toy_package(tmp_path, source="en", target="ar", dictionary=back))
    translation = open_argos().translate(["la lettre"], source="fr", target="ar")[0]
    assert translation.text == "الـ رسالة"
    assert translation.route == ("fr", "en", "ar")
    assert translation.engine.count("pkg:") == 2
