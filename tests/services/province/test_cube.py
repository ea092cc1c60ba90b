"""The cube and the digests that a commune's package carries."""

import datetime
from collections import Counter

import pytest

from desktop.domain.dates import PartialDate
from desktop.domain.periods import Period
from desktop.domain.population_cube import AGE_BANDS, age_band_of, total
from desktop.services import indicators
from desktop.services.province.cube import cube_rows
from desktop.services.province.person_digests import digest_of, identity_of, person_digests
from desktop.storage.database import Database
from tests.office_data import TODAY

PERIOD = Period.parse("2026-11")
KEY = b"k" * 32


def test_the_cube_counts_whom_the_indicators_count(demo: Database) -> None:
    values = indicators.compute(demo, PERIOD, TODAY)

    with demo.read() as snapshot:
        rows = cube_rows(snapshot, PERIOD, TODAY)

    by_scheme: Counter[str] = Counter()
    for row in rows:
        by_scheme[row.scheme] += row.persons
    assert total(rows) == values["population"].value
    assert by_scheme["HI"] + by_scheme["BOTH"] == values["hi_insured"].value
    assert by_scheme["VSI"] + by_scheme["BOTH"] == values["vsi_participants"].value
    assert by_scheme["NONE"] > 0
    assert {row.month for row in rows} == {"2026-11"}
    assert {row.age_band for row in rows} <= set(AGE_BANDS) | {""}
    assert list(rows) == sorted(rows)


def test_the_cube_is_of_the_commune_that_is_asked_for(demo: Database) -> None:
    with demo.read() as snapshot:
        assert cube_rows(snapshot, PERIOD, TODAY, "00000") == ()


@pytest.mark.parametrize(
    ("birth", "band"),
    [
        ("2026-11-21", "0-5"),
        ("2020-11-22", "0-5"),
        ("2020-11-21", "6-14"),
        ("2011-11-22", "6-14"),
        ("2011-11-21", "15-17"),
        ("2008-11-21", "18-29"),
        ("1996-11-21", "30-39"),
        ("1986", "40-49"),
        ("1966", "60-69"),
        ("1966-12", "50-59"),
        ("1946-11-22", "70-79"),
        ("1946-11-21", "80+"),
        ("1901", "80+"),
        (None, ""),
    ],
)
def test_age_band_of(birth: str | None, band: str) -> None:
    date = PartialDate.from_iso(birth) if birth else None

    assert age_band_of(date, datetime.date(2026, 11, 21)) == band


def test_digests_say_who_is_the_same_and_not_who(demo: Database) -> None:
    with demo.read() as snapshot:
        rows = person_digests(snapshot, PERIOD, TODAY, KEY)
        other_key = person_digests(snapshot, PERIOD, TODAY, b"o" * 32)
        people = snapshot.connection.exec_driver_sql(
            "SELECT national_id FROM persons WHERE national_id IS NOT NULL"
        ).scalars()
        numbers = set(people)

    told = " ".join(str(row) for row in rows)
    assert len(rows) > 300
    assert not [number for number in numbers if number in told]
    assert not {row.digest for row in rows} & {row.digest for row in other_key}
    assert digest_of(identity_of("001090000001", None), "HI", KEY) == digest_of(
        identity_of("001090000001", "0100000001"), "HI", KEY
    )


def test_the_digest_of_a_person_differs_by_scheme() -> None:
    identity = identity_of(None, "0100000001")

    assert digest_of(identity, "HI", KEY) != digest_of(identity, "VSI", KEY)
    assert identity_of(None, None) == ""
