"""The overview: tiles, charts, and what is due."""
