"""A passage in; its dates out, by value, in any calendar."""
