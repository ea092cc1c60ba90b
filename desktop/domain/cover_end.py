"""Why somebody stops taking part in a scheme before the term is over, or does not go on after it.

Death and moving away are told at the person and are no reasons here (domain.md 7.2). That a
household card is followed by a card of another group is seen in the cards themselves.
"""

import datetime
from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

from desktop.domain.code_tables import Code, CodeTable
from desktop.domain.messages import QT_TRANSLATE_NOOP

SWITCHED: Final = "switched"
COMPULSORY: Final = "compulsory"
WITHDRAWN: Final = "withdrawn"
PENSION: Final = "pension"
OTHER: Final = "other"

END_REASONS: Final = CodeTable(
    [
        Code(
            SWITCHED,
            QT_TRANSLATE_NOOP("fields", "Sang nhóm BHYT khác"),
            ("Chuyển nhóm đối tượng", "Chuyển đối tượng", "Sang nhóm khác", "Đổi nhóm đối tượng"),
        ),
        Code(
            COMPULSORY,
            QT_TRANSLATE_NOOP("fields", "Sang BHXH bắt buộc"),
            ("Đóng BHXH bắt buộc", "Tham gia BHXH bắt buộc", "BHXH bắt buộc", "BHXHBB"),
        ),
        Code(
            WITHDRAWN,
            QT_TRANSLATE_NOOP("fields", "Hưởng BHXH một lần"),
            ("Rút BHXH một lần", "BHXH một lần", "Rút một lần", "BHXH 1 lần"),
        ),
        Code(
            PENSION,
            QT_TRANSLATE_NOOP("fields", "Hưởng lương hưu"),
            ("Lương hưu", "Nghỉ hưu", "Hưu trí"),
        ),
        Code(OTHER, QT_TRANSLATE_NOOP("fields", "Thôi tham gia, lý do khác"), ("Lý do khác",)),
    ]
)
"""Code -> reason, in the order they are offered."""

REASONS_OF: Final[Mapping[str, tuple[str, ...]]] = MappingProxyType(
    {
        "HI": (SWITCHED, OTHER),
        "VSI": (COMPULSORY, WITHDRAWN, PENSION, OTHER),
    }
)
"""Scheme -> the reasons that can end it.

Health insurance: another group pays (domain.md 4.5). Voluntary insurance is for those who are
neither in the compulsory one nor on a pension (Law 41/2024/QH15, article 2(4)) and ends with a
one-off withdrawal (article 102).
"""

REFUNDED: Final = (SWITCHED, COMPULSORY, WITHDRAWN, PENSION)
"""The reasons that 606A (another group pays) and 602A (voluntary insurance) give money back for.

Who stops of their own will is given nothing back.
"""

DIED: Final = "death"
MOVED: Final = "moved"

EXITS_OF: Final[Mapping[str, tuple[str, ...]]] = MappingProxyType(
    {scheme: (DIED, MOVED, *reasons) for scheme, reasons in REASONS_OF.items()}
)
"""Scheme -> all that can count as an exit: what is told at the person, then the reasons."""
EXITS: Final = (DIED, MOVED, *(code.code for code in END_REASONS.codes))
"""Everything that can count as an exit of some scheme, in the order it is offered."""


@dataclass(frozen=True, slots=True, order=True)
class Stopped:
    """The state of who stopped taking part: the last day that counted, or will count."""

    last_day: datetime.date
