"""The search index of an office on a PostgreSQL server; a part of revision 0001.

A view over the records' own folded columns, whose trigrams are indexed beside the commune. Row
level security keeps `LIKE` of a clerk from that index: it is not leakproof, so the server first
reads every row that the clerk may see. So a clerk asks by a function of the owner, which answers
the communes of the session's login only and takes words, never a pattern.
"""

from collections.abc import Iterator
from typing import Final

_SEARCHED: Final = ("persons", "households", "collectors", "organisations")
"""The tables of what is searched, in the order of the kinds in the index."""


def search_statements(own_communes: str) -> Iterator[str]:
    """Return what makes the index; `own_communes` is the guard of the tables, for {communes}."""
    # Beside the trigrams the commune, so that others' rows are not even counted as read.
    yield "CREATE EXTENSION IF NOT EXISTS pg_trgm"
    yield "CREATE EXTENSION IF NOT EXISTS btree_gin"
    for table in _SEARCHED:
        yield (
            f"CREATE INDEX ix_{table}_words ON {table} "
            "USING gin (commune_code, (' ' || search_key || ' ') gin_trgm_ops)"
        )
    rows = " UNION ALL ".join(
        f"SELECT id * {len(_SEARCHED)} + {place} AS rowid, "  # noqa: S608 - our own names
        f"' ' || search_key || ' ' AS words, commune_code FROM {table}"
        for place, table in enumerate(_SEARCHED)
    )
    yield f"CREATE VIEW search_index WITH (security_invoker = true) AS {rows}"
    yield _CONDITION
    yield _OWN_HITS.replace("{guard}", own_communes.format(communes="%L"))
    yield "REVOKE ALL ON FUNCTION own_hits(text, bigint) FROM PUBLIC"
    yield _HITS


# The expression is that of the file's index: `"an"* AND ("012"* OR "§210"*)`. Its parts become
# constants of a statement, so that the trigrams are used. Signs of LIKE are no part of a word.
_CONDITION: Final = r"""
    CREATE FUNCTION search_condition(expression text) RETURNS text
    LANGUAGE plpgsql IMMUTABLE SET search_path FROM CURRENT AS $$
    DECLARE part text; word text; either text[]; every text[] := '{true}';
    BEGIN
        FOREACH part IN ARRAY string_to_array(translate(expression, chr(92) || '%_', ''), ' AND ')
        LOOP
            either := '{}';
            FOREACH word IN ARRAY string_to_array(btrim(part, '()'), ' OR ') LOOP
                either := either || format('words LIKE %L', CASE
                    WHEN right(word, 1) = '*' THEN '% ' || btrim(word, '"*') || '%'
                    ELSE '% ' || btrim(word, '"') || ' %' END);
            END LOOP;
            IF either <> '{}' THEN
                every := every || ('(' || array_to_string(either, ' OR ') || ')');
            END IF;
        END LOOP;
        RETURN array_to_string(every, ' AND ');
    END $$
"""
# The communes are a constant of the statement too: the planner then knows how many rows are theirs.
# A printed plan would tell what the statistics know of others' words.
_OWN_HITS: Final = """
    CREATE FUNCTION own_hits(expression text, most bigint) RETURNS TABLE (rowid bigint)
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path FROM CURRENT SET debug_print_plan = off AS $$
    BEGIN
        RETURN QUERY EXECUTE format(
            'SELECT s.rowid FROM search_index s WHERE {guard} AND %s LIMIT %L',
            served_communes(), search_condition(expression), most);
    END $$
"""
_HITS: Final = """
    CREATE FUNCTION search_index(expression text, most bigint DEFAULT NULL)
    RETURNS TABLE (rowid bigint) LANGUAGE plpgsql STABLE SET search_path FROM CURRENT AS $$
    BEGIN
        IF row_security_active('persons') THEN
            RETURN QUERY SELECT s.rowid FROM own_hits(expression, most) s;
        ELSE
            RETURN QUERY EXECUTE format(
                'SELECT s.rowid FROM search_index s WHERE %s LIMIT %L',
                search_condition(expression), most);
        END IF;
    END $$
"""
