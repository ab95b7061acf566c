"""Evidence: one file per kind, about one pair of texts."""
