"""What dev.py does: set-up, tests, checks. Standard library only; no part of the program."""
