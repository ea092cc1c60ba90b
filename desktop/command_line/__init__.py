"""The command line (`python -m desktop VERB …`): a thin face over the services, without Qt."""

from desktop.command_line.run import main

__all__ = ["main"]
