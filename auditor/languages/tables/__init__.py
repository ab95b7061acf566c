"""What can be known of a language: a file a subject, a frozen class of tables in each."""
