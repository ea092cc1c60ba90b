"""Every option of this machine, declared once: its key in the options file and what it keeps.

What belongs to the office (signers, communes, rates) lives in the database and not here.
"""

from typing import Final

IMPORT_FOLDER: Final = "import/folder"
"""Folder of the workbook taken in last, or of its rows to mend; '' before the first."""
RECENT_WORKBOOKS: Final = "import/recent_files"
"""JSON list of the paths of the last workbooks, newest first."""
EXPORT_FOLDER: Final = "export/folder"
"""Folder that lists were last exported to."""
REPORT_FOLDER: Final = "report/folder"
"""Folder that reports were last written to."""
WINDOW_PLACE: Final = "window/place"
"""Place and size of the window as Qt tells them, in hexadecimal."""
THEME: Final = "look/theme"
"""'light' or 'dark'; '' follows the system."""
ZOOM: Final = "look/zoom"
"""Zoom in percent (90 to 150); '' means 100."""
LANGUAGE: Final = "look/language"
"""'vi' or 'en'; '' means Vietnamese."""
_COLUMNS: Final = "columns/"


def columns_of(table: str) -> str:
    """Return the key under which a table keeps its columns, their order and widths."""
    return f"{_COLUMNS}{table}"
