"""The ledger beside the money as the office database begins; a part of revision 0001."""

import sqlalchemy as sa
from alembic import op

from desktop.storage.migrations.record_schema import (
    create_record_indexes,
    record_columns,
    record_constraints,
)


def create_ledger_tables() -> None:
    """Create rates, contracts, commission, contacts and locks; they refer to the money's tables."""
    _create_rate_entries()
    _create_contracts()
    _create_commission_periods()
    _create_commission_lines()
    _create_contacts()
    _create_reminders()
    _create_period_locks()


def _create_rate_entries() -> None:
    op.create_table(
        "rate_entries",
        *record_columns(),
        sa.Column("table_key", sa.String(40), nullable=False),
        sa.Column("key", sa.String(60), server_default=sa.text("''"), nullable=False),
        sa.Column("valid_from", sa.Date(), nullable=False),
        sa.Column("valid_to", sa.Date()),
        sa.Column("value", sa.String(80), nullable=False),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("withdrawn_on", sa.Date()),
        *record_constraints("rate_entries"),
        sa.CheckConstraint(
            "valid_to IS NULL OR valid_from <= valid_to", name="ck_rate_entries_period"
        ),
    )
    create_record_indexes("rate_entries")
    op.create_index("ix_rate_entries_table", "rate_entries", ["table_key", "key", "valid_from"])


def _create_contracts() -> None:
    op.create_table(
        "contracts",
        *record_columns(),
        sa.Column("organisation_id", sa.Integer(), nullable=False),
        sa.Column("scheme", sa.String(4), nullable=False),
        sa.Column("organisation_code", sa.String(20)),
        sa.Column("contract_no", sa.String(60)),
        sa.Column("signed_by", sa.String(20)),
        sa.Column("valid_from", sa.Date(), nullable=False),
        sa.Column("valid_to", sa.Date()),
        sa.Column("note", sa.Text()),
        *record_constraints("contracts"),
        sa.CheckConstraint(
            "valid_to IS NULL OR valid_from <= valid_to", name="ck_contracts_period"
        ),
        sa.CheckConstraint("scheme IN ('HI', 'VSI')", name="ck_contracts_scheme"),
        sa.ForeignKeyConstraint(
            ["organisation_id"],
            ["organisations.id"],
            name="fk_contracts_organisation_id",
            ondelete="CASCADE",
        ),
    )
    create_record_indexes("contracts")
    op.create_index("ix_contracts_organisation_id", "contracts", ["organisation_id"])


def _create_commission_periods() -> None:
    op.create_table(
        "commission_periods",
        *record_columns(),
        sa.Column("organisation_id", sa.Integer(), nullable=False),
        sa.Column("period", sa.String(7), nullable=False),
        sa.Column("closed_on", sa.Date(), nullable=False),
        sa.Column("line_count", sa.Integer(), nullable=False),
        sa.Column("own_total", sa.BigInteger(), nullable=False),
        sa.Column("commission_total", sa.BigInteger(), nullable=False),
        *record_constraints("commission_periods"),
        sa.ForeignKeyConstraint(
            ["organisation_id"], ["organisations.id"], name="fk_commission_periods_organisation_id"
        ),
    )
    create_record_indexes("commission_periods")
    op.create_index(
        "ix_commission_periods_organisation_id", "commission_periods", ["organisation_id"]
    )
    op.create_index(
        "uq_commission_periods_period",
        "commission_periods",
        ["organisation_id", "period"],
        unique=True,
    )


def _create_commission_lines() -> None:
    op.create_table(
        "commission_lines",
        *record_columns(),
        sa.Column("commission_period_id", sa.Integer(), nullable=False),
        sa.Column("contribution_id", sa.Integer(), nullable=False),
        sa.Column("refund_id", sa.Integer()),
        sa.Column("collector_id", sa.Integer()),
        sa.Column("cause", sa.String(6), server_default=sa.text("'paid'"), nullable=False),
        sa.Column("region", sa.String(4), nullable=False),
        sa.Column("rate", sa.String(20), nullable=False),
        sa.Column("rate_source", sa.Text()),
        sa.Column("own_payment", sa.BigInteger(), nullable=False),
        sa.Column("commission", sa.BigInteger(), nullable=False),
        *record_constraints("commission_lines"),
        sa.CheckConstraint("cause IN ('paid', 'void', 'refund')", name="ck_commission_lines_cause"),
        sa.CheckConstraint(
            "(cause = 'refund') = (refund_id IS NOT NULL)", name="ck_commission_lines_refund"
        ),
        sa.CheckConstraint(
            "CASE cause WHEN 'paid' THEN own_payment >= 0 AND commission >= 0 "
            "ELSE own_payment <= 0 AND commission <= 0 END",
            name="ck_commission_lines_sign",
        ),
        sa.ForeignKeyConstraint(
            ["collector_id"], ["collectors.id"], name="fk_commission_lines_collector_id"
        ),
        sa.ForeignKeyConstraint(
            ["commission_period_id"],
            ["commission_periods.id"],
            name="fk_commission_lines_commission_period_id",
        ),
        sa.ForeignKeyConstraint(
            ["contribution_id"], ["contributions.id"], name="fk_commission_lines_contribution_id"
        ),
        sa.ForeignKeyConstraint(
            ["refund_id"], ["refunds.id"], name="fk_commission_lines_refund_id"
        ),
        sa.UniqueConstraint("refund_id", name="uq_commission_lines_refund_id"),
    )
    create_record_indexes("commission_lines")
    op.create_index("ix_commission_lines_collector_id", "commission_lines", ["collector_id"])
    op.create_index(
        "ix_commission_lines_commission_period_id", "commission_lines", ["commission_period_id"]
    )
    op.create_index("ix_commission_lines_contribution_id", "commission_lines", ["contribution_id"])
    op.create_index(
        "uq_commission_lines_cause",
        "commission_lines",
        ["contribution_id", "cause"],
        unique=True,
        sqlite_where=sa.text("cause <> 'refund'"),
        postgresql_where=sa.text("cause <> 'refund'"),
    )


def _create_contacts() -> None:
    op.create_table(
        "contacts",
        *record_columns(),
        sa.Column("household_id", sa.Integer()),
        sa.Column("person_id", sa.Integer()),
        sa.Column("collector_id", sa.Integer()),
        sa.Column("contacted_on", sa.Date(), nullable=False),
        sa.Column("channel", sa.String(10), nullable=False),
        sa.Column("outcome", sa.String(12), nullable=False),
        sa.Column("promised_on", sa.Date()),
        sa.Column("reason", sa.String(40)),
        sa.Column("scheme", sa.String(4), server_default=sa.text("'HI'"), nullable=False),
        sa.Column("card_end", sa.Date()),
        sa.Column("note", sa.Text()),
        *record_constraints("contacts"),
        sa.ForeignKeyConstraint(
            ["collector_id"],
            ["collectors.id"],
            name="fk_contacts_collector_id",
            ondelete="SET NULL",
        ),
        sa.ForeignKeyConstraint(
            ["household_id"], ["households.id"], name="fk_contacts_household_id", ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["persons.id"], name="fk_contacts_person_id", ondelete="SET NULL"
        ),
    )
    create_record_indexes("contacts")
    op.create_index("ix_contacts_collector_id", "contacts", ["collector_id"])
    op.create_index("ix_contacts_day", "contacts", ["household_id", "contacted_on"])
    op.create_index("ix_contacts_household_id", "contacts", ["household_id"])
    op.create_index("ix_contacts_person_id", "contacts", ["person_id"])


def _create_reminders() -> None:
    op.create_table(
        "reminders",
        *record_columns(),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("contact_id", sa.Integer()),
        sa.Column("scheme", sa.String(4), nullable=False),
        sa.Column("card_end", sa.Date(), nullable=False),
        sa.Column("stage", sa.Integer(), nullable=False),
        sa.Column("reminded_on", sa.Date(), nullable=False),
        *record_constraints("reminders"),
        sa.ForeignKeyConstraint(
            ["contact_id"], ["contacts.id"], name="fk_reminders_contact_id", ondelete="SET NULL"
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["persons.id"], name="fk_reminders_person_id", ondelete="CASCADE"
        ),
    )
    create_record_indexes("reminders")
    op.create_index("ix_reminders_contact_id", "reminders", ["contact_id"])
    op.create_index("ix_reminders_person_id", "reminders", ["person_id"])
    op.create_index(
        "uq_reminders_stage", "reminders", ["person_id", "scheme", "card_end", "stage"], unique=True
    )


def _create_period_locks() -> None:
    op.create_table(
        "period_locks",
        *record_columns(),
        sa.Column("period", sa.String(7), nullable=False),
        sa.Column("first_day", sa.Date(), nullable=False),
        sa.Column("last_day", sa.Date(), nullable=False),
        sa.Column("locked_on", sa.Date(), nullable=False),
        sa.Column("reason", sa.Text()),
        *record_constraints("period_locks"),
    )
    create_record_indexes("period_locks")
    op.create_index(
        "uq_period_locks_period", "period_locks", ["commune_code", "period"], unique=True
    )
