"""Texts of programs in, the placeholders and tags that were lost, exchanged or reordered out."""
