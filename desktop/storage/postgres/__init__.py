"""An office on a PostgreSQL server: what differs from an office in a file, and nothing else.

Imported only where an office lies on a server: the driver is an optional part of the program.
"""
