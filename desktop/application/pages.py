"""The pages of the window, in the order of the rail; each is imported when it is first opened."""

from collections.abc import Callable, Sequence

from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.views.page import Page, PageEntry
from desktop.views.page_context import PageContext

FIRST_PAGE = "households"


def entries(context_of: Callable[[], PageContext]) -> Sequence[PageEntry]:
    """Return the entries; `context_of` is asked when a page is made, after the office is open."""

    def households() -> Page:
        from desktop.views.households.households_page import HouseholdsPage

        return HouseholdsPage(context_of())

    def collectors() -> Page:
        from desktop.views.collectors.collectors_page import CollectorsPage

        return CollectorsPage(context_of())

    def events() -> Page:
        from desktop.views.events.events_page import EventsPage

        return EventsPage(context_of())

    def reports() -> Page:
        from desktop.views.reports.report_page import ReportPage

        return ReportPage(context_of())

    def importing() -> Page:
        from desktop.views.import_wizard.import_page import ImportPage

        return ImportPage(context_of())

    return (
        _entry(0, "households", QT_TRANSLATE_NOOP("pages", "Hộ và thành viên"), "home", households),
        _entry(1, "collectors", QT_TRANSLATE_NOOP("pages", "Nhân viên thu"), "badge", collectors),
        _entry(2, "events", QT_TRANSLATE_NOOP("pages", "Truyền thông"), "megaphone", events),
        _entry(3, "report", QT_TRANSLATE_NOOP("pages", "Báo cáo"), "report", reports),
        _entry(4, "import", QT_TRANSLATE_NOOP("pages", "Nhập – Xuất Excel"), "workbook", importing),
    )


def _entry(order: int, key: str, title: str, icon: str, make: Callable[[], Page]) -> PageEntry:
    return PageEntry(
        key=key,
        title=title,
        icon=icon,
        order=order,
        make=make,
        shortcut=f"Ctrl+{order + 1}",
        folds_navigation=key == "report",
    )
