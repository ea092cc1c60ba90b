"""Targets: set, shared out, compared with what was reached; milestones that announce themselves."""

from desktop.services.targets.reading import targets_for

__all__ = ["targets_for"]
