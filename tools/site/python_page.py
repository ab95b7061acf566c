"""The public names of the package as a page, from their docstrings and types."""

from __future__ import annotations

import auditor

# What stands behind the public names; in this order.
ORDER = (
    "audit",
    "document",
    "Engines",
    "Settings",
    "Audit",
    "Document",
    "Severity",
    "Verdict",
    "AuditError",
)
EXAMPLE = """
```python
from auditor import Settings, audit, document

result = audit(
    document("The force will not withdraw.", language="en"),
    document("La force se retirera.", language="fr"),
    Settings(translator="none"),
)
for issue in result.issues:
    print(issue.check, issue.severity, issue.message)
```
"""


def page() -> str:
    """The page; Sphinx takes docstrings and signatures from the code as it is built."""
    missing = set(auditor.__all__) - set(ORDER)
    if missing:
        raise ValueError(f"the page of the Python API lacks {sorted(missing)}")
    lines = [
        "# Python\n",
        "`import auditor` loads no model and writes no file. These names are public; everything else may change from one version to "
        "the next. The package is typed (`py.typed`): a checker sees all of it.\n",
        EXAMPLE,
    ]
    for name in ORDER:
        value: object = getattr(auditor, name)
        lines.append(f"## {name}\n")
        if not isinstance(value, type):
            directive, options = "autofunction", ""
        elif name in {"Severity", "Verdict"}:
            directive, options = (
                "autoclass",
                "\n   :members:\n   :undoc-members:\n   :no-inherited-members:",
            )
        elif name == "AuditError":
            directive, options = "autoexception", ""
        else:
            directive, options = "autoclass", "\n   :members:"
        lines.append(f"```{{eval-rst}}\n.. {directive}:: auditor.{name}{options}\n```\n")
    return "\n".join(lines)
