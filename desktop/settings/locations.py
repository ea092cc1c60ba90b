"""Where this machine keeps the office's data, the options of the window and the log."""

from pathlib import Path

import platformdirs

_FOLDER = "AnSinhXa"
DATABASE_NAME = "ansinhxa.db"


def data_folder() -> Path:
    """Return the folder of the office's database and backups."""
    return Path(platformdirs.user_data_dir(_FOLDER, appauthor=False))


def default_database() -> Path:
    """Return the database that the program opens when nobody names another."""
    return data_folder() / DATABASE_NAME


def options_file() -> Path:
    """Return the file of the options of this machine (window, columns, last folders)."""
    return Path(platformdirs.user_config_dir(_FOLDER, appauthor=False)) / "ansinhxa.ini"


def log_file() -> Path:
    """Return the technical log; it holds no personal data."""
    return Path(platformdirs.user_log_dir(_FOLDER, appauthor=False)) / "ansinhxa.log"
