"""Making a package in the window: what is shown, what is asked, what comes of it."""

import dataclasses
from pathlib import Path

import pytest
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QLabel

from desktop.domain.periods import Period
from desktop.domain.reference_data import communes_by_code
from desktop.services import offices
from desktop.services.collecting.period_locks import locked_periods
from desktop.services.packages import making
from desktop.services.packages.contents import LISTS_OPTION
from desktop.services.packages.reading import read_package
from desktop.services.reports.locking import lock_months
from desktop.settings.options import PACKAGE_FOLDER
from desktop.storage.queries.opening import SAMPLE_DATA
from desktop.views.packages import password_fields
from desktop.views.packages.made_dialog import MadeDialog
from desktop.views.packages.package_desk import PackageDesk
from desktop.views.packages.package_dialog import PackageDialog
from desktop.views.page import Page
from desktop.views.widgets.save_dialog import SaveDialog
from tests.views.records.office_fixtures import COMMUNE, WHO

OCTOBER = Period.parse("2026-10")
PASSWORD = "gói của xã"  # noqa: S105 - invented


@pytest.fixture
def page(qtbot) -> Page:
    made = Page()
    qtbot.addWidget(made)
    made.told = []
    made.message.connect(made.told.append)
    made.resize(1093, 558)
    made.show()
    return made


@pytest.fixture
def desk(context, page) -> PackageDesk:
    return PackageDesk(context, page)


def words(dialog) -> list[str]:
    return [each.text() for each in dialog.findChildren(QLabel) if each.isVisibleTo(dialog)]


def saved(dialog: PackageDialog, target: Path) -> None:
    """Press the button and answer where to."""
    dialog.make_button.click()
    (asked,) = dialog.findChildren(SaveDialog)
    asked._on_selected(str(target))


def made_dialog(page: Page) -> MadeDialog:
    (found,) = [each for each in page.findChildren(MadeDialog) if each.isVisible()]
    return found


def test_the_dialog_tells_what_goes_in_and_that_it_ties(desk) -> None:
    dialog = desk.ask(OCTOBER)
    told = words(dialog)
    assert dialog.heading.text() == "Phường Lào Cai, tháng 10 năm 2026: lần gửi 1"
    assert any("Số liệu chỉ tiêu của xã, phường" in each for each in told)
    assert "Không có họ tên, số CCCD hay mã số BHXH của người dân." in told
    assert any("Chưa có mã đối chiếu trùng" in each for each in told)
    assert dialog.plan is not None
    assert len(dialog.plan.checks) >= 5
    assert all(check.title in told for check in dialog.plan.checks)
    assert dialog.make_button.isEnabled()
    assert dialog.notice.text == ""
    assert not dialog.commune.isVisibleTo(dialog)
    assert dialog.width() <= 1093
    assert dialog.height() <= 558


def test_what_must_not_be_overlooked_stands_first(desk, context) -> None:
    wishes = {LISTS_OPTION: "persons,covers,receipts", SAMPLE_DATA: "1"}
    offices.set_office_options(context.database, wishes, who=WHO)
    told = words(desk.ask(Period.parse("2026-11")))
    order = ("Dữ liệu mẫu", "kỳ chưa hết", "Có họ tên", "Báo cáo để đọc và in")
    places = [next(at for at, each in enumerate(told) if part in each) for part in order]
    assert places == sorted(places)


def test_a_package_is_made_where_the_clerk_says(desk, page, context, tmp_path) -> None:
    dialog = desk.ask(OCTOBER)
    dialog.lock.setChecked(False)
    target = tmp_path / "goi_02647_2026-10_v1.xlsx"
    saved(dialog, target)
    told = made_dialog(page)
    manifest = read_package(target).manifest
    assert told.path.text() == str(target)
    assert told.fingerprint.text() == manifest.fingerprint
    assert [each.tone for each in page.told] == ["ok"]
    assert context.settings.text(PACKAGE_FOLDER) == str(tmp_path)
    assert locked_periods(context.database) == ()
    told.copy_button.click()
    assert QGuiApplication.clipboard().text() == manifest.fingerprint


def test_the_folder_opens(desk, page, tmp_path, monkeypatch) -> None:
    opened = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toLocalFile()))
    saved(desk.ask(OCTOBER), tmp_path / "goi.xlsx")
    made_dialog(page).folder_button.click()
    assert opened == [str(tmp_path)]


def test_the_month_is_locked_when_the_tick_stays(desk, page, context, tmp_path) -> None:
    dialog = desk.ask(OCTOBER)
    assert dialog.lock.isVisibleTo(dialog)
    assert dialog.lock.isChecked()
    assert "tháng 10 năm 2026" in dialog.lock.text()
    saved(dialog, tmp_path / "goi.xlsx")
    assert locked_periods(context.database) == ("2026-10",)
    assert "Sổ của tháng đã khoá." in words(made_dialog(page))
    again = desk.ask(OCTOBER)
    assert not again.lock.isVisibleTo(again)


def test_the_next_version_says_what_changed(desk, tmp_path, context) -> None:
    saved(desk.ask(OCTOBER), tmp_path / "1.xlsx")
    dialog = desk.ask(OCTOBER)
    assert dialog.heading.text().endswith("lần gửi 2")
    assert "Các chỉ tiêu không thay đổi." in dialog.notice.text
    with context.database.write(WHO) as unit:
        unit.insert("person", {"commune_code": COMMUNE, "full_name": "Mùa A Thử"})
    changed = desk.ask(OCTOBER)
    assert "Dân số: 5 thành 6" in changed.notice.text or ": 5 thành 6" in changed.notice.text


def test_a_password_is_typed_twice(desk, tmp_path) -> None:
    dialog = desk.ask(OCTOBER)
    fields = dialog.password
    assert password_fields.SHORTEST == making.SHORTEST_PASSWORD
    fields.wanted.click()
    for first, second, problem in (
        ("", "", "Mật khẩu cần từ 8 ký tự trở lên."),
        (PASSWORD, "gói", "Hai lần gõ chưa giống nhau."),
    ):
        fields.first.setText(first)
        fields.second.setText(second)
        assert fields.problem == problem
        assert fields.told.text() == problem
        assert not dialog.make_button.isEnabled()
    fields.second.setText(PASSWORD)
    assert dialog.make_button.isEnabled()
    saved(dialog, tmp_path / "goi.xlsx")
    assert read_package(tmp_path / "goi.xlsx", PASSWORD).manifest.version == 1
    fields.wanted.click()
    assert fields.password is None


def test_what_cannot_be_written_is_told_with_a_way_out(desk, page, tmp_path) -> None:
    folder = tmp_path / "mất"
    folder.mkdir()
    dialog = desk.ask(OCTOBER)
    dialog.make_button.click()
    (asked,) = dialog.findChildren(SaveDialog)
    folder.rmdir()
    asked._on_selected(str(folder / "goi.xlsx"))
    (message,) = page.told
    assert message.tone == "error"
    assert message.action_text == "Thử lại"
    folder.mkdir()
    message.action()
    assert read_package(folder / "goi.xlsx").manifest.version == 1


def test_an_office_of_several_communes_chooses_one(desk, page, context) -> None:
    other = next(code for code in communes_by_code() if code != COMMUNE)
    offices.add_communes(context.database, [other], who=WHO)
    dialog = desk.ask(OCTOBER)
    assert dialog.commune.isVisibleTo(dialog)
    dialog.commune.setCurrentIndex(dialog.commune.findData(other))
    dialog.commune.activated.emit(dialog.commune.currentIndex())
    assert dialog.plan.commune.code == other
    assert communes_by_code()[other].name in dialog.heading.text()


def test_a_locked_month_that_counts_otherwise_is_told_before_it_is_made(desk, context) -> None:
    lock_months(context.database, OCTOBER, who=WHO, today=context.today())
    assert not any("lúc khoá sổ" in each for each in words(desk.ask(OCTOBER)))
    with context.database.write(WHO) as unit:
        unit.insert("person", {"commune_code": COMMUNE, "full_name": "Hoàng A Dê"})
    told = words(desk.ask(OCTOBER))
    assert any(each.startswith("Chỉ tiêu khác lúc khoá sổ: ") for each in told)
    assert any("Lý do: Dữ liệu được sửa sau khi khoá sổ" in each for each in told)


def test_figures_that_do_not_tie_are_not_sent(desk, monkeypatch, context) -> None:
    real = making.plan

    def broken(*arguments):
        plan = real(*arguments)
        first, *rest = plan.contents.checks
        checks = (dataclasses.replace(first, ok=False), *rest)
        return dataclasses.replace(plan, contents=dataclasses.replace(plan.contents, checks=checks))

    monkeypatch.setattr(making, "plan", broken)
    assert not desk.ask(OCTOBER).make_button.isEnabled()
