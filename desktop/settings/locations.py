"""Where this machine keeps the office's data, the options of the window and the log."""

from pathlib import Path

import platformdirs

from desktop.storage.postgres import server_address

_FOLDER = "AnSinhXa"
DATABASE_NAME = "ansinhxa.db"
SERVERS = "may-chu"
"""Folder of the files that stand for offices on servers."""


def data_folder() -> Path:
    """Return the folder of the office's database and backups."""
    return Path(platformdirs.user_data_dir(_FOLDER, appauthor=False))


def default_database() -> Path:
    """Return the database that the program opens when nobody names another."""
    return data_folder() / DATABASE_NAME


def database_at(address: str | None) -> Path:
    """Return the file that `--database` names, the default one when it names none.

    The address of a server is kept in a small file of this PC that stands for the office there.

    Raises:
        InvalidInput: it looks like the address of a server, but is none that can be used.
    """
    if address and server_address.is_server(address):
        return server_address.keep(server_address.parse(address), data_folder() / SERVERS)
    return Path(address) if address else default_database()


def options_file() -> Path:
    """Return the file of the options of this machine (window, columns, last folders)."""
    return Path(platformdirs.user_config_dir(_FOLDER, appauthor=False)) / "ansinhxa.json"


def log_file() -> Path:
    """Return the technical log; it holds no personal data."""
    return Path(platformdirs.user_log_dir(_FOLDER, appauthor=False)) / "ansinhxa.log"
