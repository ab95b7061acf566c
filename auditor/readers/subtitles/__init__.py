"""An SRT or VTT file in, a document of its cues out."""
