"""The tables of reports as the office database begins; a part of revision 0001."""

import sqlalchemy as sa
from alembic import op

from desktop.storage.migrations.record_schema import (
    create_record_indexes,
    record_columns,
    record_constraints,
)


def create_report_tables() -> None:
    """Create what reports keep."""
    _create_report_runs()
    _create_report_corrections()
    _create_report_designs()


def _create_report_runs() -> None:
    op.create_table(
        "report_runs",
        *record_columns(),
        sa.Column("period", sa.String(30), nullable=False),
        sa.Column("form_key", sa.String(60), nullable=False),
        sa.Column("area", sa.String(60), server_default=sa.text("''"), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("made_at", sa.DateTime(), nullable=False),
        sa.Column("made_on", sa.Date(), nullable=False),
        sa.Column("made_by", sa.String(80), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("figures", sa.Text(), nullable=False),
        sa.Column("data_digest", sa.String(64), nullable=False),
        sa.Column("audit_line", sa.Integer(), nullable=False),
        sa.Column("letter_no", sa.String(120)),
        sa.Column("file_name", sa.String(255)),
        sa.Column("file_digest", sa.String(64)),
        sa.Column("sent_on", sa.Date()),
        *record_constraints("report_runs"),
    )
    create_record_indexes("report_runs")
    op.create_index(
        "uq_report_runs_version",
        "report_runs",
        ["commune_code", "form_key", "period", "area", "version"],
        unique=True,
    )


def _create_report_corrections() -> None:
    op.create_table(
        "report_corrections",
        *record_columns(),
        sa.Column("period", sa.String(7), nullable=False),
        sa.Column("booked_in", sa.String(7), nullable=False),
        sa.Column("entered_on", sa.Date(), nullable=False),
        sa.Column("entered_by", sa.String(80), nullable=False),
        sa.Column("subject", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("deltas", sa.Text(), nullable=False),
        sa.Column("parts", sa.Text()),
        *record_constraints("report_corrections"),
    )
    create_record_indexes("report_corrections")
    for column in ("booked_in", "period"):
        op.create_index(f"ix_report_corrections_{column}", "report_corrections", [column])


def _create_report_designs() -> None:
    op.create_table(
        "report_designs",
        *record_columns(),
        sa.Column("name", sa.String(120), nullable=False),
        sa.Column("definition", sa.Text(), nullable=False),
        *record_constraints("report_designs"),
    )
    create_record_indexes("report_designs")
