"""Before any work: what the input holds, cut into parts, and which of them are done already."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from auditor.batch.model import DOCUMENTS, SCHEMA_VERSION, DocumentPair, Job, Part, Source
from auditor.batch.schema import ManifestWriter, Row
from auditor.batch.store import Store, get_json, put_json, write_whole
from auditor.batch.tables import parquet_rows
from auditor.errors import InputError, SettingsError
from auditor.pipeline.signature import signature_of
from auditor.settings import Settings
from auditor.translators.store import inventory


@dataclass(frozen=True, slots=True)
class Plan:
    """The digests of the parts, in order, and how many units they hold."""

    digests: tuple[str, ...]
    units: int

    def todo(self, job: Job, store: Store, *, failed: bool = False) -> frozenset[int]:
        """The parts that are missing, damaged, of other input or made otherwise; ``failed``: those with failures too."""
        return frozenset(
            number
            for number, digest in enumerate(self.digests)
            if not store.is_whole(number, store.key(job.signature, digest))
            or (failed and (mark := store.done(number)) is not None and mark.failed)
        )


def signature(settings: Settings, *, kind: str, cascade: bool, reports: str) -> dict[str, str]:
    """All but the input that decides what is in a part, by name: versions, options, models, memories."""
    from auditor.pipeline.engines import Engines

    engines = Engines.load(settings)
    entries = dict(
        signature_of(settings, encoder=engines.encoder.name, translator=engines.translator.name)
    )
    entries["languages"] = f"{settings.language_a}-{settings.language_b}"
    entries["batch"] = f"schema {SCHEMA_VERSION}, {kind}, cascade {cascade}, reports {reports}"
    entries["one language"] = str(settings.same_language)
    memory = Path(settings.translator)
    if memory.suffix and memory.is_file():
        entries["translator"] += f" sha256:{hashlib.sha256(memory.read_bytes()).hexdigest()}"
    elif settings.translator != "none":
        models = sorted(f"{p.source}-{p.target} {p.version}" for p in inventory().packages)
        entries["translation models"] = "; ".join(models) or "none"
    return entries


def digest_of(entries: dict[str, str]) -> str:
    """The signature in 64 letters."""
    return hashlib.sha256(json.dumps(entries, sort_keys=True).encode()).hexdigest()


def plan(source: Source, store: Store, *, size: int) -> Plan:
    """Read the input once, write ``manifest.parquet``; where its bytes are those of last time, that is read instead.

    Raises InputError, OutputError.
    """
    digest = source.digest()
    known = get_json(store.run)
    same = digest and known.get("input_sha256") == digest and known.get("part_size") == size
    if same and (found := planned(store)) is not None:
        return found
    manifest = ManifestWriter()
    digests: list[str] = []
    units = 0
    for part in source.parts():
        digests.append(part.digest)
        units += len(part.units)
        for row in _rows(part, source):
            manifest.add(row)
    if not digests:
        raise InputError(f"{source.name}: has no pair in it")
    write_whole(store.manifest, manifest.data())
    put_json(store.run, {**known, "input_sha256": digest, "part_size": size})
    return Plan(tuple(digests), units)


def _rows(part: Part, source: Source) -> Iterator[Row]:
    if source.kind != DOCUMENTS:
        yield {
            "part": part.number, "unit": part.number, "units": len(part.units), "id": source.name,
            "a": source.name, "digest": part.digest,
        }  # fmt: skip
    for unit in part.units:
        if isinstance(unit, DocumentPair):
            yield {
                "part": part.number, "unit": unit.unit, "units": 1, "id": unit.id, "a": unit.a, "b": unit.b,
                "language_a": unit.language_a, "language_b": unit.language_b, "confidence": unit.confidence,
                "sha256_a": unit.sha256[0], "sha256_b": unit.sha256[1], "digest": part.digest,
            }  # fmt: skip


def planned(store: Store) -> Plan | None:
    """The plan of last time, None where its file is missing or damaged."""
    digests: dict[int, str] = {}
    units = 0
    try:
        for row in parquet_rows(store.manifest, ["part", "units", "digest"]):
            number, count, digest = row["part"], row["units"], row["digest"]
            if not isinstance(number, int) or not isinstance(count, int):
                return None
            digests[number] = str(digest)
            units += count
    except (InputError, SettingsError):
        return None
    if sorted(digests) != list(range(len(digests))):
        return None
    return Plan(tuple(digests[number] for number in range(len(digests))), units)
