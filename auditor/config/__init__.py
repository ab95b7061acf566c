"""Settings from a file: found, read, checked, and merged between the defaults and the flags."""
