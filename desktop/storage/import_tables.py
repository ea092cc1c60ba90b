"""The table of rows that an import left out: each is work until somebody has settled it."""

import datetime

from sqlalchemy import CheckConstraint, Date, Integer, String, Text, text
from sqlalchemy.orm import Mapped, mapped_column

from desktop.storage.tables import Base, Record


class LeftOutRow(Record, Base):
    """A row of a workbook that was not taken in, with the reason that its error workbook gives.

    `row_mark` tells the row among all files (see `domain/left_out_codes.py`); `cells` is the row as
    the file had it (JSON), for the workbook to mend; `known_uid` is the person that it speaks of,
    by uid and without a key, so that it never stands in the way of what becomes of that person.
    """

    __tablename__ = "left_out_rows"
    sheet_name: Mapped[str] = mapped_column(String(255))
    row_number: Mapped[int] = mapped_column(Integer)
    row_kind: Mapped[str] = mapped_column(String(20))
    row_mark: Mapped[str] = mapped_column(String(12), index=True)
    fate: Mapped[str] = mapped_column(String(10))
    name: Mapped[str | None] = mapped_column(String(160))
    number: Mapped[str | None] = mapped_column(String(60))
    place: Mapped[str | None] = mapped_column(String(120))
    reason: Mapped[str] = mapped_column(Text)
    cells: Mapped[str] = mapped_column(Text)
    known_uid: Mapped[str | None] = mapped_column(String(36))
    state: Mapped[str] = mapped_column(String(10), default="open", server_default=text("'open'"))
    settled_on: Mapped[datetime.date | None] = mapped_column(Date)
    note: Mapped[str | None] = mapped_column(Text)
    sort_key: Mapped[str] = mapped_column(String(410))
    search_key: Mapped[str] = mapped_column(Text)
    __table_args__ = (
        CheckConstraint(
            "fate IN ('error', 'waiting', 'skipped', 'unknown', 'unlike')", name="fate"
        ),
        CheckConstraint("state IN ('open', 'settled', 'taken_in')", name="state"),
    )
