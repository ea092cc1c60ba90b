"""The user guide inside the window, and the sheet of shortcuts."""
