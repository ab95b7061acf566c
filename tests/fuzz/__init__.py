"""Hostile input for every reader and for the whole of a comparison: nothing but a clear error."""
