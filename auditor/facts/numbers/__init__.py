"""A passage in; its numbers and quantities out, by value."""
