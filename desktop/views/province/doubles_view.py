"""Persons whom several communes list: who asks whom, without a name."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.models.memory_table_model import MemoryTableModel
from desktop.models.province_overview import DoubleLine, ProvinceOverview
from desktop.models.table_rows import CellForm, CellStyle, Column, Row, Tone
from desktop.views.page import Message
from desktop.views.tables.table_view import TableView
from desktop.views.theme.tokens import px
from desktop.views.widgets.buttons import Button, label

TWICE = 4


class DoublesView(QWidget):
    """Nobody is taken out of the figures here: the communes decide, and send anew."""

    message = Signal(object)
    """A `Message` for the message bar."""

    def __init__(self) -> None:
        """Start empty."""
        super().__init__()
        self._question = ""
        self.told = label("", "muted", wraps=True)
        self.copy_button = Button(
            self.tr("Chép câu hỏi gửi các xã"), self.copy_question, icon_name="copy"
        )
        self.model = MemoryTableModel(self._columns(), self)
        self.table = TableView(self.model, accessible_name=self.tr("Người có ở hai xã trở lên"))
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(2, header.ResizeMode.Stretch)
        head = QHBoxLayout()
        head.setSpacing(px(12))
        head.addWidget(self.told, 1)
        head.addWidget(self.copy_button)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(px(8))
        rows.addLayout(head)
        rows.addWidget(self.table, 1)

    def _columns(self) -> tuple[Column, ...]:
        return (
            Column(key="scheme", label=self.tr("Chế độ"), width=px(130), sortable=False),
            Column(key="communes", label=self.tr("Xã, phường"), width=px(230), sortable=False),
            Column(key="terms", label=self.tr("Thời hạn ở từng xã"), width=px(300), sortable=False),
            Column(key="digest", label=self.tr("Mã đối chiếu"), width=px(210), sortable=False),
            Column(key="twice", label=self.tr("Tính thừa"), width=px(130), sortable=False),
        )

    def show_overview(self, found: ProvinceOverview) -> None:
        """Show who is listed twice in a period."""
        self._question = found.question
        counted = sum(one.counted_twice for one in found.doubles)
        if found.doubles:
            text = self.tr(
                "{count} người có kỳ tham gia ở hai xã trở lên; số liệu tỉnh tính thừa {twice}. "
                "Không ai bị trừ ra: hỏi các xã người đó đang ở đâu, rồi xã gửi lại gói. Xã dán mã "
                "đối chiếu vào ô Tìm (Ctrl+K) là thấy người đó."
            ).format(count=len(found.doubles), twice=counted)
        else:
            text = self.tr(
                "Không thấy ai có kỳ tham gia ở hai xã; chỉ so được các gói có mã đối chiếu."
            )
        if found.uncompared:
            left_out = self.tr(
                "Chưa so được: {count} gói không có mã đối chiếu. Đưa tệp khoá đối chiếu của tỉnh "
                "cho các xã (Cài đặt, Khoá của các xã) rồi xin xã tạo lại gói."
            ).format(count=found.uncompared)
            # Where nothing could be compared, nothing was found either: only that is told.
            text = f"{text} {left_out}" if found.doubles else left_out
        self.told.setText(text)
        self.copy_button.setEnabled(bool(found.doubles))
        self.model.show_rows(_row(number, one) for number, one in enumerate(found.doubles))

    @Slot()
    def copy_question(self) -> None:
        """Put the question to the communes on the clipboard."""
        QGuiApplication.clipboard().setText(self._question)
        text = self.tr("Đã chép câu hỏi gửi các xã. Dán vào Zalo bằng Ctrl+V.")
        self.message.emit(Message(text, "ok"))


def _row(number: int, one: DoubleLine) -> Row:
    styles = {}
    if one.counted_twice:
        styles[TWICE] = CellStyle(Tone.WARNING, CellForm.PILL, "warning")
    return Row(
        number,
        (
            one.scheme,
            one.communes,
            one.terms,
            one.digest,
            str(one.counted_twice) if one.counted_twice else "",
        ),
        styles,
        {1: one.communes, 2: one.terms},
    )
