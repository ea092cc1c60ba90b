"""The table view, its header and its cell drawing."""
