"""What an office on a PostgreSQL server has besides its tables; a part of revision 0001.

Domains for days, the search index as a view over the folded columns, numbers for new records,
one writer at a time, and the communes that a clerk may see and write.
"""

from typing import Final

import sqlalchemy as sa
from alembic import op

from desktop.storage.migrations.server_search import search_statements
from desktop.storage.migrations.server_text import TEXT_FUNCTIONS

# No OR beside it: the index on the commune must find a clerk's rows among millions.
_OWN_COMMUNES: Final = "commune_code = ANY ({communes}::text[])"
"""Which rows a login sees; the guard of the tables and the search say the same."""
_SERVED: Final = "(SELECT served_communes())"


def on_server() -> bool:
    """Whether the migration runs on a server."""
    return op.get_bind().dialect.name == "postgresql"


def prepare_server() -> None:
    """Create what the columns of the tables are made of."""
    # Every function keeps this path. Without its end, a login's own temporary table would stand
    # for the office's of the same name, and who serves what would be read from there.
    _run("SELECT set_config('search_path', quote_ident(current_schema()) || ', pg_temp', true)")
    for statement in (*_DOMAINS, *TEXT_FUNCTIONS):
        _run(statement)


def finish_server() -> None:
    """Create what stands on the tables; every table with a commune gets its guard."""
    for statement in (*_NUMBERS, *_CLERKS, *search_statements(_OWN_COMMUNES)):
        _run(statement)
    _guard_communes()


def _guard_communes() -> None:
    """Let a clerk see and write only rows of the communes that were given to the login.

    The server asks it of every statement, so that no query can forget it; who owns the tables
    (the one who set the office up) sees everything.
    """
    found = op.get_bind().execute(
        sa.text(
            "SELECT table_name FROM information_schema.columns JOIN information_schema.tables "
            "USING (table_schema, table_name) WHERE table_schema = current_schema() "
            "AND column_name = 'commune_code' AND table_type = 'BASE TABLE' "
            "AND table_name <> 'clerk_communes' ORDER BY table_name"
        )
    )
    for (table,) in found.all():
        _run(f'ALTER TABLE "{table}" ENABLE ROW LEVEL SECURITY')
        _run(
            f'CREATE POLICY own_communes ON "{table}" USING '
            f"({_OWN_COMMUNES.format(communes=_SERVED)})"
        )
    _run("ALTER TABLE communes ENABLE ROW LEVEL SECURITY")
    _run(
        "CREATE POLICY own_communes ON communes USING "
        "(code = ANY ((SELECT served_communes())::text[]))"
    )
    for statement in (*_HISTORY, *_SECRETS):
        _run(statement)
    for table in _OF_PACKAGES:
        _run(f'ALTER TABLE "{table}" ENABLE ROW LEVEL SECURITY')
        _run(
            f'CREATE POLICY own_packages ON "{table}" USING '  # noqa: S608 - our own names
            "(package_id IN (SELECT id FROM packages))"
        )


def _run(statement: str) -> None:
    # Past SQLAlchemy's reading of ":name", which these bodies are full of.
    op.get_bind().exec_driver_sql(statement)


_DOMAINS: Final = (
    """CREATE DOMAIN iso_day AS text COLLATE "C" """
    """CHECK (VALUE SIMILAR TO '[0-9]{4}-[0-9]{2}-[0-9]{2}' AND VALUE::date::text = VALUE)""",
    """CREATE DOMAIN iso_moment AS text COLLATE "C" """
    """CHECK (VALUE SIMILAR TO '[0-9]{4}-[0-9]{2}-[0-9]{2} [0-9:.]+')""",
)
_NUMBERS: Final = (
    # Numbers without a gap for work in bulk, and none ever given twice: a sequence's own call
    # gives only one. The lock is let go at once, not at the end of the transaction.
    """
    CREATE FUNCTION take_numbers(table_name text, amount bigint) RETURNS bigint
    LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
    DECLARE numbers text := pg_get_serial_sequence(table_name, 'id'); first bigint;
    BEGIN
        PERFORM pg_advisory_lock(4281177, hashtext(table_name));
        first := nextval(numbers);
        IF amount > 1 THEN PERFORM setval(numbers, first + amount - 1); END IF;
        PERFORM pg_advisory_unlock(4281177, hashtext(table_name));
        RETURN first;
    END $$
    """,
)
_CLERKS: Final = (
    'CREATE TABLE clerk_communes (login text NOT NULL, commune_code text COLLATE "C" NOT NULL, '
    "PRIMARY KEY (login, commune_code))",
    """
    CREATE FUNCTION serves_everything() RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path FROM CURRENT AS $$ SELECT EXISTS (
        SELECT 1 FROM clerk_communes WHERE login = session_user AND commune_code = '*') $$
    """,
    """
    CREATE FUNCTION served_communes() RETURNS text[] LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path FROM CURRENT AS $$ SELECT CASE WHEN serves_everything()
        THEN ARRAY(SELECT code FROM communes WHERE served)
        ELSE ARRAY(SELECT commune_code FROM clerk_communes WHERE login = session_user) END $$
    """,
    # One writer at a time in a commune, as in the file: what a rule has read holds until the
    # commit. Who works for some communes locks these, in order, so that nobody waits in a circle.
    """
    CREATE FUNCTION begin_writing(who text) RETURNS text LANGUAGE plpgsql AS $$
    DECLARE own text[] := served_communes(); code text;
    BEGIN
        PERFORM set_config('application_name', who, true);
        IF cardinality(own) = 0 OR serves_everything() THEN
            PERFORM pg_advisory_xact_lock(4281176, 0);
        ELSE
            PERFORM pg_advisory_xact_lock_shared(4281176, 0);
            FOR code IN SELECT unnest(own) ORDER BY 1 LOOP
                PERFORM pg_advisory_xact_lock(4281176, code::integer);
            END LOOP;
        END IF;
        RETURN pg_current_xact_id()::text;
    END $$
    """,
)
_HISTORY: Final = (
    "ALTER TABLE audit ADD COLUMN login name NOT NULL DEFAULT session_user",
    "ALTER TABLE steps ADD COLUMN login name NOT NULL DEFAULT session_user",
    # A line belongs to the commune of its record; of a deleted one it says so itself.
    """
    CREATE FUNCTION is_of_own_commune(kind text, row_id bigint, content text) RETURNS boolean
    LANGUAGE plpgsql STABLE SET search_path FROM CURRENT AS $$
    DECLARE found boolean; table_name text;
    BEGIN
        IF row_id IS NULL THEN RETURN false; END IF;
        table_name := CASE WHEN kind IN ('place_alias', 'submission_batch') THEN kind || 'es'
            WHEN kind = 'rate_entry' THEN 'rate_entries' ELSE kind || 's' END;
        -- The office's own table, never one that the login made for itself.
        table_name := format('%I.%I', current_schema(), table_name);
        IF to_regclass(table_name) IS NULL THEN RETURN false; END IF;
        EXECUTE format('SELECT EXISTS (SELECT 1 FROM %s WHERE id = $1)', table_name)
            INTO found USING row_id;
        RETURN found OR coalesce(
            content::json ->> 'commune_code' = ANY (served_communes()), false);
    END $$
    """,
    "ALTER TABLE audit ENABLE ROW LEVEL SECURITY",
    "CREATE POLICY own_lines ON audit FOR SELECT USING ((SELECT serves_everything()) "
    "OR login = session_user OR is_of_own_commune(kind, row_id, before))",
    "CREATE POLICY new_lines ON audit FOR INSERT WITH CHECK (login = session_user)",
    "ALTER TABLE steps ENABLE ROW LEVEL SECURITY",
    "CREATE POLICY own_steps ON steps USING ((SELECT serves_everything()) "
    "OR login = session_user "
    "OR EXISTS (SELECT 1 FROM audit WHERE audit.step_id = steps.id))",
)
_SECRETS: Final = (
    # A clerk signs for the own communes only; the province's key of digests is every commune's.
    "ALTER TABLE office_keys ENABLE ROW LEVEL SECURITY",
    "CREATE POLICY own_keys ON office_keys USING ((SELECT serves_everything()) "
    "OR purpose = 'digests' OR (purpose LIKE 'signing %' "
    "AND substr(purpose, 9) = ANY ((SELECT served_communes())::text[])))",
    # A province takes in packages of communes whose books are elsewhere, and files of none.
    "CREATE POLICY whole_province ON packages USING ((SELECT serves_everything()))",
    "CREATE POLICY whole_province ON commune_keys USING ((SELECT serves_everything()))",
)
_OF_PACKAGES: Final = (
    "package_figures",
    "package_area_figures",
    "package_cube",
    "package_summaries",
    "package_digests",
    "package_persons",
    "package_list_blocks",
)
"""What a package holds lies in its commune, as the package does."""
