"""Numbers of both sides in, those that differ in value, unit or half of the day out."""
