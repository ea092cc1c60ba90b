"""Sort and search keys: the Vietnamese order, folded words, numbers from both ends."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.vietnamese_text import fold
from desktop.storage.connection import open_working_connection
from desktop.storage.text_columns import TAIL, has_keys, key_maker, keys_of, number_words
from desktop.storage.unit_of_work import TABLE_OF, stored_columns

TEXTS = st.text(max_size=20)
NAMES = TEXTS.filter(str.strip)


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (None, ""),
        ("", ""),
        ("0912345678", f"0912345678 {TAIL}8765432190"),
        ("GD4380123654789", f"gd4380123654789 {TAIL}9874563210834dg"),
        ("0912.345 678", f"0912345678 {TAIL}8765432190"),
    ],
)
def test_a_number_is_kept_from_both_ends(number: str | None, words: str) -> None:
    assert number_words(number) == words


@given(TEXTS)
def test_nobodys_words_begin_like_a_reversed_number(text: str) -> None:
    assert TAIL not in fold(text)


@pytest.mark.parametrize(
    ("kind", "values", "words"),
    [
        (
            "person",
            {"full_name": "Đặng Văn Đạt", "phone": "0912345678", "old_id": "162345678"},
            {"dang", "van", "dat", "0912345678", f"{TAIL}876543261"},
        ),
        ("household", {"head_name": None, "household_code": "HG-05"}, {"hg", "05", "hg05"}),
        ("household", {"head_name": "Ma Sỹ", "household_code": None}, {"ma", "sy"}),
        (
            "collector",
            {"full_name": "Đỗ Hiền", "collector_code": "NV036"},
            {"do", "hien", "nv036", f"{TAIL}630vn"},
        ),
        ("organisation", {"name": "Bưu điện", "organisation_code": "BI0113G"}, {"buu", "bi0113g"}),
        ("event", {"title": None, "place": "Nhà văn hoá", "partner": None}, {"nha", "van", "hoa"}),
        ("receipt", {"payer_name": "Ma Sỹ", "receipt_no": "0000123"}, {"ma", "sy", "0000123"}),
        ("neighbourhood", {"name": "Thôn Nà Lung"}, {"thon", "na", "lung"}),
    ],
)
def test_every_kind_is_found_by_its_words(
    kind: str, values: dict[str, object], words: set[str]
) -> None:
    _, search = keys_of(kind, values)
    assert words <= set(search.split())
    assert search == " ".join(search.split())


@pytest.mark.parametrize("kind", [kind for kind in TABLE_OF if has_keys(kind)])
@given(data=st.data())
def test_rows_get_the_keys_of_records(kind: str, data: st.DataObject) -> None:
    columns = stored_columns(kind)
    name = {
        "receipt": "payer_name",
        "organisation": "name",
        "neighbourhood": "name",
        "place_alias": "old_text",
    }
    needed = {name.get(kind, "full_name"), "receipt_no"}
    row = tuple(data.draw(NAMES if column in needed else st.none() | NAMES) for column in columns)
    assert key_maker(kind, columns)(row) == keys_of(kind, dict(zip(columns, row, strict=True)))


def test_keys_of_people_who_have_none() -> None:
    assert not has_keys("cover")
    with pytest.raises(KeyError):
        keys_of("cover", {})


@pytest.mark.usefixtures("database")
def test_sql_knows_the_same_keys(database_path: Path, raw_key: bytes | None) -> None:
    connection = open_working_connection(database_path, raw_key=raw_key)
    for name, given_text, expected in (
        ("folded", "Đặng Văn ĐẠT", "dang van dat"),
        ("text_key", "Thôn 2", "tho{n! 12!"),
        ("name_key", "Lò Ân", 'a|n! lo"'),
        ("folded", None, None),
        ("text_key", 7, "17!"),
    ):
        found = connection.execute(f"SELECT {name}(?)", (given_text,)).fetchone()[0]
        assert found == expected
    connection.close()
