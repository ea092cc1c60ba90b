"""The tables of an office's database.

Every record carries `commune_code` (5 digits, GSO list), a `uid` (UUIDv7, the same in every office
that ever holds the record) and a row version (optimistic locking). Dates are ISO text, money is an
integer number of đồng, identity numbers are text. Sort and search keys are computed in
`text_columns.py` on every write.
"""

import datetime

from sqlalchemy import (
    BigInteger,
    CheckConstraint,
    Date,
    DateTime,
    ForeignKey,
    Index,
    Integer,
    MetaData,
    String,
    Text,
    text,
)
from sqlalchemy.orm import DeclarativeBase, Mapped, declared_attr, mapped_column

from desktop.domain.dates import PartialDate
from desktop.storage.column_types import PartialDateText
from desktop.storage.row_identity import new_uid


class Base(DeclarativeBase):
    """Names every constraint, so that SQLite batches can drop them later."""

    metadata = MetaData(
        naming_convention={
            "ix": "ix_%(column_0_label)s",
            "uq": "uq_%(table_name)s_%(column_0_name)s",
            "ck": "ck_%(table_name)s_%(constraint_name)s",
            "fk": "fk_%(table_name)s_%(column_0_name)s",
            "pk": "pk_%(table_name)s",
        }
    )


class Record:
    """What every record of the office carries."""

    id: Mapped[int] = mapped_column(Integer, primary_key=True)
    uid: Mapped[str] = mapped_column(String(36), unique=True, default=new_uid)
    row_version: Mapped[int] = mapped_column(Integer, default=1, server_default=text("1"))

    @declared_attr.directive
    def commune_code(cls) -> Mapped[str]:  # noqa: N805 - SQLAlchemy calls it on the class
        """The commune that the record belongs to."""
        return mapped_column(String(5), ForeignKey("communes.code"), index=True)

    @declared_attr.directive
    def import_batch_id(cls) -> Mapped[int | None]:  # noqa: N805
        """The import that created the row; None when a person typed it."""
        return mapped_column(ForeignKey("import_batches.id"), index=True)

    @declared_attr.directive
    def __mapper_args__(cls) -> dict[str, object]:  # noqa: N805
        """Let the row version guard against lost updates."""
        return {"version_id_col": cls.__table__.c.row_version}  # type: ignore[attr-defined]


class Commune(Base):
    """A commune of the official list (3,321); the office serves one or several of them."""

    __tablename__ = "communes"
    code: Mapped[str] = mapped_column(String(5), primary_key=True)
    name: Mapped[str] = mapped_column(String(80))
    province_code: Mapped[str] = mapped_column(String(2), index=True)
    province_name: Mapped[str] = mapped_column(String(80))
    valid_from: Mapped[datetime.date] = mapped_column(Date)
    served: Mapped[bool] = mapped_column(default=False)
    search_key: Mapped[str] = mapped_column(String(160))


class OfficeOption(Base):
    """A choice of the office (signer, cut-off day), shared by everybody who opens the database."""

    __tablename__ = "office_options"
    key: Mapped[str] = mapped_column(String(60), primary_key=True)
    value: Mapped[str] = mapped_column(Text)


class ImportBatch(Base):
    """One workbook taken in: what came of it, and whether it was withdrawn."""

    __tablename__ = "import_batches"
    id: Mapped[int] = mapped_column(Integer, primary_key=True)
    uid: Mapped[str] = mapped_column(String(36), unique=True, default=new_uid)
    commune_code: Mapped[str] = mapped_column(ForeignKey("communes.code"))
    imported_at: Mapped[datetime.datetime] = mapped_column(DateTime)
    imported_by: Mapped[str] = mapped_column(String(80))
    file_name: Mapped[str] = mapped_column(String(255))
    sheet_name: Mapped[str] = mapped_column(String(255))
    layout: Mapped[str] = mapped_column(String(40))
    content_digest: Mapped[str] = mapped_column(String(64), index=True)
    rows_read: Mapped[int] = mapped_column(Integer)
    rows_new: Mapped[int] = mapped_column(Integer)
    rows_changed: Mapped[int] = mapped_column(Integer)
    rows_same: Mapped[int] = mapped_column(Integer)
    rows_rejected: Mapped[int] = mapped_column(Integer)
    rows_held_back: Mapped[int] = mapped_column(Integer)
    backup_file: Mapped[str | None] = mapped_column(String(255))
    left_out_sheets: Mapped[str | None] = mapped_column(Text)
    """Title, header and sections (JSON) above the rows that were left out, to write them again."""
    withdrawn_at: Mapped[datetime.datetime | None] = mapped_column(DateTime)


class Neighbourhood(Record, Base):
    """Thôn, buôn, ấp, khóm, tổ dân phố: the unit below the commune, without a national code."""

    __tablename__ = "neighbourhoods"
    name: Mapped[str] = mapped_column(String(80))
    sort_key: Mapped[str] = mapped_column(String(160))
    search_key: Mapped[str] = mapped_column(String(160))
    __table_args__ = (Index("uq_neighbourhoods_name", "commune_code", "search_key", unique=True),)


class PlaceAlias(Record, Base):
    """An old name: of a neighbourhood (`neighbourhood_id`) or of a commune (`new_text`).

    `kind` is neighbourhood or commune. An old name means one thing in a commune.
    """

    __tablename__ = "place_aliases"
    kind: Mapped[str] = mapped_column(String(20))
    old_text: Mapped[str] = mapped_column(String(160))
    neighbourhood_id: Mapped[int | None] = mapped_column(
        ForeignKey("neighbourhoods.id", ondelete="CASCADE"), index=True
    )
    new_text: Mapped[str | None] = mapped_column(String(160))
    sort_key: Mapped[str] = mapped_column(String(320))
    search_key: Mapped[str] = mapped_column(String(320))
    __table_args__ = (
        CheckConstraint(
            "(kind = 'neighbourhood' AND neighbourhood_id IS NOT NULL AND new_text IS NULL)"
            " OR (kind = 'commune' AND neighbourhood_id IS NULL AND new_text IS NOT NULL)",
            name="target",
        ),
        Index("uq_place_aliases_text", "commune_code", "kind", "search_key", unique=True),
    )


class Household(Record, Base):
    """A household of the residence law; `head_name` follows the member who is head."""

    __tablename__ = "households"
    household_code: Mapped[str | None] = mapped_column(String(30))
    head_name: Mapped[str | None] = mapped_column(String(120))
    neighbourhood_id: Mapped[int | None] = mapped_column(
        ForeignKey("neighbourhoods.id"), index=True
    )
    address: Mapped[str | None] = mapped_column(Text)
    former_address: Mapped[str | None] = mapped_column(Text)
    phone: Mapped[str | None] = mapped_column(String(15))
    household_class: Mapped[str | None] = mapped_column(String(20))
    class_from: Mapped[datetime.date | None] = mapped_column(Date)
    class_to: Mapped[datetime.date | None] = mapped_column(Date)
    decision_number: Mapped[str | None] = mapped_column(String(60))
    collector_id: Mapped[int | None] = mapped_column(
        ForeignKey("collectors.id", ondelete="SET NULL"), index=True
    )
    note: Mapped[str | None] = mapped_column(Text)
    sort_key: Mapped[str] = mapped_column(String(250), default="")
    search_key: Mapped[str] = mapped_column(Text, default="")
    __table_args__ = (
        Index(
            "uq_households_code",
            "commune_code",
            "household_code",
            unique=True,
            # Naming PostgreSQL here would import its whole dialect; it lets NULLs be many anyway.
            sqlite_where=text("household_code IS NOT NULL"),
        ),
        Index("ix_households_sort", "sort_key", "id"),
    )


class Person(Record, Base):
    """A resident; `household_id` is None for "chưa xếp hộ" and nothing invents one."""

    __tablename__ = "persons"
    household_id: Mapped[int | None] = mapped_column(
        ForeignKey("households.id", ondelete="SET NULL"), index=True
    )
    full_name: Mapped[str] = mapped_column(String(120))
    birth_date: Mapped[PartialDate | None] = mapped_column(PartialDateText)
    sex: Mapped[str | None] = mapped_column(String(1))
    national_id: Mapped[str | None] = mapped_column(String(20))
    old_id: Mapped[str | None] = mapped_column(String(20))
    si_number: Mapped[str | None] = mapped_column(String(20))
    hi_card_no: Mapped[str | None] = mapped_column(String(20))
    five_year_date: Mapped[datetime.date | None] = mapped_column(Date)
    phone: Mapped[str | None] = mapped_column(String(15))
    email: Mapped[str | None] = mapped_column(String(120))
    ethnic_group: Mapped[str | None] = mapped_column(String(2))
    relation: Mapped[str | None] = mapped_column(String(2))
    neighbourhood_id: Mapped[int | None] = mapped_column(
        ForeignKey("neighbourhoods.id"), index=True
    )
    address: Mapped[str | None] = mapped_column(Text)
    former_address: Mapped[str | None] = mapped_column(Text)
    primary_care_facility: Mapped[str | None] = mapped_column(String(120))
    participant_group: Mapped[str | None] = mapped_column(String(2))
    residence_status: Mapped[str | None] = mapped_column(String(20))
    residence_date: Mapped[datetime.date | None] = mapped_column(Date)
    residence_reason: Mapped[str | None] = mapped_column(Text)
    life_status: Mapped[str] = mapped_column(
        String(10), default="alive", server_default=text("'alive'")
    )
    life_date: Mapped[datetime.date | None] = mapped_column(Date)
    life_reason: Mapped[str | None] = mapped_column(Text)
    note: Mapped[str | None] = mapped_column(Text)
    sort_key: Mapped[str] = mapped_column(String(250), default="")
    search_key: Mapped[str] = mapped_column(Text, default="")
    __table_args__ = (
        Index("ix_persons_sort", "sort_key", "id"),
        Index("ix_persons_national_id", "national_id"),
        Index("ix_persons_si_number", "si_number"),
        Index("ix_persons_birth_date", "birth_date"),
        # Covers "who lives here, and where" of all persons, in the order in which they are counted.
        Index(
            "ix_persons_presence",
            "id",
            "household_id",
            "neighbourhood_id",
            "life_status",
            "life_date",
            "residence_status",
            "residence_date",
            "birth_date",
            "commune_code",
        ),
    )


class Organisation(Record, Base):
    """Tổ chức dịch vụ thu: post office, association or company contracted to collect."""

    __tablename__ = "organisations"
    name: Mapped[str] = mapped_column(String(160))
    organisation_code: Mapped[str | None] = mapped_column(String(20))
    contract_no: Mapped[str | None] = mapped_column(String(60))
    contract_from: Mapped[datetime.date | None] = mapped_column(Date)
    contract_to: Mapped[datetime.date | None] = mapped_column(Date)
    phone: Mapped[str | None] = mapped_column(String(15))
    address: Mapped[str | None] = mapped_column(Text)
    tax_number: Mapped[str | None] = mapped_column(String(20))
    email: Mapped[str | None] = mapped_column(String(120))
    note: Mapped[str | None] = mapped_column(Text)
    sort_key: Mapped[str] = mapped_column(String(250), default="")
    search_key: Mapped[str] = mapped_column(Text, default="")


class Collector(Record, Base):
    """Nhân viên thu: a person authorised to collect and to issue receipts."""

    __tablename__ = "collectors"
    full_name: Mapped[str] = mapped_column(String(120))
    collector_code: Mapped[str | None] = mapped_column(String(30), index=True)
    birth_date: Mapped[PartialDate | None] = mapped_column(PartialDateText)
    national_id: Mapped[str | None] = mapped_column(String(20))
    si_number: Mapped[str | None] = mapped_column(String(20))
    phone: Mapped[str | None] = mapped_column(String(15))
    education: Mapped[str | None] = mapped_column(String(80))
    organisation_id: Mapped[int | None] = mapped_column(ForeignKey("organisations.id"), index=True)
    areas: Mapped[str | None] = mapped_column(Text)
    certificate_no: Mapped[str | None] = mapped_column(String(40))
    certificate_date: Mapped[datetime.date | None] = mapped_column(Date)
    card_no: Mapped[str | None] = mapped_column(String(40))
    card_valid_to: Mapped[datetime.date | None] = mapped_column(Date)
    last_training: Mapped[datetime.date | None] = mapped_column(Date)
    status: Mapped[str] = mapped_column(
        String(20), default="active", server_default=text("'active'")
    )
    leave_from: Mapped[datetime.date | None] = mapped_column(Date)
    leave_to: Mapped[datetime.date | None] = mapped_column(Date)
    left_on: Mapped[datetime.date | None] = mapped_column(Date)
    other_job: Mapped[str | None] = mapped_column(String(120))
    note: Mapped[str | None] = mapped_column(Text)
    sort_key: Mapped[str] = mapped_column(String(250), default="")
    search_key: Mapped[str] = mapped_column(Text, default="")
    __table_args__ = (Index("ix_collectors_sort", "sort_key", "id"),)


class Receipt(Record, Base):
    """Biên lai thu tiền; the payer's name stays when the person is gone (kept 10 years).

    `scheme` is HI, VSI or BOTH. The lines of what was collected are its contributions; a receipt
    out of somebody else's list may have none. A void one keeps its number.
    """

    __tablename__ = "receipts"
    person_id: Mapped[int | None] = mapped_column(
        ForeignKey("persons.id", ondelete="SET NULL"), index=True
    )
    household_id: Mapped[int | None] = mapped_column(
        ForeignKey("households.id", ondelete="SET NULL"), index=True
    )
    collector_id: Mapped[int | None] = mapped_column(ForeignKey("collectors.id"), index=True)
    collector_code: Mapped[str | None] = mapped_column(String(30))
    payer_name: Mapped[str] = mapped_column(String(120))
    book_id: Mapped[int | None] = mapped_column(ForeignKey("receipt_books.id"))
    receipt_book: Mapped[str | None] = mapped_column(String(40))
    receipt_no: Mapped[str] = mapped_column(String(40))
    receipt_date: Mapped[datetime.date | None] = mapped_column(Date)
    scheme: Mapped[str] = mapped_column(String(4))
    months: Mapped[int | None] = mapped_column(Integer)
    amount_paid: Mapped[int] = mapped_column(BigInteger)
    pay_method: Mapped[str | None] = mapped_column(String(10))
    status: Mapped[str] = mapped_column(String(10), default="valid", server_default=text("'valid'"))
    void_on: Mapped[datetime.date | None] = mapped_column(Date)
    void_reason: Mapped[str | None] = mapped_column(Text)
    closing_id: Mapped[int | None] = mapped_column(
        ForeignKey("closings.id", ondelete="SET NULL"), index=True
    )
    note: Mapped[str | None] = mapped_column(Text)
    sort_key: Mapped[str] = mapped_column(String(250), default="")
    search_key: Mapped[str] = mapped_column(Text, default="")
    __table_args__ = (
        CheckConstraint("amount_paid >= 0", name="amount_paid"),
        CheckConstraint("status IN ('valid', 'void')", name="status"),
        Index("ix_receipts_number", "receipt_no", "receipt_book"),
        Index("ix_receipts_date", "receipt_date"),
        Index(
            "uq_receipts_book_number",
            "book_id",
            "receipt_no",
            unique=True,
            # Naming PostgreSQL here would import its whole dialect; it lets NULLs be many anyway.
            sqlite_where=text("book_id IS NOT NULL"),
        ),
    )


class Cover(Record, Base):
    """Kỳ tham gia: one person, one scheme, from-to inclusive, from one contribution or list.

    `scheme` is HI (bảo hiểm y tế) or VSI (bảo hiểm xã hội tự nguyện); `valid_from` is None when a
    list tells only the end. Two contributions of a person never cover the same day: a trigger
    refuses it (migration 0001).

    Somebody who stops taking part before the term is over, or does not go on after it, has
    `end_reason` (`domain.cover_end`): `valid_to` is then the last day that counts, and `term_to`
    the end that was paid for or listed.
    """

    __tablename__ = "covers"
    person_id: Mapped[int] = mapped_column(ForeignKey("persons.id", ondelete="CASCADE"))
    receipt_id: Mapped[int | None] = mapped_column(
        ForeignKey("receipts.id", ondelete="SET NULL"), index=True
    )
    contribution_id: Mapped[int | None] = mapped_column(
        ForeignKey("contributions.id", ondelete="SET NULL"), index=True
    )
    scheme: Mapped[str] = mapped_column(String(4))
    hi_group: Mapped[str | None] = mapped_column(String(2))
    valid_from: Mapped[datetime.date | None] = mapped_column(Date)
    valid_to: Mapped[datetime.date] = mapped_column(Date)
    months: Mapped[int | None] = mapped_column(Integer)
    end_reason: Mapped[str | None] = mapped_column(String(20))
    term_to: Mapped[datetime.date | None] = mapped_column(Date)
    __table_args__ = (
        CheckConstraint("scheme IN ('HI', 'VSI')", name="scheme"),
        CheckConstraint("valid_from IS NULL OR valid_from <= valid_to", name="period"),
        CheckConstraint("contribution_id IS NULL OR valid_from IS NOT NULL", name="paid"),
        CheckConstraint("(end_reason IS NULL) = (term_to IS NULL)", name="ended"),
        CheckConstraint("term_to IS NULL OR valid_to <= term_to", name="term"),
        # Covers every question of "who is insured until when" without touching the table.
        Index(
            "ix_covers_person",
            *("person_id", "scheme", "valid_to", "valid_from", "hi_group", "end_reason"),
        ),
        Index("ix_covers_end", "scheme", "valid_to", "person_id", "end_reason"),
        # Covers "whose card of a group begins in these days", for the months of the overview.
        Index("ix_covers_start", "scheme", "hi_group", "valid_from", "person_id"),
    )


class Event(Record, Base):
    """Hoạt động truyền thông: held or planned, with people reached and results."""

    __tablename__ = "events"
    event_type: Mapped[str] = mapped_column(String(30))
    state: Mapped[str] = mapped_column(String(20), default="held", server_default=text("'held'"))
    held_on: Mapped[datetime.date] = mapped_column(Date, index=True)
    title: Mapped[str | None] = mapped_column(String(200))
    place: Mapped[str | None] = mapped_column(String(200))
    neighbourhood_id: Mapped[int | None] = mapped_column(
        ForeignKey("neighbourhoods.id"), index=True
    )
    partner: Mapped[str | None] = mapped_column(String(200))
    people_reached: Mapped[int | None] = mapped_column(Integer)
    new_vsi: Mapped[int | None] = mapped_column(Integer)
    new_hi: Mapped[int | None] = mapped_column(Integer)
    vssid_accounts: Mapped[int | None] = mapped_column(Integer)
    noncash_switches: Mapped[int | None] = mapped_column(Integer)
    donated_cards: Mapped[int | None] = mapped_column(Integer)
    cost: Mapped[int | None] = mapped_column(BigInteger)
    note: Mapped[str | None] = mapped_column(Text)
    sort_key: Mapped[str] = mapped_column(String(250), default="")
    search_key: Mapped[str] = mapped_column(Text, default="")


class StepEntry(Base):
    """One unit of work that changed something: its name, and whether it was taken back.

    `role` is told in `steps.Role`. `reverses` is the step that this one took back, `reversed_by`
    the one that took this one back and still stands.
    """

    __tablename__ = "steps"
    id: Mapped[int] = mapped_column(Integer, primary_key=True)
    at: Mapped[datetime.datetime] = mapped_column(DateTime, index=True)
    who: Mapped[str] = mapped_column(String(80))
    role: Mapped[str] = mapped_column(String(10))
    template: Mapped[str] = mapped_column(Text)
    texts: Mapped[str] = mapped_column(Text)
    search_key: Mapped[str] = mapped_column(Text)
    reverses: Mapped[int | None] = mapped_column(ForeignKey("steps.id"))
    reversed_by: Mapped[int | None] = mapped_column(ForeignKey("steps.id"))
    import_batch_id: Mapped[int | None] = mapped_column(ForeignKey("import_batches.id"), index=True)


class AuditEntry(Base):
    """Who changed what, when, from what to what. Triggers forbid changing or deleting a row."""

    __tablename__ = "audit"
    id: Mapped[int] = mapped_column(Integer, primary_key=True)
    at: Mapped[datetime.datetime] = mapped_column(DateTime)
    who: Mapped[str] = mapped_column(String(80))
    action: Mapped[str] = mapped_column(String(20))
    kind: Mapped[str] = mapped_column(String(20))
    row_id: Mapped[int | None] = mapped_column(Integer)
    row_uid: Mapped[str | None] = mapped_column(String(36))
    row_version: Mapped[int | None] = mapped_column(Integer)
    before: Mapped[str | None] = mapped_column(Text)
    after: Mapped[str | None] = mapped_column(Text)
    import_batch_id: Mapped[int | None] = mapped_column(ForeignKey("import_batches.id"), index=True)
    step_id: Mapped[int | None] = mapped_column(ForeignKey("steps.id"), index=True)
    __table_args__ = (Index("ix_audit_row", "kind", "row_id"),)
