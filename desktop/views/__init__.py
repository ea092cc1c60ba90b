"""The window: its frame, pages, forms and tables."""
