"""Names of communes for narrow places."""

from desktop.domain.commune_names import bare_commune, short_commune


def test_names_for_narrow_places() -> None:
    assert short_commune("Phường Sa Pa") == "P. Sa Pa"
    assert short_commune("Xã Mường Bo") == "Mường Bo"
    assert short_commune("Đặc khu Phú Quốc") == "ĐK. Phú Quốc"
    assert bare_commune("Phường Sa Pa") == "Sa Pa"
    assert bare_commune("Xã Mường Bo") == "Mường Bo"
