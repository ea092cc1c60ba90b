"""The shipped lists are whole, and are found beside the package or a frozen program."""

import datetime
from pathlib import Path

import pytest

from desktop.domain.code_tables import Payer
from desktop.domain.reference_data import (
    commune_list,
    communes_by_code,
    ethnic_groups,
    hi_group_details,
    national_id_provinces,
    relations,
    resources_folder,
    shipped_rates,
)
from desktop.domain.vietnamese_text import same_name


def test_communes_are_whole() -> None:
    communes = [unit for province in commune_list().provinces for unit in province.communes]
    assert len(commune_list().provinces) == 34
    assert len({province.code for province in commune_list().provinces}) == 34
    assert len(communes) == 3321
    assert len({unit.code for unit in communes}) == 3321
    assert len(communes_by_code()) == 3321


def test_every_commune_has_its_kind_and_a_code_of_five_digits() -> None:
    for unit in communes_by_code().values():
        assert unit.name.startswith(("Xã ", "Phường ", "Đặc khu ")), unit
        assert len(unit.code) == 5, unit
        assert unit.code.isdigit(), unit


def test_commune_names_are_unique_in_a_province() -> None:
    for province in commune_list().provinces:
        names = [unit.name for unit in province.communes]
        assert len(names) == len(set(names)), province.name


@pytest.mark.parametrize(
    ("code", "name", "province"),
    [
        ("02647", "Phường Lào Cai", "15"),
        ("18073", "Phường Thành Sen", "42"),
        ("22015", "Phường Tuy Hòa", "66"),
        ("06325", "Xã Bắc Sơn", "20"),
    ],
)
def test_known_communes(code: str, name: str, province: str) -> None:
    unit = communes_by_code()[code]
    assert same_name(unit.name, name)
    assert unit.province_code == province


def test_the_commune_list_tells_its_source_and_day() -> None:
    assert "19/2025" in commune_list().source
    assert commune_list().as_of == datetime.date(2026, 7, 25)


def test_numbers_of_codes() -> None:
    assert len(ethnic_groups().codes) == 56
    assert len(relations().codes) == 23
    assert len(national_id_provinces()) == 63
    assert len(shipped_rates().history("base_salary")) == 8


@pytest.mark.parametrize(
    ("group", "payer", "benefit"),
    [
        ("GD", Payer.HOUSEHOLD, 4),
        ("TE", Payer.STATE_BUDGET, 1),
        ("HN", Payer.STATE_BUDGET, 2),
        ("HT", Payer.SI_AGENCY, 3),
        ("CN", Payer.STATE_PART, 3),
        ("DN", Payer.EMPLOYER_EMPLOYEE, 4),
        ("QN", Payer.STATE_BUDGET, 5),
    ],
)
def test_payer_and_benefit_of_groups(group: str, payer: Payer, benefit: int) -> None:
    details = hi_group_details()[group]
    assert (details.payer, details.benefit) == (payer, benefit)


def test_a_frozen_program_reads_its_unpacked_folder(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr("sys._MEIPASS", str(tmp_path), raising=False)
    assert resources_folder() == tmp_path / "resources"
