"""Sentences decoded by force in; the words that a translation of the other side would hardly have out."""
