"""Before any data are open: choose the commune, open a file, or put a backup back."""
