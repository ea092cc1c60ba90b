"""The tables of the money as the office database begins; a part of revision 0001."""

import sqlalchemy as sa
from alembic import op

from desktop.storage.migrations.record_schema import (
    create_record_indexes,
    record_columns,
    record_constraints,
)

_PAID_COVERS_OVERLAP = "paid covers of a person overlap"
_OVERLAPPING = """
    SELECT 1 FROM covers AS other
    WHERE other.person_id = NEW.person_id AND other.scheme = NEW.scheme
      AND other.id != NEW.id AND other.contribution_id IS NOT NULL
      AND other.valid_to >= NEW.valid_from AND other.valid_from <= NEW.valid_to
"""


def create_collecting_tables() -> None:
    """Create what collecting needs, in the order in which the tables refer to each other."""
    _create_receipt_books()
    _create_closings()
    _create_receipts()
    _create_submission_batches()
    _create_contributions()
    _create_covers()
    _create_refunds()
    _forbid_overlapping_paid_covers()


def _create_receipt_books() -> None:
    op.create_table(
        "receipt_books",
        *record_columns(),
        sa.Column("serial", sa.String(40), nullable=False),
        sa.Column("medium", sa.String(10), server_default=sa.text("'paper'"), nullable=False),
        sa.Column("number_from", sa.Integer(), nullable=False),
        sa.Column("number_to", sa.Integer(), nullable=False),
        sa.Column("number_width", sa.Integer(), server_default=sa.text("7"), nullable=False),
        sa.Column("collector_id", sa.Integer()),
        sa.Column("issued_on", sa.Date(), nullable=False),
        sa.Column("returned_on", sa.Date()),
        sa.Column("state", sa.String(10), server_default=sa.text("'open'"), nullable=False),
        sa.Column("note", sa.Text()),
        sa.Column("sort_key", sa.String(250), nullable=False),
        sa.Column("search_key", sa.Text(), nullable=False),
        *record_constraints("receipt_books"),
        sa.CheckConstraint("medium IN ('paper', 'electronic')", name="ck_receipt_books_medium"),
        sa.CheckConstraint(
            "number_from >= 0 AND number_from <= number_to", name="ck_receipt_books_numbers"
        ),
        sa.CheckConstraint("state IN ('open', 'returned', 'lost')", name="ck_receipt_books_state"),
        sa.ForeignKeyConstraint(
            ["collector_id"], ["collectors.id"], name="fk_receipt_books_collector_id"
        ),
    )
    create_record_indexes("receipt_books")
    op.create_index("ix_receipt_books_collector_id", "receipt_books", ["collector_id"])
    op.create_index("ix_receipt_books_serial", "receipt_books", ["serial", "number_from"])


def _create_closings() -> None:
    op.create_table(
        "closings",
        *record_columns(),
        sa.Column("collector_id", sa.Integer(), nullable=False),
        sa.Column("closed_on", sa.Date(), nullable=False),
        sa.Column("receipt_count", sa.Integer(), nullable=False),
        sa.Column("receipt_total", sa.BigInteger(), nullable=False),
        sa.Column("cash_total", sa.BigInteger(), nullable=False),
        sa.Column("transfer_total", sa.BigInteger(), nullable=False),
        sa.Column("remit_by", sa.Date(), nullable=False),
        sa.Column("slip_no", sa.String(40)),
        sa.Column("slip_date", sa.Date()),
        sa.Column("slip_bank", sa.String(120)),
        sa.Column("slip_amount", sa.BigInteger()),
        sa.Column("note", sa.Text()),
        *record_constraints("closings"),
        sa.CheckConstraint(
            "receipt_total = cash_total + transfer_total", name="ck_closings_balance"
        ),
        sa.CheckConstraint(
            "slip_amount IS NULL OR slip_amount = receipt_total", name="ck_closings_slip"
        ),
        sa.ForeignKeyConstraint(
            ["collector_id"], ["collectors.id"], name="fk_closings_collector_id"
        ),
    )
    create_record_indexes("closings")
    op.create_index("ix_closings_collector_id", "closings", ["collector_id"])
    op.create_index("uq_closings_day", "closings", ["collector_id", "closed_on"], unique=True)


def _create_receipts() -> None:
    op.create_table(
        "receipts",
        *record_columns(),
        sa.Column("person_id", sa.Integer()),
        sa.Column("household_id", sa.Integer()),
        sa.Column("collector_id", sa.Integer()),
        sa.Column("collector_code", sa.String(30)),
        sa.Column("payer_name", sa.String(120), nullable=False),
        sa.Column("book_id", sa.Integer()),
        sa.Column("receipt_book", sa.String(40)),
        sa.Column("receipt_no", sa.String(40), nullable=False),
        sa.Column("receipt_date", sa.Date()),
        sa.Column("scheme", sa.String(4), nullable=False),
        sa.Column("months", sa.Integer()),
        sa.Column("amount_paid", sa.BigInteger(), nullable=False),
        sa.Column("pay_method", sa.String(10)),
        sa.Column("status", sa.String(10), server_default=sa.text("'valid'"), nullable=False),
        sa.Column("void_on", sa.Date()),
        sa.Column("void_reason", sa.Text()),
        sa.Column("closing_id", sa.Integer()),
        sa.Column("note", sa.Text()),
        sa.Column("sort_key", sa.String(250), nullable=False),
        sa.Column("search_key", sa.Text(), nullable=False),
        *record_constraints("receipts"),
        sa.CheckConstraint("amount_paid >= 0", name="ck_receipts_amount_paid"),
        sa.CheckConstraint("status IN ('valid', 'void')", name="ck_receipts_status"),
        sa.ForeignKeyConstraint(["book_id"], ["receipt_books.id"], name="fk_receipts_book_id"),
        sa.ForeignKeyConstraint(
            ["closing_id"], ["closings.id"], name="fk_receipts_closing_id", ondelete="SET NULL"
        ),
        sa.ForeignKeyConstraint(
            ["collector_id"], ["collectors.id"], name="fk_receipts_collector_id"
        ),
        sa.ForeignKeyConstraint(
            ["household_id"],
            ["households.id"],
            name="fk_receipts_household_id",
            ondelete="SET NULL",
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["persons.id"], name="fk_receipts_person_id", ondelete="SET NULL"
        ),
    )
    create_record_indexes("receipts")
    op.create_index("ix_receipts_closing_id", "receipts", ["closing_id"])
    op.create_index("ix_receipts_collector_id", "receipts", ["collector_id"])
    op.create_index("ix_receipts_date", "receipts", ["receipt_date"])
    op.create_index("ix_receipts_household_id", "receipts", ["household_id"])
    op.create_index("ix_receipts_number", "receipts", ["receipt_no", "receipt_book"])
    op.create_index("ix_receipts_person_id", "receipts", ["person_id"])
    op.create_index(
        "uq_receipts_book_number",
        "receipts",
        ["book_id", "receipt_no"],
        unique=True,
        sqlite_where=sa.text("book_id IS NOT NULL"),
        postgresql_where=sa.text("book_id IS NOT NULL"),
    )


def _create_submission_batches() -> None:
    op.create_table(
        "submission_batches",
        *record_columns(),
        sa.Column("form", sa.String(4), nullable=False),
        sa.Column("batch_no", sa.String(40), nullable=False),
        sa.Column("opened_on", sa.Date(), nullable=False),
        sa.Column("organisation_id", sa.Integer()),
        sa.Column("state", sa.String(10), server_default=sa.text("'draft'"), nullable=False),
        sa.Column("sent_on", sa.Date()),
        sa.Column("portal_code", sa.String(40)),
        sa.Column("returned_on", sa.Date()),
        sa.Column("return_reason", sa.Text()),
        sa.Column("done_on", sa.Date()),
        sa.Column("note", sa.Text()),
        *record_constraints("submission_batches"),
        sa.CheckConstraint("form IN ('D03', 'D05')", name="ck_submission_batches_form"),
        sa.CheckConstraint(
            "state IN ('draft', 'sent', 'returned', 'done')", name="ck_submission_batches_state"
        ),
        sa.ForeignKeyConstraint(
            ["organisation_id"], ["organisations.id"], name="fk_submission_batches_organisation_id"
        ),
    )
    create_record_indexes("submission_batches")
    op.create_index(
        "ix_submission_batches_organisation_id", "submission_batches", ["organisation_id"]
    )
    op.create_index(
        "uq_submission_batches_number",
        "submission_batches",
        ["commune_code", "batch_no"],
        unique=True,
    )


def _create_contributions() -> None:
    op.create_table(
        "contributions",
        *record_columns(),
        sa.Column("receipt_id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer()),
        sa.Column("batch_id", sa.Integer()),
        sa.Column("person_name", sa.String(120), nullable=False),
        sa.Column("line_no", sa.Integer(), nullable=False),
        sa.Column("scheme", sa.String(4), nullable=False),
        sa.Column("hi_group", sa.String(2)),
        sa.Column("plan_code", sa.String(4), nullable=False),
        sa.Column("payment_mode", sa.String(10), nullable=False),
        sa.Column("member_order", sa.Integer()),
        sa.Column("months", sa.Integer(), nullable=False),
        sa.Column("valid_from", sa.Date(), nullable=False),
        sa.Column("valid_to", sa.Date(), nullable=False),
        sa.Column("chosen_income", sa.BigInteger()),
        sa.Column("base", sa.BigInteger(), nullable=False),
        sa.Column("rate", sa.String(20), nullable=False),
        sa.Column("factor", sa.String(20), nullable=False),
        sa.Column("state_share", sa.String(20), nullable=False),
        sa.Column("local_share", sa.String(20), nullable=False),
        sa.Column("amount_due", sa.BigInteger(), nullable=False),
        sa.Column("state_support", sa.BigInteger(), nullable=False),
        sa.Column("local_support", sa.BigInteger(), nullable=False),
        sa.Column("other_support", sa.BigInteger(), nullable=False),
        sa.Column("own_payment", sa.BigInteger(), nullable=False),
        sa.Column("rates_version", sa.String(20), nullable=False),
        sa.Column("inputs", sa.Text(), nullable=False),
        sa.Column("explanation", sa.Text(), nullable=False),
        sa.Column("returned_reason", sa.Text()),
        *record_constraints("contributions"),
        sa.CheckConstraint("months > 0", name="ck_contributions_months"),
        sa.CheckConstraint("own_payment >= 0", name="ck_contributions_own_payment"),
        sa.CheckConstraint(
            "amount_due = state_support + local_support + other_support + own_payment",
            name="ck_contributions_parts",
        ),
        sa.CheckConstraint("valid_from <= valid_to", name="ck_contributions_period"),
        sa.CheckConstraint("scheme IN ('HI', 'VSI')", name="ck_contributions_scheme"),
        sa.ForeignKeyConstraint(
            ["batch_id"],
            ["submission_batches.id"],
            name="fk_contributions_batch_id",
            ondelete="SET NULL",
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["persons.id"], name="fk_contributions_person_id", ondelete="SET NULL"
        ),
        sa.ForeignKeyConstraint(
            ["receipt_id"], ["receipts.id"], name="fk_contributions_receipt_id", ondelete="CASCADE"
        ),
    )
    create_record_indexes("contributions")
    op.create_index("ix_contributions_batch_id", "contributions", ["batch_id"])
    op.create_index("ix_contributions_person_id", "contributions", ["person_id"])
    op.create_index("ix_contributions_receipt_id", "contributions", ["receipt_id"])
    op.create_index(
        "uq_contributions_line", "contributions", ["receipt_id", "line_no"], unique=True
    )


def _create_covers() -> None:
    op.create_table(
        "covers",
        *record_columns(),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("receipt_id", sa.Integer()),
        sa.Column("contribution_id", sa.Integer()),
        sa.Column("scheme", sa.String(4), nullable=False),
        sa.Column("hi_group", sa.String(2)),
        sa.Column("valid_from", sa.Date()),
        sa.Column("valid_to", sa.Date(), nullable=False),
        sa.Column("months", sa.Integer()),
        sa.Column("end_reason", sa.String(20)),
        sa.Column("term_to", sa.Date()),
        *record_constraints("covers"),
        sa.CheckConstraint("valid_from IS NULL OR valid_from <= valid_to", name="ck_covers_period"),
        sa.CheckConstraint(
            "contribution_id IS NULL OR valid_from IS NOT NULL", name="ck_covers_paid"
        ),
        sa.CheckConstraint("(end_reason IS NULL) = (term_to IS NULL)", name="ck_covers_ended"),
        sa.CheckConstraint("term_to IS NULL OR valid_to <= term_to", name="ck_covers_term"),
        sa.CheckConstraint("scheme IN ('HI', 'VSI')", name="ck_covers_scheme"),
        sa.ForeignKeyConstraint(
            ["contribution_id"],
            ["contributions.id"],
            name="fk_covers_contribution_id",
            ondelete="SET NULL",
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["persons.id"], name="fk_covers_person_id", ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["receipt_id"], ["receipts.id"], name="fk_covers_receipt_id", ondelete="SET NULL"
        ),
    )
    create_record_indexes("covers")
    op.create_index("ix_covers_contribution_id", "covers", ["contribution_id"])
    op.create_index("ix_covers_end", "covers", ["scheme", "valid_to", "person_id", "end_reason"])
    op.create_index("ix_covers_start", "covers", ["scheme", "hi_group", "valid_from", "person_id"])
    op.create_index(
        "ix_covers_person",
        "covers",
        ["person_id", "scheme", "valid_to", "valid_from", "hi_group", "end_reason"],
    )
    op.create_index("ix_covers_receipt_id", "covers", ["receipt_id"])


def _create_refunds() -> None:
    op.create_table(
        "refunds",
        *record_columns(),
        sa.Column("procedure", sa.String(4), nullable=False),
        sa.Column("receipt_id", sa.Integer(), nullable=False),
        sa.Column("contribution_id", sa.Integer()),
        sa.Column("person_id", sa.Integer()),
        sa.Column("person_name", sa.String(120), nullable=False),
        sa.Column("event_on", sa.Date()),
        sa.Column("months", sa.Integer(), nullable=False),
        sa.Column("amount", sa.BigInteger(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("explanation", sa.Text()),
        sa.Column("asked_on", sa.Date(), nullable=False),
        sa.Column("state", sa.String(10), server_default=sa.text("'asked'"), nullable=False),
        sa.Column("settled_on", sa.Date()),
        sa.Column("note", sa.Text()),
        *record_constraints("refunds"),
        sa.CheckConstraint("amount > 0", name="ck_refunds_amount"),
        sa.CheckConstraint("procedure IN ('606A', '606B', '602A')", name="ck_refunds_procedure"),
        sa.CheckConstraint(
            "state IN ('asked', 'sent', 'paid', 'refused')", name="ck_refunds_state"
        ),
        sa.ForeignKeyConstraint(
            ["contribution_id"], ["contributions.id"], name="fk_refunds_contribution_id"
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["persons.id"], name="fk_refunds_person_id", ondelete="SET NULL"
        ),
        sa.ForeignKeyConstraint(["receipt_id"], ["receipts.id"], name="fk_refunds_receipt_id"),
    )
    create_record_indexes("refunds")
    op.create_index("ix_refunds_contribution_id", "refunds", ["contribution_id"])
    op.create_index("ix_refunds_person_id", "refunds", ["person_id"])
    op.create_index("ix_refunds_receipt_id", "refunds", ["receipt_id"])


def _forbid_overlapping_paid_covers() -> None:
    """Let nobody pay twice for one day of one scheme, whoever writes the cover.

    Covers out of somebody's list may overlap: that people are on two lists is what the data check
    and the refund of a doubled payment (606A) are there to find.
    """
    if op.get_bind().dialect.name == "postgresql":
        op.execute(
            "CREATE FUNCTION paid_covers_do_not_overlap() RETURNS trigger LANGUAGE plpgsql AS "
            f"$$ BEGIN IF EXISTS ({_OVERLAPPING}) THEN "
            f"RAISE EXCEPTION '{_PAID_COVERS_OVERLAP}'; END IF; RETURN NEW; END $$"
        )
        op.execute(
            "CREATE TRIGGER covers_paid_once BEFORE INSERT OR UPDATE OF valid_from, valid_to "
            "ON covers FOR EACH ROW WHEN (NEW.contribution_id IS NOT NULL) "
            "EXECUTE FUNCTION paid_covers_do_not_overlap()"
        )
        return
    for name, moment in (("insert", "INSERT"), ("update", "UPDATE OF valid_from, valid_to")):
        op.execute(
            f"CREATE TRIGGER covers_paid_once_{name} BEFORE {moment} ON covers "
            f"WHEN NEW.contribution_id IS NOT NULL AND EXISTS ({_OVERLAPPING}) "
            f"BEGIN SELECT RAISE(ABORT, '{_PAID_COVERS_OVERLAP}'); END"
        )
