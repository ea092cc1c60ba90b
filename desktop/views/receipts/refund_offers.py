"""Which contributions are offered for a refund: of one receipt, or those that the data point at."""

from typing import TYPE_CHECKING

from desktop.views.page_context import PageContext
from desktop.views.receipts.refund_dialog import Offered

if TYPE_CHECKING:
    from collections.abc import Iterable

    from desktop.services.collecting.receipts import ReceiptLine
    from desktop.storage.queries.refunds import Candidate

LINE_WORDS = "{name}, {scheme} {first} – {last}"
SCHEMES = {"HI": "BHYT", "VSI": "BHXH TN"}


def offers_of_receipt(context: PageContext, receipt_id: int) -> tuple[Offered, ...]:
    """Return the lines of a receipt that somebody paid for."""
    from desktop.services.collecting import receipts, refunds  # noqa: PLC0415 - see record_list.py

    stored = receipts.receipt(context.database, receipt_id)
    return tuple(
        _offer(line, refunds.known_events(context.database, line.contribution_id))
        for line in stored.lines
        if line.own_payment > 0
    )


def known_offers(context: PageContext) -> tuple[Offered, ...]:
    """Return the contributions with months after a death or under a card of another payer."""
    from desktop.services.collecting import refunds  # noqa: PLC0415 - see record_list.py
    from desktop.storage.queries import refunds as queries  # noqa: PLC0415 - see record_list.py

    found = refunds.refund_candidates(context.database)
    offered = []
    with context.database.read() as snapshot:
        for one in found:
            paid = queries.contribution(snapshot, one.contribution_id)
            if paid is not None:
                words = LINE_WORDS.format(
                    name=paid.person_name,
                    scheme=SCHEMES[paid.scheme],
                    first=f"{paid.valid_from:%d/%m/%Y}",
                    last=f"{paid.valid_to:%d/%m/%Y}",
                )
                offered.append(
                    Offered(one.contribution_id, words, paid.scheme, one.procedure, one.event_on)
                )
    return tuple({one.contribution_id: one for one in reversed(offered)}.values())[::-1]


def _offer(line: "ReceiptLine", events: "Iterable[Candidate]") -> Offered:
    event = next(iter(events), None)
    words = LINE_WORDS.format(
        name=line.person_name,
        scheme=SCHEMES[line.scheme],
        first=f"{line.valid_from:%d/%m/%Y}",
        last=f"{line.valid_to:%d/%m/%Y}",
    )
    if event is None:
        return Offered(line.contribution_id, words, line.scheme)
    return Offered(line.contribution_id, words, line.scheme, event.procedure, event.event_on)
