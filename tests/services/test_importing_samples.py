"""The right answer for each public sample workbook (samples/README.md)."""

from dataclasses import dataclass
from pathlib import Path

import pytest

from desktop.domain.errors import ImportRefused
from desktop.services import importing
from desktop.storage.database import Database
from tests.office_data import TODAY
from tests.services.conftest import Office

pytestmark = pytest.mark.samples


@dataclass(frozen=True)
class Answer:
    """What an import of a sample gives."""

    layout: str
    persons: int
    households: int
    receipts: int = 0
    amount_total: int = 0


VILLAGE = Answer("person_list", 6, 2)
VILLAGE_HOUSEHOLDS = Answer("household_list", 0, 3)
ANSWERS = {
    "d03ts_filled.xlsx": Answer("d03ts", 8, 0, 8, 6_697_080),
    "thon09_Mau_Import_NhanKhau.xlsx": VILLAGE,
    "thon09_Mau_Import_NhanKhau_ChinhQuyenSo.xls": VILLAGE,
    "thon09_import-template.csv": VILLAGE,
    "thon09_import_template_tenant.xls": Answer("person_list", 6, 3),
    "thon09_Mau_Import_HoDan.xlsx": VILLAGE_HOUSEHOLDS,
    "thon09_Mau_Import_HoDan_ChinhQuyenSo.xls": VILLAGE_HOUSEHOLDS,
    "thon09_import_household_template.csv": VILLAGE_HOUSEHOLDS,
    "joomla511_import_nguoiungcu.xlsx": Answer("person_list", 2, 0),
    "exorcisthb_mau-import-hodan.xlsx": Answer("person_list", 2, 2),
    "wardmgr_danh-sach-dan-cu-template.xlsx": Answer("person_list", 5, 0),
    "wardmgr_danh-sach-dan-cu-template.csv": Answer("person_list", 5, 0),
    "ho_ngheo_unicode_in_vntime_font.xls": Answer("poor_household_list", 7, 4, 0, 1_137_240),
}

EMPTY_FORMS = (
    "d03ts_form_empty.xlsx",
    "d03ts_form_with_machine_sheets.xlsx",
    "bhxhsystem_declaration_template.xlsx",
)
OTHER_TABLES = (
    "qlns_import_BH_DTTM_BHYT_ChungTu_ChiTiet.xlsx",
    "trannhan_bhxh_template.xlsx",
    "btxh_MAUDANHSACHDONVI.xls",
    "addrnorm_mapping.xlsx",
)


def plan_of(office: Office, path: Path, **options: object) -> importing.ImportPlan:
    chosen = importing.ImportOptions(**options)  # type: ignore[arg-type]
    return importing.prepare(office.database, path, chosen, today=TODAY)


def rows(database: Database, statement: str) -> list[tuple[object, ...]]:
    with database.read() as snapshot:
        return [tuple(row) for row in snapshot.connection.exec_driver_sql(statement)]


@pytest.mark.parametrize(("name", "answer"), ANSWERS.items(), ids=ANSWERS)
def test_each_sample_gives_its_people_and_nothing_is_held_back(
    office: Office, samples: Path, name: str, answer: Answer
) -> None:
    plan = plan_of(office, samples / "vn" / name)
    counts = plan.counts
    found = (plan.layout, counts.persons, counts.households, counts.receipts, counts.amount_total)
    assert Answer(*found) == answer
    assert (counts.rejected, counts.held_back) == (0, 0)
    assert counts.new == counts.rows_read
    assert rows(office.database, "SELECT count(*) FROM persons") == [(0,)]


@pytest.mark.parametrize("name", ANSWERS)
def test_each_sample_is_written_once_and_can_be_taken_back(
    office: Office, samples: Path, name: str
) -> None:
    path = samples / "vn" / name
    result = importing.commit(office.database, plan_of(office, path), who="test")
    assert result.batch is not None
    assert rows(office.database, "SELECT count(*) FROM persons") == [(ANSWERS[name].persons,)]
    assert rows(office.database, "SELECT count(*) FROM households") == [(ANSWERS[name].households,)]
    again = plan_of(office, path)
    assert again.already_imported == result.batch
    assert importing.commit(office.database, again, who="test").counts.new == 0
    importing.undo(office.database, result.batch, who="test")
    for table in ("persons", "households", "receipts", "covers", "neighbourhoods"):
        assert rows(office.database, f"SELECT count(*) FROM {table}") == [(0,)]  # noqa: S608
    assert plan_of(office, path).already_imported is None


@pytest.mark.parametrize("name", EMPTY_FORMS)
def test_an_empty_form_is_recognised_and_told(office: Office, samples: Path, name: str) -> None:
    plan = plan_of(office, samples / "vn" / name)
    assert plan.layout == "d03ts"
    assert plan.counts.persons == 0
    assert plan.message is not None
    assert importing.commit(office.database, plan, who="test").batch is None


@pytest.mark.parametrize("name", OTHER_TABLES)
def test_other_tables_are_refused_in_one_sentence(office: Office, samples: Path, name: str) -> None:
    with pytest.raises(ImportRefused) as refusal:
        plan_of(office, samples / "vn" / name)
    assert refusal.value.code == "import.unknown_form"
    assert name in refusal.value.text()


def test_every_sample_has_its_answer(samples: Path) -> None:
    here = {path.name for path in (samples / "vn").iterdir()}
    assert here == {*ANSWERS, *EMPTY_FORMS, *OTHER_TABLES}


def test_d03_says_what_is_odd(office: Office, samples: Path) -> None:
    plan = plan_of(office, samples / "vn" / "d03ts_filled.xlsx")
    told = {(entry.row, entry.issue.code) for entry in plan.warnings}
    assert {
        (17, "national_id.zeros"),
        (18, "national_id.old_id"),
        (18, "receipt_no.length"),
        (20, "cover.child"),
        (22, "receipt.fee"),
        (15, "collector.unknown"),
    } <= told
    assert (15, "collector_code.form") not in told
    skipped = {row.row: row.reason.value for row in plan.skipped}
    assert (skipped[12], skipped[25], skipped[30]) == ("index", "total", "total")
    importing.commit(office.database, plan, who="test")
    assert rows(
        office.database,
        "SELECT p.full_name, p.birth_date, p.national_id, p.old_id, p.si_number, p.household_id"
        " FROM persons p ORDER BY id",
    )[2:6] == [
        ("Nguyễn Thị Quỳnh", "2001-09-02", "038301000013", None, "3800000002", None),
        ("TRẦN ĐỨC ƯNG", "1949", None, "172345678", "3800000003", None),
        ("Phạm Thị Yến", "1988-04-30", "038188000015", None, "3800000004", None),
        ("Hoàng Gia Bảo", "2021-05", None, None, "3800000005", None),
    ]
    assert rows(office.database, "SELECT sum(amount_paid), sum(months) FROM receipts") == [
        (6_697_080, 90)
    ]
    assert rows(office.database, "SELECT DISTINCT hi_group, valid_from FROM covers ORDER BY 2") == [
        ("GD", "2025-04-01")
    ]


def test_the_poor_households_are_as_the_list_has_them(office: Office, samples: Path) -> None:
    plan = plan_of(office, samples / "vn" / "ho_ngheo_unicode_in_vntime_font.xls")
    importing.commit(office.database, plan, who="test")
    assert rows(
        office.database,
        "SELECT h.household_code, h.head_name, h.household_class, n.name, count(p.id)"
        " FROM households h JOIN neighbourhoods n ON n.id = h.neighbourhood_id"
        " JOIN persons p ON p.household_id = h.id GROUP BY h.id ORDER BY h.id",
    ) == [
        ("HN01", "Nguyễn Văn Đước", "poor", "Thôn 1", 3),
        ("HN02", "Trần Đức Ưng", "poor", "Thôn 1", 1),
        ("CN03", "Phạm Thị Yến", "near_poor", "Thôn 2", 2),
        ("CN04", "Vũ Xuân Khoẻ", "near_poor", "Thôn 2", 1),
    ]
    assert rows(office.database, "SELECT sex, count(*) FROM persons GROUP BY sex") == [
        ("F", 3),
        ("M", 4),
    ]


def test_one_sheet_alone_or_joined_with_its_households(office: Office, samples: Path) -> None:
    path = samples / "vn" / "thon09_import_template_tenant.xls"
    alone = plan_of(office, path, sheet="NhanKhau").counts
    assert (alone.persons, alone.households) == (6, 2)
    joined = plan_of(office, path)
    assert joined.sheet == "HoDan + NhanKhau"
    importing.commit(office.database, joined, who="test")
    assert rows(
        office.database, "SELECT household_code, household_class FROM households ORDER BY 1"
    )[1] == ("HD002", "near_poor")


def test_the_same_village_from_every_format_is_the_same(office: Office, samples: Path) -> None:
    names = [name for name, answer in ANSWERS.items() if answer is VILLAGE]
    plans = [plan_of(office, samples / "vn" / name) for name in names]
    assert len({tuple(row.values for row in plan.rows) for plan in plans}) == 1
    importing.commit(office.database, plans[0], who="test")
    assert all(
        plan_of(office, samples / "vn" / name).counts.same == 6
        or plan_of(office, samples / "vn" / name).already_imported
        for name in names
    )


def test_years_are_no_days_of_1905(office: Office, samples: Path) -> None:
    plan = plan_of(office, samples / "vn" / "joomla511_import_nguoiungcu.xlsx")
    births = [plan.value(row, "birth_date") for row in plan.rows]
    assert [born.iso() for born in births] == ["1966-02-15", "1975"]  # type: ignore[attr-defined]
    assert plan.header_rows == (1, 2, 3)


def test_addresses_never_land_in_the_phone_column(office: Office, samples: Path) -> None:
    plans = [
        plan_of(office, samples / "vn" / f"wardmgr_danh-sach-dan-cu-template.{ending}")
        for ending in ("xlsx", "csv")
    ]
    assert len({tuple(row.values for row in plan.rows) for plan in plans}) == 1
    relations = [plans[0].value(row, "relation") for row in plans[0].rows]
    assert relations.count("00") == 3
