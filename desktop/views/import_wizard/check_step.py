"""Step 3, "Kiểm tra": how many rows become what, which are wrong, mended in place."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, QPoint, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.messages import say
from desktop.models.import_preview import Group, Preview
from desktop.models.import_preview_rows import Edits, columns_standing_still
from desktop.models.import_preview_table import ImportPreviewTable
from desktop.services.importing import Decision, Outcome, settled_by
from desktop.views.actions import ActionSpec, action_button, with_shortcut
from desktop.views.import_wizard.decision_strip import DecisionStrip
from desktop.views.import_wizard.place_button import PlaceButton
from desktop.views.import_wizard.settling import Settling
from desktop.views.import_wizard.unknown_bar import UnknownBar
from desktop.views.tables.table_view import TableView
from desktop.views.theme.tokens import px
from desktop.views.widgets.buttons import Button, label
from desktop.views.widgets.counter_tile import CounterTile
from desktop.views.widgets.elided_label import ElidedLabel
from desktop.views.widgets.figures import count_text
from desktop.views.widgets.filter_chips import FilterChip, FilterChips
from desktop.views.widgets.notice import Notice

_MOST_NOTES = 3
"""So many notes about the whole file leave room for its rows; the tooltip has all."""
WRITE_KEY = "Ctrl+Return"
GROUPS_OF_TILE = {
    "new": (Group.NEW,),
    "changed": (Group.CHANGED,),
    "same": (Group.SAME,),
    "possible": (Group.POSSIBLE, Group.DOUBTS),
    "unknown": (Group.UNKNOWN,),
    "errors": (Group.ERRORS,),
    "skipped": (Group.SKIPPED,),
}
"""The rows that a tile counts; of several groups the first that has any is shown."""
_BY_TILE = {
    Group.NEW.value,
    Group.CHANGED.value,
    Group.SAME.value,
    Group.UNKNOWN.value,
    Group.SKIPPED.value,
}


class CheckStep(QWidget):
    """Shows a preview; nothing is written before "Ghi … dòng"."""

    edited = Signal(object, object, object)
    """Place of the row (int), field (str), what was typed (str)."""
    decided = Signal(object, object, object)
    """Places of rows (list of int), the `Decision` or None, the record chosen or None."""
    errors_asked = Signal()
    write_asked = Signal()
    back_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Build the step; `show_preview` fills it."""
        super().__init__(parent)
        self._preview: Preview | None = None
        self._deciding = False
        self.model: ImportPreviewTable | None = None
        self.table: TableView | None = None
        self.notice = Notice()
        self.tiles = {
            "new": CounterTile(self.tr("Thêm mới"), self.tr("Chưa có sẵn"), "ok"),
            "changed": CounterTile(self.tr("Cập nhật"), self.tr("Có thay đổi"), "info"),
            "same": CounterTile(self.tr("Không ghi"), self.tr("Giống hệt, đã bỏ"), "info"),
            "possible": CounterTile(
                self.tr("Chờ quyết định"), self.tr("Trùng, chưa rõ"), "warning"
            ),
            "unknown": CounterTile(self.tr("Chưa biết"), self.tr("Không có thôn"), "warning"),
            "errors": CounterTile(self.tr("Có lỗi"), self.tr("Cần sửa lại"), "error"),
            "skipped": CounterTile(self.tr("Bỏ qua"), self.tr("Tiêu đề, cộng"), "info"),
        }
        self.tiles["unknown"].hide()
        self.chips = FilterChips(
            [
                FilterChip(Group.ALL.value, self.tr("Tất cả")),
                FilterChip(Group.ERRORS.value, self.tr("Chỉ dòng lỗi")),
                FilterChip(Group.POSSIBLE.value, self.tr("Có thể trùng")),
                FilterChip(Group.DOUBTS.value, self.tr("Chưa rõ")),
                FilterChip(Group.UNKNOWN.value, self.tr("Chưa biết")),
                FilterChip(Group.NEW.value, self.tr("Thêm mới")),
                FilterChip(Group.CHANGED.value, self.tr("Cập nhật")),
                FilterChip(Group.SAME.value, self.tr("Không ghi")),
                FilterChip(Group.WARNINGS.value, self.tr("Cảnh báo")),
                FilterChip(Group.REPAIRED.value, self.tr("Đã đổi khi đọc")),
                FilterChip(Group.SKIPPED.value, self.tr("Bỏ qua")),
            ]
        )
        self.places = PlaceButton()
        self.unknown = UnknownBar()
        self.strip = DecisionStrip()
        self.settling = Settling()
        self._place = QVBoxLayout()
        self._build()
        for key, meaning in self._meanings().items():
            words = self.tr("{meaning} Bấm để chỉ xem các dòng này.")
            self.tiles[key].let_pick(words.format(meaning=meaning))
            self.tiles[key].picked.connect(partial(self._on_tile, key))
        self.chips.chosen.connect(self._on_chip)
        self.strip.decided.connect(self._on_decided)
        self.unknown.decided.connect(self._on_unknown)

    def _meanings(self) -> dict[str, str]:
        """Return what each tile counts, in full: a tile has room for two words."""
        return {
            "new": self.tr("Chưa có trong dữ liệu, sẽ được thêm."),
            "changed": self.tr("Đã có trong dữ liệu, sẽ được sửa theo tệp."),
            "same": self.tr("Đã có giống hệt trong dữ liệu, hoặc đã chọn bỏ: không ghi."),
            "possible": self.tr("Có thể trùng hoặc chưa rõ: chờ quyết định, chưa ghi."),
            "unknown": self.tr(
                "Người chưa có trong dữ liệu mà tệp không cho biết thôn/tổ: thêm hay để lại."
            ),
            "errors": self.tr("Có lỗi, cần sửa mới ghi được."),
            "skipped": self.tr(
                "Không phải dữ liệu: phần trên bảng, tiêu đề, dòng cộng, ghi chú, ký tên."
            ),
        }

    def _build(self) -> None:
        tiles = QHBoxLayout()
        tiles.setSpacing(px(12))
        for tile in self.tiles.values():
            tiles.addWidget(tile, 1)
        chips = QHBoxLayout()
        # The others come with rows: nine chips at once would ask for more room than there is.
        self.chips.show_only({Group.ALL.value, Group.ERRORS.value})
        chips.addWidget(self.chips)
        chips.addWidget(self.places)
        hint = ElidedLabel(
            self.tr("Sửa ngay trong ô (F2) hoặc xuất tệp lỗi để sửa trong Excel"), "muted"
        )
        hint.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        chips.addWidget(hint, 1)
        note = label(
            self.tr(
                "Trước khi ghi, chương trình tự sao lưu. "
                "Có thể hoàn tác cả lần nhập này trong mục Lịch sử nhập."
            ),
            "muted",
        )
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(px(8))
        rows.addWidget(self.notice)
        rows.addLayout(tiles)
        rows.addLayout(chips)
        rows.addWidget(self.unknown)
        rows.addLayout(self._place, 1)
        rows.addWidget(self.strip)
        rows.addLayout(self._foot())
        rows.addWidget(note)

    def _foot(self) -> QHBoxLayout:
        errors = ActionSpec(
            key="export_errors",
            text=self.tr("Xuất tệp lỗi để sửa (.xlsx)"),
            icon="download",
            shortcut="Ctrl+S",
            tooltip=self.tr("Ghi các dòng lỗi và dòng chờ quyết định ra Excel, kèm lý do"),
        )
        write = ActionSpec(
            key="write_rows",
            text=self.tr("Ghi dữ liệu"),
            icon="done",
            shortcut=WRITE_KEY,
            look="primary",
        )
        self.errors_action, errors_button = action_button(errors, self, self._on_errors)
        self.write_action, self.write_button = action_button(write, self, self._on_write)
        self.write_action.setAutoRepeat(False)
        row = QHBoxLayout()
        row.setSpacing(px(8))
        row.addWidget(errors_button)
        row.addStretch(1)
        row.addWidget(Button(self.tr("Quay lại"), self._on_back))
        row.addWidget(self.write_button)
        return row

    # What is shown

    def show_preview(self, preview: Preview) -> None:
        """Show a new plan, its worst rows first."""
        self._preview = preview
        self.model = ImportPreviewTable(preview, self)
        self.model.cell_edited.connect(self.edited)
        self._show_table(self.model)
        group = first_group(preview)
        self.chips.choose(group.value)
        self._show_group(self.model, group)
        self._refresh(preview)

    def show_mended(self, preview: Preview, edits: Edits) -> None:
        """Show the rows that were mended or decided about."""
        self._preview = preview
        if self.model is not None:
            self.model.show_mended(preview, edits)
        self._refresh(preview)
        if self._deciding:
            self._deciding = False
            self._go_on()
        self._on_selected()

    def _go_on(self) -> None:
        """Move from a row that was decided about to the next one that waits."""
        if self.table is None or self.model is None:
            return
        current = self.table.currentIndex()
        for row in range(current.row() + 1, self.model.rowCount()):
            if self.model.is_waiting(row):
                self.table.setCurrentIndex(self.model.index(row, self.model.column_to_mend(row)))
                return

    def _show_table(self, model: ImportPreviewTable) -> None:
        if self.table is not None:
            self._place.removeWidget(self.table)
            self.table.hide()
            self.table.deleteLater()
        self.table = TableView(
            model,
            accessible_name=self.tr("Các dòng của tệp"),
            fixed=columns_standing_still(model.columns),
        )
        self.table.horizontalHeader().setStretchLastSection(True)
        self.table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.table.customContextMenuRequested.connect(self._on_menu)
        self.table.selection_changed.connect(self._on_selected)
        self.table.selectionModel().currentChanged.connect(self._on_selected)
        self._place.addWidget(self.table)

    def _show_group(self, model: ImportPreviewTable, group: Group) -> None:
        """Show a group; of a wide file only the columns that tell who it is and what is wrong."""
        model.show_group(group)
        if self.table is not None:
            telling = model.telling_columns(group)
            for number, column in enumerate(model.columns):
                self.table.show_column(number, shown=column.key in telling)
            shown = [column for column in model.columns if column.key in telling]
            self.table.fix_columns(columns_standing_still(shown))
        self._select_first()

    def _refresh(self, preview: Preview) -> None:
        counts = preview.plan.counts
        self.tiles["new"].show_count(counts.new)
        self.tiles["changed"].show_count(counts.changed)
        # Every row of the sheet that holds anything is in one tile.
        rows = preview.plan.rows
        skipped = sum(
            rows[place].decision is Decision.SKIP and rows[place].outcome is Outcome.HELD_BACK
            for group in (Group.POSSIBLE, Group.DOUBTS, Group.UNKNOWN)
            for place in preview.places[group]
        )
        waiting = len(preview.unknown_waiting())
        self.tiles["same"].show_count(counts.same + skipped)
        undecided = counts.held_back - skipped - waiting
        self.tiles["possible"].show_count(undecided)
        self.tiles["unknown"].show_count(waiting)
        # Six tiles tell most files, and seven are cut on a small screen.
        self.tiles["unknown"].setVisible(waiting > 0)
        self.tiles["possible"].setVisible(undecided > 0 or not waiting)
        self.unknown.show_preview(preview)
        self.tiles["errors"].show_count(counts.rejected)
        self.tiles["skipped"].show_count(preview.count(Group.SKIPPED))
        numbers = {group.value: preview.count(group) for group in Group}
        self.chips.show_counts(numbers)
        self._show_chips(preview)
        self._offer_writing(preview)
        self.errors_action.setEnabled(counts.rejected + counts.held_back > 0)
        self.places.show_plan(preview.plan)
        self._tell(preview)

    def _offer_writing(self, preview: Preview) -> None:
        """Say what the button does: write rows, or keep those that are left out as work."""
        counts = preview.plan.counts
        again = preview.plan.already_imported is not None
        writable = 0 if again else counts.new + counts.changed
        left = 0 if again else counts.rejected + counts.held_back
        settled = 0 if again else settled_by(preview.plan)
        words = self.tr("Không có dòng nào để ghi")
        if writable:
            words = self.tr("Ghi {count} dòng").format(count=count_text(writable))
        elif left:
            words = self.tr("Giữ {count} dòng làm việc cần làm").format(count=count_text(left))
        elif settled:
            words = self.tr("Ghi {count} việc đã xong").format(count=count_text(settled))
        enabled = writable + left + settled > 0
        self.write_action.setEnabled(enabled)
        self.write_button.setText(with_shortcut(words, WRITE_KEY) if enabled else words)

    def _show_chips(self, preview: Preview) -> None:
        """Show the chips that have rows; those of the tiles above only while they are on."""
        shown = {group.value for group in Group if preview.count(group)} - _BY_TILE
        self.chips.show_only(shown | {Group.ALL.value, Group.ERRORS.value})

    def _tell(self, preview: Preview) -> None:
        """Say what concerns the whole file."""
        plan = preview.plan
        if plan.message is not None:
            self.notice.say(plan.message, "warning")
            return
        notes = [say(note, QCoreApplication.translate) for note in plan.own_notes]
        said = notes[:_MOST_NOTES]
        if plan.left_out_sheets:
            words = self.tr("Trang tính chưa nhập: {names}. Chọn trang khác ở bước Ghép cột.")
            said.insert(0, words.format(names=", ".join(plan.left_out_sheets)))
        if settled := settled_by(plan):
            words = self.tr(
                "Ghi tệp này thì việc còn lại của lần nhập trước sẽ xong: {count} dòng."
            )
            said.insert(0, words.format(count=count_text(settled)))
        self.notice.say("\n".join(said))
        self.notice.setToolTip("\n".join(notes))

    def _select_first(self) -> None:
        if self.table is not None and self.model is not None and self.model.rowCount():
            self.table.setCurrentIndex(self.model.index(0, self.model.column_to_mend(0)))
        self._on_selected()

    def focus_first(self) -> None:
        """Put the focus on the table."""
        if self.table is not None:
            self.table.setFocus()

    # What is done

    @Slot(object)
    def _on_chip(self, key: object) -> None:
        if self.model is not None and self._preview is not None:
            self._show_group(self.model, Group(key))
            self._show_chips(self._preview)

    @Slot()
    def _on_tile(self, key: str) -> None:
        if self._preview is None:
            return
        groups = GROUPS_OF_TILE[key]
        group = next((one for one in groups if self._preview.count(one)), groups[0])
        self.chips.choose(group.value)
        self._on_chip(group.value)

    def _chosen(self) -> Sequence[int]:
        return [] if self.table is None else self.table.selected_ids()

    @Slot()
    def _on_selected(self) -> None:
        if self._preview is None or self.table is None or self.model is None:
            return
        current = self.table.currentIndex()
        sentence = self.model.detail_at(current) if current.isValid() else ""
        self.strip.show_rows(self._preview, self._chosen(), sentence)

    @Slot(QPoint)
    def _on_menu(self, place: QPoint) -> None:
        if self.table is not None:
            self.strip.open_menu(self.table.viewport().mapToGlobal(place))

    @Slot(object, object)
    def _on_decided(self, decision: object, chosen: object) -> None:
        places = [place for place in self._chosen() if place >= 0]
        if self.strip.for_all_alike and self._preview is not None:
            places = list(self._preview.like(places))
        self._deciding = decision is not None
        self.decided.emit(places, decision, chosen)

    @Slot(object, object)
    def _on_unknown(self, places: object, decision: object) -> None:
        self.decided.emit(places, decision, None)

    @Slot()
    def _on_errors(self) -> None:
        self.errors_asked.emit()

    @Slot()
    def _on_write(self) -> None:
        # The second click of a double click on the step before must not write unchecked rows.
        if not self.settling.under_way:
            self.write_asked.emit()

    @Slot()
    def _on_back(self) -> None:
        self.back_asked.emit()


def first_group(preview: Preview) -> Group:
    """Return the group that needs work most."""
    for group in (Group.ERRORS, Group.POSSIBLE, Group.DOUBTS):
        if preview.count(group):
            return group
    return Group.ALL if preview.plan.rows else Group.SKIPPED
