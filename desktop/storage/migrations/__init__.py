"""The history of the schema, one numbered step after the other."""
