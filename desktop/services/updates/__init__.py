"""A newer program from a file on a stick: looked at, copied, proved, started, or undone."""
