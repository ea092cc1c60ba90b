"""The tables of a province's desk: keys of the communes, what they sent, and what it holds.

Nothing here is a record of the office: a package is what its commune signed, and no row of it is
ever edited. Only its state moves, and the audit notes who moved it.
"""

import datetime

from sqlalchemy import BigInteger, Boolean, Date, DateTime, ForeignKey, Index, Integer, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from desktop.storage.row_identity import new_uid
from desktop.storage.tables import Base


class CommuneKey(Base):
    """A public key that signed for a commune: `state` is waiting, confirmed, replaced or refused.

    `public_key` is 32 bytes in hexadecimal; `came_with` names the file that brought it.
    """

    __tablename__ = "commune_keys"
    id: Mapped[int] = mapped_column(Integer, primary_key=True)
    uid: Mapped[str] = mapped_column(String(36), unique=True, default=new_uid)
    commune_code: Mapped[str] = mapped_column(String(5), ForeignKey("communes.code"))
    public_key: Mapped[str] = mapped_column(String(64), index=True)
    fingerprint: Mapped[str] = mapped_column(String(80))
    state: Mapped[str] = mapped_column(String(12))
    came_with: Mapped[str] = mapped_column(String(255))
    received_at: Mapped[datetime.datetime] = mapped_column(DateTime)
    decided_at: Mapped[datetime.datetime | None] = mapped_column(DateTime)
    decided_by: Mapped[str | None] = mapped_column(String(80))
    __table_args__ = (Index("uq_commune_keys_key", "commune_code", "public_key", unique=True),)


class ReceivedPackage(Base):
    """A file that came in: `state` is one of `domain.package_state.PackageState`.

    What could not be read has neither commune nor period. `current_for` is `commune period` while
    the figures of the package count, else NULL: one package counts for each. On the day it was made
    `is_sample`: its office held invented records; `is_unfinished`: its period was running;
    `is_unlocked`: its period was over, and a month of it could still be written to.
    """

    __tablename__ = "packages"
    id: Mapped[int] = mapped_column(Integer, primary_key=True)
    uid: Mapped[str] = mapped_column(String(36), unique=True, default=new_uid)
    commune_code: Mapped[str | None] = mapped_column(String(5), ForeignKey("communes.code"))
    period: Mapped[str | None] = mapped_column(String(30))
    version: Mapped[int | None] = mapped_column(Integer)
    schema_number: Mapped[int | None] = mapped_column(Integer)
    content_digest: Mapped[str | None] = mapped_column(String(64))
    figures_digest: Mapped[str | None] = mapped_column(String(64))
    public_key: Mapped[str | None] = mapped_column(String(64))
    fingerprint: Mapped[str | None] = mapped_column(String(80))
    made_at: Mapped[datetime.datetime | None] = mapped_column(DateTime)
    as_of: Mapped[datetime.date | None] = mapped_column(Date)
    control_totals: Mapped[str | None] = mapped_column(Text)
    is_sample: Mapped[bool] = mapped_column(Boolean, default=False)
    is_unfinished: Mapped[bool] = mapped_column(Boolean, default=False)
    is_unlocked: Mapped[bool] = mapped_column(Boolean, default=False)
    file_name: Mapped[str] = mapped_column(String(255))
    file_digest: Mapped[str] = mapped_column(String(64), index=True)
    received_at: Mapped[datetime.datetime] = mapped_column(DateTime)
    received_by: Mapped[str] = mapped_column(String(80))
    state: Mapped[str] = mapped_column(String(12))
    reason_code: Mapped[str | None] = mapped_column(String(60))
    reason: Mapped[str | None] = mapped_column(Text)
    decided_at: Mapped[datetime.datetime | None] = mapped_column(DateTime)
    decided_by: Mapped[str | None] = mapped_column(String(80))
    current_for: Mapped[str | None] = mapped_column(String(40), unique=True)
    __table_args__ = (
        Index("ix_packages_period", "period", "state"),
        Index("ix_packages_commune", "commune_code", "period"),
    )


class PackageFigure(Base):
    """An indicator of a commune as its package states it."""

    __tablename__ = "package_figures"
    package_id: Mapped[int] = mapped_column(ForeignKey("packages.id"), primary_key=True)
    indicator: Mapped[str] = mapped_column(String(60), primary_key=True)
    numerator: Mapped[int | None] = mapped_column(BigInteger)
    denominator: Mapped[int | None] = mapped_column(BigInteger)


class PackageAreaFigure(Base):
    """An indicator of one neighbourhood of a commune ("" are those without one)."""

    __tablename__ = "package_area_figures"
    package_id: Mapped[int] = mapped_column(ForeignKey("packages.id"), primary_key=True)
    line: Mapped[int] = mapped_column(Integer, primary_key=True)
    neighbourhood: Mapped[str] = mapped_column(String(120))
    indicator: Mapped[str] = mapped_column(String(60))
    numerator: Mapped[int | None] = mapped_column(BigInteger)
    denominator: Mapped[int | None] = mapped_column(BigInteger)


class PackageCube(Base):
    """A row of the commune's cube: so many persons with these marks."""

    __tablename__ = "package_cube"
    package_id: Mapped[int] = mapped_column(ForeignKey("packages.id"), primary_key=True)
    line: Mapped[int] = mapped_column(Integer, primary_key=True)
    neighbourhood: Mapped[str] = mapped_column(String(120))
    sex: Mapped[str] = mapped_column(String(2))
    age_band: Mapped[str] = mapped_column(String(6))
    hi_group: Mapped[str] = mapped_column(String(10))
    scheme: Mapped[str] = mapped_column(String(4))
    month: Mapped[str] = mapped_column(String(7))
    persons: Mapped[int] = mapped_column(Integer)


class PackageSummary(Base):
    """The cube without neighbourhoods, kept at the merge: the first page of the province."""

    __tablename__ = "package_summaries"
    package_id: Mapped[int] = mapped_column(ForeignKey("packages.id"), primary_key=True)
    line: Mapped[int] = mapped_column(Integer, primary_key=True)
    sex: Mapped[str] = mapped_column(String(2))
    age_band: Mapped[str] = mapped_column(String(6))
    hi_group: Mapped[str] = mapped_column(String(10))
    scheme: Mapped[str] = mapped_column(String(4))
    month: Mapped[str] = mapped_column(String(7))
    persons: Mapped[int] = mapped_column(Integer)


class PackageDigest(Base):
    """A term of somebody whom only the commune can name; days are ISO text, "" is not known."""

    __tablename__ = "package_digests"
    package_id: Mapped[int] = mapped_column(ForeignKey("packages.id"), primary_key=True)
    line: Mapped[int] = mapped_column(Integer, primary_key=True)
    scheme: Mapped[str] = mapped_column(String(4))
    valid_from: Mapped[str] = mapped_column(String(10))
    valid_to: Mapped[str] = mapped_column(String(10))
    digest: Mapped[str] = mapped_column(String(64))
    counted: Mapped[int] = mapped_column(Integer)
    __table_args__ = (Index("ix_package_digests_digest", "digest", "package_id"),)


class PackagePerson(Base):
    """A person of a commune's list, where the office sent one; found by number or by name."""

    __tablename__ = "package_persons"
    package_id: Mapped[int] = mapped_column(ForeignKey("packages.id"), primary_key=True)
    line: Mapped[int] = mapped_column(Integer, primary_key=True)
    person: Mapped[str | None] = mapped_column(String(36))
    household: Mapped[str | None] = mapped_column(String(40))
    full_name: Mapped[str | None] = mapped_column(String(120))
    birth_date: Mapped[str | None] = mapped_column(String(10))
    sex: Mapped[str | None] = mapped_column(String(2))
    national_id: Mapped[str | None] = mapped_column(String(20), index=True)
    si_number: Mapped[str | None] = mapped_column(String(20), index=True)
    neighbourhood: Mapped[str | None] = mapped_column(String(120))
    residence: Mapped[str | None] = mapped_column(String(20))
    name_key: Mapped[str] = mapped_column(String(250), index=True)


class PackageListBlock(Base):
    """Rows of a list that is only kept (`receipts`, `targets`): a JSON list of rows."""

    __tablename__ = "package_list_blocks"
    package_id: Mapped[int] = mapped_column(ForeignKey("packages.id"), primary_key=True)
    list_key: Mapped[str] = mapped_column(String(20), primary_key=True)
    block: Mapped[int] = mapped_column(Integer, primary_key=True)
    cells: Mapped[str] = mapped_column(Text)


class ProvincePeriod(Base):
    """A period that the province closed, or opened again for a reason."""

    __tablename__ = "province_periods"
    period: Mapped[str] = mapped_column(String(30), primary_key=True)
    state: Mapped[str] = mapped_column(String(10))
    reason: Mapped[str] = mapped_column(Text)
    decided_at: Mapped[datetime.datetime] = mapped_column(DateTime)
    decided_by: Mapped[str] = mapped_column(String(80))
