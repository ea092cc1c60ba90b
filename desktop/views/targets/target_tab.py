"""The tab "Chỉ tiêu": targets beside results, by thôn, collector or month."""

import datetime
from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QModelIndex, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.changes import Changes
from desktop.domain.errors import InvalidInput
from desktop.domain.office_scope import OfficeKind
from desktop.domain.targets import parse_target_value
from desktop.views.actions import ActionSpec, action_button
from desktop.views.page import GoTo, Message
from desktop.views.page_context import PageContext
from desktop.views.records.show_record import ShowRecord
from desktop.views.targets.set_dialog import ask_document, ask_target
from desktop.views.targets.spread_dialog import SpreadDialog
from desktop.views.targets.target_actions import action_specs
from desktop.views.targets.target_choices import TargetChoices
from desktop.views.targets.target_export import TargetExport
from desktop.views.targets.target_grid import TargetGrid
from desktop.views.targets.target_model import RANK, TOTAL, CellPlace, TargetModel, place_of
from desktop.views.targets.target_pace import pace_text
from desktop.views.targets.target_words import (
    indicator_name,
    is_stock,
    number_text,
    unit_of,
    unit_word,
)
from desktop.views.targets.target_writer import TargetWriter
from desktop.views.theme.tokens import px
from desktop.views.widgets.buttons import IconButton
from desktop.views.widgets.elided_label import ElidedLabel
from desktop.views.widgets.empty_state import EmptyState

if TYPE_CHECKING:
    from decimal import Decimal

    from desktop.background.task_runner import TaskHandle
    from desktop.domain.indicator_scope import Scope
    from desktop.domain.list_query import ListQuery
    from desktop.domain.periods import Period
    from desktop.services.targets.table import Results, TargetTable
    from desktop.services.targets.writing import NewTarget
    from desktop.storage.queries.targets import StoredTarget

COMMUNES: Final = "communes"
"""What stands in the rows at a province."""
PAGE_OF: Final = {
    "person": "households",
    "household": "households",
    "collector": "collectors",
    "event": "events",
    "receipt": "receipts",
}


class TargetTab(QWidget):
    """Year, rows and indicators are chosen above; a footer tells what is not shared out yet."""

    status_changed = Signal(object)
    """Text (str) for the status bar."""
    message = Signal(object)
    """A `Message` for the message bar."""
    go_to = Signal(object)
    """A `GoTo`: open another page."""
    commune_asked = Signal(object, object)
    """Code (str) of a commune whose result was pressed, and the key (str) of the indicator."""

    def __init__(self, context: PageContext) -> None:
        """Make the parts; nothing is read before `arrive`."""
        super().__init__()
        self.context = context
        self.table: TargetTable | None = None
        self.grid: TargetGrid | None = None
        self._reading: TaskHandle | None = None
        self._stale = True
        self._asked: tuple[object, ...] = ()
        self._results: Results | None = None
        self.writer = TargetWriter(context, self)
        self.writer.message.connect(self.message)
        self.writer.refused.connect(self.read)
        self.exporter = TargetExport(context, self)
        self.exporter.message.connect(self.message)
        self.names_button = IconButton(
            "people",
            self.tr("Minh chứng: xuất danh sách đứng sau từng kết quả, xếp theo hạng"),
            self.export_names,
        )
        self.choices = TargetChoices(context)
        """What is shown; the page puts it beside the tabs, where there is room."""
        self.choices.changed.connect(self.read)
        self.shown_name = ElidedLabel("", "heading")
        """The indicator that is shown alone: its columns have room for their own words only."""
        self.pace = ElidedLabel("", "crumb")
        """Where the row that is looked at should be today."""
        self.footer = ElidedLabel("", "crumb")
        self._place = QVBoxLayout()
        self._build()

    def _build(self) -> None:
        bar = QHBoxLayout()
        bar.setSpacing(px(6))
        for spec, slot in self._actions():
            _, button = action_button(spec, self, slot)
            setattr(self, f"{spec.key}_button", button)
            bar.addWidget(button)
        bar.addWidget(self.names_button)
        bar.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(px(8))
        whole.addLayout(bar)
        # A province has no list of persons: its evidence is the table with the communes' codes.
        if self.context.kind is OfficeKind.PROVINCE:
            self.names_button.hide()
        whole.addWidget(self.shown_name)
        whole.addLayout(self._place, 1)
        told = QVBoxLayout()
        told.setSpacing(px(2))
        told.addWidget(self.pace)
        told.addWidget(self.footer)
        whole.addLayout(told)

    def _actions(self) -> Sequence[tuple[ActionSpec, Callable[[], object]]]:
        slots = {
            "set": self.ask_target,
            "spread": self.ask_spread,
            "document": self.ask_document,
            "rank": self.show_ranking,
            "export": self.export,
        }
        return [(spec, slots[spec.key]) for spec in action_specs(self.context.kind)]

    # Reading

    def arrive(self) -> None:
        """Read when something changed since it was last seen."""
        if self._stale:
            self.read()

    def take_changes(self, changes: Changes) -> None:
        """Read again: any record can move a figure."""
        if not changes:
            return
        if changes.everything or any(kind != "target" for kind, _ in changes.ids):
            self._results = None  # a target changes no result, and results take long to count
        self._stale = True
        if self.isVisible():
            self.read()

    @Slot()
    def read(self) -> None:
        """Read what is chosen, on a reader thread."""
        if self._reading is not None:
            self._reading.cancel()
        asked = (
            self.choices.year,
            self.choices.rows_key,
            self.choices.chosen,
            self.context.today(),
        )
        if asked != self._asked:
            self._asked, self._results = asked, None
        work = partial(_read, self.context, *asked, known=self._results)
        self._stale = False
        self._reading = self.context.runner.read(work, self._on_read)

    def _on_read(self, found: "tuple[Results, TargetTable]") -> None:
        self._reading = None
        self._results, table = found
        self.table = table
        if self.grid is not None and self.grid.targets.fits(table):
            self.grid.targets.show_table(table)
        else:
            self._make_grid(table)
        self._tell(table)

    def _make_grid(self, table: "TargetTable") -> None:
        had_focus = self.grid is not None and self.grid.hasFocus()
        while self._place.count():
            old = self._place.takeAt(0).widget()
            old.hide()
            old.deleteLater()
        model = TargetModel(table, self)
        model.cell_edited.connect(self._on_edited)
        self.grid = TargetGrid(model, self.tr("Chỉ tiêu và kết quả"))
        self.grid.list_asked.connect(self._on_list)
        self.grid.current_changed.connect(self._on_current)
        self._place.addWidget(self.grid, 1)
        if not table.rows:
            self._place.addWidget(self._nothing())
        self.grid.selectionModel().currentChanged.connect(self._on_cell)
        self.grid.select_ids((TOTAL,), TOTAL)
        if had_focus:
            self.grid.setFocus()

    def _nothing(self) -> EmptyState:
        words = {
            "neighbourhoods": self.tr("Chưa có thôn/tổ nào. Thêm ở Cài đặt, mục Thôn/tổ."),
            "collectors": self.tr("Chưa có nhân viên thu nào. Thêm ở trang Nhân viên thu."),
            "organisations": self.tr(
                "Chưa có tổ chức dịch vụ thu nào. Thêm ở trang Nhân viên thu."
            ),
            "months": "",
            "communes": "",
        }
        return EmptyState(
            "target", self.tr("Chưa chia được chỉ tiêu"), words[self.choices.rows_key]
        )

    def _tell_name(self, table: "TargetTable") -> None:
        alone = len(table.indicators) == 1
        if alone:
            (key,) = table.indicators
            words = self.tr("{indicator} ({unit})")
            self.shown_name.setText(
                words.format(indicator=indicator_name(key), unit=unit_word(key))
            )
        self.shown_name.setVisible(alone)

    def _tell(self, table: "TargetTable") -> None:
        self._tell_name(table)
        parts = []
        for key in table.indicators:
            left = table.not_shared(key)
            if left is None:
                continue
            if left == 0:
                text = self.tr("{indicator}: các phần cộng lại đúng bằng chỉ tiêu")
            elif left > 0:
                text = self.tr("{indicator}: còn {left} chưa chia")
            else:
                text = self.tr("{indicator}: các phần cộng lại hơn chỉ tiêu {left}")
            parts.append(
                text.format(indicator=indicator_name(key), left=number_text(abs(left), key))
            )
        if not parts:
            parts.append(self._usual_hint())
        if self._counts_who_is_in_charge(table):
            parts.append(self.tr("Số có đến nay là của hộ do người đó phụ trách"))
        self.footer.setText(" · ".join(parts))
        self._on_current(None)

    def _counts_who_is_in_charge(self, table: "TargetTable") -> bool:
        """Whether people are counted by who looks after them, and not by who took their money."""
        of_people = self.choices.rows_key in {"collectors", "organisations"}
        return of_people and any(is_stock(key) for key in table.indicators)

    def _usual_hint(self) -> str:
        if self.context.kind is OfficeKind.PROVINCE:
            return self.tr("Gõ thẳng vào cột Chỉ tiêu. Bấm vào Kết quả để mở các gói của xã.")
        return self.tr("Gõ thẳng vào cột Chỉ tiêu. Bấm vào Kết quả để mở danh sách.")

    @property
    def status_text(self) -> str:
        """The counts for the status bar."""
        if self.table is None:
            return ""
        standings = self.table.standings()
        counts = {one.value: count for one, count in standings.items() if one is not None}
        of_communes = self.choices.rows_key == COMMUNES
        parts = [
            self.tr("{rows} xã, phường · {behind} chậm tiến độ")
            if of_communes
            else self.tr("{rows} dòng · {behind} dòng chậm tiến độ")
        ]
        if counts.get("no_opening"):
            parts.append(self.tr("Chưa tính được tiến độ: {no_opening} (thiếu số đầu năm)"))
        if counts.get("no_result"):
            parts.append(self.tr("Chưa có kết quả: {no_result}"))
        if of_communes:
            parts.append(self.tr("kết quả theo gói mới nhất của từng xã"))
        known = {"behind": 0, **counts, "rows": standings.total()}
        return " · ".join(parts).format(**known)

    @Slot(object)
    def _on_current(self, _row_id: object) -> None:
        self.status_changed.emit(self.status_text)
        self.pace.setText(self._pace_of_current())

    @Slot(QModelIndex, QModelIndex)
    def _on_cell(self, _index: QModelIndex, _before: QModelIndex) -> None:
        self.pace.setText(self._pace_of_current())

    def _pace_of_current(self) -> str:
        """Say why the row that is looked at is told as behind or not: it is reckoned for itself."""
        if self.grid is None or self.table is None or not self.table.indicators:
            return ""
        shown, index = self.grid.targets, self.grid.currentIndex()
        if not index.isValid():
            return ""
        place = place_of(shown.columns[index.column()].key)
        key = place.indicator if place else self.table.indicators[0]
        cell = shown.cell(shown.id_at(index.row()), CellPlace(key, "percent"))
        pace = pace_text(cell, key, self.table.today) if cell is not None else ""
        if not pace:
            return ""
        text = self.tr("{row}, {indicator}. {pace}.")
        name = shown.text_at(index.row(), 0)
        return text.format(row=name, indicator=indicator_name(key), pace=pace)

    def focus_first(self) -> None:
        """Go to the table."""
        if self.grid is not None:
            self.grid.setFocus()
        else:
            self.choices.year_box.setFocus()

    # Lists

    @Slot(object, object)
    def _on_list(self, row_id: object, indicator: object) -> None:
        row = None
        if self.grid is not None and isinstance(row_id, int):
            row = self.grid.targets.target_row(row_id)
        if row is None:
            return
        if self.choices.rows_key == COMMUNES:
            if row.scope.commune_code is not None:
                self.commune_asked.emit(row.scope.commune_code, str(indicator))
            return
        work = partial(_names, self.context, str(indicator), row.period, row.scope)
        self.context.runner.read(work, self._on_names)

    def _on_names(self, query: "ListQuery | None") -> None:
        if query is None or query.kind not in PAGE_OF:
            self.message.emit(Message(self.tr("Số này không có danh sách để mở.")))
            return
        self.go_to.emit(GoTo(PAGE_OF[query.kind], ShowRecord(query.kind, query=query)))

    @Slot()
    def show_ranking(self) -> None:
        """Sort by the rank, the best first."""
        from desktop.models.table_rows import SortKey  # noqa: PLC0415 - only here

        if self.grid is None:
            return
        self.grid.targets.sort_by((SortKey(RANK),))
        self.grid.setFocus()

    @Slot()
    def export(self) -> None:
        """Ask where to write the table that is shown."""
        if self.table is not None and self.grid is not None:
            self.exporter.ask(self.table, self.grid.targets)

    @Slot()
    def export_names(self) -> None:
        """Ask where to write who stands behind the results of the indicator that is looked at."""
        if self.table is None or self.grid is None or not self.table.indicators:
            return
        self.exporter.ask_names(self.table, self._current_indicator())

    def _current_indicator(self) -> str:
        if self.grid is None or self.table is None:
            return ""
        index = self.grid.currentIndex()
        place = place_of(self.grid.targets.columns[index.column()].key) if index.isValid() else None
        return place.indicator if place else self.table.indicators[0]

    # Writing

    @Slot(object, object, object)
    def _on_edited(self, row_id: object, column: object, text: object) -> None:
        place = place_of(str(column))
        if self.grid is None or self.table is None or place is None or not isinstance(row_id, int):
            return
        try:
            value = parse_target_value(str(text), unit_of(place.indicator))
        except InvalidInput as error:
            self.message.emit(Message(error.text(QCoreApplication.translate), "error"))
            return
        self.writer.write((self._new_target(row_id, place, value),))

    def _new_target(self, row_id: int, place: CellPlace, value: "Decimal | None") -> "NewTarget":
        from desktop.domain.targets import OFFICE  # noqa: PLC0415 - only here
        from desktop.services.targets.table import RowsOf, holder_of  # noqa: PLC0415 - as below
        from desktop.services.targets.writing import NewTarget  # noqa: PLC0415 - see record_list.py

        whole = (OFFICE, 0)
        rows_of = RowsOf(self.choices.rows_key)
        holder, month = whole if row_id == TOTAL else holder_of(rows_of, row_id)
        return NewTarget(
            year=self.choices.year,
            indicator=place.indicator,
            value=value,
            month=month,
            place=holder,
        )

    @Slot()
    def ask_target(self) -> None:
        """Ask for a target of anybody, with its document (Ctrl+N)."""
        ask_target(self)

    @Slot()
    def ask_document(self) -> None:
        """Ask for the document that gives the targets of the year."""
        ask_document(self)

    @Slot()
    def ask_spread(self) -> None:
        """Share out a target of the office; that of the current cell stands first."""
        targets = self._targets_to_spread()
        if not targets:
            text = self.tr("Đặt chỉ tiêu cả năm của toàn đơn vị trước, rồi mới chia được.")
            if self.context.kind is OfficeKind.PROVINCE:
                text = self.tr("Đặt chỉ tiêu cả năm của toàn tỉnh trước, rồi mới chia được.")
            self.message.emit(Message(text, "warning"))
            return
        dialog = SpreadDialog(self.context, self, targets, self.choices.rows_key)
        dialog.written.connect(self.writer.on_spread)
        dialog.open()

    def _targets_to_spread(self) -> "list[tuple[str, StoredTarget]]":
        """Return the targets that can be shared out, each with its holder; "" is the office."""
        if self.table is None or self.grid is None:
            return []
        index = self.grid.currentIndex()
        place = None
        if index.isValid():
            place = place_of(self.grid.targets.columns[index.column()].key)
        keys = [place.indicator] if place else []
        keys += [key for key in self.table.indicators if key not in keys]
        found = [self.table.total.cells[key].target for key in keys]
        return [("", target) for target in found if target is not None] + list(self.table.others)


def _read(  # noqa: PLR0913 - what is asked, and what is known of it
    context: PageContext,
    year: int,
    rows: str,
    chosen: Sequence[str],
    today: datetime.date,
    *,
    known: "Results | None",
) -> "tuple[Results, TargetTable]":
    from desktop.services.targets.table import (  # noqa: PLC0415 - see record_list.py
        RowsOf,
        beside_targets,
        read_results,
    )

    with context.database.read() as snapshot:
        results = known or read_results(snapshot, year, RowsOf(rows), chosen, today)
        return results, beside_targets(snapshot, results)


def _names(
    context: PageContext, indicator: str, period: "Period", scope: "Scope"
) -> "ListQuery | None":
    from desktop.services import indicators  # noqa: PLC0415 - see record_list.py

    return indicators.names_behind(context.database, indicator, period, context.today(), scope)
