"""A commune finds whom the province asks about: it has the digest only, the commune the name."""

import datetime

import pytest

from desktop.domain.periods import Period
from desktop.services.packages.office_key import keep_digest_key
from desktop.services.province.person_digests import person_digests
from desktop.services.search import Searcher
from desktop.storage.database import Database
from tests.office_data import COMMUNE, TODAY, WHO

KEY = b"k" * 32
MONTH = Period.month_of(TODAY)


def _person(database: Database, name: str, scheme: str, **numbers: str) -> int:
    person = {"full_name": name, "commune_code": COMMUNE, "sex": "F", **numbers}
    until = TODAY + datetime.timedelta(days=90)
    with database.write(WHO) as unit:
        number = unit.insert("person", person)
        cover = {"person_id": number, "scheme": scheme, "commune_code": COMMUNE}
        unit.insert("cover", {**cover, "valid_from": TODAY, "valid_to": until})
    return number


@pytest.fixture
def commune(empty_office: Database) -> tuple[Database, dict[int, str]]:
    """An office with two people, and the digest of each as its package tells it."""
    found: dict[int, str] = {}
    for name, scheme, numbers in (
        ("Lò Thị Mai", "HI", {"national_id": "010186012345"}),
        ("Ma Văn Sỹ", "VSI", {"si_number": "0123654789"}),
    ):
        number = _person(empty_office, name, scheme, **numbers)
        with empty_office.read() as snapshot:
            told = person_digests(snapshot, MONTH, TODAY, KEY)
        (found[number],) = {one.digest for one in told} - set(found.values())
    return empty_office, found


def test_whom_the_province_asks_about_is_found_by_the_digest(
    commune: tuple[Database, dict[int, str]],
) -> None:
    database, digests = commune
    (first, code), _ = digests.items()
    assert Searcher(database).search(code).hits == (), "without the province's key"
    with database.write(WHO) as unit:
        keep_digest_key(unit, KEY, "15")

    for number, digest in digests.items():
        for typed in (digest, f"  {digest.upper()} "):
            hits = Searcher(database).search(typed).hits
            assert [(hit.kind, hit.id) for hit in hits] == [("person", number)]
    assert Searcher(database).search("a" * 24).hits == ()
    assert [hit.id for hit in Searcher(database).search("mai").hits] == [first]
