from __future__ import annotations

from pathlib import Path

import pytest

from auditor.errors import ModelError
from auditor.translators.archive import install_archive
from auditor.translators.argos import ArgosTranslator, open_argos
from auditor.translators.record import RECORD
from auditor.translators.store import (
    argos_dir,
    has_packages,
    inventory,
    models_dir,
    remove,
    verify,
)

Archives = dict[tuple[str, str], Path]


def test_asking_creates_nothing(own_home: Path) -> None:
    assert not has_packages()
    assert inventory().packages == ()
    assert list(own_home.iterdir()) == []
    with pytest.raises(ModelError, match="audit models install"):
        open_argos()


def test_models_dir_without_the_variable(monkeypatch: pytest.MonkeyPatch, own_home: Path) -> None:
    monkeypatch.delenv("AUDIT_MODELS_DIR")
    assert models_dir().name == "models"
    assert "audit" in models_dir().parts
    monkeypatch.delenv("ARGOS_PACKAGES_DIR")
    assert argos_dir() == own_home / "data" / "argos-translate" / "packages"


def test_stray_folders_break_nothing(toy: ArgosTranslator) -> None:
    store = models_dir()
    (store / "stray").mkdir()
    (store / "fr_en").mkdir()
    (store / "fr_en" / "metadata.json").write_text('{"from_code": "fr", "to_code": "en"}')
    (store / ".incoming-x1").mkdir()
    (store / ".downloads").mkdir()
    (store / "a file").write_text("")
    copied = store / "copied"
    copied.mkdir()
    for file in (store / "en_ar").rglob("*"):
        if file.is_file() and file.name != RECORD:
            place = copied / file.relative_to(store / "en_ar")
            place.parent.mkdir(exist_ok=True)
            place.write_bytes(file.read_bytes())
    found = inventory()
    assert [p.pair for p in found.packages] == [("ar", "en"), ("en", "ar")]
    assert {b.path.name: b.reason for b in found.broken} == {
        ".incoming-x1": "an installation that did not finish",
        "stray": "metadata.json is missing or unreadable",
        "fr_en": "model/model.bin is missing or empty",
        "copied": f"no installation record ({RECORD}); install the package file again",
    }
    assert open_argos().translate(["we"], source="en", target="ar")[0].text == "نحن"


def test_a_truncated_model_is_broken(toy: ArgosTranslator) -> None:
    model = models_dir() / "en_ar" / "model" / "model.bin"
    model.write_bytes(model.read_bytes()[:1000])
    found = inventory()
    assert [p.pair for p in found.packages] == [("ar", "en")]
    assert [b.reason for b in found.broken] == ["model/model.bin is not as it was installed"]


def test_verify_names_what_changed(toy: ArgosTranslator) -> None:
    package = inventory().find("en", "ar")
    assert package is not None
    assert verify(package) == []
    model = package.path / "model" / "model.bin"
    content = bytearray(model.read_bytes())
    content[-1] ^= 1
    model.write_bytes(content)
    (package.path / "model" / "config.json").unlink()
    (package.path / "new.txt").write_text("")
    assert verify(package) == [
        "model/config.json is missing or unreadable",
        "model/model.bin was changed after installation",
        "new.txt was added after installation",
    ]


def test_a_garbled_record_is_no_traceback(toy: ArgosTranslator) -> None:
    for content in ("{", "[]", '{"files": 1}', '{"files": {"model/model.bin": 3}}'):
        (models_dir() / "en_ar" / RECORD).write_text(content)
        found = inventory()
        assert [p.pair for p in found.packages] == [("ar", "en")]
        assert len(found.broken) == 1


def test_a_model_that_does_not_load(toy_archives: Archives) -> None:
    package = install_archive(toy_archives["en", "ar"])
    (package.path / RECORD).write_text('{"files": {}}')
    (package.path / "model" / "model.bin").write_bytes(b"no model at all")
    with pytest.raises(ModelError, match="cannot be loaded") as raised:
        open_argos().translate(["we"], source="en", target="ar")
    assert "\n" not in str(raised.value)
    (package.path / "sentencepiece.model").write_bytes(b"no tokenizer")
    with pytest.raises(ModelError, match="tokenizer cannot be loaded"):
        open_argos().translate(["we"], source="en", target="ar")


def test_packages_of_argos_translate_are_read_only(
    toy: ArgosTranslator, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    theirs = models_dir()
    (theirs / "stray").mkdir()
    monkeypatch.setenv("AUDIT_MODELS_DIR", str(tmp_path / "ours"))
    monkeypatch.setenv("ARGOS_PACKAGES_DIR", str(theirs))
    found = inventory()
    assert [(p.pair, p.owned) for p in found.packages] == [
        (("ar", "en"), False),
        (("en", "ar"), False),
    ]
    assert found.broken == ()
    assert open_argos().translate(["we"], source="en", target="ar")[0].text == "نحن"
    with pytest.raises(ModelError, match="not in the model store"):
        remove(found.packages[0].path)


def test_remove(toy: ArgosTranslator) -> None:
    remove(models_dir() / "en_ar")
    assert [p.pair for p in inventory().packages] == [("ar", "en")]
    with pytest.raises(ModelError, match="cannot be removed"):
        remove(models_dir() / "en_ar")
    with pytest.raises(ModelError, match="not in the model store"):
        remove(models_dir())
