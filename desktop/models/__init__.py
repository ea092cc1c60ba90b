"""Thin Qt item models: row count, cell text, flags, header. No SQL, no rule."""
