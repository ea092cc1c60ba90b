"""Puts the parts of the program together; the only place that knows them all."""

from desktop.application.start import refuse, run

__all__ = ["refuse", "run"]
