"""The page "Truyền thông"."""

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import Slot
from typing_extensions import override

from desktop.domain.list_query import SortBy
from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.services.event_totals import EventTotals, event_totals
from desktop.views.page_context import PageContext
from desktop.views.records.detail_card import DetailCard
from desktop.views.records.list_definition import ALL, ListDefinition
from desktop.views.records.list_page import ListPage
from desktop.views.records.record_card import RecordCard
from desktop.views.widgets.elided_label import ElidedLabel
from desktop.views.widgets.figures import count_text

EVENTS = ListDefinition(
    kind="event",
    tab=QT_TRANSLATE_NOOP("lists", "Hoạt động truyền thông"),
    noun=QT_TRANSLATE_NOOP("lists", "buổi truyền thông"),
    add_text=QT_TRANSLATE_NOOP("lists", "Thêm buổi truyền thông"),
    icon="calendar",
    empty_title=QT_TRANSLATE_NOOP("lists", "Chưa có buổi truyền thông nào"),
    empty_reason=QT_TRANSLATE_NOOP(
        "lists", "Danh sách này giúp theo dõi số người dự và số người đăng ký mới sau mỗi buổi."
    ),
    depends_on=frozenset({"event", "neighbourhood"}),
    chips=(
        ALL,
        ("held", QT_TRANSLATE_NOOP("lists", "Đã tổ chức")),
        ("planned", QT_TRANSLATE_NOOP("lists", "Dự kiến")),
    ),
    first_columns=("held_on", "title", "neighbourhood", "state", "people_reached", "event_type"),
    sort=(SortBy("held_on", descending=True),),
)


class EventsPage(ListPage):
    """Outreach events, newest first, with the totals of what is filtered under the table."""

    def __init__(self, context: PageContext) -> None:
        """Show all events."""
        super().__init__(context, (EVENTS,))
        self.totals = ElidedLabel("", "crumb")
        self.under_list.addWidget(self.totals)
        self.current_list.loaded.connect(self._on_list_loaded)

    @override
    def make_cards(self) -> Mapping[str, DetailCard]:
        return {"event": RecordCard(self.context, "event", "state")}

    @Slot()
    def _on_list_loaded(self) -> None:
        context = self.context
        work = partial(event_totals, context.database, self.current_list.query, context.today())
        context.runner.read(work, self._show_totals)

    def _show_totals(self, totals: EventTotals) -> None:
        text = self.tr(
            "{events} buổi truyền thông · {people} lượt người · {vsi} BHXH tự nguyện mới · "
            "{hi} BHYT hộ gia đình mới"
        ).format(
            events=count_text(totals.events),
            people=count_text(totals.people_reached),
            vsi=count_text(totals.new_vsi),
            hi=count_text(totals.new_hi),
        )
        self.totals.setText(text)
        self.totals.setVisible(not self.current_list.is_empty)
