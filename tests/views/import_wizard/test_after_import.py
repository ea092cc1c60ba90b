"""What the list button opens after an import: exactly the records that it touched."""

from pathlib import Path

import pytest

from desktop.services import importing, lists
from desktop.storage.database import Database
from desktop.views.import_wizard.import_page import ImportPage
from desktop.views.page import GoTo
from tests.views.conftest import TODAY
from tests.views.import_wizard.books import PEOPLE, write_book

RECEIPTS = ("Số biên lai", "Quyển số", "Ngày thu", "Họ tên người nộp", "Số CCCD", "Số tiền BHYT")


@pytest.fixture
def wishes(page: ImportPage) -> list[GoTo]:
    found: list[GoTo] = []
    page.go_to.connect(found.append)
    return found


def take_in(page: ImportPage, path: Path) -> None:
    page.arrive(path)
    page.wizard.check.write_action.trigger()
    assert page.session.result is not None


def names(office: Database, wish: GoTo) -> list[str]:
    rows = lists.read_list(office, wish.argument.query, TODAY)
    return sorted(str(row.values["full_name"]) for row in rows)


def test_exactly_the_rows_of_this_import_are_shown(
    page: ImportPage, office: Database, wishes: list[GoTo], tmp_path: Path
) -> None:
    take_in(page, write_book(tmp_path / "cu.xlsx", PEOPLE[:2]))
    changed = (1, "Ma Văn Sỹ", "12/05/1986", "Nam", "008086000101", "Nà Va")
    same = PEOPLE[1]
    take_in(page, write_book(tmp_path / "moi.xlsx", (changed, same, PEOPLE[2])))
    page.wizard.result.list_button.click()
    (wish,) = wishes
    assert wish.page == "households"
    assert wish.argument.kind == "person"
    assert names(office, wish) == ["Ma Văn Sỹ", "Quan Thị Duyên"]
    assert wish.argument.query.ids_name == "Của lần nhập moi.xlsx"


def test_a_list_of_receipts_opens_exactly_its_receipts(
    page: ImportPage, office: Database, wishes: list[GoTo], tmp_path: Path
) -> None:
    take_in(page, write_book(tmp_path / "nguoi.xlsx", PEOPLE))
    earlier = ("0000011", "LC26", "09/11/2026", "Quan Thị Duyên", "008190000103", 1263600)
    take_in(page, write_book(tmp_path / "truoc.xlsx", (earlier,), RECEIPTS, "Biên lai"))
    row = ("0000012", "LC26", "10/11/2026", "Chẩu Thị Ển", "008190000102", 1263600)
    take_in(page, write_book(tmp_path / "thu.xlsx", (row,), RECEIPTS, "Biên lai"))
    assert page.session.preview is not None
    assert page.session.preview.plan.kind == "receipt"
    page.wizard.result.list_button.click()
    wish = wishes[-1]
    assert (wish.page, wish.argument.kind) == ("receipts", "receipt")
    rows = list(lists.read_list(office, wish.argument.query, TODAY))
    assert [one.values["receipt_no"] for one in rows] == ["0000012"]
    assert wish.argument.query.ids_name == "Của lần nhập thu.xlsx"


def test_a_household_list_opens_its_households(
    page: ImportPage, office: Database, wishes: list[GoTo], tmp_path: Path
) -> None:
    headers = ("Mã hộ", "Họ tên chủ hộ", "Thôn", "Địa chỉ")
    rows = (("H001", "Ma Văn Sỹ", "Nà Tông", "Số 1"), ("H002", "Quan Văn Đạt", "Nà Va", "Số 2"))
    take_in(page, write_book(tmp_path / "ho.xlsx", rows, headers))
    page.wizard.result.list_button.click()
    argument = wishes[-1].argument
    assert argument.kind == "household"
    assert len(list(lists.read_list(office, argument.query, TODAY))) == 2


def test_a_batch_that_only_repeats_shows_nobody(office: Database, tmp_path: Path) -> None:
    plan = importing.prepare(office, write_book(tmp_path / "a.xlsx"), today=TODAY)
    first = importing.commit(office, plan, who="Sao")
    assert first.batch is not None
    assert importing.touched(office, first.batch + 1, "person", "").ids == ()
    assert len(importing.touched(office, first.batch, "person", "").ids or ()) == len(PEOPLE)
