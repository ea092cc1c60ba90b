"""The words that go into the index and the questions that are put to it."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop.storage import search_index
from desktop.storage.database import Database

WORDS = st.lists(
    st.text(st.characters(categories=["L", "N"]), min_size=1, max_size=8), min_size=1, max_size=30
)


@given(st.sampled_from(search_index.INDEXED_KINDS), st.integers(1, 2**40))
def test_a_row_of_the_index_is_one_record(kind: str, record: int) -> None:
    assert search_index.record_of(search_index.index_row_id(kind, record)) == (kind, record)


@pytest.mark.parametrize(
    ("words", "whole", "expression"),
    [
        (["an"], False, '"an"*'),
        (["an"], True, '"an"'),
        (["nguyen", "78"], False, '"nguyen"* AND "78"*'),
        (["678"], False, '("678"* OR "§876"*)'),
        (["678", "an"], True, '"678" AND "an"'),
    ],
)
def test_questions(words: list[str], whole: bool, expression: str) -> None:
    assert search_index.match_expression(words, whole=whole) == expression


# The question changes nothing, so every example may ask the same database.
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(WORDS, st.booleans())
def test_any_words_are_a_question(database: Database, words: list[str], whole: bool) -> None:
    with database.read() as snapshot:
        snapshot.connection.exec_driver_sql(
            "SELECT rowid FROM search_index WHERE search_index MATCH ?",
            (search_index.match_expression(words, whole=whole),),
        ).fetchall()


def test_a_record_is_put_anew_and_removed(database: Database) -> None:
    def found(word: str) -> list[int]:
        with database.read() as snapshot:
            rows = snapshot.connection.exec_driver_sql(
                "SELECT rowid FROM search_index WHERE search_index MATCH ?",
                (search_index.match_expression([word]),),
            )
            return [row[0] for row in rows]

    with database.write("ai đó") as unit:
        search_index.put(unit.connection, "person", 7, "nguyen thi hien")
        search_index.put(unit.connection, "household", 7, "nguyen hg0005")
        search_index.put(unit.connection, "person", 7, "lo thi hoa")
    assert found("hien") == []
    assert found("hoa") == [search_index.index_row_id("person", 7)]
    assert found("nguyen") == [search_index.index_row_id("household", 7)]
    with database.write("ai đó") as unit:
        search_index.remove(unit.connection, "person", 7)
        search_index.remove(unit.connection, "person", 404)
    assert found("hoa") == []
