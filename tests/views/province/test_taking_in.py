"""What is dropped on the desk: packages of another month, a folder for each commune."""

import shutil
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import openpyxl
import pytest

from benchmarks.province_packages import write_packages
from desktop.domain.errors import InvalidInput
from desktop.domain.package_standing import Standing
from desktop.domain.periods import Period
from desktop.models.province_desk import Received
from desktop.services.province.receiving import Rules
from desktop.services.province.scope import province_of
from desktop.storage.database import Database
from desktop.views.page_context import PageContext
from desktop.views.province.desk_tiles import MISSING
from desktop.views.province.inbox_list import STATE
from desktop.views.province.package_password_dialog import PackagePasswordDialog
from desktop.views.province.packages_page import PackagesPage
from desktop.views.province.receiving import dropped
from tests.office_data import NOW
from tests.services.province.made_packages import COMMUNES, PROVINCE, fresh_province, package_of
from tests.services.province.made_packages import receive as receive_package
from tests.views.province.province_fixtures import NOVEMBER, FakeSource
from tests.views.province.test_packages_page import drop, mime_of, shown

OCTOBER = Period.parse("2026-10")
SEPTEMBER = Period.parse("2026-09")
COUNT = 3


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Packages of October, as three communes send them."""
    folder = tmp_path_factory.mktemp("goi")
    write_packages(folder, COUNT, 40, lists=False, province=province_of(PROVINCE))
    return folder


@pytest.fixture
def folders(made: Path, tmp_path: Path) -> Path:
    """The same, each in a folder of its commune, beside a picture and an empty folder."""
    top = tmp_path / "gửi tháng 10"
    for number, file in enumerate(sorted(made.iterdir())):
        inner = top / "huyện cũ" / f"xã {number}"
        inner.mkdir(parents=True)
        shutil.copyfile(file, inner / file.name)
    (top / "ảnh").mkdir()
    (top / "ảnh" / "bìa.png").write_bytes(b"x")
    return top


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    with fresh_province(tmp_path) as found:
        yield found


@pytest.fixture
def desk(qtbot, bare_context: PageContext, database: Database) -> PackagesPage:
    """The page over a real province without packages, showing November."""
    page = PackagesPage(replace(bare_context, database=database, today=NOW.date))
    qtbot.addWidget(page)
    page.told = []
    page.message.connect(page.told.append)
    bare_context.notifier.changed.connect(page.take_changes)
    page.show()
    page.arrive(NOVEMBER)
    return page


def test_packages_of_another_month_are_taken_in_there_with_one_click(
    desk: PackagesPage, folders: Path
) -> None:
    assert drop(desk, mime_of(folders))
    told = desk.told[-1]
    assert told.text == f"{COUNT} gói là của kỳ khác (Tháng 10 năm 2026)."
    assert (told.tone, told.action_text) == ("warning", "Nhận vào Tháng 10 năm 2026")
    assert told.details == ""

    told.action()
    assert desk.period.period == OCTOBER
    assert desk.told[-1].text == f"Chờ kiểm {COUNT}."
    assert desk.desk.count(Standing.WAITING) == COUNT
    # Nobody is blamed in November for having sent October.
    desk.arrive(NOVEMBER)
    assert desk.desk.count(Standing.RETURNED) == 0
    assert not desk.desk.returned()
    told.action()
    assert desk.period.period == NOVEMBER, "the offer was taken already"


def test_what_is_of_other_months_still_is_told_by_file(qtbot, page, source: FakeSource) -> None:
    first, second = Path("goi_a.xlsx"), Path("goi_b.xlsx")
    source.received = Received(
        accepted=2,
        refused=(("goi_c.xlsx", "Tệp bị sửa sau khi xuất."),),
        elsewhere=(first, second),
        elsewhere_period=OCTOBER,
    )
    page.receive((first, second))
    told = page.told[-1]
    assert told.text == "Nhận 2 gói; trả lại 1; 2 gói là của kỳ khác (Tháng 10 năm 2026)."
    assert told.details == "goi_c.xlsx: Tệp bị sửa sau khi xuất."
    source.received = Received(accepted=2)
    told.action()
    assert source.of("receive")[-1] == ("receive", (first, second), OCTOBER)


def test_what_a_password_opened_is_added_to_the_run(page, source: FakeSource) -> None:
    october, august = Path("goi_thang_10.xlsx"), Path("goi_thang_8.xlsx")
    first, second = Path("goi_khoa_a.xlsx"), Path("goi_khoa_b.xlsx")
    refused = (("goi_hong.xlsx", "Tệp bị sửa sau khi xuất."),)
    source.passwords = {first: "muoi hai", second: "muoi ba"}
    source.received = Received(
        waiting=6,
        refused=refused,
        locked=(first, second),
        elsewhere=(october,),
        elsewhere_period=OCTOBER,
    )
    page.receive((first, second, october))
    for password, answer, told in (
        ("sai", Received(locked=(first, second)), "Chờ kiểm 6; trả lại 1; chưa mở được vì có mật "
         "khẩu 2; 1 gói là của kỳ khác (Tháng 10 năm 2026)."),
        ("muoi hai", Received(waiting=1, locked=(first, second)), "Chờ kiểm 7; trả lại 1; chưa "
         "mở được vì có mật khẩu 1; 1 gói là của kỳ khác (Tháng 10 năm 2026)."),
        ("muoi ba", Received(elsewhere=(august,), elsewhere_period=Period.parse("2026-08")),
         "Chờ kiểm 7; trả lại 1; 1 gói là của kỳ khác (Tháng 10 năm 2026); 1 gói của các kỳ "
         "khác nữa."),
    ):  # fmt: skip
        source.received = answer
        dialog = next(each for each in page.findChildren(PackagePasswordDialog) if each.isVisible())
        dialog.line.setText(password)
        dialog.accept_button.click()
        assert page.told[-1].text == told
        assert page.told[-1].action_text == "Nhận vào Tháng 10 năm 2026"
        assert page.told[-1].details.startswith("goi_hong.xlsx: Tệp bị sửa")
    assert "goi_thang_8.xlsx: Gói là số liệu của kỳ khác (Tháng 8" in page.told[-1].details
    page.told[-1].action()
    assert source.of("receive")[-1] == ("receive", (october,), OCTOBER)


def test_files_of_no_commune_here_are_told_apart_from_what_the_tile_counts(
    desk: PackagesPage, made: Path, tmp_path: Path
) -> None:
    inside = tmp_path / "goi"
    shutil.copytree(made, inside)
    edited = sorted(inside.iterdir())[0]
    book = openpyxl.load_workbook(edited)
    next(sheet for sheet in book if sheet.sheet_state == "visible")["A1"] = "sửa"
    book.save(edited)
    (inside / "hong.xlsx").write_bytes(b"x")
    write_packages(inside / "tinh khac", 1, 40, lists=False, province=province_of("14"))
    (foreign,) = (inside / "tinh khac").iterdir()
    foreign.rename(inside / "tinh_khac.xlsx")
    desk.arrive(OCTOBER)
    assert drop(desk, mime_of(inside))
    assert desk.told[-1].text == (
        f"Chờ kiểm {COUNT - 1}; trả lại 1; không nhận 2 tệp hỏng, lạ hoặc ngoài tỉnh."
    )
    assert len(desk.told[-1].details.splitlines()) == 3
    assert desk.tiles[Standing.RETURNED.value].figure.text == "1"
    states = sorted(row[STATE] for row in shown(desk))
    assert states == sorted([*["Chờ kiểm"] * (COUNT - 1), "Trả lại", *["Không nhận"] * 2])


def test_a_package_of_another_month_is_no_older_sending(
    desk: PackagesPage, database: Database
) -> None:
    receive_package(database, package_of(COMMUNES[0]))
    receive_package(database, package_of(COMMUNES[0], period=Period.parse("2026-09")))
    desk.arrive(OCTOBER)
    states = [row[STATE] for row in shown(desk)]
    assert states == ["Đã nhận", "Kỳ khác"]


def test_message_tile_list_map_and_reminder_count_alike(
    desk: PackagesPage, database: Database, made: Path
) -> None:
    """A key that changed waits for the province; a file of another month is no answer at all."""
    changed, elsewhere = COMMUNES[0], COMMUNES[-1]
    trusting = Rules(period=SEPTEMBER, trust_new_keys=True)
    receive_package(database, package_of(changed, key=b"k" * 32, period=SEPTEMBER), trusting)
    receive_package(database, package_of(elsewhere, period=SEPTEMBER))
    desk.arrive(OCTOBER)
    assert drop(desk, mime_of(made))

    told = desk.told[-1]
    assert told.text == f"Chờ kiểm {COUNT}."
    assert told.tone == "warning"
    assert "Khoá của xã đã đổi" in told.details
    counts = {key: tile.figure.text for key, tile in desk.tiles.items()}
    assert counts[Standing.WAITING.value] == str(COUNT)
    assert counts[Standing.RETURNED.value] == "0"
    assert counts[MISSING] == str(len(desk.desk.missing)) == str(99 - COUNT)
    names = dict(desk.desk.expected)
    assert f"- {names[elsewhere]}: mới gửi gói tháng 9 năm 2026" in desk.desk.reminder.splitlines()
    assert names[changed] not in desk.desk.reminder
    content = desk.map.map.content
    assert content.told(elsewhere) == f"{names[elsewhere]}: chưa tính (Chưa gửi)"
    assert content.told(changed) == f"{names[changed]}: chưa tính (Chờ kiểm)"
    desk.show_commune(elsewhere)
    assert [row[STATE] for row in shown(desk)] == ["Kỳ khác", "Chưa gửi"]


def test_an_older_sending_is_no_package_that_came_back(
    desk: PackagesPage, database: Database
) -> None:
    receive_package(database, package_of(COMMUNES[0], version=3))
    receive_package(database, package_of(COMMUNES[0], insured=1, version=2))
    desk.arrive(OCTOBER)
    assert [row[STATE] for row in shown(desk)] == ["Đã nhận", "Đã có lần mới"]
    assert desk.desk.to_do() == ()


def test_a_week_has_no_place_on_the_desk_and_is_only_told(page, source: FakeSource) -> None:
    source.received = Received(
        elsewhere=(Path("tuan.xlsx"),), elsewhere_period=Period.parse("2026-W40")
    )
    page.receive((Path("tuan.xlsx"),))
    assert "Tuần 40" in page.told[-1].text
    assert page.told[-1].action is None


def test_a_package_after_the_due_day_says_by_how_much(
    desk: PackagesPage, database: Database
) -> None:
    receive_package(database, package_of(COMMUNES[0]))
    desk.arrive(OCTOBER)
    (line,) = desk.desk.packages
    assert line.note == "1.000 dân, có thẻ 900, sau hạn 18 ngày"
    assert desk.desk.reminder.startswith("Đã quá hạn 03/11/2026, còn 98 xã, phường")


def test_folders_of_communes_are_looked_into(desk: PackagesPage, folders: Path) -> None:
    desk.arrive(OCTOBER)
    empty = folders / "ảnh"
    assert drop(desk, mime_of(empty, folders))
    assert desk.desk.count(Standing.WAITING) == COUNT


def test_a_folder_without_a_workbook_is_refused(
    bare_context: PageContext, database: Database, folders: Path
) -> None:
    from desktop.views.province.desk_work import ServicesSource

    services = ServicesSource(replace(bare_context, database=database, today=NOW.date))
    with pytest.raises(InvalidInput) as refused:
        services.receive((folders / "ảnh",), OCTOBER, lambda *_: None)
    assert refused.value.code == "merge.empty_folder"


@pytest.mark.parametrize(
    ("name", "taken"), [("goi.xlsx", True), ("goi.XLS", True), ("goi.xlsm", True), ("a.png", False)]
)
def test_workbooks_of_every_kind_may_be_dropped(tmp_path: Path, name: str, taken: bool) -> None:
    file = tmp_path / name
    file.write_bytes(b"x")

    class Event:
        def mimeData(self):
            return mime_of(file)

    assert dropped(Event()) == ([file] if taken else [])
