"""Step 4, "Ghi dữ liệu": what the database holds of this import now, and where to go on."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desktop.services.importing import BatchInfo, ImportResult
from desktop.views.theme.icons import pixmap
from desktop.views.theme.tokens import px, tokens
from desktop.views.widgets.buttons import Button, label
from desktop.views.widgets.counter_tile import CounterTile
from desktop.views.widgets.figures import count_text
from desktop.views.widgets.notice import Notice

ICON_SIZE = 48
WIDTH = 760


class ResultStep(QWidget):
    """The end of an import: counts, the backup, and the way back."""

    undo_asked = Signal()
    list_asked = Signal()
    other_asked = Signal()
    errors_asked = Signal()
    left_out_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Build the step; `show_result` fills it."""
        super().__init__(parent)
        self._icon = QLabel()
        self._icon.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._title = label("", "title", wraps=True)
        self._title.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.tiles = {
            "new": CounterTile(self.tr("Thêm mới"), self.tr("dòng"), "ok"),
            "changed": CounterTile(self.tr("Cập nhật"), self.tr("dòng"), "info"),
            "same": CounterTile(self.tr("Không đổi"), self.tr("đã có, giống hệt"), "info"),
            "left_out": CounterTile(self.tr("Chưa ghi"), self.tr("lỗi hoặc còn chờ"), "error"),
        }
        self.tiles["left_out"].picked.connect(self.left_out_asked)
        self.notice = Notice()
        self.list_button = Button("", self._on_list, look="primary")
        self._offer_first(0)
        self.other_button = Button(self.tr("Nhập tệp khác"), self._on_other, icon_name="workbook")
        self.errors_button = Button(
            self.tr("Xuất tệp lỗi để sửa (.xlsx)"), self._on_errors, icon_name="download"
        )
        self.undo_button = Button(self.tr("Hoàn tác lần nhập này"), self._on_undo, icon_name="undo")
        self._build()

    def _build(self) -> None:
        tiles = QHBoxLayout()
        tiles.setSpacing(px(12))
        for tile in self.tiles.values():
            tiles.addWidget(tile, 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(px(8))
        buttons.addStretch(1)
        self._parts = (self.list_button, self.other_button, self.errors_button, self.undo_button)
        for button in self._parts:
            buttons.addWidget(button)
        buttons.addStretch(1)
        middle = self._middle = QWidget()
        middle.setFixedWidth(px(WIDTH))
        rows = QVBoxLayout(middle)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(px(14))
        rows.addWidget(self._icon)
        rows.addWidget(self._title)
        rows.addLayout(tiles)
        rows.addWidget(self.notice)
        rows.addLayout(buttons)
        # A line with stretches, for an alignment would not let the notice grow with its text.
        line = QHBoxLayout()
        line.addStretch(1)
        line.addWidget(middle)
        line.addStretch(1)
        whole = QVBoxLayout(self)
        whole.addStretch(1)
        whole.addLayout(line)
        whole.addStretch(2)

    @property
    def title(self) -> str:
        """The sentence on top."""
        return self._title.text()

    def show_result(self, result: ImportResult) -> None:
        """Show what the commit says; `show_batch` then shows what the database says."""
        counts = result.counts
        written = counts.new + counts.changed
        nothing = result.batch is None
        self._show_icon("info" if nothing else "done", tokens().primary if nothing else tokens().ok)
        words = self.tr("Đã ghi {count} dòng vào dữ liệu").format(count=count_text(written))
        if not written and counts.rejected + counts.held_back:
            words = self.tr("Đã giữ các dòng chưa ghi làm việc cần làm")
        elif not written:
            words = self.tr("Các dòng này đã có trong dữ liệu, việc còn lại đã xong")
        self._title.setText(self.tr("Không có gì để ghi") if nothing else words)
        self._show_counts(
            0 if nothing else counts.new,
            0 if nothing else counts.changed,
            counts.same,
            counts.rejected + counts.held_back,
        )
        self._tell(result)
        left = counts.rejected + counts.held_back
        self._offer_first(0 if nothing or written else left)
        self.undo_button.setVisible(not nothing)
        self.errors_button.setVisible(counts.rejected + counts.held_back > 0)
        self._give_room()

    def _give_room(self) -> None:
        """Make the middle wide enough for the words of the buttons, which tell a count."""
        shown = [each for each in self._parts if not each.isHidden()]
        for button in shown:
            button.ensurePolished()
        need = sum(each.sizeHint().width() for each in shown) + px(8) * (len(shown) + 1)
        self._middle.setFixedWidth(max(px(WIDTH), need))

    def _offer_first(self, kept: int) -> None:
        """Lead to what was written, or to the rows kept as work where nothing was."""
        self._leads_to_kept = kept > 0
        text = self.tr("Xem danh sách")
        tip = self.tr("Mở đúng những bản ghi mà lần nhập này vừa thêm hoặc sửa")
        if kept:
            text = self.tr("Xem {count} dòng chưa ghi").format(count=count_text(kept))
            tip = self.tr("Mở các dòng này kèm lý do")
        self.list_button.setText(text)
        self.list_button.setToolTip(tip)

    def focus_first(self) -> None:
        """Let Enter press the first button."""
        self.list_button.setFocus()

    def _tell(self, result: ImportResult) -> None:
        if result.already_imported is not None:
            words = self.tr("Nội dung tệp này đã được nhập ở lần nhập số {batch}.")
            self.notice.say(words.format(batch=result.already_imported), "warning")
        elif result.backup is not None:
            words = self.tr(
                "Trước khi ghi đã sao lưu ra tệp {name}. "
                "Hoàn tác được bất cứ lúc nào khi các dòng này chưa bị sửa."
            )
            said = [words.format(name=result.backup.name)]
            left = result.counts.rejected + result.counts.held_back
            if left:
                kept = self.tr(
                    "{count} dòng chưa ghi nằm ở Việc cần làm của trang Tổng quan, kèm lý do."
                )
                said.insert(0, kept.format(count=count_text(left)))
                self.tiles["left_out"].let_pick(self.tr("Bấm để xem các dòng này và lý do"))
            if result.settled:
                done = self.tr("Việc còn lại của lần nhập trước nay đã xong: {count} dòng.")
                said.insert(0, done.format(count=count_text(result.settled)))
            self.notice.say("\n".join(said))
        else:
            self.notice.say("")

    def show_batch(self, batch: BatchInfo) -> None:
        """Show the counts as the database holds them."""
        left_out = batch.rows_rejected + batch.rows_held_back
        self._show_counts(batch.rows_new, batch.rows_changed, batch.rows_same, left_out)

    def show_withdrawn(self, sentence: str) -> None:
        """Say that this import was taken back."""
        self._show_icon("undo", tokens().primary)
        self._title.setText(self.tr("Đã hoàn tác lần nhập này"))
        self.notice.say(sentence, "ok")
        self.undo_button.hide()

    def _show_icon(self, name: str, colour: str) -> None:
        self._icon.setPixmap(pixmap(name, colour, px(ICON_SIZE)))

    def _show_counts(self, new: int, changed: int, same: int, left_out: int) -> None:
        numbers = {"new": new, "changed": changed, "same": same, "left_out": left_out}
        for key, number in numbers.items():
            self.tiles[key].show_count(number)

    @Slot()
    def _on_undo(self) -> None:
        self.undo_asked.emit()

    @Slot()
    def _on_list(self) -> None:
        (self.left_out_asked if self._leads_to_kept else self.list_asked).emit()

    @Slot()
    def _on_other(self) -> None:
        self.other_asked.emit()

    @Slot()
    def _on_errors(self) -> None:
        self.errors_asked.emit()
