"""What the Windows tree keeps and leaves out of the wheels."""

import pytest

from installer.windows import trimming

KEPT = [
    "PySide6/QtWidgets.pyd",
    "PySide6/Qt6PrintSupport.dll",
    "PySide6/plugins/platforms/qwindows.dll",
    "PySide6/plugins/imageformats/qsvg.dll",
    "PySide6/translations/qtbase_vi.qm",
    "PySide6/support/deprecated.py",
    "matplotlib/mpl-data/fonts/ttf/DejaVuSans.ttf",
    "matplotlib/mpl-data/matplotlibrc",
    "matplotlib/backends/backend_qtagg.py",
    "numpy.libs/libscipy_openblas64_.dll",
    "numpy/testing/__init__.py",
    "psycopg_binary.libs/libpq.dll",
    "tzdata/zoneinfo/Asia/Ho_Chi_Minh",
    "alembic/ddl/sqlite.py",
    "shiboken6/Shiboken.pyd",
]
LEFT = [
    "PySide6/opengl32sw.dll",
    "PySide6/Qt6Quick.dll",
    "PySide6/Qt6Designer.dll",
    "PySide6/designer.exe",
    "PySide6/qml/QtQml/qmldir",
    "PySide6/plugins/tls/qopensslbackend.dll",
    "PySide6/translations/qtbase_de.qm",
    "bin/pyside6-rcc",
    "pandas/tests/frame/test_api.py",
    "numpy/_core/tests/test_umath.py",
    "matplotlib/mpl-data/fonts/ttf/STIXGeneral.ttf",
    "numpy/__init__.pyi",
    "tzdata/zoneinfo/Europe/Paris",
]


@pytest.mark.parametrize("name", KEPT)
def test_kept(name: str) -> None:
    assert not trimming.is_left_out(name)


@pytest.mark.parametrize("name", LEFT)
def test_left_out(name: str) -> None:
    assert trimming.is_left_out(name)
