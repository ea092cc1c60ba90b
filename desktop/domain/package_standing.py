"""Where a file stands for its period, and where its commune does: one rule for all who tell it.

Tiles, list, map, the message after taking in, papers and the reminder read it here.
"""

from collections.abc import Iterable, Mapping
from enum import Enum
from typing import Final

from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.domain.package_state import PackageState

WRONG_PERIOD: Final = "package.wrong_period"
OLDER_VERSION: Final = "package.older_version"
"""Codes of reasons that ask a commune for nothing: its file is of another period, or an old one."""


class Standing(Enum):
    """Where a file, or a commune, stands; only what is accepted is counted anywhere."""

    ACCEPTED = "accepted"
    WAITING = "waiting"
    """A person at the province decides: a key, a newer version, invented figures."""
    RETURNED = "returned"
    """The commune has to send again."""
    ASIDE = "aside"
    """Of no use for this period, and no commune is asked because of it: no commune stands so."""


OF_COMMUNES: Final = (Standing.ACCEPTED, Standing.WAITING, Standing.RETURNED)
"""How a commune stands that sent something for the period, the best first; else it sent nothing."""
STANDING_LABELS: Final[Mapping[Standing | None, str]] = {
    Standing.ACCEPTED: QT_TRANSLATE_NOOP("packages", "Đã nhận"),
    Standing.WAITING: QT_TRANSLATE_NOOP("packages", "Chờ kiểm"),
    Standing.RETURNED: QT_TRANSLATE_NOOP("packages", "Trả lại"),
    None: QT_TRANSLATE_NOOP("packages", "Chưa gửi"),
}
"""The word for how a commune stands, wherever it is told."""
_OF_STATES: Final = {
    PackageState.ACCEPTED: Standing.ACCEPTED,
    PackageState.WAITING: Standing.WAITING,
    PackageState.WAITING_KEY: Standing.WAITING,
    PackageState.RETURNED: Standing.RETURNED,
    PackageState.REFUSED: Standing.RETURNED,
}


def standing_of(
    state: PackageState, reason_code: str | None, *, is_due: bool = True
) -> Standing | None:
    """Return where a file stands; None for what a newer version took the place of.

    `is_due` tells whether it is of a commune from which a package is due here.
    """
    refused = state is PackageState.REFUSED
    if refused and (not is_due or reason_code in {WRONG_PERIOD, OLDER_VERSION}):
        return Standing.ASIDE
    return _OF_STATES.get(state)


def standing_among(files: Iterable[Standing | None]) -> Standing | None:
    """Return where a commune stands with these files: the best of them, None as one without any.

    An accepted package counts until a newer one takes its place, so it goes first.
    """
    found = set(files)
    return next((standing for standing in OF_COMMUNES if standing in found), None)
