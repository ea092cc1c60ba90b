"""The choices of the collecting desk, each over its table of codes."""

from desktop.domain import collecting_codes
from desktop.fields.choices import Choice

RECEIPT_SCHEME = Choice(lambda: collecting_codes.RECEIPT_SCHEMES, lenient=False)
RECEIPT_STATUS = Choice(lambda: collecting_codes.RECEIPT_STATUSES, lenient=False)
PAY_METHOD = Choice(lambda: collecting_codes.PAY_METHODS, lenient=False)
BOOK_MEDIUM = Choice(lambda: collecting_codes.BOOK_MEDIA, lenient=False)
BOOK_STATE = Choice(lambda: collecting_codes.BOOK_STATES, lenient=False)
REMIT_STATE = Choice(lambda: collecting_codes.REMIT_STATES, lenient=False)
SUBMISSION_FORM = Choice(lambda: collecting_codes.SUBMISSION_FORMS, lenient=False)
SUBMISSION_STATE = Choice(lambda: collecting_codes.SUBMISSION_STATES, lenient=False)
PLAN_CODE = Choice(lambda: collecting_codes.PLAN_CODES, lenient=False)
PAYMENT_MODE = Choice(lambda: collecting_codes.PAYMENT_MODES, lenient=False)
REFUND_PROCEDURE = Choice(lambda: collecting_codes.REFUND_PROCEDURES, lenient=False)
REFUND_STATE = Choice(lambda: collecting_codes.REFUND_STATES, lenient=False)
COMMISSION_CAUSE = Choice(lambda: collecting_codes.COMMISSION_CAUSES, lenient=False)
CONTACT_CHANNEL = Choice(lambda: collecting_codes.CONTACT_CHANNELS, lenient=False)
CONTACT_OUTCOME = Choice(lambda: collecting_codes.CONTACT_OUTCOMES, lenient=False)
CONTRACT_SIGNER = Choice(lambda: collecting_codes.CONTRACT_SIGNERS, lenient=False)
