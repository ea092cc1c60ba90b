"""Targets, tasks and milestones as the office database begins; a part of revision 0001."""

import sqlalchemy as sa
from alembic import op

from desktop.storage.migrations.record_schema import (
    create_record_indexes,
    record_columns,
    record_constraints,
)


def create_target_tables() -> None:
    """Create targets, tasks and milestones; they refer to places, collectors, organisations."""
    _create_targets()
    _create_directives()
    _create_milestones()


def _create_targets() -> None:
    op.create_table(
        "targets",
        *record_columns(),
        sa.Column("year", sa.Integer(), nullable=False),
        sa.Column("month", sa.Integer(), server_default=sa.text("0"), nullable=False),
        sa.Column("holder", sa.String(60), nullable=False),
        sa.Column("neighbourhood_id", sa.Integer()),
        sa.Column("collector_id", sa.Integer()),
        sa.Column("organisation_id", sa.Integer()),
        sa.Column("indicator", sa.String(40), nullable=False),
        sa.Column("kind", sa.String(5), nullable=False),
        sa.Column("value", sa.BigInteger(), nullable=False),
        sa.Column("document_number", sa.String(60)),
        sa.Column("document_date", sa.Date()),
        sa.Column("document_title", sa.Text()),
        sa.Column("spread_from", sa.Integer()),
        sa.Column("note", sa.Text()),
        *record_constraints("targets"),
        sa.CheckConstraint("month BETWEEN 0 AND 12", name="ck_targets_month"),
        sa.CheckConstraint("kind IN ('stock', 'flow')", name="ck_targets_kind"),
        sa.CheckConstraint("value > 0", name="ck_targets_value"),
        *(
            sa.ForeignKeyConstraint(
                [column], [f"{table}.id"], name=f"fk_targets_{column}", ondelete=on_delete
            )
            for column, table, on_delete in (
                ("neighbourhood_id", "neighbourhoods", "CASCADE"),
                ("collector_id", "collectors", "CASCADE"),
                ("organisation_id", "organisations", "CASCADE"),
                ("spread_from", "targets", "SET NULL"),
            )
        ),
    )
    create_record_indexes("targets")
    for column in ("neighbourhood_id", "collector_id", "organisation_id", "spread_from"):
        op.create_index(f"ix_targets_{column}", "targets", [column])
    op.create_index(
        "uq_targets_holder",
        "targets",
        ["commune_code", "year", "month", "holder", "indicator"],
        unique=True,
    )


def _create_directives() -> None:
    op.create_table(
        "directives",
        *record_columns(),
        sa.Column("title", sa.String(200), nullable=False),
        sa.Column("document_number", sa.String(60)),
        sa.Column("document_date", sa.Date()),
        sa.Column("issuer", sa.String(160)),
        sa.Column("task", sa.Text()),
        sa.Column("owner", sa.String(120)),
        sa.Column("due_on", sa.Date()),
        sa.Column("state", sa.String(12), server_default=sa.text("'open'"), nullable=False),
        sa.Column("done_on", sa.Date()),
        sa.Column("evidence", sa.Text()),
        sa.Column("note", sa.Text()),
        sa.Column("sort_key", sa.String(410), nullable=False),
        sa.Column("search_key", sa.Text(), nullable=False),
        *record_constraints("directives"),
    )
    create_record_indexes("directives")
    op.create_index("ix_directives_due_on", "directives", ["due_on"])


def _create_milestones() -> None:
    op.create_table(
        "milestones",
        *record_columns(),
        sa.Column("indicator", sa.String(40), nullable=False),
        sa.Column("neighbourhood_id", sa.Integer()),
        sa.Column("threshold", sa.BigInteger(), nullable=False),
        sa.Column("note", sa.Text()),
        sa.Column("reached_on", sa.Date()),
        sa.Column("reached_value", sa.BigInteger()),
        sa.Column("announced_on", sa.Date()),
        *record_constraints("milestones"),
        sa.CheckConstraint("threshold > 0", name="ck_milestones_threshold"),
        sa.ForeignKeyConstraint(
            ["neighbourhood_id"],
            ["neighbourhoods.id"],
            name="fk_milestones_neighbourhood_id",
            ondelete="CASCADE",
        ),
    )
    create_record_indexes("milestones")
    op.create_index("ix_milestones_neighbourhood_id", "milestones", ["neighbourhood_id"])
