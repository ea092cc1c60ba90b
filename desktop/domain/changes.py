"""What one unit of work changed: the only news that windows get."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Changes:
    """Records that one committed unit of work touched, as (record kind's key, row id).

    `everything` is set after bulk work (import, undo, restore), when listing ids would cost more
    than reading again.
    """

    ids: frozenset[tuple[str, int]] = frozenset()
    everything: bool = False

    def touches(self, kind: str) -> bool:
        """Whether any record of `kind` may have changed."""
        return self.everything or any(changed == kind for changed, _ in self.ids)

    def ids_of(self, kind: str) -> frozenset[int]:
        """Return the ids of `kind` that changed (empty when `everything` is set)."""
        return frozenset(row_id for changed, row_id in self.ids if changed == kind)

    def __or__(self, other: "Changes") -> "Changes":
        """Join two changes into one."""
        return Changes(self.ids | other.ids, self.everything or other.everything)

    def __bool__(self) -> bool:
        """Whether anything changed at all."""
        return self.everything or bool(self.ids)
