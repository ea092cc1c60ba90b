"""A paper as it is printed: heading, parts from top to bottom, signatures and the page's foot."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum

from desktop.domain.report_table import DrawnChart, ReportHeading, ReportTable, Signature


class Orientation(Enum):
    """How a sheet of A4 lies."""

    PORTRAIT = "portrait"
    LANDSCAPE = "landscape"


class PageNumbers(Enum):
    """Where the number of a page stands."""

    OFFICIAL = "official"
    """In the middle of the upper margin, from the second page on (Decree 30/2020/NĐ-CP)."""
    FOOT = "foot"
    """At the foot of every page with the number of pages: lists and sheets of the office."""


@dataclass(frozen=True, slots=True)
class Fact:
    """One line "label: value"; without a value it is a dotted line to write on."""

    label: str
    value: str = ""
    wide: bool = False
    """Whether the line takes the whole width."""


@dataclass(frozen=True, slots=True)
class Facts:
    """Lines of facts under a title, two beside each other."""

    title: str
    facts: tuple[Fact, ...]


@dataclass(frozen=True, slots=True)
class Words:
    """A paragraph, perhaps under a title."""

    text: str
    title: str = ""


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture as wide as the page allows: the bytes of a PNG file, and words below it."""

    png: bytes
    caption: str = ""


@dataclass(frozen=True, slots=True)
class Leaflet:
    """What one family gets: a title, lines below each other, and a QR code as a PNG file.

    With `heading` it is a letter with the office's title block; `signatures` stand at its end.
    """

    title: str
    lines: tuple[str, ...]
    qr: bytes = b""
    qr_caption: str = ""
    heading: ReportHeading | None = None
    signatures: tuple[Signature, ...] = ()


@dataclass(frozen=True, slots=True)
class Leaflets:
    """Leaflets cut apart after printing, so many to a sheet; the sheet has no title block."""

    leaflets: tuple[Leaflet, ...]
    per_sheet: int


@dataclass(frozen=True, slots=True)
class PaymentCode:
    """A QR code to pay by, the bytes of a PNG file, with lines of words beside it."""

    png: bytes
    lines: tuple[str, ...]


PaperPart = Facts | ReportTable | DrawnChart | Words | Picture | PaymentCode | Leaflets


@dataclass(frozen=True, slots=True)
class PaperTrace:
    """What the audit notes when a paper with personal data leaves the program."""

    kind: str
    details: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Letter:
    """A letter that has no number yet: its key, and the line of the number it would get."""

    key: str
    next_line: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Paper:
    """A paper with all its words in the reader's language; nothing in it changes later.

    `name` is the usual name of its file, without an ending. `foot` stands at the foot of each
    page (when it was printed, by whom). Without `orientation` the widest table decides. With
    `letter` it can be given a number; without `trace` it holds no personal data.
    """

    name: str
    heading: ReportHeading
    parts: tuple[PaperPart, ...]
    signatures: tuple[Signature, ...] = ()
    foot: str = ""
    numbers: PageNumbers = PageNumbers.FOOT
    orientation: Orientation | None = None
    letter: Letter | None = None
    trace: PaperTrace | None = None
    followed_by: "tuple[Paper, ...]" = ()
    """Papers of their own that are printed together with this one, each from a new page."""
