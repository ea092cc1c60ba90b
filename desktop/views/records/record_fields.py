"""The fields of a record's form: links are typed as names and codes, as the services take them."""

import datetime
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace

from desktop.domain.errors import Issue, Severity
from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.domain.vietnamese_text import fold
from desktop.fields.catalogue import kind_of
from desktop.fields.field_spec import FieldSpec
from desktop.services.link_names import LINKED_BY_NAME
from desktop.views.records.place_hints import PlaceHints

NEVER_EMPTY: Mapping[tuple[str, str], str] = {
    ("person", "life_status"): "alive",
    ("collector", "status"): "active",
    ("event", "state"): "held",
}
"""Fields that a stored record always has, with the value of a new one."""

TODAY_AT_FIRST = (("event", "held_on"),)
"""Dates of a new record that are today unless something else is typed."""

_NEW_NEIGHBOURHOOD = QT_TRANSLATE_NOOP(
    "issues", "Chưa có thôn/tổ “{name}”. Khi ghi, thôn/tổ mới này được thêm vào danh sách."
)
_NEW_ORGANISATION = QT_TRANSLATE_NOOP(
    "issues", "Chưa có tổ chức “{name}”. Khi ghi, tổ chức mới này được thêm vào danh sách."
)


def form_fields(
    kind: str, names: Mapping[str, tuple[str, ...]], hints: PlaceHints | None = None
) -> tuple[FieldSpec, ...]:
    """Return the fields of a form; `names` are the known names by link field.

    With `hints` a form tells how places are called today.
    """
    specs = by_group(kind_of(kind).form_fields)
    fields = (_form_field(kind, spec, names) for spec in specs)
    if hints is None:
        return tuple(fields)
    return tuple(_with_hint(spec, hints) for spec in fields)


def _with_hint(spec: FieldSpec, hints: PlaceHints) -> FieldSpec:
    """Let a field of a place be told about before anything else of it."""
    hint = {"neighbourhood": hints.of_name, "address": hints.of_address}.get(spec.key)
    if hint is None:
        return spec
    usual = spec.check

    def check(value: object) -> Issue | None:
        return hint(value) or (usual(value) if usual is not None else None)

    return replace(spec, check=check)


def by_group(specs: Iterable[FieldSpec]) -> tuple[FieldSpec, ...]:
    """Return fields with those of one group together, groups and fields in their order."""
    grouped: dict[str, list[FieldSpec]] = {}
    for spec in specs:
        grouped.setdefault(spec.group, []).append(spec)
    return tuple(spec for group in grouped.values() for spec in group)


def _form_field(kind: str, spec: FieldSpec, names: Mapping[str, tuple[str, ...]]) -> FieldSpec:
    if (kind, spec.key) in NEVER_EMPTY:
        return replace(spec, required=True)
    if spec.link in LINKED_BY_NAME:
        known = frozenset(fold(name) for name in names.get(spec.link, ()))
        return replace(spec, link=None, check=_new_name_check(spec.link, known))
    return replace(spec, link=None) if spec.link else spec


def _new_name_check(link: str, known: frozenset[str]) -> Callable[[object], Issue | None]:
    template = _NEW_NEIGHBOURHOOD if link == "neighbourhood" else _NEW_ORGANISATION

    def check(value: object) -> Issue | None:
        if fold(str(value)) in known:
            return None
        return Issue("link.new", template, Severity.WARNING, {"name": str(value)})

    return check


def new_values(kind: str, today: datetime.date) -> dict[str, object]:
    """Return the values of a new record before anything is typed."""
    values: dict[str, object] = {
        key: value for (of_kind, key), value in NEVER_EMPTY.items() if of_kind == kind
    }
    return values | {key: today for of_kind, key in TODAY_AT_FIRST if of_kind == kind}


def values_to_write(
    kind: str, before: Mapping[str, object], after: Mapping[str, object], *, new: bool
) -> dict[str, object]:
    """Return the values of a draft.

    A new record leaves out what is empty. A changed one leaves out links that were not touched:
    a household without a code has no word to name it by, and would be lost.
    """
    if new:
        return {key: value for key, value in after.items() if value is not None}
    links = {spec.key for spec in kind_of(kind).form_fields if spec.link}
    return {
        key: value for key, value in after.items() if key not in links or value != before.get(key)
    }
