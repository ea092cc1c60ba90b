"""Households and persons while sample data are made up, before they become rows."""

import datetime
from dataclasses import dataclass, field


@dataclass(slots=True)
class SampleHousehold:
    """A household; `neighbourhood` counts from 0."""

    number: int
    neighbourhood: int
    ethnic_group: str
    household_class: str
    address: str
    phone: str
    class_from: datetime.date | None = None
    class_to: datetime.date | None = None
    members: list["SamplePerson"] = field(default_factory=list)


@dataclass(slots=True)
class SamplePerson:
    """A person; `surname` is what a child would bear."""

    full_name: str
    surname: str
    sex: str
    born: datetime.date
    ethnic_group: str
    neighbourhood: int
    household: SampleHousehold | None = None
    relation: str | None = None
    birth_date: str = ""
    national_id: str | None = None
    old_id: str | None = None
    si_number: str | None = None
    hi_card_no: str | None = None
    phone: str | None = None
    email: str | None = None
    address: str | None = None
    primary_care_facility: str | None = None
    residence_status: str = "permanent"
    residence_date: str | None = None
    residence_reason: str | None = None
    life_status: str = "alive"
    life_date: str | None = None
    life_reason: str | None = None
    note: str | None = None
    number: int = 0
    hi_group: str = ""

    @property
    def is_here(self) -> bool:
        """Whether the person lives and is to be insured through the commune."""
        return self.life_status == "alive" and self.residence_status in {"permanent", "temporary"}


@dataclass(frozen=True, slots=True)
class SamplePayment:
    """Money collected for a cover; voluntary insurance has an `income` (đồng a month)."""

    paid_on: datetime.date
    months: int
    income: int = 0


@dataclass(frozen=True, slots=True)
class SampleCover:
    """A cover; without a payment it came from a list."""

    person: SamplePerson
    scheme: str
    hi_group: str | None
    valid_from: datetime.date
    valid_to: datetime.date
    payment: SamplePayment | None = None

    @property
    def months(self) -> int | None:
        """The months paid for."""
        return self.payment.months if self.payment else None
