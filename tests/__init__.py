"""The tests mirror the modules; shared builders are in `tests.support`."""
