"""Options of this machine; what belongs to the office lives in the database."""
