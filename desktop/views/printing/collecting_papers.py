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
from desktop.views.widgets.figures import count_text

if TYPE_CHECKING:
    from desktop.services.papers import Offer


def preview_receipts(
    context: PageContext,
    parent: QWidget,
    receipts: Sequence[tuple[int, str]],
    *,
    reprint: bool | None = None,
) -> PrintPreview:
    """Open the preview of receipts, (id, number) each: of all together, or of one of several.

    A receipt that was printed before is marked as printed again, unless `reprint` decides.
    """
    translate = QCoreApplication.translate
    choices = [
        PaperChoice(
            translate("collecting_papers", "Biên lai {number}").format(number=number),
            partial(_receipt_paper, context, (receipt_id,), reprint),
        )
        for receipt_id, number in receipts
    ]
    if len(receipts) > 1:
        words = translate("collecting_papers", "Cả {count} biên lai").format(
            count=count_text(len(receipts))
        )
        ids = tuple(receipt_id for receipt_id, _ in receipts)
        choices.insert(0, PaperChoice(words, partial(_receipt_paper, context, ids, reprint)))
    return open_preview(context, parent, translate("collecting_papers", "In biên lai"), choices)


def preview_offer(context: PageContext, parent: QWidget, offer: "Offer") -> PrintPreview:
    """Open the preview of an offer; nothing of it is recorded."""
    title = QCoreApplication.translate("collecting_papers", "In bảng tính mức đóng")
    return preview(context, parent, title, partial(_offer_paper, context, offer))


def _receipt_paper(
    context: PageContext,
    receipt_ids: tuple[int, ...],
    reprint: bool | None,
    progress: Progress,
) -> Paper:
    from desktop.services import papers  # noqa: PLC0415 - see record_list.py

    del progress
    return papers.receipts_paper(
        context.database, receipt_ids, context.today(), context.who, reprint=reprint
    )


def _offer_paper(context: PageContext, offer: "Offer") -> Paper:
    from desktop.services import papers  # noqa: PLC0415 - see record_list.py

    database = context.database
    return papers.offer_paper(database, offer, database.clock(), context.who)
