"""The ways to print the money: receipts, and the offer of the calculator and of a basket."""

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from desktop.domain.paper import Paper
from desktop.services.progress import Progress
from desktop.views.page_context import PageContext
from desktop.views.printing.print_preview import PaperChoice, PrintPreview, open_preview, preview

if TYPE_CHECKING:
    from desktop.services.papers import Offer


def preview_receipts(
    context: PageContext,
    parent: QWidget,
    receipts: Sequence[tuple[int, str]],
    *,
    reprint: bool | None = None,
) -> PrintPreview:
    """Open the preview of receipts, (id, number) each; with several, one is chosen at a time.

    A receipt that was printed before is marked as printed again, unless `reprint` decides.
    """
    translate = QCoreApplication.translate
    choices = [
        PaperChoice(
            translate("collecting_papers", "Biên lai {number}").format(number=number),
            partial(_receipt_paper, context, receipt_id, reprint),
        )
        for receipt_id, number in receipts
    ]
    return open_preview(context, parent, translate("collecting_papers", "In biên lai"), choices)


def preview_offer(context: PageContext, parent: QWidget, offer: "Offer") -> PrintPreview:
    """Open the preview of an offer; nothing of it is recorded."""
    title = QCoreApplication.translate("collecting_papers", "In bảng tính mức đóng")
    return preview(context, parent, title, partial(_offer_paper, context, offer))


def _receipt_paper(
    context: PageContext,
    receipt_id: int,
    reprint: bool | None,
    progress: Progress,
) -> Paper:
    from desktop.services import papers  # noqa: PLC0415 - see record_list.py

    del progress
    return papers.receipt_paper(
        context.database, receipt_id, context.today(), context.who, reprint=reprint
    )


def _offer_paper(context: PageContext, offer: "Offer") -> Paper:
    from desktop.services import papers  # noqa: PLC0415 - see record_list.py

    database = context.database
    return papers.offer_paper(database, offer, database.clock(), context.who)
