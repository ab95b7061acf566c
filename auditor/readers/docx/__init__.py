"""A Word file in, a document out."""
