"""What of the wheels is not packed for Windows, and why."""

import re
from typing import Final

KEPT_OF_QT: Final = (
    r"__init__\.py|_config\.py|_git_pyside_version\.py|support/.*\.py",
    r"Qt(Core|Gui|Widgets|PrintSupport|Svg)\.pyd",
    r"Qt6(Core|Gui|Widgets|PrintSupport|Svg)\.dll|pyside6\.abi3\.dll",
    r"(msvcp140(_[12])?|vcruntime140(_1)?)\.dll",
    # offscreen: the self-test and reports of the command line need no screen.
    r"plugins/platforms/q(windows|offscreen)\.dll",
    r"plugins/imageformats/q(svg|jpeg)\.dll|plugins/iconengines/qsvgicon\.dll",
    r"translations/qt(base)?_vi\.qm",
)
"""Of PySide6 only this is packed: five modules and the plugins that they load."""

LEFT_OUT: Final[dict[str, tuple[str, ...]]] = {
    "programs of the libraries; ours call functions": (r"(bin|Scripts|share)/.*", r".*\.exe"),
    "tests of libraries": (
        r"(numpy|pandas|matplotlib|mpl_toolkits|openpyxl|sqlalchemy)/(.*/)?tests?/.*",
        r"sqlalchemy/testing/.*",
        r"numpy/(f2py|distutils|_pyinstaller)/.*",
        r".*\.libs/\.load-order-.*",
    ),
    "sources and declarations for compilers and type checkers": (
        r".*\.(pyi|pxd|pyx|h|hpp|c|cc|cpp|f|f90|a|lib|def|cmake)",
        r".*/py\.typed",
    ),
    "matplotlib: examples, fonts of other shapes, tool bar, other toolkits": (
        r"matplotlib/mpl-data/(sample_data|images|plot_directive)/.*",
        r"matplotlib/mpl-data/fonts/(afm|pdfcorefonts)/.*",
        r"matplotlib/mpl-data/fonts/ttf/(cm|STIX|DejaVuSerif|DejaVuSansMono|DejaVuSansDisplay).*",
        r"matplotlib/mpl-data/stylelib/.*",
        r"matplotlib/backends/(web_backend/.*|backend_(gtk|wx|webagg|nbagg|tk|macosx).*|_backend_(tk|gtk).*"
        r"|_tkagg.*)",
    ),
    "pictures of kinds that nobody gives us, windows of Tk": (
        r"PIL/(_avif|_imagingtk|_webp)\.cp311-win_amd64\.pyd",
    ),
    "what writes and reads C; the compiled modules are all there": (
        r"pycparser/.*",
        r"cffi/(recompiler|ffiplatform|vengine_\w+|setuptools_ext|pkgconfig)\.py",
    ),
    "dates of time zones: the program counts days, in Vietnam": (
        r"(tzdata|dateutil)/zoneinfo/(?!Asia/(Ho_Chi_Minh|Bangkok|Saigon)$|UTC$|.*\.py$).*",
    ),
    "templates of new projects": (r"alembic/templates/.*",),
    "libraries of Microsoft that no module asks for": (
        r"shiboken6/(concrt140|vcamp140|vccorlib140|vcomp140|msvcp140_codecvt_ids)\.dll",
    ),
    "code for Python 2": (r"olefile/olefile2\.py",),
}
"""Files that are never packed, by reason: patterns that match the whole name in `lib`."""

LEFT_OUT_OF_PYTHON: Final = (
    "python.exe",
    "pythonw.exe",
    "python.cat",
    "sqlite3.dll",
    "_sqlite3.pyd",
    "_msi.pyd",
)
"""Not needed: our own executables start Python, the database is SQLCipher's, nothing is set up."""

_KEPT: Final = tuple(re.compile(f"PySide6/(?:{pattern})") for pattern in KEPT_OF_QT)
_LEFT: Final = tuple(re.compile(pattern) for patterns in LEFT_OUT.values() for pattern in patterns)


def is_left_out(name: str) -> bool:
    """Whether a file of the wheels, by its name below `lib`, is left out."""
    if name.startswith("PySide6/"):
        return not any(pattern.fullmatch(name) for pattern in _KEPT)
    return any(pattern.fullmatch(name) for pattern in _LEFT)
