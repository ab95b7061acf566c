"""A term list and a passage in; the terms that stand in it out."""
