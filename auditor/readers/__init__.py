"""Readers: a file to a Document, chosen by its suffix."""
