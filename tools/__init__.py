"""The project in, what is published with it out: reference pages, the manual, tables of dependencies."""
