"""Names of one side in, those that the other side does not have out, with how sure that is."""
