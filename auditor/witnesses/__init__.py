"""Three or more accounts of the same thing go in; claim by claim, who tells what, comes out."""
