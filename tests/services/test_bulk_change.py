"""One value for one field of many records: what is foreseen, what is written, what stays."""

import datetime
from pathlib import Path

import pytest

from desktop.domain.dates import PartialDate
from desktop.domain.errors import Cancelled, RecordInvalid
from desktop.fields.catalogue import kind_of
from desktop.fields.record_kinds import Draft
from desktop.services import history, neighbourhoods, records
from desktop.services.bulk_change import (
    BulkChange,
    Fate,
    apply,
    changeable_fields,
    preview,
)
from desktop.storage.database import Database
from tests.office_data import NOW, TODAY, WHO, empty_path  # noqa: F401


@pytest.fixture
def database(empty_path: Path):  # noqa: F811
    opened = Database(empty_path, clock=lambda: NOW)
    yield opened
    opened.close()


def save(database: Database, kind: str, **values: object) -> int:
    return records.save(database, Draft(kind, values), who=WHO).id


def value(database: Database, kind: str, record_id: int, field: str) -> object:
    return records.load(database, kind, record_id, TODAY).values[field]


@pytest.fixture
def homes(database) -> list[int]:
    return [
        save(database, "household", head_name=name, neighbourhood=place)
        for name, place in (
            ("Ma Hữu Sỹ", "Nà Lung"),
            ("Lý Thị Phượng", "Khau Đao"),
            ("Triệu Đức Đạt", None),
        )
    ]


def foresee(database, kind, ids, field, new):
    return preview(database, BulkChange(kind, tuple(ids), field, new), today=TODAY)


JANUARY, DECEMBER = datetime.date(TODAY.year, 1, 1), datetime.date(TODAY.year, 12, 31)
LAST_YEAR, LAST_DECEMBER = (
    JANUARY.replace(year=TODAY.year - 1),
    DECEMBER.replace(year=TODAY.year - 1),
)


@pytest.mark.parametrize(
    ("kind", "offered", "kept_back"),
    [
        (
            "household",
            {"neighbourhood", "household_class", "decision_number", "collector", "address"},
            {"household_code", "head_name", "phone", "member_count"},
        ),
        (
            "person",
            {"neighbourhood", "participant_group", "residence_status", "sex", "ethnic_group"},
            {"full_name", "national_id", "si_number", "hi_card_no", "household_code", "old_id"},
        ),
        ("collector", {"organisation", "status", "areas", "last_training"}, {"collector_code"}),
        ("event", {"event_type", "state", "place", "held_on"}, {"title"}),
    ],
)
def test_fields_that_many_records_can_share(kind, offered, kept_back) -> None:
    keys = {spec.key for spec in changeable_fields(kind)}
    assert offered <= keys
    assert not kept_back & keys


def test_each_record_is_told_its_fate_and_nothing_is_written(database, homes) -> None:
    foreseen = foresee(database, "household", homes, "neighbourhood", "Nà Lung")
    assert [(row.name, row.old, row.fate) for row in foreseen.rows] == [
        ("Ma Hữu Sỹ", "Nà Lung", Fate.SAME),
        ("Lý Thị Phượng", "Khau Đao", Fate.CHANGED),
        ("Triệu Đức Đạt", None, Fate.CHANGED),
    ]
    assert foreseen.count(Fate.CHANGED) == 2
    assert value(database, "household", homes[1], "neighbourhood") == "Khau Đao"


@pytest.mark.parametrize(
    ("kind", "field", "new"),
    [
        ("household", "neighbourhood", "Bản mới"),
        ("household", "household_class", "near_poor"),
        ("household", "decision_number", "125/QĐ-UBND"),
        ("household", "collector", "Đỗ Thị Hiền"),
        ("person", "participant_group", "DT"),
        ("person", "residence_status", "temporary"),
        ("person", "neighbourhood", "Bản mới"),
        ("collector", "organisation", "Hội phụ nữ"),
        ("collector", "status", "paused"),
        ("event", "place", "Nhà văn hoá"),
    ],
)
def test_all_get_the_value_and_one_undo_brings_all_back(database, homes, kind, field, new) -> None:
    made = {
        "household": lambda: homes,
        "person": lambda: [
            save(database, "person", full_name=name, birth_date=PartialDate(1990))
            for name in ("Ma Thị Hoa", "Lý Văn Bình")
        ],
        "event": lambda: [
            save(database, "event", held_on=TODAY, event_type="small_group", title=title)
            for title in ("Một", "Hai")
        ],
        "collector": list,
    }[kind]()
    for name in ("Đỗ Thị Hiền", "Hà Văn Lâm"):
        collector = save(database, "collector", full_name=name, organisation="Bưu điện xã")
        if kind == "collector":
            made.append(collector)
    before = [value(database, kind, one, field) for one in made]
    result = apply(database, foresee(database, kind, made, field, new), who=WHO)
    assert (result.count, result.skipped) == (len(made), 0)
    assert {value(database, kind, one, field) for one in made} == {new}
    label = kind_of(kind).field(field).label.lower()
    undone = history.next_undo(database)
    assert undone.step.text().startswith(f"Sửa {label} của {len(made)} ")
    history.undo(database, who=WHO)
    assert [value(database, kind, one, field) for one in made] == before


def test_a_value_that_is_no_value_of_the_field_is_refused_whole(database, homes) -> None:
    event = save(database, "event", held_on=TODAY, event_type="small_group")
    with pytest.raises(RecordInvalid):
        foresee(database, "event", [event], "held_on", None)
    with pytest.raises(RecordInvalid) as refused:
        apply(database, foresee(database, "household", homes, "collector", "Ai đó"), who=WHO)
    assert "collector" in refused.value.problems
    assert value(database, "household", homes[0], "collector") is None


def test_what_cannot_be_true_of_one_record_is_refused_for_it_alone(database) -> None:
    past = save(database, "event", held_on=TODAY, event_type="small_group", state="planned")
    later = TODAY + datetime.timedelta(days=5)
    coming = save(database, "event", held_on=later, event_type="small_group", state="planned")
    foreseen = foresee(database, "event", [past, coming], "state", "held")
    assert [row.fate for row in foreseen.rows] == [Fate.CHANGED, Fate.REFUSED]
    assert later.strftime("%d/%m/%Y") in foreseen.rows[1].reason.text()
    apply(database, foreseen, who=WHO)
    assert value(database, "event", coming, "state") == "planned"
    alive = save(database, "person", full_name="Ma Thị Hoa")
    row = foresee(database, "person", [alive], "life_date", TODAY).rows[0]
    assert row.fate is Fate.REFUSED


def test_stopping_leaves_everything_as_it_was(database, homes) -> None:
    def stop(_: str, fraction: float) -> None:
        if fraction > 0.5:
            raise Cancelled

    foreseen = foresee(database, "household", homes, "address", "Xóm mới")
    with pytest.raises(Cancelled):
        apply(database, foreseen, who=WHO, progress=stop)
    assert [value(database, "household", one, "address") for one in homes] == [None] * 3


def test_what_others_wrote_meanwhile_stays(database, homes) -> None:
    foreseen = foresee(database, "household", homes, "address", "Xóm mới")
    mine = records.load(database, "household", homes[0], TODAY)
    theirs = Draft("household", {**mine.values, "address": "của họ"}, homes[0], mine.version)
    records.save(database, theirs, who="Người khác")
    records.delete(database, "household", homes[1], who="Người khác")
    result = apply(database, foreseen, who=WHO)
    assert (result.count, result.skipped) == (1, 2)
    assert value(database, "household", homes[0], "address") == "của họ"


def test_members_who_live_with_their_household_are_left_to_it(database, homes) -> None:
    save(database, "household", household_code="HG9", head_name="Hà", neighbourhood="Nà Lung")
    member = save(database, "person", full_name="Hà Thị Mai", household_code="HG9")
    outside = save(database, "person", full_name="Lý Văn Bình")
    foreseen = foresee(database, "person", [member, outside], "neighbourhood", "Nà Lung")
    assert [row.fate for row in foreseen.rows] == [Fate.SAME, Fate.CHANGED]
    apply(database, foreseen, who=WHO)
    assert value(database, "person", outside, "neighbourhood") == "Nà Lung"


def test_a_new_neighbourhood_is_not_made_for_nobody(database, homes) -> None:
    """When others were at every record meanwhile, nothing at all is written."""
    foreseen = foresee(database, "household", homes[:1], "neighbourhood", "Bản mới")
    records.delete(database, "household", homes[0], who="Người khác")
    newest = history.next_undo(database)
    result = apply(database, foreseen, who=WHO)
    assert (result.count, result.skipped, result.step) == (0, 1, None)
    assert history.next_undo(database) == newest
    assert "Bản mới" not in {place.name for place in neighbourhoods.list_all(database)}


@pytest.mark.parametrize(
    ("before", "new", "after"),
    [
        ((None, None), "poor", (JANUARY, DECEMBER)),
        ((LAST_YEAR, LAST_DECEMBER), "near_poor", (JANUARY, DECEMBER)),
        ((LAST_YEAR, DECEMBER), "near_poor", (LAST_YEAR, DECEMBER)),
        ((JANUARY, None), "near_poor", (JANUARY, None)),
        ((JANUARY, DECEMBER), "other", (None, None)),
        ((JANUARY, DECEMBER), None, (None, None)),
    ],
)
def test_a_class_for_many_households_holds_for_the_year(
    database, homes, before, new, after
) -> None:
    with database.write(WHO) as unit:
        days = {"class_from": before[0], "class_to": before[1]}
        unit.update("household", homes[0], {"household_class": "average_living", **days})
    apply(database, foresee(database, "household", homes[:1], "household_class", new), who=WHO)
    with database.write(WHO) as unit:
        values = unit.get("household", homes[0]).values
    assert (values["class_from"], values["class_to"]) == after
