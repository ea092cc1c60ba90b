"""What the records of the history are called."""

from collections.abc import Mapping

from desktop.services.step_names import name_of
from desktop.storage.audit_lines import AuditLine
from desktop.storage.queries import history as queries
from desktop.storage.queries.history import Readable


def record_name(
    source: Readable,
    kind: str,
    record_id: int,
    values: Mapping[str, object] | None = None,
    *,
    then: AuditLine | None = None,
) -> str:
    """Return what people call a record: as it is, else by these values, else by its last ones.

    With `then`, as it was called when the work of that line was done. A cover is called by its
    person.
    """
    present = queries.stored(source, kind, record_id) or {}
    known = {**(values or {}), **present}
    if not present and not name_of(kind, known):
        known = {**queries.last_known(source, kind, record_id), **known}
    if then is not None:
        known |= queries.changed_since(source, kind, record_id, then)
    if kind == "cover" and isinstance(known.get("person_id"), int):
        return record_name(source, "person", int(str(known["person_id"])), then=then)
    return name_of(kind, known) or str(record_id)
