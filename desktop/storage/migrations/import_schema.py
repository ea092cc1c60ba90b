"""Rows that an import left out, as the office database begins; a part of revision 0001."""

import sqlalchemy as sa
from alembic import op

from desktop.storage.migrations.record_schema import (
    create_record_indexes,
    record_columns,
    record_constraints,
)


def create_left_out_rows() -> None:
    """Create the rows that imports left out; they refer to their import alone."""
    op.create_table(
        "left_out_rows",
        *record_columns(),
        sa.Column("sheet_name", sa.String(255), nullable=False),
        sa.Column("row_number", sa.Integer(), nullable=False),
        sa.Column("row_kind", sa.String(20), nullable=False),
        sa.Column("row_mark", sa.String(12), nullable=False),
        sa.Column("fate", sa.String(10), nullable=False),
        sa.Column("name", sa.String(160)),
        sa.Column("number", sa.String(60)),
        sa.Column("place", sa.String(120)),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("cells", sa.Text(), nullable=False),
        sa.Column("known_uid", sa.String(36)),
        sa.Column("state", sa.String(10), server_default=sa.text("'open'"), nullable=False),
        sa.Column("settled_on", sa.Date()),
        sa.Column("note", sa.Text()),
        sa.Column("sort_key", sa.String(410), nullable=False),
        sa.Column("search_key", sa.Text(), nullable=False),
        *record_constraints("left_out_rows"),
        sa.CheckConstraint(
            "fate IN ('error', 'waiting', 'skipped', 'unknown', 'unlike')",
            name="ck_left_out_rows_fate",
        ),
        sa.CheckConstraint(
            "state IN ('open', 'settled', 'taken_in')", name="ck_left_out_rows_state"
        ),
    )
    create_record_indexes("left_out_rows")
    op.create_index("ix_left_out_rows_row_mark", "left_out_rows", ["row_mark"])
