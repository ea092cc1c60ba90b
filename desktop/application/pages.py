"""The pages of the window, in the order of the rail; each is imported when it is first opened."""

from collections.abc import Callable, Sequence
from functools import partial

from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.settings import options
from desktop.settings.store import OptionStore
from desktop.views.page import HELP_PAGE, Page, PageEntry
from desktop.views.page_context import PageContext

FIRST_PAGE = "households"
FIRST_PAGES = ("dashboard", "households")
"""Pages that the program may open with; the usual one is `FIRST_PAGE`."""


def first_page(settings: OptionStore) -> str:
    """Return the key of the page that this machine opens with."""
    kept = settings.text(options.FIRST_PAGE)
    return kept if kept in FIRST_PAGES else FIRST_PAGE


def entries(context_of: Callable[[], PageContext]) -> Sequence[PageEntry]:
    """Return the entries; `context_of` is asked when a page is made, after the office is open."""

    def dashboard() -> Page:
        from desktop.views.dashboard.dashboard_page import DashboardPage

        return DashboardPage(context_of())

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

    def health() -> Page:
        from desktop.views.health.health_page import HealthPage

        return HealthPage(context_of())

    def history() -> Page:
        from desktop.views.history.history_page import HistoryPage

        return HistoryPage(context_of())

    def helping() -> Page:
        from desktop.views.help.help_page import HelpPage

        return HelpPage(context_of())

    return (
        PageEntry(
            key="dashboard",
            title=QT_TRANSLATE_NOOP("pages", "Tổng quan"),
            icon="dashboard",
            order=10,
            make=dashboard,
            shortcut="Ctrl+1",
        ),
        PageEntry(
            key="households",
            title=QT_TRANSLATE_NOOP("pages", "Hộ và thành viên"),
            icon="home",
            order=20,
            make=households,
            shortcut="Ctrl+2",
        ),
        PageEntry(
            key="collectors",
            title=QT_TRANSLATE_NOOP("pages", "Nhân viên thu"),
            icon="badge",
            order=30,
            make=collectors,
            shortcut="Ctrl+3",
        ),
        PageEntry(
            key="events",
            title=QT_TRANSLATE_NOOP("pages", "Truyền thông"),
            icon="megaphone",
            order=40,
            make=events,
            shortcut="Ctrl+4",
        ),
        PageEntry(
            key="report",
            title=QT_TRANSLATE_NOOP("pages", "Báo cáo"),
            icon="report",
            order=50,
            make=reports,
            shortcut="Ctrl+5",
            folds_navigation=True,
        ),
        PageEntry(
            key="import",
            title=QT_TRANSLATE_NOOP("pages", "Nhập – Xuất Excel"),
            icon="workbook",
            order=60,
            make=importing,
            shortcut="Ctrl+6",
        ),
        PageEntry(
            key="health",
            title=QT_TRANSLATE_NOOP("pages", "Kiểm tra dữ liệu"),
            icon="shield",
            order=70,
            make=health,
            shortcut="Ctrl+7",
        ),
        PageEntry(
            key="history",
            title=QT_TRANSLATE_NOOP("pages", "Lịch sử, thùng rác"),
            icon="history",
            order=80,
            make=history,
            at_bottom=True,
        ),
        PageEntry(
            key="settings",
            title=QT_TRANSLATE_NOOP("pages", "Cài đặt"),
            icon="settings",
            order=90,
            make=partial(_settings, context_of),
            at_bottom=True,
        ),
        PageEntry(
            key=HELP_PAGE,
            title=QT_TRANSLATE_NOOP("pages", "Trợ giúp (F1)"),
            icon="help",
            order=100,
            make=helping,
            at_bottom=True,
        ),
    )


def _settings(context_of: Callable[[], PageContext]) -> Page:
    from desktop.views.settings.settings_page import SettingsPage

    return SettingsPage(context_of())
