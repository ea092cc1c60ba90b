"""The page "Nhân viên thu"."""

from collections.abc import Mapping

from typing_extensions import override

from desktop.domain.list_query import SortBy
from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.views.collectors.collector_card import CollectorCard
from desktop.views.collectors.organisation_card import OrganisationCard
from desktop.views.page_context import PageContext
from desktop.views.records.detail_card import DetailCard
from desktop.views.records.list_definition import ALL, ListDefinition
from desktop.views.records.list_page import ListPage

COLLECTORS = ListDefinition(
    kind="collector",
    tab=QT_TRANSLATE_NOOP("lists", "Nhân viên thu"),
    noun=QT_TRANSLATE_NOOP("lists", "nhân viên thu"),
    add_text=QT_TRANSLATE_NOOP("lists", "Thêm nhân viên"),
    icon="badge",
    empty_title=QT_TRANSLATE_NOOP("lists", "Chưa có nhân viên thu nào"),
    empty_reason=QT_TRANSLATE_NOOP(
        "lists", "Sổ nhân viên thu cho biết ai phụ trách thôn nào, thẻ của ai sắp hết hạn."
    ),
    depends_on=frozenset({"collector", "organisation"}),
    chips=(
        ALL,
        ("active", QT_TRANSLATE_NOOP("lists", "Đang hoạt động")),
        ("card_ending", QT_TRANSLATE_NOOP("lists", "Phải đổi thẻ")),
    ),
    first_columns=("full_name", "phone", "areas", "card_valid_to", "status", "organisation"),
    sort=(SortBy("full_name"),),
)

ORGANISATIONS = ListDefinition(
    kind="organisation",
    tab=QT_TRANSLATE_NOOP("lists", "Tổ chức"),
    noun=QT_TRANSLATE_NOOP("lists", "tổ chức"),
    add_text=QT_TRANSLATE_NOOP("lists", "Thêm tổ chức"),
    icon="money",
    empty_title=QT_TRANSLATE_NOOP("lists", "Chưa có tổ chức dịch vụ thu nào"),
    empty_reason=QT_TRANSLATE_NOOP(
        "lists", "Nhân viên thu làm việc cho một tổ chức có hợp đồng với cơ quan BHXH."
    ),
    depends_on=frozenset({"organisation", "collector"}),
    sort=(SortBy("name"),),
)


class CollectorsPage(ListPage):
    """Collectors and organisations, each list with its card."""

    def __init__(self, context: PageContext) -> None:
        """Show the collectors first."""
        super().__init__(context, (COLLECTORS, ORGANISATIONS))

    @override
    def make_cards(self) -> Mapping[str, DetailCard]:
        return {
            "collector": CollectorCard(self.context),
            "organisation": OrganisationCard(self.context),
        }
