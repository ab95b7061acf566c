"""What was compared, with which hashes, versions and options, goes in; a record that can be verified comes out."""
