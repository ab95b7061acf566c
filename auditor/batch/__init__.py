"""A manifest of pairs goes in; a folder of finished parts that can be resumed and queried comes out."""
