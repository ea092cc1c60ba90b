"""Every check finds what it is for, and nothing in a sound database."""

import pytest
from sqlalchemy import text

from desktop.storage import integrity_check
from desktop.storage.connection import open_connection
from desktop.storage.database import Database
from desktop.storage.integrity_check import CheckResult

COMMUNE = "24094"


@pytest.fixture
def office(database: Database) -> Database:
    """A household of two with a cover, a receipt and a collector, all invented."""
    with database.write("Bịa") as unit:
        household = unit.insert(
            "household",
            {"commune_code": COMMUNE, "household_code": "0001", "head_name": "Trần Thị Bịa"},
        )
        head = unit.insert(
            "person",
            {
                "commune_code": COMMUNE,
                "household_id": household,
                "full_name": "Trần Thị Bịa",
                "relation": "00",
                "national_id": "066188000001",
                "si_number": "6600000001",
            },
        )
        unit.insert(
            "person",
            {
                "commune_code": COMMUNE,
                "household_id": household,
                "full_name": "Lê Văn Đặt",
                "relation": "02",
                "national_id": "066088000002",
            },
        )
        receipt = {
            "commune_code": COMMUNE,
            "person_id": head,
            "payer_name": "Trần Thị Bịa",
            "receipt_no": "0000001",
            "scheme": "HI",
            "amount_paid": 1263600,
        }
        unit.insert("receipt", receipt)
        unit.insert("collector", {"commune_code": COMMUNE, "full_name": "Y Bịa Niê"})
    with database.write("Bịa") as unit:
        unit.connection.execute(
            text(
                "INSERT INTO covers (uid, commune_code, person_id, scheme, valid_from, valid_to)"
                " VALUES ('c1', '24094', 1, 'HI', '2026-01-01', '2026-12-31')"
            )
        )
    return database


def _run(database: Database) -> dict[str, CheckResult]:
    with database.read() as snapshot:
        return {result.name: result for result in integrity_check.run(snapshot.connection)}


def _break(database: Database, *statements: str) -> None:
    """Write past every rule of the program, as a foreign tool would."""
    database.close()
    connection = open_connection(database.path, raw_key=database.raw_key)
    connection.execute("PRAGMA foreign_keys = OFF")
    connection.execute("PRAGMA ignore_check_constraints = ON")
    for statement in statements:
        connection.execute(statement)
    connection.close()


def test_a_sound_office_has_no_finding(office: Database) -> None:
    results = _run(office)
    assert [name for name, result in results.items() if not result.ok] == []
    assert {result.found for result in results.values()} == {0}
    assert len(results) == len(integrity_check.CHECKS) >= 15


@pytest.mark.parametrize(
    ("check", "statement", "ids"),
    [
        ("schema", "UPDATE alembic_version SET version_num = '0000'", ()),
        ("links", "UPDATE persons SET household_id = 999 WHERE id = 2", ()),
        ("audit_guard", "DROP TRIGGER audit_no_delete", ()),
        ("dates", "UPDATE covers SET valid_from = '2026-02-30'", ()),
        ("dates", "UPDATE persons SET birth_date = '1988-13' WHERE id = 1", ()),
        ("dates", "UPDATE persons SET birth_date = '88' WHERE id = 1", ()),
        ("search_index", "DELETE FROM search_index WHERE rowid = 4", ()),
        ("search_index", "INSERT INTO search_index (rowid, words) VALUES (4000, 'x')", ()),
        ("keys_person", "UPDATE persons SET full_name = 'Lê Văn Khác' WHERE id = 2", (2,)),
        ("keys_person", "UPDATE persons SET national_id = '066088000003' WHERE id = 2", (2,)),
        ("keys_household", "UPDATE households SET search_key = ''", (1,)),
        ("keys_collector", "UPDATE collectors SET sort_key = 'zzz'", (1,)),
        ("keys_receipt", "UPDATE receipts SET payer_name = 'Khác'", (1,)),
        ("one_head", "UPDATE persons SET relation = '00'", (1,)),
        ("head_name", "UPDATE households SET head_name = 'Người khác'", (1,)),
        ("household_commune", "UPDATE persons SET commune_code = '00001' WHERE id = 2", (2,)),
        ("cover_period", "UPDATE covers SET valid_to = '2025-12-31'", (1,)),
        (
            "cover_twice",
            "INSERT INTO covers (uid, commune_code, person_id, scheme, valid_from, valid_to)"
            " SELECT 'c2', commune_code, person_id, scheme, valid_from, valid_to FROM covers",
            (1,),
        ),
        (
            "receipt_twice",
            "INSERT INTO receipts (uid, commune_code, person_id, payer_name, receipt_no, scheme,"
            " amount_paid, sort_key, search_key) SELECT 'r2', commune_code, person_id, payer_name,"
            " receipt_no, scheme, amount_paid, sort_key, search_key FROM receipts",
            (1,),
        ),
        ("national_id_twice", "UPDATE persons SET national_id = '066188000001'", (1,)),
        ("si_number_twice", "UPDATE persons SET si_number = '6600000001'", (1,)),
    ],
)
def test_each_check_finds_its_fault(
    office: Database, check: str, statement: str, ids: tuple[int, ...]
) -> None:
    _break(office, statement)
    result = _run(office)[check]
    assert not result.ok
    assert result.found == 1
    assert result.record_ids == ids
    assert bool(result.record_kind) == bool(ids)


def test_a_removed_audit_row_is_noticed(office: Database) -> None:
    _break(office, "DROP TRIGGER audit_no_delete", "DELETE FROM audit WHERE id = 2")
    assert _run(office)["audit_gaps"].found == 1


def test_many_findings_are_counted_and_some_named(office: Database) -> None:
    _break(
        office,
        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 150)"
        " INSERT INTO persons (uid, commune_code, full_name, sort_key, search_key)"
        " SELECT 'x' || i, '24094', 'Bịa', 'wrong', 'wrong' FROM n",
    )
    result = _run(office)["keys_person"]
    assert result.found == 150
    assert len(result.record_ids) == 100


def test_a_flipped_bit_is_found_by_the_seal(office: Database) -> None:
    office.close()
    size = office.path.stat().st_size
    with office.path.open("rb+") as file:
        file.seek(size - 2000)
        byte = file.read(1)[0]
        file.seek(size - 2000)
        file.write(bytes([byte ^ 1]))
    if office.raw_key is not None:
        results = _run(office)
        assert results["encryption"].found == 1
        # What stands on the broken page cannot be looked at, and says so instead of failing.
        assert not results["file"].ok
    else:
        # Without a seal a bit in a text goes unnoticed: why files will be encrypted.
        assert _run(office)["encryption"].ok
