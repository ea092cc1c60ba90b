"""Puts the parts of the program together; the only place that knows them all."""

from desktop.application.start import run

__all__ = ["run"]
