"""A passage in; the articles, paragraphs and documents it refers to out."""
