"""Two questions about a contract: what a new one says, and on which day one ends."""

import datetime
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import Final

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget
from typing_extensions import override

from desktop.domain.changes import Changes
from desktop.domain.errors import UserFacingError
from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.fields.collecting_ledger import CONTRACT
from desktop.fields.field_spec import FieldSpec
from desktop.services.collecting import contracts
from desktop.services.collecting.contracts import ContractLine, NewContract
from desktop.views.forms.field_column import FieldColumn
from desktop.views.page_context import PageContext
from desktop.views.theme.tokens import px
from desktop.views.widgets.buttons import Button, answer_row, label
from desktop.views.widgets.confirm_dialog import ask_to_give_up

WIDTH = 480
_CODE: Final = replace(
    CONTRACT.field("organisation_code"),
    example="BI0113G",
    help_text=QT_TRANSLATE_NOOP(
        "fields", "BI: BHYT hộ gia đình; AR: hộ nông lâm ngư; IL: an ninh cơ sở; IS: BHXH tự nguyện"
    ),
)
_END: Final = replace(
    CONTRACT.field("valid_to"), label=QT_TRANSLATE_NOOP("fields", "Ngày cuối"), required=True
)
_NEW: Final = (
    CONTRACT.field("scheme"),
    _CODE,
    CONTRACT.field("contract_no"),
    CONTRACT.field("signed_by"),
    CONTRACT.field("valid_from"),
    CONTRACT.field("valid_to"),
    CONTRACT.field("note"),
)


class _ContractDialog(QDialog):
    """Fields, a sentence, one verb; what the service refuses is told in red."""

    written = Signal(str)
    """What was done, as a sentence."""

    def __init__(self, context: PageContext, specs: tuple[FieldSpec, ...], parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        self.context = context
        self.about = label("", wraps=True)
        self.about.setMinimumWidth(px(WIDTH))
        self.fields = FieldColumn(specs, context.today)
        self.problem = label("", "error", wraps=True)
        self.problem.hide()
        self.accept_button = Button("", self.write, look="primary")
        self.refuse_button = Button(self.tr("Thôi"), self.reject)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(px(20), px(16), px(20), px(16))
        rows.setSpacing(px(10))
        for part in (self.about, self.fields, self.problem):
            rows.addWidget(part)
        rows.addLayout(answer_row(self.refuse_button, self.accept_button))
        shortcut = QShortcut(QKeySequence("Ctrl+Return"), self)
        shortcut.activated.connect(self.write)

    @Slot()
    def write(self) -> None:
        """Write it, when every field can be read."""
        self.problem.hide()
        if not self.accept_button.isEnabled() or not self.fields.check():
            return
        work, told = self.work()
        self.accept_button.setEnabled(False)
        self.context.runner.write(
            work, partial(self._on_written, told), self._on_refused, on_fault=self._resume
        )

    def work(self) -> tuple[Callable[[], Changes], str]:
        """Return what to write, and the sentence for when it is done."""
        raise NotImplementedError

    def _on_written(self, told: str, _: object) -> None:
        self.written.emit(told)
        self.accept()

    def _resume(self) -> None:
        self.accept_button.setEnabled(True)

    def _on_refused(self, error: UserFacingError) -> None:
        self._resume()
        self.problem.setText(error.text(QCoreApplication.translate))
        self.problem.show()
        field = self.fields.fields.get(error.where or "")
        if field is not None:
            field.editor.setFocus()

    @override
    def reject(self) -> None:
        if self.fields.dirty:
            ask_to_give_up(self, super().reject)
        else:
            super().reject()

    def day(self, key: str) -> datetime.date | None:
        """Return the day in a field."""
        value = self.fields.fields[key].value
        return value if isinstance(value, datetime.date) else None


class NewContractDialog(_ContractDialog):
    """A contract for one scheme."""

    def __init__(
        self, context: PageContext, organisation_id: int, name: str, parent: QWidget
    ) -> None:
        """Ask for a contract of the organisation with this name."""
        super().__init__(context, _NEW, parent)
        self._organisation = organisation_id
        self.setWindowTitle(self.tr("Thêm hợp đồng thu"))
        self.about.setText(
            self.tr(
                "{name}: mỗi loại bảo hiểm một hợp đồng. Nhân viên thu chỉ được thu loại có hợp "
                "đồng còn hiệu lực."
            ).format(name=name)
        )
        self.accept_button.setText(self.tr("Thêm hợp đồng (Ctrl+Enter)"))
        self.fields.fields["scheme"].editor.setFocus()

    @override
    def work(self) -> tuple[Callable[[], Changes], str]:
        first = self.day("valid_from")
        if first is None:
            raise ValueError  # the field is required and was checked
        new = NewContract(
            organisation_id=self._organisation,
            scheme=self.fields.text("scheme"),
            organisation_code=self.fields.text("organisation_code") or None,
            contract_no=self.fields.text("contract_no") or None,
            signed_by=self.fields.text("signed_by") or None,
            valid_from=first,
            valid_to=self.day("valid_to"),
            note=self.fields.text("note") or None,
        )
        context = self.context
        work = partial(contracts.add_contract, context.database, new, who=context.who)
        return work, self.tr("Đã thêm hợp đồng thu.")


class EndContractDialog(_ContractDialog):
    """The last day of a contract."""

    def __init__(
        self, context: PageContext, contract: ContractLine, words: str, parent: QWidget
    ) -> None:
        """Propose today; `words` name the contract."""
        super().__init__(context, (_END,), parent)
        self._contract = contract
        self.setWindowTitle(self.tr("Kết thúc hợp đồng thu"))
        self.about.setText(
            self.tr(
                "{contract}. Sau ngày cuối, nhân viên của tổ chức này không được thu loại đó nữa."
            ).format(contract=words)
        )
        self.accept_button.setText(self.tr("Kết thúc hợp đồng"))
        self.fields.fields["valid_to"].set_value(context.today())
        self.fields.fields["valid_to"].editor.setFocus()

    @override
    def work(self) -> tuple[Callable[[], Changes], str]:
        last = self.day("valid_to")
        if last is None:
            raise ValueError  # the field is required and was checked
        context = self.context
        work = partial(
            contracts.end_contract, context.database, self._contract.id, last, who=context.who
        )
        return work, self.tr("Đã ghi ngày cuối của hợp đồng.")
