"""What the frozen folder leaves out: what must stay stays, what must go goes."""

import re

import pytest

from installer.linux import trimming


@pytest.mark.parametrize(
    "name",
    [
        "PySide6/Qt/plugins/platforms/libqxcb.so",
        "PySide6/Qt/plugins/platforms/libqoffscreen.so",
        "PySide6/Qt/plugins/platforminputcontexts/libibusplatforminputcontextplugin.so",
        "PySide6/Qt/plugins/platforminputcontexts/libcomposeplatforminputcontextplugin.so",
        "PySide6/Qt/plugins/imageformats/libqsvg.so",
        "PySide6/Qt/plugins/imageformats/libqjpeg.so",
        "PySide6/Qt/plugins/iconengines/libqsvgicon.so",
        "PySide6/Qt/plugins/printsupport/libcupsprintersupport.so",
        "PySide6/Qt/lib/libQt6DBus.so.6",
        "PySide6/Qt/lib/libQt6XcbQpa.so.6",
        "PySide6/Qt/lib/libicudata.so.73",
        "PySide6/QtPrintSupport.abi3.so",
        "PySide6/Qt/translations/qtbase_vi.qm",
        "matplotlib/mpl-data/fonts/ttf/DejaVuSans.ttf",
        "matplotlib/mpl-data/fonts/ttf/DejaVuSans-Bold.ttf",
        "matplotlib/mpl-data/matplotlibrc",
        "psycopg_binary.libs/libgssapi_krb5-923083ce.so.2.2",
        "libxcb-cursor.so.0",
        "libdbus-1.so.3",
        "desktop/storage/migrations/versions/0001_office_database.py",
        "resources/guide/vi/settings.md",
        "tzdata/zoneinfo/Asia/Ho_Chi_Minh",
    ],
)
def test_what_the_program_needs_stays(name: str) -> None:
    assert not trimming.is_left_out(name)


@pytest.mark.parametrize(
    "name",
    [
        "PySide6/Qt/plugins/platformthemes/libqgtk3.so",
        "PySide6/Qt/plugins/platforms/libqwayland-generic.so",
        "PySide6/Qt/plugins/platforminputcontexts/libqtvirtualkeyboardplugin.so",
        "PySide6/Qt/lib/libQt6Network.so.6",
        "PySide6/Qt/lib/libQt6QmlModels.so.6",
        "PySide6/Qt/translations/qtbase_de.qm",
        "matplotlib/mpl-data/fonts/ttf/STIXGeneral.ttf",
        "matplotlib/mpl-data/sample_data/goog.npz",
        "numpy/_core/tests/data/floats.csv",
        "libreadline.so.8",
        "libgtk-3.so.0",
        "libcups.so.2",
        "tzdata/zoneinfo/Europe/Paris",
        "desktop/storage/migrations/__pycache__/env.cpython-311.pyc",
    ],
)
def test_what_nobody_needs_goes(name: str) -> None:
    assert trimming.is_left_out(name)


def test_no_pattern_takes_all() -> None:
    # An empty alternative (a||b) once emptied a whole build.
    for patterns in trimming.LEFT_OUT.values():
        for pattern in patterns:
            assert not re.fullmatch(pattern, "")
            assert not re.fullmatch(pattern, "ansinhxa")


def test_nothing_that_the_program_imports_is_excluded() -> None:
    excluded = trimming.excluded_modules()
    assert len(excluded) == len(set(excluded))
    roots = {name.split(".")[0] for name in excluded if "." not in name}
    assert not roots & {"sqlalchemy", "alembic", "numpy", "pandas", "matplotlib", "PySide6"}
