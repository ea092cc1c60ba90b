"""Rules of the field without input or output: pure functions and frozen data."""
