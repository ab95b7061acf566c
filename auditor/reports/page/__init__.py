"""An audit in, the HTML page out."""
