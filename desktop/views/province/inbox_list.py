"""The inbox: a package on two lines, when it came, and what became of it."""

import datetime
from collections import Counter
from collections.abc import Collection, Sequence

from PySide6.QtCore import QCoreApplication, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem
from typing_extensions import override

from desktop.domain.package_standing import STANDING_LABELS, Standing
from desktop.models.memory_table_model import MemoryTableModel
from desktop.models.province_desk import PackageLine
from desktop.models.table_rows import CellForm, CellStyle, Column, Row, Tone
from desktop.views.tables.cell_delegate import PADDING, CellDelegate, Index
from desktop.views.tables.table_view import TableView
from desktop.views.theme.fonts import font
from desktop.views.theme.tokens import SIZES, px, tokens

ROW_HEIGHT = 47
COMMUNE, WHEN, STATE = range(3)
_STYLES = {
    Standing.ACCEPTED: CellStyle(Tone.OK),
    Standing.WAITING: CellStyle(Tone.INFO, CellForm.PILL, "pending"),
    Standing.RETURNED: CellStyle(Tone.ERROR, CellForm.PILL, "alert"),
    # Longer words than the column has room for in a pill.
    Standing.ASIDE: CellStyle(Tone.WARNING),
}


def state_text(standing: Standing | None) -> str:
    """Return in words how a commune stands."""
    return QCoreApplication.translate("packages", STANDING_LABELS[standing])


def result_text(line: PackageLine) -> str:
    """Return what became of a package; a file of no commune is nobody's to send again."""
    translate = QCoreApplication.translate
    if line.state is not Standing.ASIDE:
        return state_text(line.state)
    if line.is_elsewhere:
        return translate("packages", "Kỳ khác")
    if not line.commune_code:
        return translate("packages", "Không nhận")
    return translate("packages", "Đã có lần mới")


def when_text(moment: datetime.datetime, today: datetime.date) -> str:
    """Return the time of today, else the day: 09:12, 20/11, 20/11/2025."""
    if moment.date() == today:
        return f"{moment:%H:%M}"
    return f"{moment:%d/%m}" if moment.year == today.year else f"{moment:%d/%m/%Y}"


class TwoLineDelegate(CellDelegate):
    """Draws name and time and, under both, the finding: each cell draws its part of it."""

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(super().sizeHint(option, index).width(), px(ROW_HEIGHT))

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        rect: QRect = option.rect  # type: ignore[attr-defined]
        state = option.state  # type: ignore[attr-defined]
        selected = bool(state & QStyle.StateFlag.State_Selected)
        ground = tokens().card
        if selected:
            ground = tokens().selected
        elif index.row() % 2:
            ground = tokens().zebra
        painter.fillRect(rect, QColor(ground))
        told = index.model().index(index.row(), COMMUNE).data()
        name, _, note = str(told).partition("\n")
        inner = rect.adjusted(px(PADDING), px(3), -px(4), -px(4))
        upper = QRect(inner.left(), inner.top(), inner.width(), inner.height() // 2)
        first = name if index.column() == COMMUNE else str(index.data())
        self._line(painter, upper, first, tokens().text, SIZES.body)
        style = index.model().style_at(index.row(), COMMUNE)  # type: ignore[attr-defined]
        failed = style is not None and style.tone is Tone.ERROR
        lower = self._both_cells(index).adjusted(px(PADDING), 0, -px(4), -px(4))
        lower.setTop(upper.bottom() + 1)
        painter.save()
        painter.setClipRect(rect)
        self._line(painter, lower, note, tokens().error if failed else tokens().muted, SIZES.small)
        painter.restore()
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QColor(tokens().primary))
            painter.drawRect(rect.adjusted(0, 0, -1, -2))

    def _both_cells(self, index: Index) -> QRect:
        """Return where the cells of name and time lie together."""
        view = self.parent()
        if not isinstance(view, TableView):
            raise TypeError("the delegate belongs to its table")
        model = view.model()
        name, time = (view.visualRect(model.index(index.row(), at)) for at in (COMMUNE, WHEN))
        return name.united(time)

    @staticmethod
    def _line(painter: QPainter, place: QRect, text: str, colour: str, pixels: int) -> None:
        chosen = font(pixels)
        painter.setFont(chosen)
        painter.setPen(QColor(colour))
        shown = QFontMetrics(chosen).elidedText(text, Qt.TextElideMode.ElideRight, place.width())
        middle = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(place, int(middle), shown)


class InboxList(TableView):
    """Shows packages, the newest first."""

    def __init__(self) -> None:
        """Start empty."""
        translate = QCoreApplication.translate
        columns = (
            Column(
                key="commune",
                label=translate("packages", "Xã, phường gửi"),
                width=px(218),
                sortable=False,
            ),
            Column(key="when", label=translate("packages", "Lúc"), width=px(62), sortable=False),
            Column(
                key="state", label=translate("packages", "Kết quả"), width=px(108), sortable=False
            ),
        )
        self.model_of_rows = MemoryTableModel(columns)
        words = translate("packages", "Các gói số liệu đã đến")
        super().__init__(self.model_of_rows, accessible_name=words)
        self.model_of_rows.setParent(self)
        self.setSelectionMode(TableView.SelectionMode.SingleSelection)
        two_lines = TwoLineDelegate(self)
        for column in (COMMUNE, WHEN):
            self.setItemDelegateForColumn(column, two_lines)
        self.verticalHeader().setDefaultSectionSize(px(ROW_HEIGHT))
        header = self.horizontalHeader()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(COMMUNE, header.ResizeMode.Stretch)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def show_lines(
        self,
        lines: Sequence[PackageLine],
        today: datetime.date,
        unsent: Sequence[tuple[str, str]] = (),
        settled: Collection[int] = (),
    ) -> None:
        """Show these packages, then the communes (code, name) that have sent nothing.

        `settled` are those that came back and whose commune has sent another since.
        """
        several = Counter(line.commune_code for line in lines if line.commune_code)
        missing = (_missing_row(number, name) for number, (_, name) in enumerate(unsent, start=1))
        rows = (
            _row(
                line,
                today,
                tells_version=line.version > 1 or several[line.commune_code] > 1,
                settled=line.package_id in settled,
            )
            for line in lines
        )
        self.model_of_rows.show_rows((*rows, *missing))


def _row(line: PackageLine, today: datetime.date, *, tells_version: bool, settled: bool) -> Row:
    translate = QCoreApplication.translate
    styles = {STATE: CellStyle(Tone.MUTED) if settled else _STYLES[line.state]}
    if not settled and (line.state is Standing.RETURNED or not line.commune_code):
        styles[COMMUNE] = CellStyle(Tone.ERROR)
    if line.state is Standing.ASIDE and not line.commune_code:
        styles[STATE] = CellStyle(Tone.ERROR)
    name = line.commune
    if tells_version and line.version:
        words = translate("packages", "{commune} (lần {version})")
        name = words.format(commune=name, version=line.version)
    told = f"{name}\n{line.note}" if line.note else name
    has_newer = settled and not line.is_elsewhere
    state = translate("packages", "Đã có lần mới") if has_newer else result_text(line)
    return Row(
        line.package_id,
        (told, when_text(line.received_at, today), state),
        styles,
        {COMMUNE: told, WHEN: f"{line.received_at:%H:%M %d/%m/%Y}"},
    )


def _missing_row(number: int, name: str) -> Row:
    translate = QCoreApplication.translate
    hint = translate("packages", "Enter: chép lời nhắc")
    style = CellStyle(Tone.WARNING, CellForm.PILL, "clock")
    texts = (f"{name}\n{hint}", "", translate("packages", "Chưa gửi"))
    return Row(-number, texts, {STATE: style})
