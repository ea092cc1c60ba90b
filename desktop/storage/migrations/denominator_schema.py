"""The table of figures entered by hand; a part of revision 0001."""

import sqlalchemy as sa
from alembic import op

from desktop.storage.migrations.record_schema import (
    create_record_indexes,
    record_columns,
    record_constraints,
)


def create_denominators() -> None:
    """Create what indicators are divided by."""
    op.create_table(
        "denominators",
        *record_columns(),
        sa.Column("measure", sa.String(30), nullable=False),
        sa.Column("neighbourhood_id", sa.Integer()),
        sa.Column("area", sa.Integer(), server_default=sa.text("0"), nullable=False),
        sa.Column("as_of", sa.Date(), nullable=False),
        sa.Column("value", sa.Integer(), nullable=False),
        sa.Column("source", sa.Text()),
        sa.CheckConstraint("value >= 0", name=op.f("ck_denominators_value")),
        sa.CheckConstraint(
            "area = coalesce(neighbourhood_id, 0)", name=op.f("ck_denominators_area")
        ),
        sa.ForeignKeyConstraint(
            ["neighbourhood_id"],
            ["neighbourhoods.id"],
            name=op.f("fk_denominators_neighbourhood_id"),
            ondelete="CASCADE",
        ),
        *record_constraints("denominators"),
    )
    create_record_indexes("denominators")
    op.create_index("ix_denominators_neighbourhood_id", "denominators", ["neighbourhood_id"])
    op.create_index(
        "uq_denominators_place",
        "denominators",
        ["commune_code", "measure", "as_of", "area"],
        unique=True,
    )
