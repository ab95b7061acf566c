"""docs/ and the code in, the documentation site out: ``python -m tools.site`` (`make docs`).

Sphinx with MyST and Furo. Material for MkDocs was the other choice: it looks as good, but it is in maintenance alone since
2025 and MkDocs 1 has had no release since 2024, while Sphinx is alive, makes the pages of the Python API itself,
checks every reference, and needs neither a font nor a script from elsewhere.
"""
