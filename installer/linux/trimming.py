"""What the frozen folder leaves out, and why."""

import re
from typing import Final

EXCLUDED_MODULES: Final[dict[str, tuple[str, ...]]] = {
    "another toolkit for windows": ("tkinter", "_tkinter", "turtle", "idlelib"),
    "tests of libraries": (
        "test",
        "lib2to3",
        "sqlalchemy.testing",
        "pandas.tests",
        "numpy.tests",
        "numpy.f2py.tests",
        "matplotlib.tests",
        "matplotlib.testing",
        "mpl_toolkits.tests",
    ),
    "tools for installing and building": ("pip", "setuptools", "ensurepip", "distutils", "venv"),
    "networks of old offices": ("nis",),
    "typing at a terminal (GNU Readline is GPL, too), and databases of single files": (
        "readline",
        "rlcompleter",
        "curses",
        "_curses",
        "_curses_panel",
        "_gdbm",
        "_dbm",
    ),
    "tools for developing that a library asks for when they are there": (
        "IPython",
        "pytest",
        "hypothesis",
        "numpy.f2py",
        "numpy.distutils",
        "cffi.recompiler",
        "pycparser",
    ),
    "parts of Qt that no window of ours uses": (
        "PySide6.QtNetwork",
        "PySide6.QtQml",
        "PySide6.QtQuick",
        "PySide6.QtQuickWidgets",
        "PySide6.QtOpenGL",
        "PySide6.QtOpenGLWidgets",
        "PySide6.QtSql",
        "PySide6.QtTest",
        "PySide6.QtDesigner",
        "PySide6.QtUiTools",
        "PySide6.QtHelp",
        "PySide6.QtConcurrent",
        "PySide6.QtXml",
    ),
    "drawing by other toolkits and for paper; papers are set by Qt": (
        "matplotlib.backends.backend_gtk3",
        "matplotlib.backends.backend_gtk4",
        "matplotlib.backends.backend_wx",
        "matplotlib.backends._backend_tk",
        "matplotlib.backends.backend_webagg",
        "matplotlib.backends.web_backend",
        "matplotlib.backends.backend_nbagg",
        "matplotlib.backends.backend_pgf",
    ),
}
"""Modules that are never packed, by reason."""

_QT: Final = r"PySide6/Qt"

LEFT_OUT: Final[dict[str, tuple[str, ...]]] = {
    "the look of GTK brings GTK itself; the program has its own look": (
        rf"{_QT}/plugins/platformthemes/libqgtk3\.so",
        r"lib(gtk-3|gdk-3|gdk_pixbuf-2\.0|pango(cairo|ft2)?-1\.0|cairo(-gobject)?|harfbuzz"
        r"|atk(-bridge)?-(1\.0|2\.0)|atspi|epoxy|fribidi|thai|datrie|graphite2|pixman-1"
        r"|Xcursor|Xdamage|Xcomposite|Xi|Xfixes|Xinerama|Xrandr|cloudproviders|wayland-\w+)"
        r"\.so[.\d]*",
    ),
    "printing asks the machine's own CUPS, which fits its print server and its security updates": (
        r"lib(cups|avahi-client|avahi-common|gnutls|p11-kit|nettle|hogweed|tasn1|idn2|unistring"
        r"|gssapi_krb5|krb5|k5crypto|krb5support|keyutils|com_err)\.so[.\d]*",
    ),
    "typing at a terminal: GNU Readline is GPL": (r"lib(readline|tinfo|ncursesw?|gdbm)\.so[.\d]*",),
    "screens without X11 or Wayland, and screens far away": (
        rf"{_QT}/plugins/platforms/libq(eglfs|linuxfb|vnc|minimal|minimalegl|vkkhrdisplay)\.so",
        rf"{_QT}/plugins/(egldeviceintegrations|xcbglintegrations)/.*",
        rf"{_QT}/plugins/generic/.*",
        rf"{_QT}/lib/libQt6Egl\w+\.so.*",
    ),
    "Wayland's own plugin: there the program runs through XWayland": (
        rf"{_QT}/plugins/platforms/libqwayland-\w+\.so",
        rf"{_QT}/plugins/wayland-[\w-]+/.*",
        rf"{_QT}/lib/libQt6(Wayland|WlShell)\w+\.so.*",
    ),
    "a keyboard on the screen": (
        rf"{_QT}/plugins/platforminputcontexts/libqtvirtualkeyboardplugin\.so",
        rf"{_QT}/lib/libQt6VirtualKeyboard\w*\.so.*",
    ),
    "parts of Qt that no window of ours uses": (
        rf"{_QT}/(qml|metatypes|typesystems|libexec|include)/.*",
        rf"{_QT}/lib/libQt6(Network|Qml\w*|Quick\w*|OpenGL\w*|Sql|Test|Designer\w*|Help|Concurrent"
        r"|Labs\w*|ShaderTools|UiTools|Xml)\.so.*",
        rf"{_QT}/plugins/(sqldrivers|tls|networkinformation|qmltooling|designer|assetimporters"
        r"|scxmldatamodel)/.*",
        r"PySide6/Qt(Network|Qml|Quick\w*|OpenGL\w*|Sql|Test|Designer|Help|Concurrent|Xml|UiTools)"
        r"\.(abi3\.so|pyi)",
    ),
    "pictures of kinds that nobody gives us": (
        rf"{_QT}/plugins/imageformats/libq(pdf|gif|ico|icns|tga|tiff|wbmp|webp)\.so",
        r"PIL/_(avif|webp|imagingcms|imagingtk)\..*\.so",
        r"pillow\.libs/lib(avif|webp|webpdemux|webpmux|sharpyuv|lcms2)-.*\.so.*",
    ),
    "Qt's own words in other languages": (rf"{_QT}/translations/(?!qt(base)?_vi\.qm).*",),
    "matplotlib: examples, fonts of other shapes, pictures of its own tool bar": (
        r"matplotlib/mpl-data/(sample_data|images|plot_directive)/.*",
        r"matplotlib/mpl-data/fonts/(afm|pdfcorefonts)/.*",
        r"matplotlib/mpl-data/fonts/ttf/(cm|STIX|DejaVuSerif|DejaVuSansMono|DejaVuSansDisplay).*",
        r"matplotlib/mpl-data/stylelib/.*",
        r"matplotlib/backends/web_backend/.*",
    ),
    "sources and declarations for compilers and type checkers": (
        r".*\.(pyi|pxd|pyx|h|hpp|c|cpp|f|f90|a|lib)",
        r".*/py\.typed",
    ),
    "left behind by runs from the sources": (r"(.*/)?__pycache__/.*",),
    "tests of libraries": (r"(numpy|pandas|matplotlib|openpyxl|sqlalchemy)/(.*/)?tests?/.*",),
    "dates of time zones as text files: the program counts days, in Vietnam": (
        r"(tzdata|dateutil|pytz)/zoneinfo/(?!Asia/(Ho_Chi_Minh|Bangkok|Saigon)$|UTC$).*",
    ),
}
"""Files that are never packed, by reason: patterns that match the whole name in the folder."""

_PATTERNS: Final = tuple(
    re.compile(pattern) for patterns in LEFT_OUT.values() for pattern in patterns
)


def is_left_out(name: str) -> bool:
    """Whether a file of the folder, by its name below `_internal`, is left out."""
    return any(pattern.fullmatch(name) for pattern in _PATTERNS)


def excluded_modules() -> list[str]:
    """Return every module that is never packed."""
    return [module for modules in EXCLUDED_MODULES.values() for module in modules]
