"""Settings: the office, how the window looks, papers, backups, sample data, the program."""
