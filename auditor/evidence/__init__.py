"""A pair of texts in; what is known of it besides its words out, a file or folder a kind."""
