"""Two versions of one text in one language go in; what changed, and whether it changes the meaning, comes out."""
