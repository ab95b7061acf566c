"""Sphinx's settings of the documentation site. Copied beside the staged pages by `tools.site`."""

from importlib.metadata import version as version_of

project = "audit"
author = "The audit authors"
project_copyright = "2026, the audit authors. MIT licence"
release = version = version_of("statement-audit")

extensions = ["myst_parser", "sphinx.ext.autodoc"]
source_suffix = {".md": "markdown"}
myst_enable_extensions = ["colon_fence"]
myst_heading_anchors = 3
# A word in single backticks of a docstring is code.
default_role = "code"
# Option names keep their two dashes, words their straight quotes.
smartquotes = False
nitpicky = False
autodoc_typehints = "signature"
autodoc_member_order = "bysource"
add_module_names = False
python_maximum_signature_line_length = 88
suppress_warnings = ["myst.header"]
exclude_patterns = ["files"]
highlight_language = "text"

html_theme = "furo"
html_title = f"audit {release}"
html_copy_source = False
html_show_sourcelink = False
html_show_sphinx = False
html_static_path: list[str] = []
# Furo's own files and system fonts: nothing is loaded from elsewhere.
html_theme_options = {"navigation_with_keys": True}
