"""A faithful pair goes in; which planted differences would have been seen in it comes out."""
