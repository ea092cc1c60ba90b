"""The tables of what goes to the province: the office's keys and the packages that were made.

They are no records: nobody edits them, and a secret must not stand in the audit. Only
`services/packages/office_key.py` reads `secret`.
"""

import datetime

from sqlalchemy import Boolean, DateTime, ForeignKey, Index, Integer, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from desktop.storage.tables import Base


class OfficeKey(Base):
    """A key of the office, one for each purpose; keys are hexadecimal text.

    `purpose` is `signing 02647` (a commune's own Ed25519 key) or digests (the province's key of the
    persons' digests, whose `owner` is the province).
    """

    __tablename__ = "office_keys"
    purpose: Mapped[str] = mapped_column(String(20), primary_key=True)
    secret: Mapped[str] = mapped_column(Text)
    public: Mapped[str | None] = mapped_column(Text)
    owner: Mapped[str | None] = mapped_column(String(80))
    made_at: Mapped[datetime.datetime] = mapped_column(DateTime)


class PackageRun(Base):
    """A package as it was made; `version` counts those of a commune and period.

    `period` is the form of the command line; `figures` is JSON (indicator -> numerator and
    denominator), so that the next version can say what changed.
    """

    __tablename__ = "package_runs"
    id: Mapped[int] = mapped_column(Integer, primary_key=True)
    commune_code: Mapped[str] = mapped_column(String(5), ForeignKey("communes.code"))
    period: Mapped[str] = mapped_column(String(30))
    version: Mapped[int] = mapped_column(Integer)
    made_at: Mapped[datetime.datetime] = mapped_column(DateTime)
    made_by: Mapped[str] = mapped_column(String(80))
    file_name: Mapped[str] = mapped_column(String(255))
    file_digest: Mapped[str] = mapped_column(String(64))
    content_digest: Mapped[str] = mapped_column(String(64))
    figures_digest: Mapped[str] = mapped_column(String(64))
    figures: Mapped[str] = mapped_column(Text)
    lists: Mapped[str] = mapped_column(String(80))
    protected: Mapped[bool] = mapped_column(Boolean)
    __table_args__ = (
        Index("uq_package_runs_version", "commune_code", "period", "version", unique=True),
    )
