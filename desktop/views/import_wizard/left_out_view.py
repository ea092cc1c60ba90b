"""The rows that imports left out, as a list of work: why each, and what can be done about it."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from typing_extensions import override

from desktop.domain.errors import UserFacingError
from desktop.domain.list_query import ListQuery, SortBy
from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.fields.left_out_row import LEFT_OUT_ROW
from desktop.settings.options import IMPORT_FOLDER
from desktop.views.actions import ActionSpec
from desktop.views.import_wizard.left_out_card import LeftOutCard
from desktop.views.page import GoTo, Message
from desktop.views.page_context import PageContext
from desktop.views.receipts.ask_dialog import AskDialog, Asked, Values
from desktop.views.receipts.ledger_tab import LedgerTab
from desktop.views.records.list_definition import ALL, ListDefinition
from desktop.views.records.show_record import ShowRecord
from desktop.views.widgets.figures import count_text
from desktop.views.widgets.file_opening import WrittenFile
from desktop.views.widgets.save_dialog import SaveQuestion, ask_where_to_save

if TYPE_CHECKING:
    from desktop.services.left_out_rows import Settled
    from desktop.services.population_match import TakenOver
    from desktop.services.progress import Progress

    _Write = Callable[[PageContext, ListQuery, Sequence[int] | None, Path, Progress], int]

LEFT_OUT: Final = "left_out_row"
LEFT_OUT_ROWS = ListDefinition(
    kind=LEFT_OUT,
    tab=QT_TRANSLATE_NOOP("lists", "Dòng chưa nhập được"),
    noun=QT_TRANSLATE_NOOP("lists", "dòng"),
    add_text="",
    icon="tasks",
    empty_title=QT_TRANSLATE_NOOP("lists", "Không còn dòng nào chưa nhập được"),
    empty_reason=QT_TRANSLATE_NOOP(
        "lists",
        "Dòng có lỗi, dòng chưa rõ và người chưa có trong dữ liệu của mỗi lần nhập nằm ở đây kèm "
        "lý do, cho đến khi xử lý xong.",
    ),
    depends_on=frozenset({LEFT_OUT, "person"}),
    chips=(
        ("open", QT_TRANSLATE_NOOP("lists", "Chưa xử lý")),
        ("to_mend", QT_TRANSLATE_NOOP("lists", "Phải sửa")),
        ("unknown", QT_TRANSLATE_NOOP("lists", "Chưa biết")),
        ("unlike", QT_TRANSLATE_NOOP("lists", "Khác dân cư")),
        ("finished", QT_TRANSLATE_NOOP("lists", "Đã xong")),
        ALL,
    ),
    first_columns=("name", "reason", "place", "number", "file_name", "row_number"),
    sort=(SortBy("name"),),
)
OPEN_ROWS = ListQuery(LEFT_OUT, sort=LEFT_OUT_ROWS.sort, chip="open")
"""What is still to be done; the list begins with it."""
_AFTER_PRINT: Final = 4
"""Place in the bar behind "Nhập tệp", "Xuất tệp để sửa", "Xuất Excel" and "In"."""
_NOTE: Final = replace(LEFT_OUT_ROW.field("note"), required=True)


class LeftOutView(LedgerTab):
    """The list over the page "Nhập – Xuất Excel"; Esc goes back to where files are chosen."""

    back_asked = Signal()
    card: LeftOutCard

    def __init__(self, context: PageContext) -> None:
        """Make the list; nothing is read before `arrive`."""
        super().__init__(context, LEFT_OUT_ROWS)
        self.card.settle_asked.connect(self.ask_settle)
        self.card.reopen_asked.connect(self.reopen)
        self.card.person_asked.connect(self.open_person)
        self.card.take_asked.connect(self.take)

    @override
    def _make_bar(self) -> None:
        super()._make_bar()
        fix = ActionSpec(
            key="fix_list",
            text=self.tr("Danh sách sửa theo thôn"),
            icon="place",
            tooltip=self.tr("Ghi những người khác CSDL dân cư đang xem ra Excel, xếp theo thôn"),
        )
        self.fix_action = self._tool(fix, self.ask_fix_list)
        # Beside the other ways to Excel and paper; `_tool` puts it at the end.
        button = self._bar.takeAt(self._bar.count() - 1).widget()
        before = self._bar.itemAt(_AFTER_PRINT - 1).widget()
        self._bar.insertWidget(_AFTER_PRINT, button)
        self.setTabOrder(before, button)

    @override
    def make_card(self) -> LeftOutCard:
        return LeftOutCard(self.context)

    @override
    def bar_actions(self) -> Sequence[tuple[ActionSpec, Callable[[], object]]]:
        back = ActionSpec(
            key="back",
            text=self.tr("Nhập tệp"),
            icon="chevron-left",
            tooltip=self.tr("Trở lại chỗ chọn tệp để nhập (Esc)"),
        )
        mend = ActionSpec(
            key="mend",
            text=self.tr("Xuất tệp để sửa (.xlsx)"),
            icon="download",
            shortcut="Ctrl+S",
            look="primary",
            tooltip=self.tr("Ghi các dòng đang xem ra Excel, đúng cột của tệp gốc, kèm lý do"),
        )
        return ((back, self._on_back), (mend, self.ask_mend))

    @override
    def row_actions(self) -> Sequence[tuple[str, str, Callable[[], object]]]:
        row = self.card.row
        if row is None:
            return ()
        actions: list[tuple[str, str, Callable[[], object]]] = []
        if row.values["state"] == "open":
            if row.values["fate"] == "unlike":
                actions.append((self.tr("Lấy theo CSDL dân cư"), "", self.take))
                actions.append((self.tr("Danh sách sửa theo thôn"), "", self.ask_fix_list))
            actions.append((self.tr("Đã xử lý…"), "", self.ask_settle))
        else:
            actions.append((self.tr("Mở lại"), "", self.reopen))
        if row.values["known_name"]:
            actions.append((self.tr("Mở người này"), "", self.open_person))
        return actions

    @override
    def arrive(self, argument: ShowRecord | None = None) -> None:
        """Begin with what is still to be done, unless something else is asked for."""
        if argument is not None and argument.query is None and argument.record_id is None:
            argument = ShowRecord(LEFT_OUT, query=OPEN_ROWS)
        super().arrive(argument)

    @override
    def focus_first(self) -> None:
        """Go to the table, or to the way back when there is no row."""
        button = self._bar.itemAt(0).widget()
        if self.list.model.rowCount() == 0 and button is not None:
            button.setFocus()
        else:
            self.list.table.setFocus()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.back_asked.emit()
        else:
            super().keyPressEvent(event)

    @Slot()
    def _on_back(self) -> None:
        self.back_asked.emit()

    # Settling

    @Slot()
    def ask_settle(self) -> AskDialog | None:
        """Ask how the selected rows were settled."""
        ids = self.list.table.selected_ids()
        if not ids:
            return None
        words = self.tr("{count} dòng ra khỏi Việc cần làm. Hoàn tác được bằng Ctrl+Z.")
        asked = Asked(
            title=self.tr("Đã xử lý dòng chưa nhập được"),
            fields=(_NOTE,),
            save_text=self.tr("Ghi đã xử lý"),
            work=partial(_settle, self.context, tuple(ids)),
            on_done=self._on_settled,
            note=words.format(count=count_text(len(ids))),
        )
        return self.ask(asked)

    @Slot()
    def reopen(self) -> None:
        """Make the selected rows work again."""
        ids = tuple(self.list.table.selected_ids())
        if ids:
            self.context.runner.write(partial(_reopen, self.context, ids), self._on_reopened)

    def _on_settled(self, settled: "Settled") -> None:
        text = self.tr("Đã ghi {count} dòng là đã xử lý.")
        self.tell_done(text.format(count=count_text(settled.count)), settled.step)

    def _on_reopened(self, settled: "Settled") -> None:
        text = self.tr("Đã đưa {count} dòng trở lại Việc cần làm.")
        self.tell_done(text.format(count=count_text(settled.count)), settled.step)

    # The population database

    @Slot()
    def take(self) -> None:
        """Write what the population database says into the people of the selected rows."""
        ids = tuple(self.list.table.selected_ids())
        if ids:
            self.context.runner.write(partial(_take, self.context, ids), self._on_taken)

    def _on_taken(self, taken: "TakenOver") -> None:
        text = self.tr("Đã lấy theo CSDL dân cư: {count} người.")
        if not taken.count:
            text = self.tr("Chưa lấy được người nào.")
        said = text.format(count=count_text(taken.count))
        if taken.left:
            left = self.tr(
                "{said} Còn lại {count} dòng: không có thông tin để lấy, hoặc số là của người khác."
            )
            said = left.format(said=said, count=count_text(taken.left))
        self.tell_done(said, taken.step)

    @Slot()
    def ask_fix_list(self) -> None:
        """Ask where to write whom the population database has otherwise."""
        name = f"khac_dan_cu_{self.context.today():%Y%m%d}.xlsx"
        question = SaveQuestion(self.tr("Danh sách sửa theo thôn"), name, IMPORT_FOLDER)
        ask_where_to_save(question, self.write_fix_list, self.context.settings, self)

    def write_fix_list(self, target: Path) -> None:
        """Write the list to `target`; the outcome comes as a message."""
        self._write_rows(_write_fix_list, target, self._on_fix_list)

    def _on_fix_list(self, target: Path, count: int) -> None:
        words = self.tr("Đã ghi {count} người ra {name}, xếp theo thôn.")
        self._tell_written(words, target, count)

    # The person

    @Slot()
    def open_person(self) -> None:
        """Open the person that the row speaks of."""
        if self.current_id is not None:
            self.context.runner.read(
                partial(_person_of, self.context, self.current_id), self._on_person
            )

    def _on_person(self, person_id: int | None) -> None:
        if person_id is not None:
            self.go_to.emit(GoTo("households", ShowRecord("person", person_id)))

    # The workbook to mend

    @Slot()
    def ask_mend(self) -> None:
        """Ask where to write the rows of the list, or those that are selected among them."""
        name = f"dong_chua_nhap_{self.context.today():%Y%m%d}.xlsx"
        question = SaveQuestion(self.tr("Xuất tệp để sửa"), name, IMPORT_FOLDER)
        ask_where_to_save(question, self.write_to_mend, self.context.settings, self)

    def write_to_mend(self, target: Path) -> None:
        """Write the rows to `target`; the outcome comes as a message."""
        self._write_rows(_write_to_mend, target, self._on_written)

    def _write_rows(
        self, write: "_Write", target: Path, on_written: Callable[[Path, int], None]
    ) -> None:
        """Write the rows of the list, or those that are selected among them."""
        selected = tuple(self.list.table.selected_ids())
        chosen = selected if len(selected) > 1 else None
        self.context.runner.long(
            partial(write, self.context, self.list.query, chosen, target),
            partial(on_written, target),
            self._on_not_written,
            message=self.tr("Đang ghi ra Excel"),
            writes=True,
        )

    def _on_written(self, target: Path, count: int) -> None:
        words = self.tr("Đã ghi {count} dòng ra {name}. Sửa trong Excel rồi nhập lại tệp ấy.")
        self._tell_written(words, target, count)

    def _tell_written(self, words: str, target: Path, count: int) -> None:
        text = words.format(count=count_text(count), name=target.name)
        open_it = WrittenFile(target).open
        self.message.emit(Message(text, "ok", str(target), self.tr("Mở tệp"), open_it))

    def _on_not_written(self, error: UserFacingError) -> None:
        text = error.text(QCoreApplication.translate)
        self.message.emit(Message(text, "error", error.code))


def _settle(context: PageContext, ids: Sequence[int], values: Values) -> "Settled":
    from desktop.services.left_out_rows import settle  # noqa: PLC0415 - see record_list.py

    note = str(values["note"] or "")
    return settle(context.database, ids, note, who=context.who, today=context.today())


def _reopen(context: PageContext, ids: Sequence[int]) -> "Settled":
    from desktop.services.left_out_rows import reopen  # noqa: PLC0415 - as above

    return reopen(context.database, ids, who=context.who)


def _take(context: PageContext, ids: Sequence[int]) -> "TakenOver":
    from desktop.services.population_match import take  # noqa: PLC0415 - as above

    return take(context.database, ids, who=context.who, today=context.today())


def _person_of(context: PageContext, row_id: int) -> int | None:
    from desktop.services.left_out_rows import person_of  # noqa: PLC0415 - as above

    return person_of(context.database, row_id)


def _write_to_mend(
    context: PageContext,
    query: ListQuery,
    chosen: Sequence[int] | None,
    target: Path,
    progress: "Progress",
) -> int:
    """Write the rows; runs on the writer thread, for the audit notes who took the data out."""
    from desktop.services.left_out_rows import write_to_mend  # noqa: PLC0415 - as above

    del progress
    return write_to_mend(context.database, _wanted(context, query, chosen), target, who=context.who)


def _write_fix_list(
    context: PageContext,
    query: ListQuery,
    chosen: Sequence[int] | None,
    target: Path,
    progress: "Progress",
) -> int:
    """Write whom the population database has otherwise; runs on the writer thread, as above."""
    from desktop.services.population_match import write_fix_list  # noqa: PLC0415 - as above

    del progress
    ids = _wanted(context, query, chosen)
    return write_fix_list(context.database, ids, target, who=context.who, today=context.today())


def _wanted(context: PageContext, query: ListQuery, chosen: Sequence[int] | None) -> Sequence[int]:
    """Return the rows that are selected, or all of the list."""
    from desktop.services.lists import open_list  # noqa: PLC0415 - see record_list.py

    return open_list(context.database, query, context.today()) if chosen is None else chosen
