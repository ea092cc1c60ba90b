"""The office database as it begins.

Revision 0001.
"""

import sqlalchemy as sa
from alembic import op

from desktop.storage.migrations.collecting_schema import create_collecting_tables
from desktop.storage.migrations.denominator_schema import create_denominators
from desktop.storage.migrations.import_schema import create_left_out_rows
from desktop.storage.migrations.key_schema import create_key_tables
from desktop.storage.migrations.ledger_schema import create_ledger_tables
from desktop.storage.migrations.province_schema import create_province_tables
from desktop.storage.migrations.record_schema import (
    create_record_indexes,
    record_columns,
    record_constraints,
)
from desktop.storage.migrations.report_schema import create_report_tables
from desktop.storage.migrations.server_schema import (
    finish_server,
    on_server,
    prepare_server,
)
from desktop.storage.migrations.target_schema import create_target_tables

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    if on_server():
        prepare_server()
    _create_communes()
    _create_office_options()
    _create_import_batches()
    _create_steps()
    _create_audit()
    _create_neighbourhoods()
    _create_place_aliases()
    _create_organisations()
    _create_collectors()
    _create_events()
    _create_households()
    _create_persons()
    create_collecting_tables()
    create_ledger_tables()
    create_report_tables()
    create_target_tables()
    create_denominators()
    create_province_tables()
    create_key_tables()
    create_left_out_rows()
    _forbid_changes_of_the_audit()
    _create_search_index()


def _create_communes() -> None:
    op.create_table(
        "communes",
        sa.Column("code", sa.String(5), nullable=False),
        sa.Column("name", sa.String(80), nullable=False),
        sa.Column("province_code", sa.String(2), nullable=False),
        sa.Column("province_name", sa.String(80), nullable=False),
        sa.Column("valid_from", sa.Date(), nullable=False),
        sa.Column("served", sa.Boolean(), nullable=False),
        sa.Column("search_key", sa.String(160), nullable=False),
        sa.PrimaryKeyConstraint("code", name="pk_communes"),
    )
    op.create_index("ix_communes_province_code", "communes", ["province_code"])


def _create_office_options() -> None:
    op.create_table(
        "office_options",
        sa.Column("key", sa.String(60), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("key", name="pk_office_options"),
    )


def _create_import_batches() -> None:
    op.create_table(
        "import_batches",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("uid", sa.String(36), nullable=False),
        sa.Column("commune_code", sa.String(5), nullable=False),
        sa.Column("imported_at", sa.DateTime(), nullable=False),
        sa.Column("imported_by", sa.String(80), nullable=False),
        sa.Column("file_name", sa.String(255), nullable=False),
        sa.Column("sheet_name", sa.String(255), nullable=False),
        sa.Column("layout", sa.String(40), nullable=False),
        sa.Column("content_digest", sa.String(64), nullable=False),
        sa.Column("rows_read", sa.Integer(), nullable=False),
        sa.Column("rows_new", sa.Integer(), nullable=False),
        sa.Column("rows_changed", sa.Integer(), nullable=False),
        sa.Column("rows_same", sa.Integer(), nullable=False),
        sa.Column("rows_rejected", sa.Integer(), nullable=False),
        sa.Column("rows_held_back", sa.Integer(), nullable=False),
        sa.Column("backup_file", sa.String(255)),
        sa.Column("left_out_sheets", sa.Text()),
        sa.Column("withdrawn_at", sa.DateTime()),
        sa.ForeignKeyConstraint(
            ["commune_code"], ["communes.code"], name="fk_import_batches_commune_code"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_import_batches"),
        sa.UniqueConstraint("uid", name="uq_import_batches_uid"),
    )
    op.create_index("ix_import_batches_content_digest", "import_batches", ["content_digest"])


def _create_steps() -> None:
    op.create_table(
        "steps",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.Column("who", sa.String(80), nullable=False),
        sa.Column("role", sa.String(10), nullable=False),
        sa.Column("template", sa.Text(), nullable=False),
        sa.Column("texts", sa.Text(), nullable=False),
        sa.Column("search_key", sa.Text(), nullable=False),
        sa.Column("reverses", sa.Integer()),
        sa.Column("reversed_by", sa.Integer()),
        sa.Column("import_batch_id", sa.Integer()),
        sa.ForeignKeyConstraint(
            ["import_batch_id"], ["import_batches.id"], name="fk_steps_import_batch_id"
        ),
        sa.ForeignKeyConstraint(["reversed_by"], ["steps.id"], name="fk_steps_reversed_by"),
        sa.ForeignKeyConstraint(["reverses"], ["steps.id"], name="fk_steps_reverses"),
        sa.PrimaryKeyConstraint("id", name="pk_steps"),
    )
    op.create_index("ix_steps_at", "steps", ["at"])
    op.create_index("ix_steps_import_batch_id", "steps", ["import_batch_id"])


def _create_audit() -> None:
    op.create_table(
        "audit",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.Column("who", sa.String(80), nullable=False),
        sa.Column("action", sa.String(20), nullable=False),
        sa.Column("kind", sa.String(20), nullable=False),
        sa.Column("row_id", sa.Integer()),
        sa.Column("row_uid", sa.String(36)),
        sa.Column("row_version", sa.Integer()),
        sa.Column("before", sa.Text()),
        sa.Column("after", sa.Text()),
        sa.Column("import_batch_id", sa.Integer()),
        sa.Column("step_id", sa.Integer()),
        sa.ForeignKeyConstraint(
            ["import_batch_id"], ["import_batches.id"], name="fk_audit_import_batch_id"
        ),
        sa.ForeignKeyConstraint(["step_id"], ["steps.id"], name="fk_audit_step_id"),
        sa.PrimaryKeyConstraint("id", name="pk_audit"),
    )
    op.create_index("ix_audit_import_batch_id", "audit", ["import_batch_id"])
    op.create_index("ix_audit_row", "audit", ["kind", "row_id"])
    op.create_index("ix_audit_step_id", "audit", ["step_id"])


def _create_neighbourhoods() -> None:
    op.create_table(
        "neighbourhoods",
        *record_columns(),
        sa.Column("name", sa.String(80), nullable=False),
        sa.Column("sort_key", sa.String(160), nullable=False),
        sa.Column("search_key", sa.String(160), nullable=False),
        *record_constraints("neighbourhoods"),
    )
    create_record_indexes("neighbourhoods")
    op.create_index(
        "uq_neighbourhoods_name", "neighbourhoods", ["commune_code", "search_key"], unique=True
    )


def _create_place_aliases() -> None:
    op.create_table(
        "place_aliases",
        *record_columns(),
        sa.Column("kind", sa.String(20), nullable=False),
        sa.Column("old_text", sa.String(160), nullable=False),
        sa.Column("neighbourhood_id", sa.Integer()),
        sa.Column("new_text", sa.String(160)),
        sa.Column("sort_key", sa.String(320), nullable=False),
        sa.Column("search_key", sa.String(320), nullable=False),
        *record_constraints("place_aliases"),
        sa.CheckConstraint(
            "(kind = 'neighbourhood' AND neighbourhood_id IS NOT NULL AND new_text IS NULL)"
            " OR (kind = 'commune' AND neighbourhood_id IS NULL AND new_text IS NOT NULL)",
            name="ck_place_aliases_target",
        ),
        sa.ForeignKeyConstraint(
            ["neighbourhood_id"],
            ["neighbourhoods.id"],
            name="fk_place_aliases_neighbourhood_id",
            ondelete="CASCADE",
        ),
    )
    create_record_indexes("place_aliases")
    op.create_index("ix_place_aliases_neighbourhood_id", "place_aliases", ["neighbourhood_id"])
    op.create_index(
        "uq_place_aliases_text",
        "place_aliases",
        ["commune_code", "kind", "search_key"],
        unique=True,
    )


def _create_organisations() -> None:
    op.create_table(
        "organisations",
        *record_columns(),
        sa.Column("name", sa.String(160), nullable=False),
        sa.Column("organisation_code", sa.String(20)),
        sa.Column("contract_no", sa.String(60)),
        sa.Column("contract_from", sa.Date()),
        sa.Column("contract_to", sa.Date()),
        sa.Column("phone", sa.String(15)),
        sa.Column("address", sa.Text()),
        sa.Column("tax_number", sa.String(20)),
        sa.Column("email", sa.String(120)),
        sa.Column("note", sa.Text()),
        sa.Column("sort_key", sa.String(250), nullable=False),
        sa.Column("search_key", sa.Text(), nullable=False),
        *record_constraints("organisations"),
    )
    create_record_indexes("organisations")


def _create_collectors() -> None:
    op.create_table(
        "collectors",
        *record_columns(),
        sa.Column("full_name", sa.String(120), nullable=False),
        sa.Column("collector_code", sa.String(30)),
        sa.Column("birth_date", sa.String(10)),
        sa.Column("national_id", sa.String(20)),
        sa.Column("si_number", sa.String(20)),
        sa.Column("phone", sa.String(15)),
        sa.Column("education", sa.String(80)),
        sa.Column("organisation_id", sa.Integer()),
        sa.Column("areas", sa.Text()),
        sa.Column("certificate_no", sa.String(40)),
        sa.Column("certificate_date", sa.Date()),
        sa.Column("card_no", sa.String(40)),
        sa.Column("card_valid_to", sa.Date()),
        sa.Column("last_training", sa.Date()),
        sa.Column("status", sa.String(20), server_default=sa.text("'active'"), nullable=False),
        sa.Column("leave_from", sa.Date()),
        sa.Column("leave_to", sa.Date()),
        sa.Column("left_on", sa.Date()),
        sa.Column("other_job", sa.String(120)),
        sa.Column("note", sa.Text()),
        sa.Column("sort_key", sa.String(250), nullable=False),
        sa.Column("search_key", sa.Text(), nullable=False),
        *record_constraints("collectors"),
        sa.ForeignKeyConstraint(
            ["organisation_id"], ["organisations.id"], name="fk_collectors_organisation_id"
        ),
    )
    create_record_indexes("collectors")
    op.create_index("ix_collectors_collector_code", "collectors", ["collector_code"])
    op.create_index("ix_collectors_organisation_id", "collectors", ["organisation_id"])
    op.create_index("ix_collectors_sort", "collectors", ["sort_key", "id"])


def _create_events() -> None:
    op.create_table(
        "events",
        *record_columns(),
        sa.Column("event_type", sa.String(30), nullable=False),
        sa.Column("state", sa.String(20), server_default=sa.text("'held'"), nullable=False),
        sa.Column("held_on", sa.Date(), nullable=False),
        sa.Column("title", sa.String(200)),
        sa.Column("place", sa.String(200)),
        sa.Column("neighbourhood_id", sa.Integer()),
        sa.Column("partner", sa.String(200)),
        sa.Column("people_reached", sa.Integer()),
        sa.Column("new_vsi", sa.Integer()),
        sa.Column("new_hi", sa.Integer()),
        sa.Column("vssid_accounts", sa.Integer()),
        sa.Column("noncash_switches", sa.Integer()),
        sa.Column("donated_cards", sa.Integer()),
        sa.Column("cost", sa.BigInteger()),
        sa.Column("note", sa.Text()),
        sa.Column("sort_key", sa.String(250), nullable=False),
        sa.Column("search_key", sa.Text(), nullable=False),
        *record_constraints("events"),
        sa.ForeignKeyConstraint(
            ["neighbourhood_id"], ["neighbourhoods.id"], name="fk_events_neighbourhood_id"
        ),
    )
    create_record_indexes("events")
    op.create_index("ix_events_held_on", "events", ["held_on"])
    op.create_index("ix_events_neighbourhood_id", "events", ["neighbourhood_id"])


def _create_households() -> None:
    op.create_table(
        "households",
        *record_columns(),
        sa.Column("household_code", sa.String(30)),
        sa.Column("head_name", sa.String(120)),
        sa.Column("neighbourhood_id", sa.Integer()),
        sa.Column("address", sa.Text()),
        sa.Column("former_address", sa.Text()),
        sa.Column("phone", sa.String(15)),
        sa.Column("household_class", sa.String(20)),
        sa.Column("class_from", sa.Date()),
        sa.Column("class_to", sa.Date()),
        sa.Column("decision_number", sa.String(60)),
        sa.Column("collector_id", sa.Integer()),
        sa.Column("note", sa.Text()),
        sa.Column("sort_key", sa.String(250), nullable=False),
        sa.Column("search_key", sa.Text(), nullable=False),
        *record_constraints("households"),
        sa.ForeignKeyConstraint(
            ["neighbourhood_id"], ["neighbourhoods.id"], name="fk_households_neighbourhood_id"
        ),
        sa.ForeignKeyConstraint(
            ["collector_id"],
            ["collectors.id"],
            name="fk_households_collector_id",
            ondelete="SET NULL",
        ),
    )
    create_record_indexes("households")
    op.create_index("ix_households_neighbourhood_id", "households", ["neighbourhood_id"])
    op.create_index("ix_households_collector_id", "households", ["collector_id"])
    op.create_index("ix_households_sort", "households", ["sort_key", "id"])
    op.create_index(
        "uq_households_code",
        "households",
        ["commune_code", "household_code"],
        unique=True,
        sqlite_where=sa.text("household_code IS NOT NULL"),
        postgresql_where=sa.text("household_code IS NOT NULL"),
    )


def _create_persons() -> None:
    op.create_table(
        "persons",
        *record_columns(),
        sa.Column("household_id", sa.Integer()),
        sa.Column("full_name", sa.String(120), nullable=False),
        sa.Column("birth_date", sa.String(10)),
        sa.Column("sex", sa.String(1)),
        sa.Column("national_id", sa.String(20)),
        sa.Column("old_id", sa.String(20)),
        sa.Column("si_number", sa.String(20)),
        sa.Column("hi_card_no", sa.String(20)),
        sa.Column("five_year_date", sa.Date()),
        sa.Column("phone", sa.String(15)),
        sa.Column("email", sa.String(120)),
        sa.Column("ethnic_group", sa.String(2)),
        sa.Column("relation", sa.String(2)),
        sa.Column("neighbourhood_id", sa.Integer()),
        sa.Column("address", sa.Text()),
        sa.Column("former_address", sa.Text()),
        sa.Column("primary_care_facility", sa.String(120)),
        sa.Column("participant_group", sa.String(2)),
        sa.Column("residence_status", sa.String(20)),
        sa.Column("residence_date", sa.Date()),
        sa.Column("residence_reason", sa.Text()),
        sa.Column("life_status", sa.String(10), server_default=sa.text("'alive'"), nullable=False),
        sa.Column("life_date", sa.Date()),
        sa.Column("life_reason", sa.Text()),
        sa.Column("note", sa.Text()),
        sa.Column("sort_key", sa.String(250), nullable=False),
        sa.Column("search_key", sa.Text(), nullable=False),
        *record_constraints("persons"),
        sa.ForeignKeyConstraint(
            ["household_id"], ["households.id"], name="fk_persons_household_id", ondelete="SET NULL"
        ),
        sa.ForeignKeyConstraint(
            ["neighbourhood_id"], ["neighbourhoods.id"], name="fk_persons_neighbourhood_id"
        ),
    )
    create_record_indexes("persons")
    op.create_index("ix_persons_birth_date", "persons", ["birth_date"])
    op.create_index("ix_persons_household_id", "persons", ["household_id"])
    op.create_index("ix_persons_national_id", "persons", ["national_id"])
    op.create_index("ix_persons_neighbourhood_id", "persons", ["neighbourhood_id"])
    op.create_index(
        "ix_persons_presence",
        "persons",
        [
            "id",
            "household_id",
            "neighbourhood_id",
            "life_status",
            "life_date",
            "residence_status",
            "residence_date",
            "birth_date",
            "commune_code",
        ],
    )
    op.create_index("ix_persons_si_number", "persons", ["si_number"])
    op.create_index("ix_persons_sort", "persons", ["sort_key", "id"])


def _forbid_changes_of_the_audit() -> None:
    """Let nothing but an insert happen to the audit, whoever asks for it."""
    if op.get_bind().dialect.name == "postgresql":
        op.execute(
            "CREATE FUNCTION audit_is_append_only() RETURNS trigger LANGUAGE plpgsql AS "
            "$$ BEGIN RAISE EXCEPTION 'the audit is append-only'; END $$"
        )
        op.execute(
            "CREATE TRIGGER audit_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON audit "
            "FOR EACH STATEMENT EXECUTE FUNCTION audit_is_append_only()"
        )
        return
    for verb in ("UPDATE", "DELETE"):
        op.execute(
            f"CREATE TRIGGER audit_no_{verb.lower()} BEFORE {verb} ON audit "
            "BEGIN SELECT RAISE(ABORT, 'the audit is append-only'); END"
        )


def _create_search_index() -> None:
    """Make the word index of the global search; a server finds by an index on its search keys."""
    if on_server():
        finish_server()
        return
    op.execute(
        "CREATE VIRTUAL TABLE search_index USING fts5("
        "words, content='', contentless_delete=1, detail=none, "
        "tokenize='ascii', prefix='1 2 3 4')"
    )
