"""The tables of targets, of tasks given by a document, and of milestones.

A value is an integer number of hundredths (94,5 % is 9450), so that a rate and a count are kept
alike and no float ever stands between what was ordered and what is compared with it.
"""

import datetime

from sqlalchemy import (
    BigInteger,
    CheckConstraint,
    Date,
    ForeignKey,
    Index,
    Integer,
    String,
    Text,
    text,
)
from sqlalchemy.orm import Mapped, mapped_column

from desktop.storage.tables import Base, Record


class Target(Record, Base):
    """A number that somebody is to reach: of a year (month 0) or of one of its months.

    `holder` names who, in one word, so that no two targets of the same can stand side by side:
    the columns beside it may be NULL, and two NULLs are not equal. `spread_from` is the target
    that this one is a part of.
    """

    __tablename__ = "targets"
    year: Mapped[int] = mapped_column(Integer)
    month: Mapped[int] = mapped_column(Integer, default=0, server_default=text("0"))
    holder: Mapped[str] = mapped_column(String(60))
    neighbourhood_id: Mapped[int | None] = mapped_column(
        ForeignKey("neighbourhoods.id", ondelete="CASCADE"), index=True
    )
    collector_id: Mapped[int | None] = mapped_column(
        ForeignKey("collectors.id", ondelete="CASCADE"), index=True
    )
    organisation_id: Mapped[int | None] = mapped_column(
        ForeignKey("organisations.id", ondelete="CASCADE"), index=True
    )
    indicator: Mapped[str] = mapped_column(String(40))
    kind: Mapped[str] = mapped_column(String(5))
    value: Mapped[int] = mapped_column(BigInteger)
    document_number: Mapped[str | None] = mapped_column(String(60))
    document_date: Mapped[datetime.date | None] = mapped_column(Date)
    document_title: Mapped[str | None] = mapped_column(Text)
    spread_from: Mapped[int | None] = mapped_column(
        ForeignKey("targets.id", ondelete="SET NULL"), index=True
    )
    note: Mapped[str | None] = mapped_column(Text)
    __table_args__ = (
        CheckConstraint("month BETWEEN 0 AND 12", name="month"),
        CheckConstraint("kind IN ('stock', 'flow')", name="kind"),
        CheckConstraint("value > 0", name="value"),
        Index(
            "uq_targets_holder",
            "commune_code",
            "year",
            "month",
            "holder",
            "indicator",
            unique=True,
        ),
    )


class Directive(Record, Base):
    """A task that a document gives to the office: who does it, until when, what proves it."""

    __tablename__ = "directives"
    title: Mapped[str] = mapped_column(String(200))
    document_number: Mapped[str | None] = mapped_column(String(60))
    document_date: Mapped[datetime.date | None] = mapped_column(Date)
    issuer: Mapped[str | None] = mapped_column(String(160))
    task: Mapped[str | None] = mapped_column(Text)
    owner: Mapped[str | None] = mapped_column(String(120))
    due_on: Mapped[datetime.date | None] = mapped_column(Date, index=True)
    state: Mapped[str] = mapped_column(String(12), default="open", server_default=text("'open'"))
    done_on: Mapped[datetime.date | None] = mapped_column(Date)
    evidence: Mapped[str | None] = mapped_column(Text)
    note: Mapped[str | None] = mapped_column(Text)
    sort_key: Mapped[str] = mapped_column(String(410))
    search_key: Mapped[str] = mapped_column(Text)


class Milestone(Record, Base):
    """A number worth telling when it is first reached; it announces itself once."""

    __tablename__ = "milestones"
    indicator: Mapped[str] = mapped_column(String(40))
    neighbourhood_id: Mapped[int | None] = mapped_column(
        ForeignKey("neighbourhoods.id", ondelete="CASCADE"), index=True
    )
    threshold: Mapped[int] = mapped_column(BigInteger)
    note: Mapped[str | None] = mapped_column(Text)
    reached_on: Mapped[datetime.date | None] = mapped_column(Date)
    reached_value: Mapped[int | None] = mapped_column(BigInteger)
    announced_on: Mapped[datetime.date | None] = mapped_column(Date)
    __table_args__ = (CheckConstraint("threshold > 0", name="threshold"),)
