"""What an office is, and whose packages it waits for."""

from pathlib import Path

import pytest

from desktop.domain.errors import InvalidInput
from desktop.services.offices import create_office
from desktop.services.province.scope import (
    OfficeScope,
    create_province,
    expected_communes,
    scope_in,
    scope_of,
)
from desktop.storage.database import Database
from tests.office_data import COMMUNE, NOW, WHO

LAO_CAI = "15"


def test_an_office_is_a_communes_unless_it_says_otherwise(empty_office: Database) -> None:
    assert scope_of(empty_office) == OfficeScope()

    with empty_office.read() as snapshot:
        assert scope_in(snapshot) == OfficeScope()
        expected = expected_communes(snapshot)
    assert COMMUNE in {one.code for one in expected}
    assert len({one.province_code for one in expected}) == 1
    assert len(expected) > 30


def test_a_province_expects_all_of_its_communes(tmp_path: Path) -> None:
    made = create_province(tmp_path / "tinh.db", LAO_CAI, who=WHO, clock=lambda: NOW)
    scope = scope_of(made)
    with made.read() as snapshot:
        expected = expected_communes(snapshot)
        assert scope_in(snapshot) == scope
    made.close()

    assert scope.is_province
    assert scope.province_code == LAO_CAI
    assert len(expected) == 99
    assert {one.province_code for one in expected} == {LAO_CAI}


def test_an_office_of_several_communes_expects_those(tmp_path: Path) -> None:
    made = create_office(tmp_path / "so.db", [COMMUNE, "02671"], who=WHO)
    with made.read() as snapshot:
        assert [one.code for one in expected_communes(snapshot)] == [COMMUNE, "02671"]
    made.close()


def test_an_unknown_province_is_refused(tmp_path: Path) -> None:
    with pytest.raises(InvalidInput) as refused:
        create_province(tmp_path / "tinh.db", "99", who=WHO)

    assert refused.value.code == "province.unknown"
    assert "99" in refused.value.text()
    assert not (tmp_path / "tinh.db").exists()
