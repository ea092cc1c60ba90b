"""Read queries: each takes a snapshot and returns frozen rows, never live ORM objects."""
