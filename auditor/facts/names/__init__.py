"""A passage in; its names and territories out, with what says whether another text has them."""
