"""Texts in, the addresses, paths and codes out that were lost or changed from one side to the other."""
