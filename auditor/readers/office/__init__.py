"""What Word and OpenDocument files have in common: parts, notes, symbols, list numbers."""
