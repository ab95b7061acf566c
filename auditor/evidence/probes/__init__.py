"""Pairs of sentences in; out come variants of one side, one thing changed in each, that the other side fits better."""
