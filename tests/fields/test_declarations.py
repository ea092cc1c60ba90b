"""One declaration feeds everything, so each must fit its table, its headers and the law."""

import ast
import unicodedata
from collections import defaultdict
from pathlib import Path

import pytest
from sqlalchemy import BigInteger, Date, Integer, String
from sqlalchemy.types import TypeEngine

from desktop.domain.vietnamese_text import fold
from desktop.fields import catalogue, choices, field_kinds, identity_kinds
from desktop.fields.field_kinds import FieldKind, ParseContext
from desktop.fields.field_spec import FieldSpec, PersonalData
from desktop.fields.money_kind import Money
from desktop.fields.record_kinds import RecordKind
from desktop.fields.serial_number_kind import SerialNumber
from desktop.storage.column_types import PartialDateText
from desktop.storage.links import RESOLVE
from desktop.storage.queries.list_columns import list_source, table_of
from desktop.storage.unit_of_work import TABLE_OF, stored_columns
from tests.conftest import PROJECT
from tests.office_data import TODAY

KINDS = catalogue.RECORD_KINDS
FIELDS = [(kind, spec) for kind in KINDS for spec in kind.fields]
FITTING: tuple[tuple[type[FieldKind], type[TypeEngine[object]]], ...] = (
    (Money, BigInteger),
    (field_kinds.Number, Integer),
    (SerialNumber, Integer),
    (field_kinds.BirthDate, PartialDateText),
    (field_kinds.Date, Date),
    (FieldKind, String),
)
NO_FIELD = {
    "commune_code",
    "person_id",
    "household_id",
    "collector_id",
    "receipt_id",
    "book_id",
    "closing_id",
    "contribution_id",
    "refund_id",
    "batch_id",
    "line_no",
    "rates_version",
    "inputs",
    "explanation",
    "row_mark",
    "cells",
    "known_uid",
}
"""Columns that people neither type nor see in a list."""
WHO_SOMEBODY_IS = (
    identity_kinds.NationalId,
    identity_kinds.SiNumber,
    identity_kinds.HiCard,
    identity_kinds.CollectorCode,
    identity_kinds.Phone,
    field_kinds.BirthDate,
    field_kinds.Name,
    field_kinds.Note,
)


def each(fields: list[tuple[RecordKind, FieldSpec]] = FIELDS) -> pytest.MarkDecorator:
    ids = [f"{kind.key}.{spec.key}" for kind, spec in fields]
    return pytest.mark.parametrize(("kind", "spec"), fields, ids=ids)


def test_every_kind_has_a_table_and_every_table_a_kind() -> None:
    unlisted = {kind.key for kind in catalogue.UNLISTED_KINDS}
    assert {kind.key for kind in KINDS} | unlisted == set(TABLE_OF)
    assert all(catalogue.kind_of(key).key == key for key in unlisted)
    for words in ("key", "plural"):
        named = [getattr(kind, words) for kind in KINDS]
        assert len(set(named)) == len(named)
    for kind in KINDS:
        assert catalogue.kind_of(kind.key) is kind
        assert kind.field(kind.name_field).key == kind.name_field
        keys = [spec.key for spec in kind.fields]
        assert len(set(keys)) == len(keys)


@each([(kind, spec) for kind, spec in FIELDS if not spec.computed and spec.link is None])
def test_every_stored_field_has_a_fitting_column(kind: RecordKind, spec: FieldSpec) -> None:
    column = table_of(kind.key).c[spec.key]
    fitting = next(column_type for one, column_type in FITTING if isinstance(spec.kind, one))
    assert isinstance(column.type, fitting)
    if not column.nullable:
        assert spec.required or column.default is not None
    if isinstance(spec.kind, choices.Choice):
        longest = max(len(code) for code, _ in spec.kind.options)
        assert longest <= column.type.length  # type: ignore[attr-defined]


@each([(kind, spec) for kind, spec in FIELDS if spec.link is not None])
def test_every_link_leads_to_a_table(kind: RecordKind, spec: FieldSpec) -> None:
    column_name, _ = RESOLVE[spec.key]
    (key,) = table_of(kind.key).c[column_name].foreign_keys
    assert spec.link is not None
    assert key.column.table is table_of(spec.link)


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.key)
def test_every_column_is_a_field(kind: RecordKind) -> None:
    links = {RESOLVE[spec.key][0] for spec in kind.fields if spec.link}
    fields = {spec.key for spec in kind.stored_fields if spec.link is None}
    assert set(stored_columns(kind.key)) - (NO_FIELD - links) == fields | links


@each()
def test_every_field_can_be_listed(kind: RecordKind, spec: FieldSpec) -> None:
    assert spec.key in list_source(kind.key, TODAY).columns
    if spec.sort_column:
        assert spec.sort_column in table_of(kind.key).c


@each()
def test_computed_fields_are_in_no_form(kind: RecordKind, spec: FieldSpec) -> None:
    if spec.computed:
        assert spec not in kind.form_fields
        assert spec not in kind.stored_fields
        assert not spec.required


@each()
def test_words_are_clean_vietnamese(kind: RecordKind, spec: FieldSpec) -> None:
    for words in (spec.label, spec.group, spec.help_text, spec.example, *spec.header_aliases):
        assert words == words.strip()
        assert unicodedata.is_normalized("NFC", words)
    assert spec.label
    assert spec.help_text == "" or spec.help_text.endswith(".")
    assert 60 <= spec.column_width <= 300


MEANT_BY_THEIR_MARKS = {"dt"}
"""DT is the ethnic group and ĐT the phone; without marks the cells below decide."""


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.key)
def test_a_header_names_one_field_only(kind: RecordKind) -> None:
    claimed: dict[str, set[str]] = defaultdict(set)
    for spec in kind.fields:
        for header in (spec.label, *spec.header_aliases):
            claimed[header.lower()].add(spec.key)
            if fold(header) not in MEANT_BY_THEIR_MARKS:
                claimed[fold(header)].add(spec.key)
    assert {header: keys for header, keys in claimed.items() if len(keys) > 1} == {}


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.key)
def test_no_alias_is_written_twice(kind: RecordKind) -> None:
    for spec in kind.fields:
        aliases = [alias.lower() for alias in spec.header_aliases]
        assert len(set(aliases)) == len(aliases), spec.key


@each([(kind, spec) for kind, spec in FIELDS if spec.example])
def test_an_example_is_read_without_a_word(kind: RecordKind, spec: FieldSpec) -> None:
    parsed = spec.kind.parse(spec.example, ParseContext(TODAY))
    assert parsed.value is not None
    assert parsed.issues == ()


@each()
def test_what_tells_who_somebody_is_counts_as_personal_data(
    kind: RecordKind, spec: FieldSpec
) -> None:
    about_people = kind.key in {"person", "household", "collector", "receipt"}
    if about_people and isinstance(spec.kind, WHO_SOMEBODY_IS):
        assert spec.personal_data is not PersonalData.NONE
    if spec.key in {"address", "former_address", "email", "old_id"} and about_people:
        assert spec.personal_data is not PersonalData.NONE
    if spec.key == "ethnic_group":
        assert spec.personal_data is PersonalData.SENSITIVE


MARKED = {"label", "label_plural", "group", "help_text"}


@pytest.mark.parametrize(
    "path", sorted((PROJECT / "desktop" / "fields").glob("*.py")), ids=lambda path: path.name
)
def test_every_label_is_marked_for_translation(path: Path) -> None:
    """A label is written inside QT_TRANSLATE_NOOP, or is a name that was."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    names = {
        target.id
        for node in tree.body
        if isinstance(node, ast.Assign) and is_mark(node.value)
        for target in node.targets
        if isinstance(target, ast.Name)
    }
    tables = {
        target.id
        for node in tree.body
        if isinstance(node, ast.Assign)
        and isinstance(node.value, ast.Dict)
        and all(is_mark(value) for value in node.value.values)
        for target in node.targets
        if isinstance(target, ast.Name)
    }
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call):
            continue
        for word in node.keywords:
            if word.arg in MARKED:
                known = isinstance(word.value, ast.Name) and word.value.id in names
                known = known or (
                    isinstance(word.value, ast.Subscript)
                    and isinstance(word.value.value, ast.Name)
                    and word.value.value.id in tables
                )
                assert known or is_mark(word.value), f"{path.name}:{word.value.lineno}"
        if isinstance(node.func, ast.Name) and node.func.id == "Issue":
            template = node.args[1]
            assert isinstance(template, ast.Name) or is_mark(template, "issues"), node.lineno


def is_mark(node: ast.expr, context: str = "fields") -> bool:
    return (
        isinstance(node, ast.Call)
        and isinstance(node.func, ast.Name)
        and node.func.id == "QT_TRANSLATE_NOOP"
        and ast.literal_eval(node.args[0]) == context
        and isinstance(ast.literal_eval(node.args[1]), str)
    )
