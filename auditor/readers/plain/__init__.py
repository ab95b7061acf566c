"""Plain text or Markdown in, a document out: paragraphs, headings and list items as people lay them out."""
