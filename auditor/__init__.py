"""Find where two language versions of one statement do not say the same thing."""
