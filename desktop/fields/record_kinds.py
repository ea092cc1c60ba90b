"""The kinds of records the office keeps, each with its fields in their usual order."""

from dataclasses import dataclass

from desktop.fields.field_spec import FieldSpec


@dataclass(frozen=True, slots=True)
class RecordKind:
    """One kind of record: its key (English singular), labels and fields.

    `key` names the table's subject (`person`); `plural` is the word of the command line
    (`persons`); `name_field` is the field that names a record to people.
    """

    key: str
    plural: str
    label: str
    label_plural: str
    name_field: str
    fields: tuple[FieldSpec, ...]

    def field(self, key: str) -> FieldSpec:
        """Return the field with this key; raises `KeyError` when there is none."""
        for spec in self.fields:
            if spec.key == key:
                return spec
        raise KeyError(key)

    @property
    def stored_fields(self) -> tuple[FieldSpec, ...]:
        """The fields that a record keeps (computed ones left out)."""
        return tuple(spec for spec in self.fields if not spec.computed)

    @property
    def table_fields(self) -> tuple[FieldSpec, ...]:
        """The fields a table of this kind can show."""
        return tuple(spec for spec in self.fields if spec.in_table)

    @property
    def form_fields(self) -> tuple[FieldSpec, ...]:
        """The fields a form of this kind asks for."""
        return tuple(spec for spec in self.fields if spec.in_form and not spec.computed)


@dataclass(frozen=True, slots=True)
class Draft:
    """A record as a form or an import means it, before it is written.

    `values` holds field key -> value of the field's kind (None for empty); `id` and `version`
    are None for a new record.
    """

    kind: str
    values: dict[str, object]
    id: int | None = None
    version: int | None = None
