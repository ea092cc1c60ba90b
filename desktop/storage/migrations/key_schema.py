"""The office's keys and the packages it made, as the office database begins (revision 0001)."""

import sqlalchemy as sa
from alembic import op


def create_key_tables() -> None:
    """Create the keys and the runs of packages; runs refer to communes."""
    op.create_table(
        "office_keys",
        sa.Column("purpose", sa.String(20), nullable=False),
        sa.Column("secret", sa.Text(), nullable=False),
        sa.Column("public", sa.Text()),
        sa.Column("owner", sa.String(80)),
        sa.Column("made_at", sa.DateTime(), nullable=False),
        sa.PrimaryKeyConstraint("purpose", name="pk_office_keys"),
    )
    op.create_table(
        "package_runs",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("commune_code", sa.String(5), nullable=False),
        sa.Column("period", sa.String(30), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("made_at", sa.DateTime(), nullable=False),
        sa.Column("made_by", sa.String(80), nullable=False),
        sa.Column("file_name", sa.String(255), nullable=False),
        sa.Column("file_digest", sa.String(64), nullable=False),
        sa.Column("content_digest", sa.String(64), nullable=False),
        sa.Column("figures_digest", sa.String(64), nullable=False),
        sa.Column("figures", sa.Text(), nullable=False),
        sa.Column("lists", sa.String(80), nullable=False),
        sa.Column("protected", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(
            ["commune_code"], ["communes.code"], name="fk_package_runs_commune_code"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_package_runs"),
    )
    op.create_index(
        "uq_package_runs_version",
        "package_runs",
        ["commune_code", "period", "version"],
        unique=True,
    )
