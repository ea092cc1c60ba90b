"""The tables of the money: rates, receipt books, contributions, closings, batches, refunds, desk.

As in `tables.py`: money is an integer number of đồng, dates are inclusive ISO text. Shares and
factors are decimal text ("0.045"), so that no float ever stands between a rate and its amount.
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


class RateEntry(Record, Base):
    """An entry of the office in a dated table of rates; what was shipped is never changed.

    `table_key` and `key` are those of `domain/rates.py`. A withdrawn entry stays, with its day.
    """

    __tablename__ = "rate_entries"
    table_key: Mapped[str] = mapped_column(String(40))
    key: Mapped[str] = mapped_column(String(60), default="", server_default=text("''"))
    valid_from: Mapped[datetime.date] = mapped_column(Date)
    valid_to: Mapped[datetime.date | None] = mapped_column(Date)
    value: Mapped[str] = mapped_column(String(80))
    source: Mapped[str] = mapped_column(Text)
    reason: Mapped[str] = mapped_column(Text)
    withdrawn_on: Mapped[datetime.date | None] = mapped_column(Date)
    __table_args__ = (
        CheckConstraint("valid_to IS NULL OR valid_from <= valid_to", name="period"),
        Index("ix_rate_entries_table", "table_key", "key", "valid_from"),
    )


class Contract(Record, Base):
    """The contract under which an organisation collects for one scheme (HI or VSI)."""

    __tablename__ = "contracts"
    organisation_id: Mapped[int] = mapped_column(
        ForeignKey("organisations.id", ondelete="CASCADE"), index=True
    )
    scheme: Mapped[str] = mapped_column(String(4))
    organisation_code: Mapped[str | None] = mapped_column(String(20))
    contract_no: Mapped[str | None] = mapped_column(String(60))
    signed_by: Mapped[str | None] = mapped_column(String(20))
    valid_from: Mapped[datetime.date] = mapped_column(Date)
    valid_to: Mapped[datetime.date | None] = mapped_column(Date)
    note: Mapped[str | None] = mapped_column(Text)
    __table_args__ = (
        CheckConstraint("scheme IN ('HI', 'VSI')", name="scheme"),
        CheckConstraint("valid_to IS NULL OR valid_from <= valid_to", name="period"),
    )


class ReceiptBook(Record, Base):
    """Quyển biên lai: numbers from-to under one serial, given to one collector at a time.

    `medium` is paper or electronic; `number_width` is how many digits a number is written with.
    """

    __tablename__ = "receipt_books"
    serial: Mapped[str] = mapped_column(String(40))
    medium: Mapped[str] = mapped_column(String(10), default="paper", server_default=text("'paper'"))
    number_from: Mapped[int] = mapped_column(Integer)
    number_to: Mapped[int] = mapped_column(Integer)
    number_width: Mapped[int] = mapped_column(Integer, default=7, server_default=text("7"))
    collector_id: Mapped[int | None] = mapped_column(ForeignKey("collectors.id"), index=True)
    issued_on: Mapped[datetime.date] = mapped_column(Date)
    returned_on: Mapped[datetime.date | None] = mapped_column(Date)
    state: Mapped[str] = mapped_column(String(10), default="open", server_default=text("'open'"))
    note: Mapped[str | None] = mapped_column(Text)
    sort_key: Mapped[str] = mapped_column(String(250), default="")
    search_key: Mapped[str] = mapped_column(Text, default="")
    __table_args__ = (
        CheckConstraint("number_from >= 0 AND number_from <= number_to", name="numbers"),
        CheckConstraint("state IN ('open', 'returned', 'lost')", name="state"),
        CheckConstraint("medium IN ('paper', 'electronic')", name="medium"),
        Index("ix_receipt_books_serial", "serial", "number_from"),
    )


class Closing(Record, Base):
    """Chốt tiền: the receipts of one collector and one day, equal to the cash and to the slip.

    `cash_total` and `transfer_total` are what was counted; the slip (phiếu nộp tiền) may follow
    until `remit_by`.
    """

    __tablename__ = "closings"
    collector_id: Mapped[int] = mapped_column(ForeignKey("collectors.id"), index=True)
    closed_on: Mapped[datetime.date] = mapped_column(Date)
    receipt_count: Mapped[int] = mapped_column(Integer)
    receipt_total: Mapped[int] = mapped_column(BigInteger)
    cash_total: Mapped[int] = mapped_column(BigInteger)
    transfer_total: Mapped[int] = mapped_column(BigInteger)
    remit_by: Mapped[datetime.date] = mapped_column(Date)
    slip_no: Mapped[str | None] = mapped_column(String(40))
    slip_date: Mapped[datetime.date | None] = mapped_column(Date)
    slip_bank: Mapped[str | None] = mapped_column(String(120))
    slip_amount: Mapped[int | None] = mapped_column(BigInteger)
    note: Mapped[str | None] = mapped_column(Text)
    __table_args__ = (
        CheckConstraint("receipt_total = cash_total + transfer_total", name="balance"),
        CheckConstraint("slip_amount IS NULL OR slip_amount = receipt_total", name="slip"),
        Index("uq_closings_day", "collector_id", "closed_on", unique=True),
    )


class SubmissionBatch(Record, Base):
    """Đợt kê khai: the contributions handed to BHXH on one form (D03 or D05)."""

    __tablename__ = "submission_batches"
    form: Mapped[str] = mapped_column(String(4))
    batch_no: Mapped[str] = mapped_column(String(40))
    opened_on: Mapped[datetime.date] = mapped_column(Date)
    organisation_id: Mapped[int | None] = mapped_column(ForeignKey("organisations.id"), index=True)
    state: Mapped[str] = mapped_column(String(10), default="draft", server_default=text("'draft'"))
    sent_on: Mapped[datetime.date | None] = mapped_column(Date)
    portal_code: Mapped[str | None] = mapped_column(String(40))
    returned_on: Mapped[datetime.date | None] = mapped_column(Date)
    return_reason: Mapped[str | None] = mapped_column(Text)
    done_on: Mapped[datetime.date | None] = mapped_column(Date)
    note: Mapped[str | None] = mapped_column(Text)
    __table_args__ = (
        CheckConstraint("form IN ('D03', 'D05')", name="form"),
        CheckConstraint("state IN ('draft', 'sent', 'returned', 'done')", name="state"),
        Index("uq_submission_batches_number", "commune_code", "batch_no", unique=True),
    )


class Contribution(Record, Base):
    """Khoản đóng: one line of a receipt, one person and scheme, as it was computed that day.

    `inputs` keeps what went in and `explanation` the sentences that came out (both JSON), and
    `rates_version` the version of the tables, so that an old receipt never changes with the rates.
    """

    __tablename__ = "contributions"
    receipt_id: Mapped[int] = mapped_column(
        ForeignKey("receipts.id", ondelete="CASCADE"), index=True
    )
    person_id: Mapped[int | None] = mapped_column(
        ForeignKey("persons.id", ondelete="SET NULL"), index=True
    )
    batch_id: Mapped[int | None] = mapped_column(
        ForeignKey("submission_batches.id", ondelete="SET NULL"), index=True
    )
    person_name: Mapped[str] = mapped_column(String(120))
    line_no: Mapped[int] = mapped_column(Integer)
    scheme: Mapped[str] = mapped_column(String(4))
    hi_group: Mapped[str | None] = mapped_column(String(2))
    plan_code: Mapped[str] = mapped_column(String(4))
    payment_mode: Mapped[str] = mapped_column(String(10))
    member_order: Mapped[int | None] = mapped_column(Integer)
    months: Mapped[int] = mapped_column(Integer)
    valid_from: Mapped[datetime.date] = mapped_column(Date)
    valid_to: Mapped[datetime.date] = mapped_column(Date)
    chosen_income: Mapped[int | None] = mapped_column(BigInteger)
    base: Mapped[int] = mapped_column(BigInteger)
    rate: Mapped[str] = mapped_column(String(20))
    factor: Mapped[str] = mapped_column(String(20))
    state_share: Mapped[str] = mapped_column(String(20))
    local_share: Mapped[str] = mapped_column(String(20))
    amount_due: Mapped[int] = mapped_column(BigInteger)
    state_support: Mapped[int] = mapped_column(BigInteger)
    local_support: Mapped[int] = mapped_column(BigInteger)
    other_support: Mapped[int] = mapped_column(BigInteger)
    own_payment: Mapped[int] = mapped_column(BigInteger)
    rates_version: Mapped[str] = mapped_column(String(20))
    inputs: Mapped[str] = mapped_column(Text)
    explanation: Mapped[str] = mapped_column(Text)
    returned_reason: Mapped[str | None] = mapped_column(Text)
    __table_args__ = (
        CheckConstraint("scheme IN ('HI', 'VSI')", name="scheme"),
        CheckConstraint("months > 0", name="months"),
        CheckConstraint("valid_from <= valid_to", name="period"),
        CheckConstraint("own_payment >= 0", name="own_payment"),
        CheckConstraint(
            "amount_due = state_support + local_support + other_support + own_payment",
            name="parts",
        ),
        Index("uq_contributions_line", "receipt_id", "line_no", unique=True),
    )


class Refund(Record, Base):
    """Thoái thu: money given back out of a receipt (606A doubled, 606B death, 602A VSI)."""

    __tablename__ = "refunds"
    procedure: Mapped[str] = mapped_column(String(4))
    receipt_id: Mapped[int] = mapped_column(ForeignKey("receipts.id"), index=True)
    contribution_id: Mapped[int | None] = mapped_column(ForeignKey("contributions.id"), index=True)
    person_id: Mapped[int | None] = mapped_column(
        ForeignKey("persons.id", ondelete="SET NULL"), index=True
    )
    person_name: Mapped[str] = mapped_column(String(120))
    event_on: Mapped[datetime.date | None] = mapped_column(Date)
    months: Mapped[int] = mapped_column(Integer)
    amount: Mapped[int] = mapped_column(BigInteger)
    reason: Mapped[str] = mapped_column(Text)
    explanation: Mapped[str | None] = mapped_column(Text)
    asked_on: Mapped[datetime.date] = mapped_column(Date)
    state: Mapped[str] = mapped_column(String(10), default="asked", server_default=text("'asked'"))
    settled_on: Mapped[datetime.date | None] = mapped_column(Date)
    note: Mapped[str | None] = mapped_column(Text)
    __table_args__ = (
        CheckConstraint("procedure IN ('606A', '606B', '602A')", name="procedure"),
        CheckConstraint("state IN ('asked', 'sent', 'paid', 'refused')", name="state"),
        CheckConstraint("amount > 0", name="amount"),
    )


class CommissionPeriod(Record, Base):
    """The commission of one organisation and month, closed once and for all."""

    __tablename__ = "commission_periods"
    organisation_id: Mapped[int] = mapped_column(ForeignKey("organisations.id"), index=True)
    period: Mapped[str] = mapped_column(String(7))
    closed_on: Mapped[datetime.date] = mapped_column(Date)
    line_count: Mapped[int] = mapped_column(Integer)
    own_total: Mapped[int] = mapped_column(BigInteger)
    commission_total: Mapped[int] = mapped_column(BigInteger)
    __table_args__ = (
        Index("uq_commission_periods_period", "organisation_id", "period", unique=True),
    )


class CommissionLine(Record, Base):
    """The commission of one contribution, as it was when its period was closed.

    `cause` is paid; a line of a contribution made void, or of a refund, after that period was
    closed is negative, and stands in a later one. A contribution is paid for once and taken back
    once.
    """

    __tablename__ = "commission_lines"
    commission_period_id: Mapped[int] = mapped_column(
        ForeignKey("commission_periods.id"), index=True
    )
    contribution_id: Mapped[int] = mapped_column(ForeignKey("contributions.id"), index=True)
    refund_id: Mapped[int | None] = mapped_column(ForeignKey("refunds.id"), unique=True)
    collector_id: Mapped[int | None] = mapped_column(ForeignKey("collectors.id"), index=True)
    cause: Mapped[str] = mapped_column(String(6), default="paid", server_default=text("'paid'"))
    region: Mapped[str] = mapped_column(String(4))
    rate: Mapped[str] = mapped_column(String(20))
    rate_source: Mapped[str | None] = mapped_column(Text)
    own_payment: Mapped[int] = mapped_column(BigInteger)
    commission: Mapped[int] = mapped_column(BigInteger)
    __table_args__ = (
        CheckConstraint("cause IN ('paid', 'void', 'refund')", name="cause"),
        CheckConstraint("(cause = 'refund') = (refund_id IS NOT NULL)", name="refund"),
        CheckConstraint(
            "CASE cause WHEN 'paid' THEN own_payment >= 0 AND commission >= 0 "
            "ELSE own_payment <= 0 AND commission <= 0 END",
            name="sign",
        ),
        Index(
            "uq_commission_lines_cause",
            "contribution_id",
            "cause",
            unique=True,
            sqlite_where=text("cause <> 'refund'"),
        ),
    )


class Contact(Record, Base):
    """Lần liên hệ: a family was reminded, called or visited about a card, and what came of it."""

    __tablename__ = "contacts"
    household_id: Mapped[int | None] = mapped_column(
        ForeignKey("households.id", ondelete="CASCADE"), index=True
    )
    person_id: Mapped[int | None] = mapped_column(
        ForeignKey("persons.id", ondelete="SET NULL"), index=True
    )
    collector_id: Mapped[int | None] = mapped_column(
        ForeignKey("collectors.id", ondelete="SET NULL"), index=True
    )
    contacted_on: Mapped[datetime.date] = mapped_column(Date)
    channel: Mapped[str] = mapped_column(String(10))
    outcome: Mapped[str] = mapped_column(String(12))
    promised_on: Mapped[datetime.date | None] = mapped_column(Date)
    reason: Mapped[str | None] = mapped_column(String(40))
    scheme: Mapped[str] = mapped_column(String(4), default="HI", server_default=text("'HI'"))
    card_end: Mapped[datetime.date | None] = mapped_column(Date)
    note: Mapped[str | None] = mapped_column(Text)
    __table_args__ = (Index("ix_contacts_day", "household_id", "contacted_on"),)


class Reminder(Record, Base):
    """One reminder, given once: of this person, for this end of a card, at this stage in days."""

    __tablename__ = "reminders"
    person_id: Mapped[int] = mapped_column(ForeignKey("persons.id", ondelete="CASCADE"), index=True)
    contact_id: Mapped[int | None] = mapped_column(
        ForeignKey("contacts.id", ondelete="SET NULL"), index=True
    )
    scheme: Mapped[str] = mapped_column(String(4))
    card_end: Mapped[datetime.date] = mapped_column(Date)
    stage: Mapped[int] = mapped_column(Integer)
    reminded_on: Mapped[datetime.date] = mapped_column(Date)
    __table_args__ = (
        Index("uq_reminders_stage", "person_id", "scheme", "card_end", "stage", unique=True),
    )


class PeriodLock(Record, Base):
    """A closed month (YYYY-MM): no receipt of its days is written or changed any more.

    The days are those of the month as the office closed it when it was locked; another closing
    day chosen later opens none of them.
    """

    __tablename__ = "period_locks"
    period: Mapped[str] = mapped_column(String(7))
    first_day: Mapped[datetime.date] = mapped_column(Date)
    last_day: Mapped[datetime.date] = mapped_column(Date)
    locked_on: Mapped[datetime.date] = mapped_column(Date)
    reason: Mapped[str | None] = mapped_column(Text)
    __table_args__ = (Index("uq_period_locks_period", "commune_code", "period", unique=True),)
