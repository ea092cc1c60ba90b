"""The card of the map: which indicator, the map, one line that tells, and what to do with it."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QPoint, QSignalBlocker, Signal, Slot
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from desktop.domain.errors import OutputUnwritable
from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.domain.package_standing import Standing
from desktop.domain.report_table import CellFormat, ReportColumn, ReportTable
from desktop.models.province_desk import COVERAGE, Measure, ProvinceDesk, ranking
from desktop.settings.options import EXPORT_FOLDER
from desktop.views.page import Message
from desktop.views.page_context import PageContext
from desktop.views.province.commune_map import CommuneMap
from desktop.views.province.inbox_list import state_text
from desktop.views.province.map_painting import MapContent
from desktop.views.theme.icons import icon
from desktop.views.theme.tokens import px, tokens
from desktop.views.widgets.buttons import IconButton
from desktop.views.widgets.elided_label import ElidedLabel
from desktop.views.widgets.file_opening import WrittenFile
from desktop.views.widgets.save_dialog import SaveQuestion, ask_where_to_save

CHOICE_WIDTH = 220


class MapCard(QFrame):
    """Shows one indicator of a desk by commune."""

    pressed = Signal(object)
    """The code (str) of the commune that was pressed; '' for none."""
    measure_chosen = Signal(object)
    """The key (str) of another indicator."""
    target_asked = Signal()
    """Set the year's target at which the colours of coverage break."""
    message = Signal(object)
    """A `Message` for the message bar."""

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        """Start without figures."""
        super().__init__(parent)
        self.setProperty("look", "card")
        self._context = context
        self._desk: ProvinceDesk | None = None
        self._period = ""
        self.measures = QComboBox()
        self.measures.setAccessibleName(self.tr("Chỉ số của bản đồ"))
        self.measures.setMinimumWidth(px(CHOICE_WIDTH))
        self.measures.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.menu_button = IconButton("more", self.tr("Làm gì với bản đồ này"), self.open_menu)
        self.map = CommuneMap()
        self.foot = ElidedLabel("", "muted")
        self._build()
        self.measures.currentIndexChanged.connect(self._on_measure)
        self.map.pressed.connect(self.pressed)
        self.map.told.connect(self._on_told)

    def _build(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(px(8))
        head.addWidget(self.measures, 1)
        head.addWidget(self.menu_button)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(px(12), px(8), px(8), px(8))
        rows.setSpacing(px(4))
        rows.addLayout(head)
        rows.addWidget(self.map, 1)
        rows.addWidget(self.foot)

    @property
    def measure(self) -> Measure | None:
        """The indicator that is shown."""
        measure = self.measures.currentData()
        return measure if isinstance(measure, Measure) else None

    @property
    def title(self) -> str:
        """What the map is of: indicator and period."""
        name = self.measure.name if self.measure is not None else ""
        return self.tr("{indicator} theo xã, {period}").format(indicator=name, period=self._period)

    def show_desk(self, desk: ProvinceDesk, period: str) -> None:
        """Show the figures of a desk; the indicator that is chosen stays where it is there."""
        chosen = self.measure.key if self.measure is not None else ""
        self._desk, self._period = desk, period
        with QSignalBlocker(self.measures):
            self.measures.clear()
            for each in desk.measures:
                self.measures.addItem(each.name, each)
            keys = [each.key for each in desk.measures]
            self.measures.setCurrentIndex(keys.index(chosen) if chosen in keys else 0)
        self._show()

    @Slot()
    def _on_measure(self) -> None:
        if self.measure is not None:
            self.measures.setToolTip(self.measure.name)
            self._show()
            self.measure_chosen.emit(self.measure.key)

    def _show(self) -> None:
        desk, measure = self._desk, self.measure
        self.menu_button.setEnabled(measure is not None)
        if desk is None or measure is None:
            return
        ranked = ranking(desk, measure)
        labelled = [line.code for line in (*ranked[:1], *ranked[-1:])] if ranked else []
        standings = {
            code: state_text(standing)
            for code, standing in desk.standings().items()
            if standing is not Standing.ACCEPTED
        }
        content = MapContent(
            dict(desk.expected), desk.values_of(measure.key), measure, labelled, standings
        )
        self.map.show_content(content, self.title)
        self._on_told("")

    @property
    def _hint(self) -> str:
        measure = self.measure
        if measure is None or measure.target is None:
            if tokens().name == "dark":
                return self.tr("Càng sáng càng cao. Bấm một xã để lọc.")
            return self.tr("Càng đậm càng cao. Bấm một xã để lọc.")
        words = self.tr("Xanh: đạt {target}. Bấm một xã để lọc.")
        communes = self._desk.communes if self._desk is not None else ()
        aims = {one.aims[measure.key].value for one in communes if measure.key in one.aims}
        if aims - {measure.target}:
            # The ranking beside it goes by what each commune was given.
            words = self.tr("Xanh: đạt mức chung {target}; xếp hạng so mức riêng.")
        return words.format(target=measure.show_target())

    @Slot(object)
    def _on_told(self, told: object) -> None:
        self.foot.setText(str(told) or self._hint)

    # The menu

    @Slot()
    def open_menu(self) -> None:
        """Open what can be done with the map."""
        menu = QMenu(self)
        menu.setObjectName("map_menu")
        for icon_name, words, act in self._entries():
            menu.addAction(icon(icon_name), words).triggered.connect(partial(_call, act))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.menu_button.mapToGlobal(QPoint(0, self.menu_button.height())))

    def _entries(self) -> Sequence[tuple[str, str, Callable[[], object]]]:
        entries = (
            ("columns", self.tr("Xem dạng bảng…"), self.show_table),
            ("copy", self.tr("Chép ảnh"), self.copy),
            ("download", self.tr("Lưu PNG…"), self.ask_where),
            ("print", self.tr("In hoặc lưu PDF…"), self.preview),
        )
        if self.measure is None or self.measure.key != COVERAGE:
            return entries
        return (*entries, ("target", self.tr("Đặt chỉ tiêu năm…"), self.target_asked.emit))

    def picture(self) -> QImage:
        """Return the map as a picture with its title and where the outlines are from."""
        foot = self.tr(
            "Ranh giới giản lược để tô màu, không dùng làm địa giới "
            "(nguồn: vietnamese-provinces-database, MIT)."
        )
        return self.map.picture(self.title, foot)

    @Slot()
    def copy(self) -> None:
        """Put the picture on the clipboard."""
        QGuiApplication.clipboard().setImage(self.picture())
        text = self.tr("Đã chép ảnh bản đồ. Dán vào Word hoặc Zalo bằng Ctrl+V.")
        self.message.emit(Message(text, "ok"))

    @Slot()
    def ask_where(self) -> None:
        """Ask where the picture is saved."""
        question = SaveQuestion(
            self.tr("Lưu ảnh bản đồ"),
            f"ban_do_{self._context.today():%Y%m%d}.png",
            EXPORT_FOLDER,
            ending=".png",
            files=self.tr("Ảnh PNG (*.png)"),
        )
        ask_where_to_save(question, self.save, self._context.settings, self.window())

    def save(self, target: Path) -> None:
        """Save the picture; the outcome comes as a message."""
        write = partial(_write, self.picture(), target)
        self._context.runner.read(write, self._on_saved)

    def _on_saved(self, target: Path) -> None:
        text = self.tr("Đã lưu ảnh ra {file}.").format(file=target.name)
        self.message.emit(
            Message(text, "ok", str(target), self.tr("Mở tệp"), WrittenFile(target).open)
        )

    @Slot()
    def preview(self) -> None:
        """Show the picture on a sheet of paper, to print it or to save it as PDF."""
        # Printing is imported when somebody prints.
        from desktop.views.printing.print_preview import preview_picture  # noqa: PLC0415

        preview_picture(self._context, self, self.title, self.picture())

    @Slot()
    def show_table(self) -> None:
        """Show the figures of the map as a table, for those who hear the screen too."""
        from desktop.views.dashboard.chart_table import ChartTableDialog  # noqa: PLC0415

        desk, measure = self._desk, self.measure
        if desk is None or measure is None:
            return
        ranked = {line.code: line for line in ranking(desk, measure)}
        known = [(line.name, line.value, line.gap) for line in ranked.values()]
        unknown = [(name, None, None) for code, name in desk.expected if code not in ranked]
        form = CellFormat.RATE if measure.is_rate else CellFormat.COUNT
        columns = (
            ReportColumn("commune", self.tr("Xã, phường"), CellFormat.TEXT),
            ReportColumn("value", measure.name, form),
            ReportColumn("gap", self.tr("So chỉ tiêu"), form),
        )
        table = ReportTable("map", "map", self.title, columns, (*known, *unknown))
        ChartTableDialog(table, self.window()).open()


def _write(picture: QImage, target: Path) -> Path:
    if not picture.save(str(target), "PNG"):  # type: ignore[call-overload]
        raise OutputUnwritable(
            "file.unwritable",
            QT_TRANSLATE_NOOP(
                "errors", "Không ghi được tệp {where}. Chọn thư mục khác có quyền ghi."
            ),
            where=str(target),
        )
    return target


def _call(act: Callable[[], object], checked: bool = False) -> None:
    del checked
    act()
