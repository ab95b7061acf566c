"""Checks: pairs of texts and their evidence to findings."""
