"""What may not be deleted, and the sentence that says what to do instead."""

import pytest

from desktop.domain.errors import InvalidInput
from desktop.fields.record_kinds import Draft
from desktop.services import records
from desktop.storage.database import Database
from tests.office_data import COMMUNE, TODAY, WHO


def save(database: Database, kind: str, **values: object) -> int:
    return records.save(database, Draft(kind, values), who=WHO).id


def receipt(database: Database, **links: object) -> None:
    with database.write(WHO) as unit:
        unit.insert(
            "receipt",
            {
                "commune_code": COMMUNE,
                "receipt_no": "0000001",
                "payer_name": "Ma Sỹ",
                "scheme": "HI",
                "amount_paid": 631_800,
                **links,
            },
        )


def refused(database: Database, kind: str, record: int) -> str:
    with pytest.raises(InvalidInput) as error:
        records.delete(database, kind, record, who=WHO)
    assert error.value.code == "record.referred_to"
    records.load(database, kind, record, TODAY)
    return error.value.text()


def test_a_person_with_receipts_stays(empty_office: Database) -> None:
    person = save(empty_office, "person", full_name="Ma Sỹ")
    receipt(empty_office, person_id=person)
    receipt(empty_office, person_id=person)
    assert "2 biên lai" in refused(empty_office, "person", person)


def test_a_collector_with_receipts_stays(empty_office: Database) -> None:
    collector = save(empty_office, "collector", full_name="Đỗ Hiền")
    receipt(empty_office, collector_id=collector)
    assert "1 biên lai" in refused(empty_office, "collector", collector)


def test_an_organisation_with_collectors_stays(empty_office: Database) -> None:
    collector = save(empty_office, "collector", full_name="Đỗ Hiền", organisation="Bưu điện")
    assert "1 nhân viên thu" in refused(empty_office, "organisation", 1)
    records.delete(empty_office, "collector", collector, who=WHO)
    records.delete(empty_office, "organisation", 1, who=WHO)


@pytest.mark.parametrize(
    ("kind", "values"),
    [
        ("household", {"head_name": "Ma Sỹ"}),
        ("person", {"full_name": "Ma Sỹ"}),
        ("event", {"held_on": TODAY, "event_type": "small_group"}),
    ],
)
def test_a_neighbourhood_with_anything_in_it_stays(
    empty_office: Database, kind: str, values: dict[str, object]
) -> None:
    record = save(empty_office, kind, neighbourhood="Thôn 1", **values)
    assert "1 hộ, người" in refused(empty_office, "neighbourhood", 1)
    records.delete(empty_office, kind, record, who=WHO)
    records.delete(empty_office, "neighbourhood", 1, who=WHO)
