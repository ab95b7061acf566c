"""The JSON Schemas of the package as a page: every field with its type and what it means."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from pathlib import Path

from tools.site.command_pages import cell

Schema = Mapping[str, object]


def page(root: Path) -> str:
    """One page with every schema file of the package."""
    lines = [
        "# Schemas\n",
        "What programs may rely on. A field is only ever added within a `schema_version`; one that changes its meaning or goes makes "
        "the version grow. The files are JSON Schema 2020-12 and come with the package.\n",
    ]
    for file in sorted((root / "auditor").rglob("*.schema.json")):
        schema: Schema = json.loads(file.read_text("utf-8"))
        lines.append(f"## {schema.get('title', file.name)}\n")
        lines.append(
            f"`{file.relative_to(root).as_posix()}`. {cell(str(schema.get('description', '')))}\n"
        )
        lines.append("| field | type | meaning |\n|---|---|---|")
        lines += [
            f"| `{place}` | {kind} | {cell(text)} |" for place, kind, text in fields(schema, schema)
        ]
        lines.append("")
    return "\n".join(lines)


def fields(schema: Schema, root: Schema, place: str = "") -> Iterator[tuple[str, str, str]]:
    """Every field below a schema as (place, type, description); ``[]`` is each of a list, ``*`` any name."""
    for name, inner in _members(schema):
        here = f"{place}.{name}".lstrip(".") if name != "[]" else f"{place}[]"
        said = str(inner.get("description", ""))
        referred = _resolved(inner, root)
        if name != "[]":
            yield here, _type(referred), said or str(referred.get("description", ""))
        # A definition that holds itself is shown once.
        if here.count(".") < 6:
            yield from fields(referred, root, here)


def _members(schema: Schema) -> Iterator[tuple[str, Schema]]:
    properties = schema.get("properties")
    if isinstance(properties, Mapping):
        yield from properties.items()
    for key, name in (("items", "[]"), ("additionalProperties", "*")):
        inner = schema.get(key)
        if isinstance(inner, Mapping):
            yield name, inner
    for key in ("anyOf", "oneOf"):
        options = schema.get(key)
        if isinstance(options, list):
            for option in options:
                yield from _members(option)


def _resolved(schema: Schema, root: Schema) -> Schema:
    reference = schema.get("$ref")
    if not isinstance(reference, str):
        return schema
    found: object = root
    for part in reference.removeprefix("#/").split("/"):
        if isinstance(found, Mapping):
            found = found[part]
    return found if isinstance(found, Mapping) else {}


def _type(schema: Schema) -> str:
    if "const" in schema:
        return f"always `{json.dumps(schema['const'])}`"
    choices = schema.get("enum")
    if isinstance(choices, list):
        return " or ".join(f"`{json.dumps(one)}`" for one in choices)
    kind = schema.get("type", "any")
    return " or ".join(kind) if isinstance(kind, list) else str(kind)
