"""The card of an organisation: its fields, and the contracts under which it collects."""

import itertools
from typing import Final

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget
from typing_extensions import override

from desktop.fields.choices import SCHEME
from desktop.fields.collecting_choices import CONTRACT_SIGNER
from desktop.models.memory_table_model import MemoryTableModel
from desktop.models.table_rows import CellStyle, Column, Row, Tone
from desktop.services.collecting import contracts
from desktop.services.collecting.contracts import ContractLine
from desktop.views.collectors.contract_dialogs import EndContractDialog, NewContractDialog
from desktop.views.page import Message
from desktop.views.page_context import PageContext
from desktop.views.records.record_card import RecordCard
from desktop.views.tables.table_view import TableView
from desktop.views.theme.tokens import px
from desktop.views.widgets.buttons import Button, label

TABLE_HEIGHT = 130
_WIDTHS: Final = (80, 72, 90, 90)
SHORT_NAMES: Final = {"HI": "BHYT", "VSI": "BHXH TN"}


class OrganisationCard(RecordCard):
    """Contracts by scheme stand under the fields; one is added or ended, never rewritten."""

    def __init__(self, context: PageContext) -> None:
        """Show nothing until an organisation is chosen."""
        super().__init__(context, "organisation")
        self.depends_on = frozenset({"organisation", "contract"})
        self._found: dict[int, ContractLine] = {}
        self._model = MemoryTableModel(self._columns())
        self.contracts = TableView(self._model, accessible_name=self.tr("Hợp đồng thu"))
        self.contracts.setFixedHeight(px(TABLE_HEIGHT))
        self.none = label(
            self.tr(
                "Chưa ghi hợp đồng theo từng loại: hợp đồng chung ở trên được tính cho cả BHYT và "
                "BHXH tự nguyện."
            ),
            "muted",
            wraps=True,
        )
        self.add_contract = Button(self.tr("Thêm hợp đồng…"), self._on_add, icon_name="plus")
        self.end_contract = Button(self.tr("Kết thúc…"), self._on_end)
        row = QHBoxLayout()
        row.setSpacing(px(8))
        row.addWidget(self.add_contract)
        row.addWidget(self.end_contract)
        row.addStretch(1)
        at = self.rows.indexOf(self.fields) + 1
        for part in (label(self.tr("Hợp đồng thu"), "heading"), self.none, self.contracts):
            self.rows.insertWidget(at, part)
            at += 1
        self.rows.insertLayout(at, row)
        # From above to below: the buttons under the contracts were made before them.
        under = (self.add_contract, self.end_contract, self.edit_button, self.delete_button)
        order: tuple[QWidget, ...] = (self.contracts, *under)
        for first, second in itertools.pairwise(order):
            QWidget.setTabOrder(first, second)
        self.contracts.selection_changed.connect(self._on_selected)
        self.contracts.row_activated.connect(self._on_activated)
        self._on_selected()

    def _columns(self) -> tuple[Column, ...]:
        heads = (self.tr("Loại"), self.tr("Mã"), self.tr("Từ ngày"), self.tr("Đến ngày"))
        return tuple(
            Column(key=str(place), label=words, width=width, sortable=False)
            for place, (words, width) in enumerate(zip(heads, _WIDTHS, strict=True))
        )

    @override
    def read(self, record_id: int) -> object:
        found = contracts.contracts_of(self.context.database, record_id)
        return super().read(record_id), found

    @override
    def show_answer(self, answer: object) -> None:
        if not isinstance(answer, tuple):
            raise TypeError(answer)
        row, found = answer
        super().show_answer(row)
        self._found = {each.id: each for each in found}
        today = self.context.today()
        self._model.show_rows(self._row(each, holds=each.holds_on(today)) for each in found)
        self.none.setVisible(not found)
        self.contracts.setVisible(bool(found))
        self._on_selected()

    def _row(self, one: ContractLine, *, holds: bool) -> Row:
        last = "" if one.valid_to is None else f"{one.valid_to:%d/%m/%Y}"
        texts = (
            SHORT_NAMES[one.scheme],
            one.organisation_code or "",
            f"{one.valid_from:%d/%m/%Y}",
            last,
        )
        muted = CellStyle(Tone.MUTED)
        styles = {} if holds else dict.fromkeys(range(len(texts)), muted)
        signed = _signed(one)
        return Row(one.id, texts, styles, dict.fromkeys(range(len(texts)), signed))

    def _chosen(self) -> ContractLine | None:
        ids = self.contracts.selected_ids()
        return self._found.get(ids[0]) if len(ids) == 1 else None

    @Slot()
    def _on_selected(self) -> None:
        chosen = self._chosen()
        today = self.context.today()
        ended = chosen is None or (chosen.valid_to is not None and chosen.valid_to < today)
        self.end_contract.setEnabled(not ended)

    @Slot()
    def _on_add(self) -> None:
        if self.record_id is not None:
            name = self.title.name.text()
            dialog = NewContractDialog(self.context, self.record_id, name, self)
            dialog.written.connect(self._on_written)
            dialog.open()

    @Slot(object)
    def _on_activated(self, number: object) -> None:
        del number
        if self.end_contract.isEnabled():
            self._on_end()

    @Slot()
    def _on_end(self) -> None:
        chosen = self._chosen()
        if chosen is not None:
            dialog = EndContractDialog(self.context, chosen, self._words(chosen), self)
            dialog.written.connect(self._on_written)
            dialog.open()

    def _words(self, one: ContractLine) -> str:
        words = self.tr("Hợp đồng thu {scheme} từ ngày {day}")
        scheme = SCHEME.show(one.scheme)
        return words.format(scheme=scheme, day=f"{one.valid_from:%d/%m/%Y}")

    @Slot(str)
    def _on_written(self, told: str) -> None:
        self.message.emit(Message(told, "ok"))


def _signed(one: ContractLine) -> str:
    """Return number, signer and note of a contract, as far as they are known."""
    number = QCoreApplication.translate("OrganisationCard", "Số {number}").format(
        number=one.contract_no or "…"
    )
    signer = CONTRACT_SIGNER.show(one.signed_by) if one.signed_by else ""
    return " · ".join(part for part in (number, signer, one.note or "") if part)
