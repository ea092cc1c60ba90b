"""How a person comes to the dialogs of the basket, receipts and renewals."""

from desktop.application.program import Program
from desktop.views.basket.authority_dialog import AuthorityDialog
from desktop.views.basket.basket_page import BasketPage
from tests.application.dialog_pages import Opener, context_of, household_of, nothing, page_of, shown


def _late(program: Program) -> None:
    from desktop.views.basket.late_dialog import LateDialog

    refusal = "Tháng 10/2026 đã khoá sổ."
    shown(LateDialog(refusal, nothing, context_of(program), program.window))


def _money(program: Program, key: str):
    from desktop.views.receipts.receipts_page import ReceiptsPage

    page = page_of(program, "receipts")
    assert isinstance(page, ReceiptsPage)
    page.open_tab(key)
    return page.current_tab


def _batch_line():
    import datetime

    from desktop.storage.queries.submissions import BatchLine

    day = datetime.date(2026, 11, 10)
    return BatchLine(
        1, 1, "D03-2026-001", 1, "0004701", "LC26", day, "valid", None, 1, "Đỗ Thị Hiền", 1,
        "Bưu điện Thử", 1, "Ma Hữu Sỹ", "HI", "GD", "TM", 12, day, day, 1_366_200, 1_366_200, None,
    )  # fmt: skip


def _batch():
    import datetime

    from desktop.services.collecting.submission_lists import Batch
    from desktop.storage.queries.submissions import BatchRow

    day = datetime.date(2026, 11, 10)
    row = BatchRow(
        1, 1, "D03", "D03-2026-001", day, 1, "Bưu điện Thử", "sent", day, "HS-1", None, None, None,
        None, 1, 1_366_200, 0, day, day,
    )  # fmt: skip
    return Batch(row, (_batch_line(),), day)


def _return(program: Program) -> None:
    from desktop.views.receipts.return_dialog import ReturnDialog

    ReturnDialog(context_of(program), _batch(), str, program.window).begin()


def _lines(program: Program) -> None:
    from desktop.views.receipts.batch_lines_dialog import BatchLinesDialog

    dialog = BatchLinesDialog(context_of(program), 1, str, program.window)
    dialog._on_read((_batch(), ()))
    shown(dialog)


def _refund(program: Program) -> None:
    from desktop.views.receipts.refund_dialog import Offered, RefundDialog

    offered = (Offered(1, "Ma Hữu Sỹ, BHYT 01/12/2026 – 30/11/2027", "HI"),)
    RefundDialog(context_of(program), offered, str, program.window).begin()


def _basket(program: Program) -> BasketPage:
    from desktop.views.collecting_requests import OpenBasket

    program.window.open_page("basket", OpenBasket(household_of(program)))
    page = program.window.current_page
    assert isinstance(page, BasketPage)
    return page


def _authority(program: Program) -> None:
    page = page_of(program, "households")
    nothing = lambda _: None  # noqa: E731 - nobody takes it
    context = context_of(program)
    shown(AuthorityDialog("Thẻ hết hạn ngày 31/01/2026.", nothing, context, page))


OPENERS: dict[str, Opener] = {
    "basket.voluntary_dialog.VoluntaryDialog": (
        lambda program: _basket(program).lines.ask_voluntary()
    ),
    "basket.authority_dialog.AuthorityDialog": _authority,
    "basket.late_dialog.LateDialog": _late,
    "calculator.calculator_window.CalculatorWindow": (
        lambda program: program.window.open_calculator()
    ),
    "renewals.wording_dialog.WordingDialog": (
        lambda program: page_of(program, "renewals").edit_wording()  # type: ignore[attr-defined]
    ),
    "receipts.ask_dialog.AskDialog": lambda program: _money(program, "receipt_book").add(),
    "receipts.closing_dialog.ClosingDialog": lambda program: _money(program, "closing").add(),
    "receipts.batch_lines_dialog.BatchLinesDialog": _lines,
    "receipts.return_dialog.ReturnDialog": _return,
    "receipts.refund_dialog.RefundDialog": _refund,
}
