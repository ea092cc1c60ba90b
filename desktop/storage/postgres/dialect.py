"""How statements that are written for the file speak to PostgreSQL with the same meaning.

Days and moments are ISO text there as in the file, text sorts by its bytes, NULL is the smallest
value, and statements of the driver take `?`. So a query is written once.
"""

import datetime
from collections.abc import Callable
from typing import Any, Final

from sqlalchemy import Column, ColumnElement, Select
from sqlalchemy import types as sqltypes
from sqlalchemy.dialects.postgresql.base import PGDDLCompiler, PGTypeCompiler
from sqlalchemy.dialects.postgresql.psycopg import PGCompiler_psycopg, PGDialect_psycopg
from sqlalchemy.sql import operators
from sqlalchemy.sql.elements import UnaryExpression
from typing_extensions import override

DAY_TYPE: Final = "iso_day"
MOMENT_TYPE: Final = "iso_moment"
_NULLS: Final = {operators.nulls_first_op, operators.nulls_last_op}


class IsoDay(sqltypes.Date):
    """A day, kept as `2026-11-21`."""

    @override
    def bind_processor(self, dialect: Any) -> Any:
        return _day_text

    @override
    def literal_processor(self, dialect: Any) -> Callable[[Any], str]:
        return lambda value: f"'{_day_text(value)}'"

    @override
    def result_processor(self, dialect: Any, coltype: object) -> Any:
        return _read_day


class IsoMoment(sqltypes.DateTime):
    """A moment of the office's wall clock, kept as `2026-11-21 09:41:00.000000`."""

    @override
    def bind_processor(self, dialect: Any) -> Any:
        return _moment_text

    @override
    def literal_processor(self, dialect: Any) -> Callable[[Any], str]:
        return lambda value: f"'{_moment_text(value)}'"

    @override
    def result_processor(self, dialect: Any, coltype: object) -> Any:
        return _read_moment


def _day_text(value: Any) -> str | None:
    return value.isoformat() if isinstance(value, datetime.date) else value


def _read_day(value: str | None) -> datetime.date | None:
    return None if value is None else datetime.date.fromisoformat(value)


def _moment_text(value: Any) -> str | None:
    if isinstance(value, datetime.datetime):
        return value.isoformat(" ", "microseconds")
    return value  # type: ignore[no-any-return]


def _read_moment(value: str | None) -> datetime.datetime | None:
    return None if value is None else datetime.datetime.fromisoformat(value)


class OfficeTypes(PGTypeCompiler):
    """Column types that hold what SQLite's hold: text of any length, whole numbers of 8 bytes."""

    def _text(self, kw: dict[str, Any]) -> str:
        # The collation belongs to a column; a cast of a value needs none.
        return 'TEXT COLLATE "C"' if kw.get("type_expression") is not None else "TEXT"

    @override
    def visit_VARCHAR(self, type_: Any, **kw: Any) -> str:
        return self._text(kw)

    @override
    def visit_TEXT(self, type_: Any, **kw: Any) -> str:
        return self._text(kw)

    @override
    def visit_DATE(self, type_: Any, **kw: Any) -> str:
        return DAY_TYPE if kw.get("type_expression") is not None else "TEXT"

    @override
    def visit_DATETIME(self, type_: Any, **kw: Any) -> str:
        return MOMENT_TYPE if kw.get("type_expression") is not None else "TEXT"

    @override
    def visit_TIMESTAMP(self, type_: Any, **kw: Any) -> str:
        return self.visit_DATETIME(type_, **kw)

    @override
    def visit_INTEGER(self, type_: Any, **kw: Any) -> str:
        return "BIGINT" if kw.get("type_expression") is not None else "INTEGER"


class OfficeTables(PGDDLCompiler):
    """Tables whose row numbers do not end at two thousand million."""

    @override
    def get_column_specification(self, column: Column[Any], **kwargs: Any) -> str:
        found: str = super().get_column_specification(column, **kwargs)  # type: ignore[no-untyped-call]
        return found.replace(" SERIAL", " BIGSERIAL")

    @override
    def visit_foreign_key_constraint(self, constraint: Any, **kw: Any) -> str:
        # So that a whole office can be written in any order of its rows.
        found = super().visit_foreign_key_constraint(constraint, **kw)  # type: ignore[no-untyped-call]
        return f"{found} DEFERRABLE"


class OfficeQueries(PGCompiler_psycopg):
    """Queries in which NULL comes first, as in the file, unless they say otherwise."""

    @override
    def order_by_clause(self, select: Select[Any], **kw: Any) -> str:
        clauses = [
            self.process(clause, **kw) + _place_of_null(clause)
            for clause in select._order_by_clauses  # noqa: SLF001 - the hook's own argument
        ]
        return f" ORDER BY {', '.join(clauses)}" if clauses else ""


def _place_of_null(clause: ColumnElement[Any]) -> str:
    modifier = getattr(clause, "modifier", None) if isinstance(clause, UnaryExpression) else None
    inner = clause.element if isinstance(clause, UnaryExpression) and modifier else clause
    if modifier in _NULLS or _is_never_null(inner):
        return ""
    return " NULLS LAST" if modifier is operators.desc_op else " NULLS FIRST"


def _is_never_null(clause: Any) -> bool:
    # Said of such a column, it would keep the server from using the column's index.
    return isinstance(clause, Column) and not clause.nullable


class OfficeDialect(PGDialect_psycopg):
    """PostgreSQL by psycopg 3, holding an office as the file holds it."""

    driver = "ansinhxa"
    supports_statement_cache = True
    statement_compiler = OfficeQueries
    type_compiler_cls = OfficeTypes
    ddl_compiler = OfficeTables
    colspecs = {  # noqa: RUF012 - as the class above declares it
        **PGDialect_psycopg.colspecs,
        sqltypes.Date: IsoDay,
        sqltypes.DateTime: IsoMoment,
    }


def of_driver(statement: str) -> str:
    """Return a statement of the driver with the places that psycopg knows."""
    return statement.replace("%", "%%").replace("?", "%s")
