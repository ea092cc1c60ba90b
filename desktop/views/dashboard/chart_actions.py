"""What the menu of a chart does: copy its picture, save it, show its table, print it."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QWidget

from desktop.domain.errors import OutputUnwritable
from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.settings.options import EXPORT_FOLDER
from desktop.views.dashboard.chart_card import ChartCard
from desktop.views.dashboard.chart_picture import ChartPicture
from desktop.views.dashboard.chart_table import ChartTableDialog
from desktop.views.page import Message
from desktop.views.page_context import PageContext
from desktop.views.widgets.file_opening import WrittenFile
from desktop.views.widgets.save_dialog import SaveQuestion, ask_where_to_save


class ChartActions(QObject):
    """Serves one card; pictures are drawn on a reader thread."""

    message = Signal(object)
    """A `Message` for the message bar."""

    def __init__(
        self, context: PageContext, card: ChartCard, file_name: str, page: QWidget
    ) -> None:
        """Serve `card`; `file_name` begins the names of its files, in letters for every stick."""
        super().__init__(page)
        self._context = context
        self._card = card
        self._file_name = file_name
        self._page = page
        card.copy_asked.connect(self.copy)
        card.save_asked.connect(self.ask_where)
        card.table_asked.connect(self.show_table)
        card.print_asked.connect(self.preview)

    def copy(self) -> None:
        """Put the picture on the clipboard."""
        picture = self._card.picture()
        if picture is not None:
            self._context.runner.read(picture.png, self._on_copied)

    def _on_copied(self, png: bytes) -> None:
        QGuiApplication.clipboard().setImage(QImage.fromData(png))
        text = self.tr("Đã chép ảnh biểu đồ. Dán vào Word hoặc Zalo bằng Ctrl+V.")
        self.message.emit(Message(text, "ok"))

    def ask_where(self, ending: object) -> None:
        """Ask where the picture (.png) or the page (.pdf) is saved."""
        files = {".png": self.tr("Ảnh PNG (*.png)"), ".pdf": self.tr("Tệp PDF (*.pdf)")}
        question = SaveQuestion(
            self.tr("Lưu ảnh biểu đồ"),
            f"{self._file_name}_{self._context.today():%Y%m%d}{ending}",
            EXPORT_FOLDER,
            ending=str(ending),
            files=files[str(ending)],
        )
        ask_where_to_save(question, self.save, self._context.settings, self._page)

    def save(self, target: Path) -> None:
        """Save the picture; the outcome comes as a message."""
        picture = self._card.picture()
        if picture is not None:
            self._context.runner.read(partial(_write, picture, target), self._on_saved)

    def _on_saved(self, target: Path) -> None:
        text = self.tr("Đã lưu biểu đồ ra {file}.").format(file=target.name)
        open_it = WrittenFile(target).open
        self.message.emit(Message(text, "ok", str(target), self.tr("Mở tệp"), open_it))

    def show_table(self) -> None:
        """Show the figures of the chart as a table."""
        if self._card.chart is not None and self._card.figures is not None:
            table = self._card.chart.table(self._card.figures)
            ChartTableDialog(table, self._page).open()

    def preview(self) -> None:
        """Show the picture on a sheet of paper, to print it."""
        picture = self._card.picture()
        if picture is not None:
            self._context.runner.read(picture.png, self._on_drawn)

    def _on_drawn(self, png: bytes) -> None:
        # Printing is imported when somebody prints.
        from desktop.views.printing.print_preview import preview_picture  # noqa: PLC0415

        image = QImage.fromData(png)
        preview_picture(self._context, self._page, self._card.title, image)


def _write(picture: ChartPicture, target: Path) -> Path:
    drawn = picture.drawn("pdf" if target.suffix.lower() == ".pdf" else "png")
    try:
        target.write_bytes(drawn)
    except OSError as error:
        raise OutputUnwritable(
            "file.unwritable",
            QT_TRANSLATE_NOOP(
                "errors", "Không ghi được tệp {where}. Chọn thư mục khác có quyền ghi."
            ),
            where=str(target),
        ) from error
    return target
