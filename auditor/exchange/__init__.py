"""Formats in which translations are exchanged, read as streams; readers and translators share them."""
