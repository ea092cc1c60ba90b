"""What leaves the desk: the walk list, slips and letters on paper, the list in Excel."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QWidget

from desktop.domain.paper import Paper
from desktop.domain.renewals import DeskScheme
from desktop.services.progress import Progress
from desktop.services.renewals.parts import DeskRow
from desktop.settings.options import EXPORT_FOLDER
from desktop.views.page import Message
from desktop.views.page_context import PageContext
from desktop.views.printing.print_preview import PaperChoice, PrintPreview, open_preview
from desktop.views.widgets.figures import count_text
from desktop.views.widgets.file_opening import WrittenFile
from desktop.views.widgets.save_dialog import SaveQuestion, ask_where_to_save

if TYPE_CHECKING:
    from desktop.services.exports import ExportResult


def preview_desk(
    context: PageContext, parent: QWidget, scheme: DeskScheme, rows: Sequence[DeskRow]
) -> PrintPreview:
    """Open the preview of the walk list; slips and letters are offered beside it."""
    return _open(context, parent, scheme, rows, ("walk_list", "slips", "letters"))


def preview_slips(
    context: PageContext, parent: QWidget, scheme: DeskScheme, rows: Sequence[DeskRow]
) -> PrintPreview:
    """Open the preview of slips; the letter is offered beside them."""
    return _open(context, parent, scheme, rows, ("slips", "letters"))


def _open(
    context: PageContext,
    parent: QWidget,
    scheme: DeskScheme,
    rows: Sequence[DeskRow],
    papers: Sequence[str],
) -> PrintPreview:
    translate = QCoreApplication.translate
    words = {
        "walk_list": translate("renewals", "Danh sách đi thu"),
        "slips": translate("renewals", "Phiếu nhắc, 3 phiếu một tờ"),
        "letters": translate("renewals", "Giấy nhắc, mỗi hộ một tờ"),
    }
    choices = [
        PaperChoice(words[key], partial(_paper, context, scheme, tuple(rows), key))
        for key in papers
    ]
    return open_preview(context, parent, translate("renewals", "In gia hạn"), choices)


def _paper(
    context: PageContext,
    scheme: DeskScheme,
    rows: Sequence[DeskRow],
    key: str,
    progress: Progress,
) -> Paper:
    from desktop.services.papers import renewal_papers  # noqa: PLC0415 - see record_list.py

    del progress
    database, today = context.database, context.today()
    if key == "slips":
        return renewal_papers.slips_paper(database, rows, scheme, today=today)
    if key == "letters":
        return renewal_papers.letters_paper(database, rows, scheme, today=today)
    return renewal_papers.walk_list_paper(database, rows, scheme, today=today, who=context.who)


class DeskExport(QObject):
    """Asks where the list should go, writes it and offers to open it."""

    def __init__(self, context: PageContext, page: QWidget) -> None:
        """Open dialogs over `page`."""
        super().__init__(page)
        self._context = context
        self._page = page
        self._tell: Callable[[object], None] | None = None

    def ask(
        self, scheme: DeskScheme, rows: Sequence[DeskRow], tell: Callable[[object], None]
    ) -> None:
        """Ask for the file; `tell` gets the message of the outcome."""
        self._tell = tell
        question = SaveQuestion(
            self.tr("Xuất danh sách ra Excel"),
            f"DS_gia_han_{self._context.today():%Y%m%d}.xlsx",
            EXPORT_FOLDER,
        )
        write = partial(self.write, scheme, tuple(rows))
        ask_where_to_save(question, write, self._context.settings, self._page)

    def write(self, scheme: DeskScheme, rows: Sequence[DeskRow], target: Path) -> None:
        """Write the rows to `target`."""
        self._context.runner.long(
            partial(_export, self._context, scheme, rows, target),
            self._on_written,
            message=self.tr("Đang ghi ra Excel"),
            writes=True,
        )

    def _on_written(self, result: "ExportResult") -> None:
        text = self.tr("Đã xuất {count} dòng ra {file}.").format(
            count=count_text(result.rows), file=result.path.name
        )
        open_it = WrittenFile(result.path).open
        if self._tell is not None:
            self._tell(Message(text, "ok", str(result.path), self.tr("Mở tệp"), open_it))


def _export(
    context: PageContext,
    scheme: DeskScheme,
    rows: Sequence[DeskRow],
    target: Path,
    progress: Progress,
) -> "ExportResult":
    from desktop.services.renewals.exporting import export_rows  # noqa: PLC0415

    return export_rows(
        context.database,
        rows,
        scheme,
        target,
        today=context.today(),
        who=context.who,
        progress=progress,
    )
