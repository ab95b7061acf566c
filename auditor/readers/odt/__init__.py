"""An OpenDocument text in, a document out."""
