"""The tables of a province's desk as the office database begins; a part of revision 0001."""

import sqlalchemy as sa
from alembic import op

_CUBE = (
    ("sex", 2),
    ("age_band", 6),
    ("hi_group", 10),
    ("scheme", 4),
    ("month", 7),
)


def create_province_tables() -> None:
    """Create keys, packages and what packages hold."""
    _create_commune_keys()
    _create_packages()
    _create_figures()
    _create_cubes()
    _create_digests()
    _create_lists()
    _create_periods()


def _create_commune_keys() -> None:
    op.create_table(
        "commune_keys",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("uid", sa.String(36), nullable=False),
        sa.Column("commune_code", sa.String(5), nullable=False),
        sa.Column("public_key", sa.String(64), nullable=False),
        sa.Column("fingerprint", sa.String(80), nullable=False),
        sa.Column("state", sa.String(12), nullable=False),
        sa.Column("came_with", sa.String(255), nullable=False),
        sa.Column("received_at", sa.DateTime(), nullable=False),
        sa.Column("decided_at", sa.DateTime()),
        sa.Column("decided_by", sa.String(80)),
        sa.ForeignKeyConstraint(
            ["commune_code"], ["communes.code"], name="fk_commune_keys_commune_code"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_commune_keys"),
        sa.UniqueConstraint("uid", name="uq_commune_keys_uid"),
    )
    op.create_index("ix_commune_keys_public_key", "commune_keys", ["public_key"])
    op.create_index(
        "uq_commune_keys_key", "commune_keys", ["commune_code", "public_key"], unique=True
    )


def _create_packages() -> None:
    op.create_table(
        "packages",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("uid", sa.String(36), nullable=False),
        sa.Column("commune_code", sa.String(5)),
        sa.Column("period", sa.String(30)),
        sa.Column("version", sa.Integer()),
        sa.Column("schema_number", sa.Integer()),
        sa.Column("content_digest", sa.String(64)),
        sa.Column("figures_digest", sa.String(64)),
        sa.Column("public_key", sa.String(64)),
        sa.Column("fingerprint", sa.String(80)),
        sa.Column("made_at", sa.DateTime()),
        sa.Column("as_of", sa.Date()),
        sa.Column("control_totals", sa.Text()),
        sa.Column("is_sample", sa.Boolean(), nullable=False),
        sa.Column("is_unfinished", sa.Boolean(), nullable=False),
        sa.Column("is_unlocked", sa.Boolean(), nullable=False),
        sa.Column("file_name", sa.String(255), nullable=False),
        sa.Column("file_digest", sa.String(64), nullable=False),
        sa.Column("received_at", sa.DateTime(), nullable=False),
        sa.Column("received_by", sa.String(80), nullable=False),
        sa.Column("state", sa.String(12), nullable=False),
        sa.Column("reason_code", sa.String(60)),
        sa.Column("reason", sa.Text()),
        sa.Column("decided_at", sa.DateTime()),
        sa.Column("decided_by", sa.String(80)),
        sa.Column("current_for", sa.String(40)),
        sa.ForeignKeyConstraint(
            ["commune_code"], ["communes.code"], name="fk_packages_commune_code"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_packages"),
        sa.UniqueConstraint("uid", name="uq_packages_uid"),
        sa.UniqueConstraint("current_for", name="uq_packages_current_for"),
    )
    op.create_index("ix_packages_file_digest", "packages", ["file_digest"])
    op.create_index("ix_packages_period", "packages", ["period", "state"])
    op.create_index("ix_packages_commune", "packages", ["commune_code", "period"])


def _create_figures() -> None:
    op.create_table(
        "package_figures",
        sa.Column("package_id", sa.Integer(), nullable=False),
        sa.Column("indicator", sa.String(60), nullable=False),
        sa.Column("numerator", sa.BigInteger()),
        sa.Column("denominator", sa.BigInteger()),
        *_of_package("package_figures", "indicator"),
    )
    op.create_table(
        "package_area_figures",
        sa.Column("package_id", sa.Integer(), nullable=False),
        sa.Column("line", sa.Integer(), nullable=False),
        sa.Column("neighbourhood", sa.String(120), nullable=False),
        sa.Column("indicator", sa.String(60), nullable=False),
        sa.Column("numerator", sa.BigInteger()),
        sa.Column("denominator", sa.BigInteger()),
        *_of_package("package_area_figures", "line"),
    )


def _create_cubes() -> None:
    for table, first in (("package_cube", (("neighbourhood", 120),)), ("package_summaries", ())):
        op.create_table(
            table,
            sa.Column("package_id", sa.Integer(), nullable=False),
            sa.Column("line", sa.Integer(), nullable=False),
            *(sa.Column(name, sa.String(size), nullable=False) for name, size in (*first, *_CUBE)),
            sa.Column("persons", sa.Integer(), nullable=False),
            *_of_package(table, "line"),
        )


def _create_digests() -> None:
    op.create_table(
        "package_digests",
        sa.Column("package_id", sa.Integer(), nullable=False),
        sa.Column("line", sa.Integer(), nullable=False),
        sa.Column("scheme", sa.String(4), nullable=False),
        sa.Column("valid_from", sa.String(10), nullable=False),
        sa.Column("valid_to", sa.String(10), nullable=False),
        sa.Column("digest", sa.String(64), nullable=False),
        sa.Column("counted", sa.Integer(), nullable=False),
        *_of_package("package_digests", "line"),
    )
    op.create_index("ix_package_digests_digest", "package_digests", ["digest", "package_id"])


def _create_lists() -> None:
    op.create_table(
        "package_persons",
        sa.Column("package_id", sa.Integer(), nullable=False),
        sa.Column("line", sa.Integer(), nullable=False),
        sa.Column("person", sa.String(36)),
        sa.Column("household", sa.String(40)),
        sa.Column("full_name", sa.String(120)),
        sa.Column("birth_date", sa.String(10)),
        sa.Column("sex", sa.String(2)),
        sa.Column("national_id", sa.String(20)),
        sa.Column("si_number", sa.String(20)),
        sa.Column("neighbourhood", sa.String(120)),
        sa.Column("residence", sa.String(20)),
        sa.Column("name_key", sa.String(250), nullable=False),
        *_of_package("package_persons", "line"),
    )
    for column in ("national_id", "si_number", "name_key"):
        op.create_index(f"ix_package_persons_{column}", "package_persons", [column])
    op.create_table(
        "package_list_blocks",
        sa.Column("package_id", sa.Integer(), nullable=False),
        sa.Column("list_key", sa.String(20), nullable=False),
        sa.Column("block", sa.Integer(), nullable=False),
        sa.Column("cells", sa.Text(), nullable=False),
        *_of_package("package_list_blocks", "list_key", "block"),
    )


def _create_periods() -> None:
    op.create_table(
        "province_periods",
        sa.Column("period", sa.String(30), nullable=False),
        sa.Column("state", sa.String(10), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("decided_at", sa.DateTime(), nullable=False),
        sa.Column("decided_by", sa.String(80), nullable=False),
        sa.PrimaryKeyConstraint("period", name="pk_province_periods"),
    )


def _of_package(table: str, *keys: str) -> tuple[sa.PrimaryKeyConstraint, sa.ForeignKeyConstraint]:
    """Return the keys of a table whose rows belong to a package."""
    return (
        sa.PrimaryKeyConstraint("package_id", *keys, name=f"pk_{table}"),
        sa.ForeignKeyConstraint(["package_id"], ["packages.id"], name=f"fk_{table}_package_id"),
    )
