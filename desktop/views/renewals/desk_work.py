"""What the desk reads and writes off the window's thread; services are imported at use."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from desktop.domain.changes import Changes
from desktop.domain.renewals import DeskScheme
from desktop.services.renewals.parts import Desk, DeskRow
from desktop.views.page_context import PageContext
from desktop.views.renewals.outcome_choice import Chosen

if TYPE_CHECKING:
    from desktop.services.renewals.messages import Wording
    from desktop.services.renewals.reminding import HomeDetails, Reminded


def read(context: PageContext, scheme: DeskScheme) -> "tuple[Desk, Wording]":
    """Return the desk of a scheme, and the office's words of reminders."""
    from desktop.services.renewals.desk import read_desk  # noqa: PLC0415 - see record_list.py
    from desktop.services.renewals.messages import read_wording  # noqa: PLC0415

    desk = read_desk(context.database, context.today(), scheme)
    return desk, read_wording(context.database)


def details(context: PageContext, row: DeskRow, scheme: DeskScheme) -> "HomeDetails":
    """Return the phone and the contacts of a household at the desk."""
    from desktop.services.renewals.reminding import details_of  # noqa: PLC0415

    return details_of(context.database, row, context.today(), scheme)


def record_outcome(
    context: PageContext, row: DeskRow, scheme: DeskScheme, chosen: Chosen
) -> Changes:
    """Write what came of a contact."""
    from desktop.services.renewals.outcomes import Outcome, record  # noqa: PLC0415

    outcome = Outcome(
        kind=chosen.kind,  # type: ignore[arg-type]
        home=row.home,
        cards=row.cards,
        scheme=scheme,
        day=chosen.day,
        reason=chosen.reason,
        members=chosen.members,
        whole_home=chosen.whole_home,
    )
    return record(context.database, outcome, today=context.today(), who=context.who)


def remind_of(context: PageContext, rows: Sequence[DeskRow], scheme: DeskScheme) -> "Reminded":
    """Log the reminders of this stage that were not given yet."""
    from desktop.services.renewals.reminding import remind  # noqa: PLC0415

    return remind(context.database, rows, scheme, today=context.today(), who=context.who)


def assign_to(context: PageContext, ids: Sequence[int], collector_id: int | None) -> Changes:
    """Give households to a collector, or to nobody."""
    from desktop.services.renewals.assigning import assign  # noqa: PLC0415

    return assign(context.database, ids, collector_id, who=context.who)
