"""Dated rates and code lists from `resources/reference_data`, read once when first asked for."""

import datetime
import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType
from typing import Any

from desktop.domain.age_events import AgeRule, When
from desktop.domain.code_tables import Code, CodeTable, HiGroup, Payer
from desktop.domain.rates import RATE_TABLES, Rate, RateBook
from desktop.domain.resources import resources_folder


@dataclass(frozen=True, slots=True)
class Commune:
    """Xã, phường or đặc khu: code of five digits and name with its kind."""

    code: str
    name: str
    province_code: str


@dataclass(frozen=True, slots=True)
class Province:
    """One of the 34 provinces and its communes."""

    code: str
    name: str
    communes: tuple[Commune, ...]


@dataclass(frozen=True, slots=True)
class CommuneList:
    """All units of a day, with where the list comes from."""

    source: str
    as_of: datetime.date
    provinces: tuple[Province, ...]


def _read(name: str) -> Any:
    path = resources_folder() / "reference_data" / name
    return json.loads(path.read_text(encoding="utf-8"))


@cache
def shipped_rates() -> RateBook:
    """Return every dated rate that is shipped, one file a table, with its legal source."""
    return RateBook(
        Rate(
            table=table,
            key=row.get("key", ""),
            valid_from=datetime.date.fromisoformat(row["from"]),
            valid_to=datetime.date.fromisoformat(row["to"]) if row["to"] else None,
            value=row["value"],
            source=row["source"],
            confidence=row["confidence"],
        )
        for table in RATE_TABLES
        for row in _read(f"rates/{table}.json")["entries"]
    )


@cache
def age_rules() -> tuple[AgeRule, ...]:
    """Return the ages at which a card ends or another payer begins, each as long as it holds."""
    return tuple(
        AgeRule(
            key=row["key"],
            age=row["age"],
            when=When(row["when"]),
            valid_from=datetime.date.fromisoformat(row["from"]),
            valid_to=datetime.date.fromisoformat(row["to"]) if row["to"] else None,
            source=row["source"],
            choice=row.get("choice"),
            card_groups=tuple(row.get("card_groups", ())),
            except_groups=tuple(row.get("except_groups", ())),
            household_classes=tuple(row.get("household_classes", ())),
        )
        for row in _read("age_events.json")["events"]
    )


@cache
def usual_school_leaving() -> str:
    """Return when pupils are taken to leave school, unless the office chose otherwise."""
    return str(_read("age_events.json")["school_leaving"])


@cache
def ethnic_groups() -> CodeTable:
    """Return the 54 ethnic groups with the system's extra codes."""
    return _code_table("ethnic_groups.json")


@cache
def relations() -> CodeTable:
    """Return the relations to the head of household."""
    return _code_table("relations.json")


@cache
def hi_groups() -> CodeTable:
    """Return the groups of the health insurance card as codes and labels."""
    return _code_table("hi_groups.json")


@cache
def hi_group_details() -> Mapping[str, HiGroup]:
    """Return code -> payer and usual benefit digit of the health insurance groups."""
    rows = _read("hi_groups.json")["codes"]
    return MappingProxyType(
        {
            row["code"]: HiGroup(row["code"], row["label"], Payer(row["payer"]), row["benefit"])
            for row in rows
        }
    )


@cache
def national_id_provinces() -> Mapping[str, str]:
    """Return the first three digits of a national id -> province of birth registration."""
    return MappingProxyType(dict(_read("national_id_provinces.json")["provinces"]))


@cache
def commune_list() -> CommuneList:
    """Return the 34 provinces and their communes (Decision 19/2025/QĐ-TTg)."""
    data = _read("communes.json")
    provinces = tuple(
        Province(
            row["code"],
            row["name"],
            tuple(Commune(code, name, row["code"]) for code, name in row["communes"]),
        )
        for row in data["provinces"]
    )
    return CommuneList(data["source"], datetime.date.fromisoformat(data["as_of"]), provinces)


@cache
def communes_by_code() -> Mapping[str, Commune]:
    """Return commune code -> commune."""
    return MappingProxyType(
        {
            commune.code: commune
            for province in commune_list().provinces
            for commune in province.communes
        }
    )


def _code_table(name: str) -> CodeTable:
    return CodeTable(
        Code(
            row["code"],
            row["label"],
            tuple(row.get("aliases", ())),
            tuple(row.get("exact_aliases", ())),
            row.get("marks_matter", False),
        )
        for row in _read(name)["codes"]
    )
