"""Codes of households: the highest one in use, and whether one is taken."""

from sqlalchemy import func, select

from desktop.storage.database import ReadSnapshot
from desktop.storage.tables import Household


def highest(snapshot: ReadSnapshot) -> str | None:
    """Return the longest code, and of these the last in order; None without any code."""
    code = Household.household_code
    statement = (
        select(code).where(code.is_not(None)).order_by(func.length(code).desc(), code.desc())
    )
    return snapshot.connection.scalar(statement.limit(1))


def is_taken(snapshot: ReadSnapshot, code: str) -> bool:
    """Tell whether a household has this code."""
    found = select(Household.id).where(Household.household_code == code).limit(1)
    return snapshot.connection.scalar(found) is not None
