"""Sends pages to a printer, one after the other, so that the window stays awake meanwhile."""

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtGui import QPainter
from PySide6.QtPrintSupport import QPrinter

from desktop.views.printing.page_painter import page_layout, paint_page
from desktop.views.printing.sheet import UNITS_PER_INCH, PaperPages


def printer_for(pages: PaperPages, name: str) -> QPrinter:
    """Return a printer that is set to the paper's sheet."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setFullPage(True)
    printer.setPageLayout(page_layout(pages))
    printer.setDocName(name)
    printer.setFromTo(1, len(pages.pages))
    return printer


class PrintJob(QObject):
    """Paints a page whenever the window has time; it can be stopped between two pages."""

    progressed = Signal(object)
    """The share of the pages that is done (float)."""
    finished = Signal(object)
    """The number of pages printed (int)."""
    failed = Signal()
    """The printer refused or broke off."""
    stopped = Signal()

    def __init__(self, pages: PaperPages, printer: QPrinter, parent: QObject) -> None:
        """Prepare the pages that the printer's dialog asked for."""
        super().__init__(parent)
        self._pages = pages
        self._printer = printer
        self._wanted = _wanted_pages(pages, printer)
        self._done = 0
        self._painter = QPainter()
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._on_time)

    def start(self) -> None:
        """Begin; what comes of it is told by signals."""
        if not self._painter.begin(self._printer):
            self.failed.emit()
            return
        scale = self._printer.resolution() / UNITS_PER_INCH
        self._painter.scale(scale, scale)
        self._timer.start()

    def stop(self) -> None:
        """Break off; the printer throws away what it has not printed."""
        if self._timer.isActive():
            self._timer.stop()
            self._printer.abort()
            self._painter.end()
            self.stopped.emit()

    @Slot()
    def _on_time(self) -> None:
        if self._done and not self._printer.newPage():
            self._end(failed=True)
            return
        paint_page(self._painter, self._pages, self._wanted[self._done])
        self._done += 1
        self.progressed.emit(self._done / len(self._wanted))
        if self._done == len(self._wanted):
            self._end(failed=False)

    def _end(self, *, failed: bool) -> None:
        self._timer.stop()
        failed = not self._painter.end() or failed
        if failed or self._printer.printerState() is QPrinter.PrinterState.Error:
            self.failed.emit()
        else:
            self.finished.emit(self._done)


def _wanted_pages(pages: PaperPages, printer: QPrinter) -> range:
    count = len(pages.pages)
    if printer.printRange() is not QPrinter.PrintRange.PageRange:
        return range(count)
    first = min(max(1, printer.fromPage()), count)
    last = min(max(first, printer.toPage()), count)
    return range(first - 1, last)
