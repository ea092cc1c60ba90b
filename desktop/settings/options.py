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
PACKAGE_FOLDER: Final = "package/folder"
"""Folder that packages for the province and files of keys were last written to."""
PAPER_FOLDER: Final = "paper/folder"
"""Folder that papers were last saved to as PDF."""
MOVE_FOLDER: Final = "move/folder"
"""Folder (of a stick) that the whole book was last written to for another PC."""
WINDOW_PLACE: Final = "window/place"
"""Place and size of the window as Qt tells them, in hexadecimal."""
THEME: Final = "look/theme"
"""'light' or 'dark'; '' follows the system."""
ZOOM: Final = "look/zoom"
"""Zoom in percent, one of `ZOOMS`; '' means 100."""
ZOOMS: Final = (90, 100, 110, 125, 150)
LANGUAGE: Final = "look/language"
"""'vi' or 'en'; '' means Vietnamese."""
WHO: Final = "office/who"
"""Name of the person who works at this machine; '' means the name of the account."""
OFFICE_KIND: Final = "office/kind"
"""'province' when the office opened last is a province's desk: the first frame has its rail."""
BACKUP_PLACE: Final = "backup/place"
"""Second place of backups (folder, USB stick); '' when there is none."""
BACKUP_COPIED: Final = "backup/copied_at"
"""When the second place last got a backup, as ISO text; '' before the first."""
BACKUP_REMINDER: Final = "backup/remind_days"
"""Days without a backup after which the status bar reminds; '' means 7."""
STICK_TOLD: Final = "office/stick_told"
"""The file of which it was told that it lies on a stick; '' before the first."""
LAST_NEIGHBOURHOOD: Final = "entry/neighbourhood"
"""Neighbourhood of the household typed last: the next one is usually there too."""
HIDE_NUMBERS: Final = "look/hide_numbers"
"""'no' shows CCCD, SI, card and phone numbers in lists and on cards; '' hides them."""
FIRST_PAGE: Final = "look/first_page"
"""Key of the page that the program opens with; '' means the usual one."""
OVERVIEW_CHART: Final = "overview/chart"
"""Key of the chart that the overview shows; '' means months and neighbourhoods."""
_OVERVIEW_CHART: Final = "overview/chart/"
TARGET_INDICATORS_SHOWN: Final = "targets/indicators"
"""Indicators seen side by side in the table of targets: rows=key,key;rows=key."""
_COLUMNS: Final = "columns/"
_FIXED_COLUMNS: Final = "fixed_columns/"
_VIEWS: Final = "views/"
_OF_THE_PERSON: Final = (
    _COLUMNS,
    _FIXED_COLUMNS,
    _VIEWS,
    _OVERVIEW_CHART,
    THEME,
    ZOOM,
    LANGUAGE,
    WHO,
    BACKUP_REMINDER,
    LAST_NEIGHBOURHOOD,
    HIDE_NUMBERS,
    FIRST_PAGE,
    OVERVIEW_CHART,
    TARGET_INDICATORS_SHOWN,
)
"""What goes along to another PC; folders, drives and the window's place are of this one."""


def goes_to_another_machine(key: str) -> bool:
    """Whether an option goes along when the office moves to another PC."""
    return key.startswith(tuple(each for each in _OF_THE_PERSON if each.endswith("/"))) or (
        key in _OF_THE_PERSON
    )


def columns_of(table: str) -> str:
    """Return the key under which a table keeps its columns, their order and widths."""
    return f"{_COLUMNS}{table}"


def fixed_columns_of(table: str) -> str:
    """Return the key under which a table keeps how many columns stand still; '' means its usual."""
    return f"{_FIXED_COLUMNS}{table}"


def overview_chart_of(chart: str) -> str:
    """Return the key under which a chart of the overview keeps what it was asked to show."""
    return f"{_OVERVIEW_CHART}{chart}"


def views_of(table: str) -> str:
    """Return the key under which a list keeps its saved views as JSON."""
    return f"{_VIEWS}{table}"
