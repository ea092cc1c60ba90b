"""Names of communes for narrow places."""

import pytest

from desktop.domain.commune_names import bare_commune, bare_province, short_commune


def test_names_for_narrow_places() -> None:
    assert short_commune("Phường Sa Pa") == "P. Sa Pa"
    assert short_commune("Xã Mường Bo") == "Mường Bo"
    assert short_commune("Đặc khu Phú Quốc") == "ĐK. Phú Quốc"
    assert bare_commune("Phường Sa Pa") == "Sa Pa"
    assert bare_commune("Xã Mường Bo") == "Mường Bo"


@pytest.mark.parametrize(
    ("name", "bare"),
    [("Tỉnh Lào Cai", "Lào Cai"), ("Thành phố Huế", "Huế"), ("Quảng Trị", "Quảng Trị")],
)
def test_a_province_without_its_kind(name: str, bare: str) -> None:
    assert bare_province(name) == bare
