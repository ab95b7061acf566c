"""Bytes of strangers in; XML and ZIP parts that cannot hurt out."""
