"""The search of a clerk answers with the owner's rights, and yet the clerk's communes only."""

from collections.abc import Iterator

import psycopg
import pytest

from desktop.domain.list_query import ListQuery
from desktop.services import lists, server_clerks
from desktop.services.search import Searcher
from desktop.storage import search_index
from desktop.storage.database import Database
from desktop.storage.postgres.server_database import ServerDatabase
from tests.office_data import COMMUNE, TODAY, WHO
from tests.postgres.clerks import make_login
from tests.postgres.server import Server
from tests.postgres.test_row_scope import OTHER, OWN, clerk, login, office, opened

__all__ = ["clerk", "login", "office"]

ASKING = (
    "SELECT rowid FROM own_hits(%s, %s)",
    "SELECT rowid FROM search_index(%s, %s)",
)
Session = psycopg.Connection[tuple[object, ...]]

ASKED = (
    "",
    '"lang"',
    '"lang"*',
    '"ma"* AND "lang"*',
    '("lang"* OR "§gnal"*)',
    '"%"*',
    '"_"*',
    '"%lang%"',
    "%",
    '"lang\\"*',
    "lang\\",
    '"ma thi lang \\',
    "'",
    "\"' OR true OR '\"*",
    '"\') OR true --"*',
    '"\\\' OR true --"*',
    '") OR (true"',
    "$1",
    "%L%s",
    "true OR true",
    " OR ",
    " AND ",
    "()",
)
"""What a login may send by any tool: words, signs of LIKE, pieces of SQL."""


@pytest.fixture
def session(
    office: ServerDatabase, clerk: ServerDatabase, server: Server, login: str
) -> Iterator[Session]:
    """What a clerk may do with any other tool."""
    del clerk
    database = office.address.database
    with psycopg.connect(
        host=str(server.folder), user=login, dbname=database, autocommit=True
    ) as found:
        yield found


def hits(session: Session, expression: str) -> set[object]:
    """All that both functions answer; None stands for no limit."""
    found: set[object] = set()
    for most in (None, 0, 1, 200):
        for asking in ASKING:
            rows = session.execute(asking, (expression, most))
            found |= {row[0] for row in rows}
    return found


def own_rows(office: ServerDatabase) -> tuple[set[object], set[object]]:
    """The rows of the index that are the clerk's, and all."""
    with office.read() as snapshot:
        rows = snapshot.connection.exec_driver_sql(
            "SELECT rowid, commune_code FROM search_index"
        ).all()
    return {row for row, code in rows if code == OWN}, {row for row, _ in rows}


def test_no_words_and_no_pattern_find_another_commune(
    office: ServerDatabase, session: Session
) -> None:
    for kind, fields in (
        ("collector", {"full_name": "Ma Thị Láng"}),
        ("organisation", {"name": "Láng"}),
    ):
        with office.write(WHO) as unit:
            unit.insert(kind, {"commune_code": OTHER, **fields})
    own, everything = own_rows(office)
    assert own < everything
    assert {search_index.record_of(int(str(row)))[0] for row in everything - own} == set(
        search_index.INDEXED_KINDS
    )
    assert hits(session, "") == own
    assert hits(session, '"nha"*')
    assert hits(session, '"n_a"*') == hits(session, '"n%a"*') == set()
    for expression in ASKED:
        # No error either: it could depend on what others' rows hold.
        assert hits(session, expression) <= own, expression


@pytest.mark.parametrize(
    "setting",
    [
        "standard_conforming_strings = off",
        "row_security = off",
        "search_path = pg_temp, public",
        "enable_seqscan = off",
    ],
)
def test_no_setting_of_a_session_opens_another_commune(
    office: ServerDatabase, session: Session, setting: str
) -> None:
    own, _ = own_rows(office)
    session.execute("CREATE TEMP TABLE search_index (rowid bigint, words text, commune_code text)")
    session.execute(f"SET {setting}")
    for expression in ASKED:
        found = session.execute("SELECT rowid FROM public.own_hits(%s, NULL)", (expression,))
        assert {row[0] for row in found} <= own, expression


def test_tables_of_a_session_do_not_stand_for_those_of_the_office(
    office: ServerDatabase, session: Session
) -> None:
    own, _ = own_rows(office)
    told = "SELECT count(*) FROM public.audit WHERE kind = 'person'"
    before = session.execute(told).fetchall()
    assert before == [(1,)]
    for statement in (
        "CREATE TEMP TABLE clerk_communes (login text, commune_code text)",
        "INSERT INTO pg_temp.clerk_communes VALUES (session_user, '*'), (session_user, '02671')",
        "CREATE TEMP TABLE communes (code text, served boolean)",
        "INSERT INTO pg_temp.communes VALUES ('02671', true)",
        "CREATE TEMP TABLE persons (id bigint, search_key text, commune_code text)",
        "INSERT INTO pg_temp.persons SELECT n, '', '' FROM generate_series(1, 100) n",
        "GRANT ALL ON pg_temp.clerk_communes, pg_temp.communes, pg_temp.persons TO PUBLIC",
    ):
        session.execute(statement)
    assert session.execute("SELECT served_communes(), serves_everything()").fetchall() == [
        ([OWN], False)
    ]
    assert session.execute("SELECT full_name FROM public.persons").fetchall() == [("Ma Thị Nhà",)]
    assert session.execute(told).fetchall() == before
    assert hits(session, "") == own


def test_what_runs_with_the_rights_of_the_owner_reads_the_owners_tables(
    office: ServerDatabase,
) -> None:
    with office.read() as snapshot:
        found = snapshot.connection.exec_driver_sql(
            "SELECT proname, coalesce(array_to_string(proconfig, '|'), '') FROM pg_proc "
            "WHERE prosecdef AND pronamespace = current_schema()::regnamespace"
        ).all()
    assert {"own_hits", "served_communes", "serves_everything"} <= {name for name, _ in found}
    for name, settings in found:
        assert "search_path=public, pg_temp" in settings.split("|"), name


def test_a_printed_plan_tells_nothing_of_others_words(session: Session) -> None:
    told: list[str] = []
    session.add_notice_handler(lambda notice: told.append(notice.message_detail or ""))
    session.execute("SET client_min_messages = log")
    session.execute("SET debug_print_plan = on")
    session.execute("SELECT count(*) FROM persons")
    assert "persons" in "".join(told)
    told.clear()
    session.execute("SELECT rowid FROM own_hits('\"ma\"*', NULL)")
    assert "PLANNEDSTMT" in "".join(told)
    assert "persons" not in "".join(told)


def test_only_who_was_given_communes_may_ask(
    office: ServerDatabase, session: Session, server: Server, login: str
) -> None:
    assert hits(session, '"ma"*')
    stranger = make_login(server, "stranger")
    with psycopg.connect(
        host=str(server.folder), user=stranger, dbname=office.address.database, autocommit=True
    ) as other:
        for asking in ASKING:
            with pytest.raises(psycopg.errors.InsufficientPrivilege):
                other.execute(asking, ('"ma"*', None))
    with office.read() as snapshot:
        public = snapshot.connection.exec_driver_sql(
            "SELECT has_function_privilege('public', 'own_hits(text, bigint)', 'EXECUTE')"
        )
        assert public.scalar_one() is False
    server_clerks.give(office, login, [])
    with pytest.raises(psycopg.errors.InsufficientPrivilege):
        session.execute("SELECT rowid FROM own_hits('\"ma\"*', NULL)")


def test_communes_that_were_taken_away_are_not_found(
    office: ServerDatabase, session: Session, login: str
) -> None:
    own, everything = own_rows(office)
    server_clerks.give(office, login, ["*"])
    assert hits(session, "") == everything
    server_clerks.give(office, login, [OTHER])
    assert hits(session, "") == everything - own


def test_a_clerk_finds_what_the_owner_finds(
    server_demo: Database, server: Server, tmp_path_factory: pytest.TempPathFactory
) -> None:
    assert isinstance(server_demo, ServerDatabase)
    server_clerks.give(server_demo, make_login(server, "clerk_of_all"), [COMMUNE])
    there = opened(server_demo, server, "clerk_of_all", tmp_path_factory.mktemp("clerk"))
    try:
        for words in ("đặng", "nguyen thi", "cu seo", "0123", "101", "ma", "an", "khong co ai"):
            mine, theirs = (Searcher(each).search(words, 1000) for each in (server_demo, there))
            assert mine.hits == theirs.hits
            assert mine.hits or words == "khong co ai"
            for kind in search_index.INDEXED_KINDS:
                query = ListQuery(kind, words=words)
                assert list(lists.open_list(server_demo, query, TODAY)) == list(
                    lists.open_list(there, query, TODAY)
                )
    finally:
        there.close()
