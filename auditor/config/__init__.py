"""A file of settings and the flags in, settings out, each with where it comes from."""
