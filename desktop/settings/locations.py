"""Where this machine keeps the office's data, the options of the window and the log."""

import re
from pathlib import Path

import platformdirs

from desktop.domain.errors import InvalidInput
from desktop.domain.messages import QT_TRANSLATE_NOOP

_FOLDER = "AnSinhXa"
DATABASE_NAME = "ansinhxa.db"
_PASSWORD = re.compile("//[^/@]*@")


def data_folder() -> Path:
    """Return the folder of the office's database and backups."""
    return Path(platformdirs.user_data_dir(_FOLDER, appauthor=False))


def default_database() -> Path:
    """Return the database that the program opens when nobody names another."""
    return data_folder() / DATABASE_NAME


def database_at(address: str | None) -> Path:
    """Return the file that `--database` names, the default one when it names none.

    Raises:
        InvalidInput: it names a database server; this program keeps its data in a file.
    """
    if address and "://" in address:
        raise InvalidInput(
            "database.server",
            QT_TRANSLATE_NOOP(
                "errors",
                "Chưa dùng được máy chủ dữ liệu {where}. Ghi đường dẫn một tệp trên máy này.",
            ),
            # Without the password that the address may hold.
            where=_PASSWORD.sub("//", address),
        )
    return Path(address) if address else default_database()


def options_file() -> Path:
    """Return the file of the options of this machine (window, columns, last folders)."""
    return Path(platformdirs.user_config_dir(_FOLDER, appauthor=False)) / "ansinhxa.json"


def log_file() -> Path:
    """Return the technical log; it holds no personal data."""
    return Path(platformdirs.user_log_dir(_FOLDER, appauthor=False)) / "ansinhxa.log"
