"""Collects the facts that the parser leaves out, in a thread beside it."""

import threading
from collections.abc import Iterator

from desktop.workbooks.sheet_facts import SheetFacts, facts_of_sheet
from desktop.workbooks.table_facts import facts_of_tables
from desktop.workbooks.xlsb_facts import facts_of_binary_sheet
from desktop.workbooks.zip_prescan import ZipFindings


class FactsSearch(threading.Thread):
    """Searches the sheets one after the other while the parser, which needs no lock, works."""

    def __init__(self, findings: ZipFindings) -> None:
        """Take over the XML that the pre-scan kept."""
        super().__init__(name="sheet-facts", daemon=True)
        self._findings = findings
        self._facts: list[SheetFacts] = []
        self._failed = False

    def run(self) -> None:
        """Search; a lack of memory is kept for the one who asks."""
        try:
            self._facts.extend(self._search())
        except MemoryError:
            self._failed = True

    def facts(self, index: int) -> SheetFacts:
        """Return the facts of a sheet by its place; raise MemoryError when they could not be."""
        self.join()
        if self._failed:
            raise MemoryError
        return self._facts[index] if index < len(self._facts) else SheetFacts()

    def _search(self) -> Iterator[SheetFacts]:
        for part in self._findings.sheet_xml:
            if self._findings.kind == "ods":
                yield from facts_of_tables(part)
            elif self._findings.kind == "xlsb":
                yield facts_of_binary_sheet(part)
            else:
                found = facts_of_sheet(part)
                yield found.doubting_zeros() if self._findings.zeros_doubtful else found
