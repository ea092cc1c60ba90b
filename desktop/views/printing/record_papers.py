"""The ways to print what the office keeps: a list as it is shown, a household, a person."""

from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from desktop.domain.list_query import ListQuery
from desktop.domain.paper import Paper
from desktop.services.progress import Progress
from desktop.views.page_context import PageContext
from desktop.views.printing.print_preview import (
    PaperChoice,
    PrintPreview,
    open_preview,
    preview,
)
from desktop.views.widgets.figures import count_text


def preview_list(
    context: PageContext,
    parent: QWidget,
    query: ListQuery,
    columns: Sequence[str] | None,
    selected: Sequence[int] = (),
) -> PrintPreview:
    """Open the preview of a list: its query, its columns in their order (None: the usual ones).

    With two or more rows `selected`, these alone are offered too.
    """
    translate = QCoreApplication.translate
    whole = translate("record_papers", "Cả danh sách đang xem")
    choices = [PaperChoice(whole, partial(_list_paper, context, query, columns))]
    if len(selected) > 1:
        words = translate("record_papers", "Chỉ {count} dòng đang chọn").format(
            count=count_text(len(selected))
        )
        chosen = replace(query, ids=tuple(selected))
        choices.append(PaperChoice(words, partial(_list_paper, context, chosen, columns)))
    return open_preview(context, parent, translate("record_papers", "In danh sách"), choices)


def preview_household(context: PageContext, parent: QWidget, household_id: int) -> PrintPreview:
    """Open the preview of a household's sheet."""
    title = QCoreApplication.translate("record_papers", "In phiếu hộ")
    return preview(context, parent, title, partial(_household_paper, context, household_id))


def preview_person(context: PageContext, parent: QWidget, person_id: int) -> PrintPreview:
    """Open the preview of a person's sheet."""
    title = QCoreApplication.translate("record_papers", "In phiếu")
    return preview(context, parent, title, partial(_person_paper, context, person_id))


def _list_paper(
    context: PageContext, query: ListQuery, columns: Sequence[str] | None, progress: Progress
) -> Paper:
    from desktop.services import papers  # noqa: PLC0415 - see record_list.py

    return papers.list_paper(
        context.database,
        query,
        columns,
        today=context.today(),
        who=context.who,
        progress=progress,
    )


def _household_paper(context: PageContext, household_id: int) -> Paper:
    from desktop.services import papers  # noqa: PLC0415 - see record_list.py

    return papers.household_paper(context.database, household_id, context.today(), context.who)


def _person_paper(context: PageContext, person_id: int) -> Paper:
    from desktop.services import papers  # noqa: PLC0415 - see record_list.py

    return papers.person_paper(context.database, person_id, context.today(), context.who)
