"""The published schemas of what other programs read, and their verdict on a report."""

from __future__ import annotations

import json
from functools import lru_cache
from pathlib import Path
from typing import Any

import jsonschema
from lxml import etree

SCHEMAS = Path(__file__).parents[1] / "reports" / "schemas"
XML_NAMESPACE = "http://www.w3.org/2001/xml.xsd"


class _Local(etree.Resolver):
    """What a schema imports comes from the folder beside it."""

    def resolve(self, url: str | None, _public: str | None, context: Any) -> Any:
        if url == XML_NAMESPACE:
            return self.resolve_filename(str(SCHEMAS / "xml.xsd"), context)
        return None


@lru_cache
def _xsd(name: str) -> etree.XMLSchema:
    parser = etree.XMLParser(no_network=True)
    parser.resolvers.add(_Local())
    return etree.XMLSchema(etree.parse(SCHEMAS / name, parser))


@lru_cache
def _dtd() -> etree.DTD:
    with (SCHEMAS / "tmx14.dtd").open() as file:
        return etree.DTD(file)


@lru_cache
def _sarif() -> Any:
    schema = json.loads((SCHEMAS / "sarif-2.1.0-rtm.5.json").read_text(encoding="utf-8"))
    return jsonschema.Draft4Validator(schema, format_checker=jsonschema.FormatChecker())


def tree(text: str | bytes) -> etree._Element:
    """The report as any XML parser reads it."""
    data = text if isinstance(text, bytes) else text.encode("utf-8")
    parser = etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=True)
    return etree.fromstring(data, parser)


def valid_junit(text: str | bytes) -> etree._Element:
    root = tree(text)
    _xsd("junit-10.xsd").assertValid(root)
    return root


def valid_xliff(text: str | bytes) -> etree._Element:
    root = tree(text)
    _xsd("xliff-core-1.2-strict.xsd").assertValid(root)
    return root


def valid_tmx(text: str | bytes) -> etree._Element:
    root = tree(text)
    assert _dtd().validate(root), _dtd().error_log.filter_from_errors()
    return root


def valid_sarif(text: str | bytes) -> Any:
    data = json.loads(text)
    _sarif().validate(data)
    return data
