"""The pages of the window, in the order of the rail; each is imported when it is first opened."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.domain.office_scope import OfficeKind
from desktop.settings import options
from desktop.settings.store import OptionStore
from desktop.views.collecting_requests import BASKET_PAGE
from desktop.views.page import HELP_PAGE, Page, PageEntry
from desktop.views.page_context import PageContext

FIRST_PAGE = "households"
FIRST_PAGES = ("dashboard", "households")
"""Pages that the program may open with; the usual one is `FIRST_PAGE`."""
LAST_KEY = 9
"""Pages after the ninth have no number key: Ctrl+0 is the usual size of the letters."""


PROVINCE_FIRST_PAGE = "packages"
"""The page that a province's desk opens with."""
_COMMUNE = frozenset({OfficeKind.COMMUNE})
_PROVINCE = frozenset({OfficeKind.PROVINCE})
_EVERY_OFFICE = _COMMUNE | _PROVINCE


def first_page(settings: OptionStore, kind: OfficeKind = OfficeKind.COMMUNE) -> str:
    """Return the key of the page that this machine opens with."""
    if kind is OfficeKind.PROVINCE:
        return PROVINCE_FIRST_PAGE
    kept = settings.text(options.FIRST_PAGE)
    return kept if kept in FIRST_PAGES else FIRST_PAGE


@dataclass(frozen=True, slots=True, kw_only=True)
class _Place:
    """A page's place in the rail; `make` imports the page, so it is called when it is opened.

    `scopes` are the offices that have the page: a province keeps no households.
    """

    key: str
    title: str
    icon: str
    make: Callable[[PageContext], Page]
    at_bottom: bool = False
    folds_navigation: bool = False
    under: str = ""
    scopes: frozenset[OfficeKind] = _COMMUNE


def _packages(context: PageContext) -> Page:
    from desktop.views.province.packages_page import PackagesPage

    return PackagesPage(context)


def _province(context: PageContext) -> Page:
    from desktop.views.province.province_page import ProvincePage

    return ProvincePage(context)


def _dashboard(context: PageContext) -> Page:
    from desktop.views.dashboard.dashboard_page import DashboardPage

    return DashboardPage(context)


def _households(context: PageContext) -> Page:
    from desktop.views.households.households_page import HouseholdsPage

    return HouseholdsPage(context)


def _receipts(context: PageContext) -> Page:
    from desktop.views.receipts.receipts_page import ReceiptsPage

    return ReceiptsPage(context)


def _renewals(context: PageContext) -> Page:
    from desktop.views.renewals.renewals_page import RenewalsPage

    return RenewalsPage(context)


def _collectors(context: PageContext) -> Page:
    from desktop.views.collectors.collectors_page import CollectorsPage

    return CollectorsPage(context)


def _events(context: PageContext) -> Page:
    from desktop.views.events.events_page import EventsPage

    return EventsPage(context)


def _targets(context: PageContext) -> Page:
    from desktop.views.targets.targets_page import TargetsPage

    return TargetsPage(context)


def _province_targets(context: PageContext) -> Page:
    from desktop.views.province.targets_page import ProvinceTargetsPage

    return ProvinceTargetsPage(context)


def _report(context: PageContext) -> Page:
    from desktop.views.reports.report_page import ReportPage

    return ReportPage(context)


def _import(context: PageContext) -> Page:
    from desktop.views.import_wizard.import_page import ImportPage

    return ImportPage(context)


def _health(context: PageContext) -> Page:
    from desktop.views.health.health_page import HealthPage

    return HealthPage(context)


def _history(context: PageContext) -> Page:
    from desktop.views.history.history_page import HistoryPage

    return HistoryPage(context)


def _basket(context: PageContext) -> Page:
    from desktop.views.basket.basket_page import BasketPage

    return BasketPage(context)


def _settings(context: PageContext) -> Page:
    from desktop.views.settings.settings_page import SettingsPage

    return SettingsPage(context)


def _help(context: PageContext) -> Page:
    from desktop.views.help.help_page import HelpPage

    return HelpPage(context)


_PLACES = (
    _Place(
        key="province",
        title=QT_TRANSLATE_NOOP("pages", "Tổng quan tỉnh"),
        icon="dashboard",
        make=_province,
        scopes=_PROVINCE,
    ),
    _Place(
        key="packages",
        title=QT_TRANSLATE_NOOP("pages", "Gói số liệu xã"),
        icon="package",
        make=_packages,
        scopes=_PROVINCE,
    ),
    _Place(
        key="dashboard",
        title=QT_TRANSLATE_NOOP("pages", "Tổng quan"),
        icon="dashboard",
        make=_dashboard,
    ),
    _Place(
        key="households",
        title=QT_TRANSLATE_NOOP("pages", "Hộ và thành viên"),
        icon="home",
        make=_households,
    ),
    _Place(
        key="renewals",
        title=QT_TRANSLATE_NOOP("pages", "Gia hạn"),
        icon="renew",
        make=_renewals,
    ),
    _Place(
        key="receipts",
        title=QT_TRANSLATE_NOOP("pages", "Biên lai"),
        icon="money",
        make=_receipts,
    ),
    _Place(
        key="collectors",
        title=QT_TRANSLATE_NOOP("pages", "Nhân viên thu"),
        icon="badge",
        make=_collectors,
    ),
    _Place(
        key="events",
        title=QT_TRANSLATE_NOOP("pages", "Truyền thông"),
        icon="megaphone",
        make=_events,
    ),
    _Place(
        key="targets",
        title=QT_TRANSLATE_NOOP("pages", "Chỉ tiêu"),
        icon="target",
        make=_targets,
    ),
    _Place(
        key="targets",
        title=QT_TRANSLATE_NOOP("pages", "Chỉ tiêu"),
        icon="target",
        make=_province_targets,
        scopes=_PROVINCE,
    ),
    _Place(
        key="report",
        title=QT_TRANSLATE_NOOP("pages", "Báo cáo"),
        icon="report",
        make=_report,
        folds_navigation=True,
        scopes=_EVERY_OFFICE,
    ),
    _Place(
        key="import",
        title=QT_TRANSLATE_NOOP("pages", "Nhập – Xuất Excel"),
        icon="workbook",
        make=_import,
    ),
    _Place(
        key="health",
        title=QT_TRANSLATE_NOOP("pages", "Kiểm tra dữ liệu"),
        icon="shield",
        make=_health,
    ),
    _Place(
        key=BASKET_PAGE,
        title=QT_TRANSLATE_NOOP("pages", "Thu tiền hộ"),
        icon="money",
        make=_basket,
        under="renewals",
    ),
    _Place(
        key="history",
        title=QT_TRANSLATE_NOOP("pages", "Lịch sử, thùng rác"),
        icon="history",
        make=_history,
        at_bottom=True,
    ),
    _Place(
        key="history",
        title=QT_TRANSLATE_NOOP("pages", "Lịch sử"),
        icon="history",
        make=_history,
        at_bottom=True,
        scopes=_PROVINCE,
    ),
    _Place(
        key="settings",
        title=QT_TRANSLATE_NOOP("pages", "Cài đặt"),
        icon="settings",
        make=_settings,
        at_bottom=True,
        scopes=_EVERY_OFFICE,
    ),
    _Place(
        key=HELP_PAGE,
        title=QT_TRANSLATE_NOOP("pages", "Trợ giúp (F1)"),
        icon="help",
        make=_help,
        at_bottom=True,
        scopes=_EVERY_OFFICE,
    ),
)
"""In the order of the rail; Ctrl and the number of its place opens a page of the upper part."""


def entries(
    context_of: Callable[[], PageContext], kind: OfficeKind = OfficeKind.COMMUNE
) -> Sequence[PageEntry]:
    """Return the entries of an office of that kind.

    `context_of` is asked when a page is made, after the office is open.
    """
    places = tuple(place for place in _PLACES if kind in place.scopes)
    return tuple(
        PageEntry(
            key=place.key,
            title=place.title,
            icon=place.icon,
            order=number,
            make=partial(_make, place, context_of),
            shortcut=_shortcut(place, places),
            at_bottom=place.at_bottom,
            folds_navigation=place.folds_navigation,
            under=place.under,
        )
        for number, place in enumerate(places, start=1)
    )


def keys(kind: OfficeKind = OfficeKind.COMMUNE) -> tuple[str, ...]:
    """Return the keys of the pages that an office of that kind has."""
    return tuple(place.key for place in _PLACES if kind in place.scopes)


def _shortcut(place: _Place, places: Sequence[_Place]) -> str:
    """Return Ctrl and the number of a place among those with a button in the upper part.

    Those after the ninth have none.
    """
    numbered = [each for each in places if not each.at_bottom and not each.under]
    number = numbered.index(place) + 1 if place in numbered else None
    return f"Ctrl+{number}" if number is not None and number <= LAST_KEY else ""


def _make(place: _Place, context_of: Callable[[], PageContext]) -> Page:
    return place.make(context_of())
