"""Where this machine keeps the office's data, the options of the window and the log."""

import contextlib
import os
import tempfile
from pathlib import Path

import platformdirs

from desktop.domain.errors import DatabaseUnusable
from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.domain.program_place import portable_data
from desktop.storage.postgres import server_address

_FOLDER = "AnSinhXa"
DATABASE_NAME = "ansinhxa.db"
SERVERS = "may-chu"
"""Folder of the files that stand for offices on servers."""

_UNWRITABLE = QT_TRANSLATE_NOOP(
    "errors",
    "Không ghi được vào {where}, nơi chương trình này giữ sổ. Hãy mở khoá ghi của USB, hoặc chép "
    "cả thư mục chương trình sang nơi ghi được rồi mở lại.",
)


def data_folder() -> Path:
    """Return the folder of the office's database and backups."""
    return portable_data() or Path(platformdirs.user_data_dir(_FOLDER, appauthor=False))


def default_database() -> Path:
    """Return the database that the program opens when nobody names another."""
    return data_folder() / DATABASE_NAME


def database_at(address: str | None) -> Path:
    """Return the file that `--database` names, the default one when it names none.

    The address of a server is kept in a small file of this PC that stands for the office there.

    Raises:
        InvalidInput: it looks like the address of a server, but is none that can be used.
        DatabaseUnusable: the program keeps its data beside itself, where nothing can be written.
    """
    if address and server_address.is_server(address):
        return server_address.keep(server_address.parse(address), data_folder() / SERVERS)
    if address:
        return Path(address)
    require_writable()
    return default_database()


def require_writable() -> None:
    """Make the folder `data` of a program on a stick, and see that it takes a file.

    Raises:
        DatabaseUnusable: it does not.
    """
    folder = portable_data()
    if folder is None:
        return
    try:
        folder.mkdir(exist_ok=True)
        # Windows lets nobody know but by trying: access rights say nothing about a locked stick.
        handle, name = tempfile.mkstemp(prefix="~", suffix=".tmp", dir=folder)
        os.close(handle)
    except OSError as error:
        raise DatabaseUnusable("program.folder_unwritable", _UNWRITABLE, str(folder)) from error
    with contextlib.suppress(OSError):
        Path(name).unlink()


def options_file() -> Path:
    """Return the file of the options of this machine (window, columns, last folders)."""
    folder = portable_data() or Path(platformdirs.user_config_dir(_FOLDER, appauthor=False))
    return folder / "ansinhxa.json"


def log_file() -> Path:
    """Return the technical log; it holds no personal data."""
    folder = portable_data() or Path(platformdirs.user_log_dir(_FOLDER, appauthor=False))
    return folder / "ansinhxa.log"


def calls_folder() -> Path:
    """Return where starts of the program on one machine find the window that is open already."""
    folder = portable_data() or Path(platformdirs.user_cache_dir(_FOLDER, appauthor=False))
    return folder / "cua-so"
