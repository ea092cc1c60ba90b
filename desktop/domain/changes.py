"""What one unit of work changed: the only news that windows get."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Changes:
    """Record kinds and uids that one committed unit of work touched.

    `uids` maps a record kind's key to the uids touched; `everything` is set after bulk work
    (import, undo, restore), when listing uids would cost more than reading again.
    """

    uids: frozenset[tuple[str, str]] = frozenset()
    everything: bool = False

    def touches(self, kind: str) -> bool:
        """Whether any record of `kind` may have changed."""
        return self.everything or any(changed == kind for changed, _ in self.uids)

    def uids_of(self, kind: str) -> frozenset[str]:
        """Return the uids of `kind` that changed (empty when `everything` is set)."""
        return frozenset(uid for changed, uid in self.uids if changed == kind)

    def __or__(self, other: "Changes") -> "Changes":
        """Join two changes into one."""
        return Changes(self.uids | other.uids, self.everything or other.everything)

    def __bool__(self) -> bool:
        """Whether anything changed at all."""
        return self.everything or bool(self.uids)
