"""The rights of a clerk's login on the server's tables, and the communes it serves."""

from collections.abc import Sequence
from typing import Final

from sqlalchemy import text

from desktop.domain.errors import InvalidInput
from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.storage.database import Database

_SEARCH: Final = "own_hits(text, bigint)"
"""Answers with the owner's rights, for the communes of the login: nobody else may call it."""


def give(database: Database, login: str, communes: Sequence[str]) -> None:
    """Write the communes of a login and let it use the tables; the policies do the rest."""
    with database.write("") as unit:
        work = unit.connection
        known = work.execute(
            text("SELECT quote_ident(rolname) FROM pg_roles WHERE rolname = :login"),
            {"login": login},
        ).scalar()
        if known is None:
            raise InvalidInput(
                "clerk.unknown_login",
                QT_TRANSLATE_NOOP(
                    "errors",
                    "Máy chủ không có tài khoản {login}. Tạo tài khoản trên máy chủ trước.",
                ),
                login=login,
            )
        work.execute(text("DELETE FROM clerk_communes WHERE login = :login"), {"login": login})
        for code in sorted(set(communes)):
            work.execute(
                text("INSERT INTO clerk_communes (login, commune_code) VALUES (:login, :code)"),
                {"login": login, "code": code},
            )
        schema = work.execute(text("SELECT quote_ident(current_schema())")).scalar_one()
        for statement in _grants(str(known), str(schema), allowed=bool(communes)):
            work.exec_driver_sql(statement)


def _grants(login: str, schema: str, *, allowed: bool) -> tuple[str, ...]:
    if not allowed:
        return (
            f"REVOKE ALL ON ALL TABLES IN SCHEMA {schema} FROM {login}",
            f"REVOKE ALL ON ALL SEQUENCES IN SCHEMA {schema} FROM {login}",
            f"REVOKE ALL ON FUNCTION {_SEARCH} FROM {login}",
        )
    return (
        f"GRANT USAGE ON SCHEMA {schema} TO {login}",
        f"GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA {schema} TO {login}",
        f"GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA {schema} TO {login}",
        f"GRANT EXECUTE ON FUNCTION {_SEARCH} TO {login}",
        # A clerk gives no rights, changes no schema and rewrites no history.
        f"REVOKE ALL ON clerk_communes, alembic_version FROM {login}",
        f"GRANT SELECT ON alembic_version TO {login}",
        f"REVOKE UPDATE, DELETE ON audit FROM {login}",
    )
