"""The tables of reports: what was reported as it stood then, what came late, own designs."""

import datetime

from sqlalchemy import Date, DateTime, Index, Integer, String, Text, text
from sqlalchemy.orm import Mapped, mapped_column

from desktop.storage.tables import Base, Record


class ReportRun(Record, Base):
    """A report as it was made: nothing in `figures` ever changes, whatever is corrected later.

    `period` is the form of the command line, `form_key` the form's key, `area` what part of the
    office it speaks of ("" is the whole). `version` counts the runs of the same report.
    `figures` is canonical JSON of heading, tables and signatures; `data_digest` is the SHA-256
    of the tables alone. `audit_line` is the last line of the audit that the figures knew of.
    """

    __tablename__ = "report_runs"
    period: Mapped[str] = mapped_column(String(30))
    form_key: Mapped[str] = mapped_column(String(60))
    area: Mapped[str] = mapped_column(String(60), default="", server_default=text("''"))
    version: Mapped[int] = mapped_column(Integer)
    made_at: Mapped[datetime.datetime] = mapped_column(DateTime)
    made_on: Mapped[datetime.date] = mapped_column(Date)
    made_by: Mapped[str] = mapped_column(String(80))
    title: Mapped[str] = mapped_column(Text)
    figures: Mapped[str] = mapped_column(Text)
    data_digest: Mapped[str] = mapped_column(String(64))
    audit_line: Mapped[int] = mapped_column(Integer)
    letter_no: Mapped[str | None] = mapped_column(String(120))
    file_name: Mapped[str | None] = mapped_column(String(255))
    file_digest: Mapped[str | None] = mapped_column(String(64))
    sent_on: Mapped[datetime.date | None] = mapped_column(Date)
    __table_args__ = (
        Index(
            "uq_report_runs_version",
            "commune_code",
            "form_key",
            "period",
            "area",
            "version",
            unique=True,
        ),
    )


class ReportCorrection(Record, Base):
    """What was entered late into a locked month, told in the report of the month it is booked in.

    `period` is the locked month and `booked_in` the open one (YYYY-MM). `deltas` is JSON:
    indicator key -> change of the locked month's figure. `parts` is JSON too: a list of the thôn
    and collectors whose figures change, each with its kind (`of`), id, name and own deltas.
    """

    __tablename__ = "report_corrections"
    period: Mapped[str] = mapped_column(String(7))
    booked_in: Mapped[str] = mapped_column(String(7))
    entered_on: Mapped[datetime.date] = mapped_column(Date)
    entered_by: Mapped[str] = mapped_column(String(80))
    subject: Mapped[str] = mapped_column(Text)
    reason: Mapped[str] = mapped_column(Text)
    deltas: Mapped[str] = mapped_column(Text)
    parts: Mapped[str | None] = mapped_column(Text)
    __table_args__ = (
        Index("ix_report_corrections_booked_in", "booked_in"),
        Index("ix_report_corrections_period", "period"),
    )


class ReportDesign(Record, Base):
    """A report that the office put together itself; `definition` is JSON of its choices."""

    __tablename__ = "report_designs"
    name: Mapped[str] = mapped_column(String(120))
    definition: Mapped[str] = mapped_column(Text)
