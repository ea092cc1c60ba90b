"""What needs the whole program: type, charts, papers, packages, the real window."""

# ruff: noqa: D102 - each step is named after what it tries

import shutil
import unicodedata
import warnings
from contextlib import closing, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.application.self_test import Check, Clock, require

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QImage
    from PySide6.QtWidgets import QApplication

    from desktop.application.program import Program
    from desktop.storage.database import Database

WHO = "selftest"
QT_WORD = ("QPlatformTheme", "Cancel")
_TURNS = 50
"""Turns of the event loop until a page has what it reads."""
_TONES = "\u0300\u0301\u0303\u0309\u0323"
_SPOILT_BYTE = 2000
_FEW_COLOURS = 12
"""A page of the window has more: its text alone has many shades."""


def vietnamese_letters() -> str:
    """Return every letter of Vietnamese, small and large."""
    vowels = [
        unicodedata.normalize("NFC", vowel + tone) for vowel in "aăâeêioôơuưy" for tone in _TONES
    ]
    small = "aăâeêioôơuưyđ" + "".join(vowels)
    return small + small.upper()


class WindowChecks:
    """The steps that draw; they find the sample data that the core steps made."""

    def __init__(self, folder: Path, clock: Clock) -> None:
        """Work in the folder of the core steps, on the day of the clock."""
        self._folder = folder
        self._clock = clock
        self._today = clock().date()
        self._sample = folder / "sample.db"

    def checks(self) -> list[Check]:
        return [
            Check("server_driver", self.server_driver),
            Check("qt", self.qt),
            Check("spoken", self.spoken, ("qt",)),
            Check("fonts", self.fonts, ("qt",)),
            Check("icons", self.icons, ("qt",)),
            Check("chart", self.chart, ("qt", "sample_data")),
            Check("pdf", self.pdf, ("qt", "sample_data")),
            Check("package", self.package, ("sample_data",)),
            Check("window", self.window, ("qt", "sample_data")),
        ]

    def server_driver(self) -> str:
        """Load what speaks to PostgreSQL, or tell that this installation leaves it out."""
        import importlib.util

        if importlib.util.find_spec("psycopg") is None:
            return "không kèm (chỉ cần cho sổ đặt trên máy chủ)"
        import psycopg

        return f"psycopg {psycopg.__version__}, libpq {psycopg.pq.version()}"

    def qt(self) -> str:
        from PySide6.QtCore import qVersion

        app = _application()
        return f"Qt {qVersion()}, {app.platformName()}"

    def spoken(self) -> str:
        """See that both languages come to the screen: Qt's own words and ours."""
        from PySide6.QtCore import QCoreApplication

        from desktop.views.theme.language import speak

        app = _application()
        try:
            speak(app, "vi")
            # Qt's own, not a text of ours to be gathered: hence not written as one.
            context, source = QT_WORD
            require(
                QCoreApplication.translate(context, source) != source,
                "chữ của Qt không ra tiếng Việt",
            )
            speak(app, "en")
            word = QCoreApplication.translate("AboutSection", "Phiên bản")
            require(word == "Version", "chữ của chương trình không ra tiếng Anh")
        finally:
            speak(app, "vi")
        return ""

    def fonts(self) -> str:
        from PySide6.QtGui import QFont, QRawFont

        from desktop.views.printing.type_measure import paper_family
        from desktop.views.theme.fonts import family

        _application()
        for name in (family(), paper_family()):
            raw = QRawFont.fromFont(QFont(name))
            missing = [
                each for each in vietnamese_letters() if not raw.supportsCharacter(ord(each))
            ]
            require(not missing, f"phông {name} thiếu chữ {''.join(missing[:8])}")
        return f"{family()}, {paper_family()}"

    def icons(self) -> str:
        from desktop.views.theme.icons import ICONS, pixmap

        _application()
        names = sorted(path.stem for path in ICONS.glob("*.svg"))
        blank = [name for name in names if not _has_ink(pixmap(name, "#000000", 24).toImage())]
        require(not blank, f"biểu tượng không vẽ được: {', '.join(blank[:5])}")
        return f"{len(names)}"

    def chart(self) -> str:
        """Draw a chart whose words are Vietnamese: no letter is a box, and there is a picture."""
        from PySide6.QtGui import QImage

        from desktop.views.dashboard.chart_kinds import BY_KEY
        from desktop.views.dashboard.chart_look import ChartLook
        from desktop.views.dashboard.chart_picture import ChartPicture

        _application()
        kind = BY_KEY["collectors"]
        with closing(self._opened(self._sample)) as database:
            figures = kind.option("year").read(database, self._today)
        title = f"Kết quả nhân viên thu {vietnamese_letters()}"
        with warnings.catch_warnings(record=True) as told:
            warnings.simplefilter("always")
            drawn = ChartPicture(kind.make, ChartLook.of_paper(), figures, title, "").png()
        boxes = [str(each.message) for each in told if "missing from" in str(each.message)]
        require(not boxes, f"biểu đồ thiếu chữ: {' '.join(boxes[:1])}")
        image = QImage.fromData(drawn)
        require(not image.isNull(), "ảnh biểu đồ không đọc được")
        colours = _colours(image)
        require(colours > _FEW_COLOURS, f"ảnh biểu đồ gần như trắng ({colours} màu)")
        return f"{image.width()}x{image.height()}"

    def pdf(self) -> str:
        """Write a report as PDF and read its words back."""
        from desktop.application import report_pdf
        from desktop.application.self_test_pdf import read_pdf
        from desktop.domain.periods import Period
        from desktop.services import reports

        target = self._folder / "report.pdf"
        with closing(self._opened(self._copy("report.db"), writes=True)) as database:
            period = Period.month_of(self._today)
            made = reports.make(database, reports.PERIOD_FORM.key, period, self._today)
            report_pdf.write(database, made, target, today=self._today, who=WHO)
        read = read_pdf(target.read_bytes())
        require(read.pages, "tệp PDF không có trang nào")
        require(read.fonts, "tệp PDF không kèm phông chữ")
        # Words that no paper of an office does without.
        for words in ("CỘNGHÒAXÃHỘICHỦNGHĨAVIỆTNAM", "Độclập-Tựdo-Hạnhphúc"):
            require(words in read.letters, f"không đọc lại được “{words}” từ PDF")
        return f"{read.pages} trang, {read.fonts} phông"

    def package(self) -> str:
        """Make a signed package, read it back, and see that a changed one is refused."""
        from desktop.domain.errors import UserFacingError
        from desktop.domain.periods import Period
        from desktop.domain.previous_period import previous_period
        from desktop.services.packages import making, reading

        target = self._folder / "package.xlsx"
        with closing(self._opened(self._copy("package.db"), writes=True)) as database:
            period = previous_period(Period.month_of(self._today))
            made = making.make(database, period, target, who=WHO, now=self._clock())
        read = reading.read_package(target)
        require(read.manifest == made.manifest, "gói đọc lại khác gói đã lập")
        stored = bytearray(target.read_bytes())
        stored[_SPOILT_BYTE] ^= 1
        target.write_bytes(stored)
        try:
            reading.read_package(target)
        except UserFacingError:
            return ""
        require(condition=False, told="gói bị sửa một byte mà vẫn được nhận")
        return ""

    def window(self) -> str:
        """Open the window and walk through its pages, as a person would."""
        from desktop.application import pages

        app = _application()
        # The sample is a commune's: what only a province has is not in its rail.
        keys = pages.keys()
        with self._program(app) as (program, faults):
            for page in keys:
                program.window.open_page(page)
                _turn(app)
                told = "; ".join(_named(fault) for fault in faults)
                require(not faults, f"trang {page}: {told}")
                require(program.window.current_key == page, f"trang {page} không mở")
                colours = _colours(program.window.grab().toImage())
                require(colours > _FEW_COLOURS, f"trang {page} trống ({colours} màu)")
        return f"{len(keys)} trang"

    @contextmanager
    def _program(self, app: "QApplication") -> "Iterator[tuple[Program, list[BaseException]]]":
        from desktop.application.program import Beginning, Program
        from desktop.background.task_runner import InlineRunner
        from desktop.settings.store import OptionStore

        beginning = Beginning(
            path=self._sample,
            settings=OptionStore(None),
            who=WHO,
            now=self._clock,
            for_writing=False,
        )
        program = Program(beginning, InlineRunner)
        faults: list[BaseException] = []
        program.runner.fault.disconnect(program.show_fault)
        program.runner.fault.connect(faults.append)
        program.runner.user_error.connect(faults.append)
        try:
            program.window.resize(1366, 698)
            program.begin()
            _turn(app)
            yield program, faults
        finally:
            program.end()
            program.window.close()

    def _copy(self, name: str) -> Path:
        return Path(shutil.copyfile(self._sample, self._folder / name))

    def _opened(self, path: Path, *, writes: bool = False) -> "Database":
        from desktop.services import offices

        return offices.open_office(path, for_writing=writes, clock=self._clock)


def _application() -> "QApplication":
    from desktop.application.error_hooks import log_qt_messages
    from desktop.application.qt_application import make_application

    log_qt_messages()
    return make_application(["ansinhxa"])


def _turn(app: "QApplication") -> None:
    for _ in range(_TURNS):
        app.processEvents()


def _named(fault: BaseException) -> str:
    from desktop.domain.errors import UserFacingError

    return fault.text() if isinstance(fault, UserFacingError) else type(fault).__qualname__


def _has_ink(image: "QImage") -> bool:
    return any(
        image.pixelColor(x, y).alpha() for x in range(image.width()) for y in range(image.height())
    )


def _colours(image: "QImage") -> int:
    """Return how many colours are in a picture, looked at in every third point."""
    return len(
        {image.pixel(x, y) for x in range(0, image.width(), 3) for y in range(0, image.height(), 3)}
    )
