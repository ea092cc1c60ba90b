"""Every kind of record by its key; the one place that lists them all."""

from desktop.fields.collecting import (
    CLOSING,
    RECEIPT_BOOK,
    REFUND,
    SUBMISSION_BATCH,
)
from desktop.fields.collecting_ledger import (
    COMMISSION_LINE,
    COMMISSION_PERIOD,
    CONTACT,
    CONTRACT,
    PERIOD_LOCK,
    RATE_ENTRY,
    REMINDER,
)
from desktop.fields.collector import COLLECTOR, ORGANISATION
from desktop.fields.contribution import CONTRIBUTION
from desktop.fields.denominators import DENOMINATOR
from desktop.fields.enrolment import COVER, RECEIPT
from desktop.fields.event import EVENT
from desktop.fields.household import HOUSEHOLD, NEIGHBOURHOOD, PLACE_ALIAS
from desktop.fields.left_out_row import LEFT_OUT_ROW
from desktop.fields.person import PERSON
from desktop.fields.record_kinds import RecordKind
from desktop.fields.report_records import REPORT_CORRECTION, REPORT_DESIGN, REPORT_RUN
from desktop.fields.targets import DIRECTIVE, MILESTONE, TARGET

RECORD_KINDS: tuple[RecordKind, ...] = (
    PERSON,
    HOUSEHOLD,
    NEIGHBOURHOOD,
    COLLECTOR,
    ORGANISATION,
    EVENT,
    RECEIPT,
    COVER,
    RECEIPT_BOOK,
    CONTRIBUTION,
    CLOSING,
    SUBMISSION_BATCH,
    REFUND,
    DIRECTIVE,
    LEFT_OUT_ROW,
)
UNLISTED_KINDS: tuple[RecordKind, ...] = (
    PLACE_ALIAS,
    RATE_ENTRY,
    CONTRACT,
    COMMISSION_PERIOD,
    COMMISSION_LINE,
    CONTACT,
    REMINDER,
    PERIOD_LOCK,
    DENOMINATOR,
    REPORT_RUN,
    REPORT_CORRECTION,
    REPORT_DESIGN,
    TARGET,
    MILESTONE,
)
"""Kinds with a service of their own: no list, form or command line shows them."""
_BY_KEY = {kind.key: kind for kind in (*RECORD_KINDS, *UNLISTED_KINDS)}


def kind_of(key: str) -> RecordKind:
    """Return the record kind with this key; raises `KeyError` for an unknown one."""
    return _BY_KEY[key]
