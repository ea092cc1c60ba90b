"""The page "Báo cáo" of a province: its own forms, nothing of an office that keeps receipts."""

import datetime
from decimal import Decimal

import pytest

from desktop.background.task_runner import InlineRunner
from desktop.domain.office_scope import OfficeKind
from desktop.domain.periods import Period
from desktop.services.targets.writing import NewTarget, set_targets
from desktop.settings.store import OptionStore
from desktop.storage.database import Database
from desktop.views.page_context import PageContext
from desktop.views.reports.report_list import FORM
from desktop.views.reports.report_page import ReportPage
from desktop.views.theme.appearance import Appearance
from tests.office_data import WHO
from tests.services.province.made_packages import (  # noqa: F401
    COMMUNES,
    PERIOD,
    package_of,
    province,
    receive,
)

TODAY = datetime.date(2026, 11, 5)


@pytest.fixture
def page(qtbot, notifier, runner: InlineRunner, province: Database) -> ReportPage:  # noqa: F811
    receive(province, package_of(COMMUNES[0], population=1000, insured=900))
    target = NewTarget(year=2026, indicator="hi_coverage", value=Decimal(85))
    set_targets(province, (target,), who=WHO, today=TODAY)
    settings = OptionStore(None)
    context = PageContext(
        database=province,
        runner=runner,
        notifier=notifier,
        today=lambda: TODAY,
        who=WHO,
        settings=settings,
        appearance=Appearance(settings),
        kind=OfficeKind.PROVINCE,
    )
    made = ReportPage(context)
    qtbot.addWidget(made)
    made.told = []
    made.message.connect(made.told.append)
    made.resize(1037, 480)
    made.show()
    made.arrive(PERIOD)
    return made


def test_the_paper_is_that_of_the_province(page: ReportPage) -> None:
    assert page.made is not None
    assert page.made.form_key == "province"
    assert page.parts.checks.summary == "Khớp"
    assert page.parts.paper.pages > 1
    page.parts.forms.choose(FORM, "province_full")
    assert page.made.form_key == "province_full"


def test_locks_designs_and_packages_are_no_work_of_a_province(page: ReportPage) -> None:
    parts = page.parts
    for hidden in (page.package_button, parts.lock_button, parts.new_button, parts.edit_button):
        assert hidden.isHidden()
    assert not parts.keep_button.isHidden()
    assert parts.scopes.isHidden() or not parts.scopes.isEnabled()


def test_a_report_is_kept_and_compared(page: ReportPage) -> None:
    page.keep()
    assert page.told[-1].text.startswith("Đã giữ bản lập lần 1")
    run = page._desk.runs[0]
    page.parts.forms.choose("run", str(run.id))
    assert not page.parts.compare_button.isHidden()
    page.compare()
    assert page.told[-1].text == "Không có số liệu nào khác bản đã lập."


def test_the_page_begins_with_the_month_whose_packages_came(qtbot, page: ReportPage) -> None:
    fresh = ReportPage(page._context)
    qtbot.addWidget(fresh)
    fresh.show()
    fresh.arrive()
    assert (fresh.period.year, fresh.period.number) == (2026, 10)
    # Whoever chooses the running month sees it.
    fresh.arrive(Period.parse("2026-11"))
    assert fresh.period.number == 11
