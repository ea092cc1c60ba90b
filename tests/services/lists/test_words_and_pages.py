"""Words, given rows, pages of rows, and the list of renewals."""

import pytest

from desktop.domain.list_query import ListQuery, SortBy
from desktop.domain.vietnamese_text import fold
from desktop.fields.catalogue import RECORD_KINDS, kind_of
from desktop.services.lists import chip_counts, list_page, open_list, read_list
from desktop.storage.database import Database
from tests.office_data import TODAY, WHO
from tests.services.lists.by_hand import DAY, ids, rows_of, statements

# Words, ids, pages


@pytest.mark.parametrize("kind", ["person", "household", "collector", "organisation"])
def test_words_narrow_a_list_like_the_search(shared: Database, kind: str) -> None:
    name = str(rows_of(kind)[0].values[kind_of(kind).name_field])
    word = fold(name).split()[-1]
    found = set(ids(shared, ListQuery(kind, words=word)))
    assert rows_of(kind)[0].id in found
    for row in rows_of(kind):
        own = fold(str(row.values[kind_of(kind).name_field] or "")).split()
        if any(part.startswith(word) for part in own):
            assert row.id in found


def test_words_find_receipts_and_events_by_the_beginning_or_tail_of_a_word(
    shared: Database,
) -> None:
    receipt = rows_of("receipt")[0]
    number = str(receipt.values["receipt_no"])
    assert receipt.id in ids(shared, ListQuery("receipt", words=number[-3:]))
    assert receipt.id in ids(shared, ListQuery("receipt", words=number[:4]))
    turned = ids(shared, ListQuery("receipt", words=number[::-1]))
    numbers = {row.id: str(row.values["receipt_no"]) for row in rows_of("receipt")}
    assert all(number[::-1] in numbers[one] for one in turned)
    assert not ids(shared, ListQuery("event", words="khongcotunay"))


def test_words_in_groups_are_one_number(shared: Database) -> None:
    person = next(row for row in rows_of("person") if row.values["phone"])
    phone = str(person.values["phone"])
    for typed in (phone, f"{phone[:4]} {phone[4:7]} {phone[7:]}", f"+84{phone[1:]}"):
        assert person.id in ids(shared, ListQuery("person", words=typed)), typed


def test_a_list_of_given_rows_however_many(shared: Database) -> None:
    wanted = [row.id for row in rows_of("person")][:40]
    many = (*wanted, *range(1_000_000, 1_060_000))
    assert set(ids(shared, ListQuery("person", ids=many))) == set(wanted)
    assert ids(shared, ListQuery("person", ids=())) == []


def test_a_page_gives_rows_in_the_order_asked_and_leaves_out_what_is_gone(
    shared: Database,
) -> None:
    everybody = ids(shared, ListQuery("person"))
    asked = [everybody[7], 9_999_999, everybody[2], everybody[5]]
    page = list_page(shared, "person", asked, TODAY)
    assert [row.id for row in page] == [everybody[7], everybody[2], everybody[5]]


def test_a_page_of_some_fields_holds_only_those(shared: Database) -> None:
    page = list_page(shared, "person", [1, 2], TODAY, ["phone", "hi_status"])
    assert [list(row.values) for row in page] == [["phone", "hi_status"]] * 2


@pytest.mark.parametrize("kind", [kind.key for kind in RECORD_KINDS])
def test_a_row_holds_every_field_of_its_kind(shared: Database, kind: str) -> None:
    keys = {spec.key for spec in kind_of(kind).fields}
    for row in rows_of(kind):
        assert keys <= set(row.values)
        assert "" not in row.values.values(), "an empty field is None"
        assert row.uid
        assert row.version >= 1


@pytest.mark.parametrize("kind", [kind.key for kind in RECORD_KINDS])
def test_a_page_takes_the_same_statements_whatever_its_size(demo: Database, kind: str) -> None:
    everything = ids(demo, ListQuery(kind))
    assert statements(demo, lambda: list_page(demo, kind, everything[:1], TODAY)) == 1
    assert statements(demo, lambda: list_page(demo, kind, everything[:200], TODAY)) == 1
    assert statements(demo, lambda: open_list(demo, ListQuery(kind), TODAY)) == 1
    assert statements(demo, lambda: chip_counts(demo, ListQuery(kind), TODAY)) <= 1


def test_the_renewal_list_begins_with_what_ends_first(shared: Database) -> None:
    query = ListQuery("person", sort=(SortBy("hi_valid_to"),), chip="due")
    ends = [row.values["hi_valid_to"] for row in read_list(shared, query, TODAY)]
    assert ends == sorted(ends)  # type: ignore[type-var]
    assert min(ends) >= TODAY - 30 * DAY  # type: ignore[type-var]
    assert max(ends) <= TODAY + 60 * DAY  # type: ignore[type-var]


def test_the_dead_and_the_moved_are_nobodys_renewal(empty_office: Database) -> None:
    with empty_office.write(WHO) as unit:
        for values in (
            {"full_name": "Ma Văn Ở"},
            {"full_name": "Ma Văn Mất", "life_status": "dead"},
            {"full_name": "Ma Văn Đi", "residence_status": "moved_out"},
        ):
            person = unit.insert("person", {"commune_code": "02647", **values})
            unit.insert(
                "cover",
                {
                    "commune_code": "02647",
                    "person_id": person,
                    "scheme": "HI",
                    "valid_to": TODAY,
                },
            )
    due = read_list(empty_office, ListQuery("person", chip="due"), TODAY)
    assert [row.values["full_name"] for row in due] == ["Ma Văn Ở"]
    assert chip_counts(empty_office, ListQuery("person"), TODAY) == {
        "all": 3,
        "expiring": 1,
        "expired": 0,
        "no_card": 0,
        "no_household": 1,
        "due": 1,
        "age_event": 0,
    }
