"""Tables derived from the archive's months, in SQLite: what is looked up instead of walked."""
