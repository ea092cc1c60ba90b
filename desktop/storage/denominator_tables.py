"""The table of figures that are entered by hand."""

import datetime

from sqlalchemy import CheckConstraint, Date, ForeignKey, Index, Integer, String, Text, text
from sqlalchemy.orm import Mapped, mapped_column

from desktop.storage.tables import Base, Record


class Denominator(Record, Base):
    """A number out of a document: population, labour force, who is in compulsory insurance.

    `measure` is a code of `domain.denominators`; it holds from `as_of` until the next one of the
    same place. `area` is the thôn again, 0 for the whole commune: two NULLs are not equal, and
    a place has one number of a measure a day.
    """

    __tablename__ = "denominators"
    measure: Mapped[str] = mapped_column(String(30))
    neighbourhood_id: Mapped[int | None] = mapped_column(
        ForeignKey("neighbourhoods.id", ondelete="CASCADE"), index=True
    )
    area: Mapped[int] = mapped_column(Integer, default=0, server_default=text("0"))
    as_of: Mapped[datetime.date] = mapped_column(Date)
    value: Mapped[int] = mapped_column(Integer)
    source: Mapped[str | None] = mapped_column(Text)
    __table_args__ = (
        CheckConstraint("value >= 0", name="value"),
        CheckConstraint("area = coalesce(neighbourhood_id, 0)", name="area"),
        Index("uq_denominators_place", "commune_code", "measure", "as_of", "area", unique=True),
    )
