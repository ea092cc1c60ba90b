"""How the program gets onto a machine: set-up for development, and later the installers."""
