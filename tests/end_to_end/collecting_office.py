"""A small office on the morning of a day of collecting, and a way to read what was written."""

import datetime
import json
import subprocess
import sys
from collections.abc import Mapping, Sequence
from contextlib import closing
from pathlib import Path
from typing import Any

from desktop.domain.dates import PartialDate
from desktop.services import neighbourhoods
from desktop.services.collecting import books
from desktop.services.offices import create_office
from desktop.storage.unit_of_work import UnitOfWork
from tests.office_data import COMMUNE, WHO

NOW = datetime.datetime(2026, 5, 12, 7, 30)  # noqa: DTZ001 - the office's wall clock
DAY = NOW.date()
OLD_END = DAY + datetime.timedelta(days=7)
"""When the cards of the family end."""


def make_office(path: Path) -> None:
    """Write two hamlets, a collector with contracts and a book, and five households."""
    with closing(create_office(path, [COMMUNE], who=WHO, clock=lambda: NOW)) as database:
        neighbourhoods.add(database, COMMUNE, ["Buôn 3", "Thôn 1"], who=WHO)
        with database.write(WHO) as unit:
            hien = add_collector(unit)
            families(unit, hien)
        book = books.NewBook(
            serial="LC26-0147",
            collector_id=hien,
            issued_on=datetime.date(2026, 1, 5),
            number_from=4701,
            number_to=4750,
        )
        books.issue_book(database, book, who=WHO)


def add(unit: UnitOfWork, kind: str, **values: object) -> int:
    return unit.insert(kind, {"commune_code": COMMUNE, **values})


def add_collector(unit: UnitOfWork) -> int:
    post = add(unit, "organisation", name="Bưu điện Thử")
    days = {"valid_from": datetime.date(2026, 1, 1), "valid_to": datetime.date(2026, 12, 31)}
    for scheme in ("HI", "VSI"):
        add(unit, "contract", organisation_id=post, scheme=scheme, contract_no=scheme, **days)
    return add(
        unit,
        "collector",
        full_name="Đỗ Thị Hiền",
        collector_code="NVT036085012340",
        organisation_id=post,
        card_valid_to=datetime.date(2027, 6, 30),
    )


Member = tuple[str, str, str, datetime.date]
"""Name, birth, group on the card, end of the card."""


def families(unit: UnitOfWork, collector: int) -> None:
    """Write who comes on this day, and who is only reminded."""
    found = unit.connection.exec_driver_sql("SELECT name, id FROM neighbourhoods")
    hamlets: dict[str, int] = {row[0]: row[1] for row in found}
    buon = {"neighbourhood_id": hamlets["Buôn 3"], "collector_id": collector}
    thon = {"neighbourhood_id": hamlets["Thôn 1"], "collector_id": collector}
    blo: tuple[Member, ...] = (
        ("Y Blo Niê", "1974-03-12", "GD", OLD_END),
        ("H Rin Mlô", "1977-01-05", "GD", OLD_END),
        ("Y Tuấn Mlô", "1999-07-30", "GD", OLD_END),
        ("H Loan Mlô", "2003-02-11", "GD", OLD_END),
        ("Y Sang Mlô", "2012-09-01", "DT", OLD_END),
    )
    add_family(unit, "H-BLO", blo, buon)
    add_family(unit, "H-BA", [("Nông Văn Ba", "1969", "GD", after(3))], buon)
    add_family(unit, "H-TU", [("Hoàng Thị Tư", "1981", "GD", after(5))], thon)
    add_family(unit, "H-CHO", [("Sùng A Chờ", "1985", "GD", after(-100))], buon)
    near_poor = {
        "household_class": "near_poor",
        "class_from": datetime.date(2026, 6, 1),
        "class_to": datetime.date(2026, 12, 31),
    }
    insured = ("Lù Văn Dín", "1990", "GD", datetime.date(2027, 3, 31))
    add_family(unit, "H-DIN", [insured], {**thon, **near_poor})


def after(days: int) -> datetime.date:
    return DAY + datetime.timedelta(days=days)


def add_family(
    unit: UnitOfWork, code: str, members: Sequence[Member], values: Mapping[str, object]
) -> None:
    """Write a household; its first member is the head, and has a telephone."""
    home = add(unit, "household", household_code=code, head_name=members[0][0], **values)
    for at, (name, born, group, ends) in enumerate(members):
        person = add(
            unit,
            "person",
            household_id=home,
            neighbourhood_id=values["neighbourhood_id"],
            full_name=name,
            birth_date=PartialDate.from_iso(born),
            relation="00" if at == 0 else "08",
            phone=f"098700{home:04}" if at == 0 else None,
        )
        begin = ends.replace(year=ends.year - 1) + datetime.timedelta(days=1)
        term = {"scheme": "HI", "hi_group": group, "valid_from": begin, "valid_to": ends}
        add(unit, "cover", person_id=person, **term)


READER = """
import json, sqlite3, sys
connection = sqlite3.connect(sys.argv[1] + "?mode=ro", uri=True)
print(json.dumps(connection.execute(sys.argv[2]).fetchall()))
"""


def written(path: Path, statement: str) -> list[tuple[Any, ...]]:
    """Read the file in another process."""
    command = [sys.executable, "-c", READER, path.as_uri(), statement]
    done = subprocess.run(command, capture_output=True, check=True, text=True)
    return [tuple(row) for row in json.loads(done.stdout)]
