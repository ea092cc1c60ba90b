"""The check sheet: what a package says beside the month before, and what to do with it."""

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from desktop.models.memory_table_model import MemoryTableModel
from desktop.models.province_desk import CheckLine, CheckSheet
from desktop.models.table_rows import CellForm, CellStyle, Column, Row, Tone
from desktop.views.actions import ActionSpec, action_button
from desktop.views.province.inbox_list import result_text
from desktop.views.tables.table_view import TableView
from desktop.views.theme.tokens import px
from desktop.views.widgets.buttons import Button, label
from desktop.views.widgets.notice import Notice

SIZE = (920, 560)
HEIGHT_WITHOUT_FIGURES = 220
MARGIN = 40


class CheckDialog(QDialog):
    """Alt+D takes the package in, Alt+T gives it back, Esc leaves it as it is."""

    accept_asked = Signal(object)
    """The `CheckSheet` of the package to take in."""
    dismiss_asked = Signal(object)
    """The id (int) of the refused file that leaves the list."""
    return_asked = Signal(object)
    """The `CheckSheet` of the package to give back."""

    def __init__(self, sheet: CheckSheet, parent: QWidget) -> None:
        """Show a sheet; `open()` shows the window."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        self.sheet = sheet
        title = self.tr("Phiếu kiểm: {name}").format(name=sheet.line.commune)
        self.setWindowTitle(title)
        self.notice = Notice()
        self.model = MemoryTableModel(self._columns(), self)
        self.table = TableView(self.model, accessible_name=title)
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(0, header.ResizeMode.Stretch)
        self.model.show_rows(_rows(sheet))
        foot = self._foot()
        rows = QVBoxLayout(self)
        rows.setContentsMargins(px(16), px(12), px(16), px(12))
        rows.setSpacing(px(10))
        rows.addLayout(self._facts())
        rows.addWidget(self.notice)
        rows.addWidget(self.table, 1)
        rows.addLayout(foot)
        # Shown before it has a place it would be a window of its own for a moment.
        self.dismiss_button.setVisible(sheet.line.can_dismiss)
        self._say_findings()
        window = parent.window().size()
        height = SIZE[1] if sheet.lines else HEIGHT_WITHOUT_FIGURES
        self.resize(
            min(px(SIZE[0]), window.width() - px(MARGIN)),
            min(px(height), window.height() - px(MARGIN)),
        )
        if sheet.lines:
            self.table.setFocus()
        else:
            # A file that could not be read says nothing of its commune.
            self.table.hide()
            rows.insertStretch(2, 1)
            self.close_button.setFocus()

    def _foot(self) -> QHBoxLayout:
        """Make the hint and the buttons below the figures."""
        returns = self.sheet.line.can_return
        accept = ActionSpec(
            key="accept",
            text=self._accept_text(),
            icon="done",
            shortcut="Alt+D",
            look="primary",
            show_shortcut=True,
        )
        give_back = ActionSpec(
            key="return",
            text=self.tr("Trả lại…") if returns else self.tr("Chép lời gửi xã…"),
            icon="undo" if returns else "copy",
            shortcut="Alt+T",
            show_shortcut=True,
        )
        self.accept_action, accept_button = action_button(accept, self, self._on_accept)
        self.return_action, return_button = action_button(give_back, self, self._on_return)
        self.accept_action.setEnabled(self.sheet.line.can_accept)
        foot = QHBoxLayout()
        foot.setSpacing(px(8))
        foot.addWidget(label(self._key_hint(), "muted", wraps=True), 1)
        self.dismiss_button = Button(
            self.tr("Bỏ khỏi danh sách"), self._on_dismiss, icon_name="trash"
        )
        foot.addWidget(self.dismiss_button)
        self.close_button = Button(self.tr("Đóng"), self.reject)
        foot.addWidget(self.close_button)
        foot.addWidget(return_button)
        foot.addWidget(accept_button)
        return foot

    def _accept_text(self) -> str:
        if self.sheet.asks_key:
            return self.tr("Xác nhận khoá và nhận")
        return self.tr("Nhận gói")

    def _key_hint(self) -> str:
        leaps = sum(line.leaps for line in self.sheet.lines)
        told = []
        if self.sheet.counted_name:
            other = sum(line.counted != line.now for line in self.sheet.lines)
            told.append(self.tr("{count} chỉ số khác gói đang tính").format(count=other))
        if leaps:
            told.append(self.tr("{count} chỉ số lệch nhiều so kỳ trước").format(count=leaps))
        if self.sheet.corrections:
            late = self.tr("{count} dòng nhập muộn, ở cuối bảng")
            told.append(late.format(count=len(self.sheet.corrections)))
        return " · ".join(told)

    def _columns(self) -> tuple[Column, ...]:
        sheet = self.sheet
        return (
            Column(key="name", label=self.tr("Chỉ số"), width=px(280), sortable=False),
            Column(
                key="now",
                label=sheet.period_name,
                width=px(140),
                align_right=True,
                sortable=False,
            ),
            *self._counted_column(),
            Column(
                key="before",
                label=sheet.before_name,
                width=px(140),
                align_right=True,
                sortable=False,
            ),
            Column(key="difference", label=self.tr("So kỳ trước"), width=px(110), sortable=False),
        )

    def _counted_column(self) -> tuple[Column, ...]:
        """Return the column of the package that this one would take the place of, if any."""
        if not self.sheet.counted_name:
            return ()
        name = self.sheet.counted_name
        counted = Column(key="counted", label=name, width=px(150), align_right=True, sortable=False)
        return (counted,)

    def _facts(self) -> QGridLayout:
        sheet = self.sheet
        facts = [
            (self.tr("Kết quả"), result_text(sheet.line)),
            (self.tr("Bản số"), str(sheet.version) if sheet.version else "–"),
            (self.tr("Đến lúc"), f"{sheet.line.received_at:%H:%M %d/%m/%Y}"),
            (self.tr("Tệp"), sheet.file_name),
        ]
        if sheet.fingerprint:
            facts.append((self.tr("Dấu khoá của gói"), sheet.fingerprint))
        if sheet.book:
            facts.append((self.tr("Sổ của kỳ"), sheet.book))
        if sheet.known_fingerprint:
            facts.append((self.tr("Dấu khoá đang giữ"), sheet.known_fingerprint))
        grid = QGridLayout()
        grid.setHorizontalSpacing(px(12))
        grid.setVerticalSpacing(px(4))
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(3, 1)
        short, long = facts[:4], facts[4:]
        for number, (name, value) in enumerate(short):
            row, column = divmod(number, 2)
            grid.addWidget(label(name, "muted"), row, 2 * column)
            grid.addWidget(_selectable(value), row, 2 * column + 1)
        for row, (name, value) in enumerate(long, start=2):
            grid.addWidget(label(name, "muted"), row, 0)
            grid.addWidget(_selectable(value), row, 1, 1, 3)
        return grid

    def _say_findings(self) -> None:
        told = [*self.sheet.findings]
        if self.sheet.asks_key:
            told.append(
                self.tr(
                    "So từng nhóm của dấu khoá: giống cả 6 nhóm thì mới nhận. Các gói sau của xã "
                    "sẽ được nhận ngay."
                )
            )
        calm = not told or (self.sheet.line.can_accept and not self.sheet.asks_reason)
        self.notice.say("\n".join(told), "info" if calm else "warning")

    @Slot()
    def _on_accept(self) -> None:
        self.accept()
        self.accept_asked.emit(self.sheet)

    @Slot()
    def _on_dismiss(self) -> None:
        self.accept()
        self.dismiss_asked.emit(self.sheet.line.package_id)

    @Slot()
    def _on_return(self) -> None:
        self.return_asked.emit(self.sheet)


def _selectable(text: str) -> QWidget:
    made = label(text, wraps=True)
    made.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return made


def _rows(sheet: CheckSheet) -> list[Row]:
    rows = [_row(number, line, sheet) for number, line in enumerate(sheet.lines)]
    if sheet.corrections:
        words = QCoreApplication.translate("packages", "Nhập muộn vào tháng đã khoá: {count} dòng")
        title = words.format(count=len(sheet.corrections))
        gaps = ("",) * (4 if sheet.counted_name else 3)
        style = CellStyle(Tone.INFO, CellForm.PILL, "clock")
        rows.append(Row(len(rows), (title, *gaps), {0: style}, {0: title}))
        rows += [
            Row(len(rows) + at, (line.name, line.now, *gaps[1:]), {}, {0: _tip(line)})
            for at, line in enumerate(sheet.corrections)
        ]
    return rows


def _tip(line: CheckLine) -> str:
    return "\n".join(filter(None, (line.name, line.detail)))


def _row(number: int, line: CheckLine, sheet: CheckSheet) -> Row:
    texts: tuple[str, ...] = (line.name, line.now)
    styles: dict[int, CellStyle] = {}
    if sheet.counted_name:
        texts += (line.counted,)
        if line.counted != line.now:
            styles[2] = CellStyle(Tone.INFO, CellForm.PILL, "swap")
    texts += (line.before, line.difference)
    if line.leaps:
        styles[len(texts) - 1] = CellStyle(Tone.WARNING, CellForm.PILL, "warning")
    return Row(number, texts, styles, {0: _tip(line)})
