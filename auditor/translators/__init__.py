"""Translators: texts to translations, always offline."""
