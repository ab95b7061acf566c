"""Every error the library raises on purpose.

    AuditError
    ├── InputError          a document, pairs file or option that cannot be used
    │   └── LanguageError   a language that is unknown, unsure or not covered
    ├── ModelError          a translation model that is missing, broken or cannot be installed
    │   └── DownloadError   the network side of an installation
    ├── OutputError         a report that cannot be written
    └── SettingsError       a setting that does not exist or has an impossible value

A message is one line: what is wrong, where, and what to do about it. The command line prints it
after ``audit:`` and exits with 2.
"""

from __future__ import annotations


class AuditError(Exception):
    """Base of all errors that the user can do something about."""


class InputError(AuditError):
    """A document, pairs file or option that cannot be used."""


class LanguageError(InputError):
    """A language that is unknown, cannot be detected, or is not covered by a component."""


class ModelError(AuditError):
    """A translation model that is missing, broken or cannot be installed."""


class DownloadError(ModelError):
    """A model or index that could not be fetched."""


class OutputError(AuditError):
    """A report that cannot be written."""


class SettingsError(AuditError):
    """A setting that does not exist or has an impossible value."""


def system_reason(error: object) -> str:
    """What an error says, in the system's own few words where it is one of the system's."""
    return (isinstance(error, OSError) and error.strerror) or str(error)
