"""Facts: what a text asserts that can be compared by value."""
