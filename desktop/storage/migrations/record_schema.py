"""What every table of records had in common when the office database began (revision 0001)."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.schema import SchemaItem


def record_columns() -> tuple[SchemaItem, ...]:
    """Return the columns that every record carries."""
    return (
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("uid", sa.String(36), nullable=False),
        sa.Column("row_version", sa.Integer(), server_default=sa.text("1"), nullable=False),
        sa.Column("commune_code", sa.String(5), nullable=False),
        sa.Column("import_batch_id", sa.Integer()),
    )


def record_constraints(table: str) -> tuple[SchemaItem, ...]:
    """Return the keys that every record carries."""
    return (
        sa.ForeignKeyConstraint(
            ["commune_code"], ["communes.code"], name=f"fk_{table}_commune_code"
        ),
        sa.ForeignKeyConstraint(
            ["import_batch_id"], ["import_batches.id"], name=f"fk_{table}_import_batch_id"
        ),
        sa.PrimaryKeyConstraint("id", name=f"pk_{table}"),
        sa.UniqueConstraint("uid", name=f"uq_{table}_uid"),
    )


def create_record_indexes(table: str) -> None:
    """Create the indexes that every table of records has."""
    op.create_index(f"ix_{table}_commune_code", table, ["commune_code"])
    op.create_index(f"ix_{table}_import_batch_id", table, ["import_batch_id"])
