"""The form of what the office puts on its papers: names, number, who signs, amounts in words."""

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import QCoreApplication, QSignalBlocker, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QComboBox, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.amount_in_words import ReadingWay
from desktop.domain.errors import UserFacingError
from desktop.views.forms.editors import LineEdit, NoteEdit
from desktop.views.page_context import PageContext
from desktop.views.theme.tokens import px
from desktop.views.widgets.buttons import Button, label
from desktop.views.widgets.notice import Notice

FIELD_WIDTH = 300


class PaperSettingsForm(QWidget):
    """Shows what stands on papers now; "Ghi" writes only what was changed.

    It reads and writes by itself, away from the window; the form may stand on a page or in a
    dialog.
    """

    saved = Signal()
    """The changes are written."""
    dirty_changed = Signal(object)
    """Whether something is typed that is not written (bool)."""

    def __init__(
        self, context: PageContext, parent: QWidget | None = None, *, with_account: bool = False
    ) -> None:
        """Make the fields, with those of the office's account where wanted; `load` fills them."""
        super().__init__(parent)
        from desktop.services import paper_settings as keys  # noqa: PLC0415 - see record_list.py

        self._keys = keys
        self._context = context
        self._present: dict[str, str] = {}
        self._was_dirty = False
        self.lines: dict[str, LineEdit | NoteEdit] = {}
        self.notice = Notice()
        self.in_words = QCheckBox(self.tr("Ghi tổng số tiền bằng chữ"))
        self.way = QComboBox()
        self.way.addItem(self.tr("Đọc “linh, nghìn”"), ReadingWay.NORTHERN.name.lower())
        self.way.addItem(self.tr("Đọc “lẻ, ngàn”"), ReadingWay.SOUTHERN.name.lower())
        self.way.setAccessibleName(self.tr("Cách đọc số tiền"))
        self.save_button = Button(self.tr("Ghi"), self.save, look="primary")
        self.save_button.setEnabled(False)
        self._build(with_account=with_account)
        self.in_words.toggled.connect(self._on_edited)
        self.way.activated.connect(self._on_edited)
        self.setEnabled(False)
        self.load()

    # Parts

    def _build(self, *, with_account: bool) -> None:
        keys = self._keys
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(px(8))
        rows.addWidget(self.notice)
        heads = self._grid(rows, self.tr("Tiêu đề"))
        self._field(heads, 0, 0, keys.AUTHORITY, self.tr("Cơ quan chủ quản"))
        self._field(heads, 0, 1, keys.OFFICE, self.tr("Đơn vị"))
        self._field(heads, 2, 0, keys.NUMBER, self.tr("Số, ký hiệu (dấu … là chỗ của số)"))
        year = self._context.today().year
        number = self.tr("Số tiếp theo năm {year}").format(year=year)
        self._field(heads, 2, 1, keys.NEXT_NUMBER, number)
        self._field(heads, 4, 0, keys.PLACE, self.tr("Nơi lập"))
        signers = self._grid(rows, self.tr("Người ký"))
        capacity = self.tr("Mỗi dòng một chức danh, ví dụ KT. CHỦ TỊCH")
        left = self.tr("Bên trái: chức danh"), self.tr("Bên trái: họ và tên")
        right = self.tr("Bên phải: chức danh"), self.tr("Bên phải: họ và tên")
        for column, words, pair in (
            (0, left, (keys.PREPARER_CAPACITY, keys.PREPARER)),
            (1, right, (keys.SIGNER_CAPACITY, keys.SIGNER)),
        ):
            note = NoteEdit()
            note.setFixedHeight(px(52))
            note.setToolTip(capacity)
            self._field(signers, 0, column, pair[0], words[0], note)
            self._field(signers, 2, column, pair[1], words[1])
        if with_account:
            self._build_account(rows)
        rows.addLayout(self._last_row())
        self.setFocusProxy(self.lines[keys.AUTHORITY])

    def _build_account(self, rows: QVBoxLayout) -> None:
        keys = self._keys
        grid = self._grid(rows, self.tr("Tài khoản nhận chuyển khoản (in mã VietQR ở bảng tính)"))
        self._field(grid, 0, 0, keys.BANK_BIN, self.tr("Mã ngân hàng (BIN, 6 chữ số)"))
        self._field(grid, 0, 1, keys.BANK_NAME, self.tr("Tên ngân hàng"))
        self._field(grid, 2, 0, keys.BANK_ACCOUNT, self.tr("Số tài khoản"))
        self._field(grid, 2, 1, keys.BANK_HOLDER, self.tr("Chủ tài khoản"))

    def _grid(self, rows: QVBoxLayout, title: str) -> QGridLayout:
        rows.addWidget(label(title, "heading"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(px(16))
        grid.setVerticalSpacing(px(2))
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        rows.addLayout(grid)
        return grid

    def _field(  # noqa: PLR0913, PLR0917 - where it stands, what it is
        self,
        grid: QGridLayout,
        row: int,
        column: int,
        key: str,
        words: str,
        note: NoteEdit | None = None,
    ) -> None:
        line: LineEdit | NoteEdit = note if note is not None else LineEdit()
        line.setAccessibleName(words)
        line.setMinimumWidth(px(FIELD_WIDTH))
        line.textChanged.connect(self._on_edited)
        name = label(words, "muted")
        name.setContentsMargins(0, px(4) if row else 0, 0, 0)
        name.setBuddy(line)
        grid.addWidget(name, row, column)
        grid.addWidget(line, row + 1, column)
        self.lines[key] = line

    def _last_row(self) -> QHBoxLayout:
        self.buttons = row = QHBoxLayout()
        row.setSpacing(px(8))
        row.addWidget(self.in_words)
        row.addWidget(self.way)
        row.addStretch(1)
        row.addWidget(self.save_button)
        return row

    # What is chosen

    def load(self) -> None:
        """Ask for what stands on papers now and show it."""
        context = self._context
        context.runner.read(
            partial(self._keys.form_texts, context.database, context.today().year), self._show
        )

    def _show(self, texts: Mapping[str, str]) -> None:
        self._present = dict(texts)
        for key, line in self.lines.items():
            with QSignalBlocker(line):
                _put(line, texts[key])
        with QSignalBlocker(self.in_words):
            self.in_words.setChecked(texts[self._keys.AMOUNT_IN_WORDS] != self._keys.OFF)
        self.way.setCurrentIndex(self.way.findData(texts[self._keys.READING_WAY]))
        self.setEnabled(True)
        self._on_edited()

    @property
    def changed(self) -> dict[str, str]:
        """What differs from what is written, by key."""
        typed = {key: _text(line) for key, line in self.lines.items()}
        typed[self._keys.AMOUNT_IN_WORDS] = "1" if self.in_words.isChecked() else self._keys.OFF
        typed[self._keys.READING_WAY] = str(self.way.currentData())
        return {key: text for key, text in typed.items() if text != self._present.get(key, text)}

    @property
    def dirty(self) -> bool:
        """Whether something is typed that is not written."""
        return bool(self.changed)

    @Slot()
    def _on_edited(self) -> None:
        self.way.setEnabled(self.in_words.isChecked())
        dirty = self.dirty
        self.save_button.setEnabled(dirty)
        if dirty:
            self.notice.say("")
        if dirty != self._was_dirty:
            self._was_dirty = dirty
            self.dirty_changed.emit(dirty)

    @Slot()
    def save(self) -> None:
        """Write what was changed."""
        changed, context = self.changed, self._context
        if not changed:
            return
        self.save_button.setEnabled(False)
        year = context.today().year
        work = partial(self._keys.save, context.database, changed, year, who=context.who)
        context.runner.write(work, self._on_saved, self._on_refused, on_fault=self._resume)

    def _on_saved(self, _: object) -> None:
        self.load()
        self.notice.say(self.tr("Đã ghi. Giấy tờ in từ giờ theo thông tin mới."), "ok")
        self.saved.emit()

    def _on_refused(self, error: UserFacingError) -> None:
        self.notice.say(error.text(QCoreApplication.translate), "warning")
        self._resume()

    def _resume(self) -> None:
        self.save_button.setEnabled(True)


def _put(line: LineEdit | NoteEdit, text: str) -> None:
    if isinstance(line, LineEdit):
        line.setText(text)
        line.setCursorPosition(0)
    else:
        line.setPlainText(text)


def _text(line: LineEdit | NoteEdit) -> str:
    return (line.text() if isinstance(line, LineEdit) else line.toPlainText()).strip()
