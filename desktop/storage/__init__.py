"""The office's database: tables, units of work, queries. The only layer that knows SQLAlchemy."""
