"""The wizard of the first run: place, neighbourhoods, first data, where backups go."""
