"""One file per public benchmark; the data stays outside the repository."""
