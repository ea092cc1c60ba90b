"""Reports that were made: each is kept as it was, with its version and the digest of its data."""

import datetime
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from desktop.domain.changes import Changes
from desktop.domain.errors import RecordMissing
from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.domain.periods import Period
from desktop.services.paper_settings import read_settings
from desktop.services.province.scope import province_name_in
from desktop.services.reports.canonical import data_digest, figures_text, paper_of
from desktop.services.reports.made_report import MadeReport, area_of, scope_of
from desktop.storage.database import Database, ReadSnapshot
from desktop.storage.queries import offices
from desktop.storage.queries import reports as queries
from desktop.storage.queries.reports import RunRow
from desktop.storage.unit_of_work import UnitOfWork
from desktop.workbooks.writing import WrittenFile

__all__ = ["KeptRun", "RunRow", "keep", "list_runs", "mark_sent", "open_run"]

_WHOLE_REPORT: Final = "period"


@dataclass(frozen=True, slots=True)
class KeptRun:
    """What was kept: the run's id, its version, and whether it is a new one."""

    id: int
    version: int
    is_new: bool
    changes: Changes


def keep(
    database: Database, made: MadeReport, *, who: str, file: WrittenFile | None = None
) -> KeptRun:
    """Keep a report as it is.

    The same figures again are the same version: only its file is noted. A run is no step that
    could be taken back: what was reported was reported.
    """
    with database.write(who) as unit:
        return keep_in(unit, made, who=who, file=file)


def keep_in(
    unit: UnitOfWork, made: MadeReport, *, who: str, file: WrittenFile | None = None
) -> KeptRun:
    """Do the same inside a unit of work that is open."""
    snapshot = ReadSnapshot(unit.connection)
    commune = made.scope.commune_code or offices.first_commune(unit)
    key = (commune, made.form_key, made.period.show(), area_of(made.scope))
    digest = data_digest(made.paper)
    last = _newest(snapshot, key)
    noted = _file_values(file)
    if last is not None and last.data_digest == digest:
        unit.update("report_run", last.id, noted)
        return KeptRun(last.id, last.version, is_new=False, changes=unit.changes)
    version = 1 if last is None else last.version + 1
    run_id = unit.insert(
        "report_run",
        {
            "commune_code": commune,
            "period": key[2],
            "form_key": made.form_key,
            "area": key[3],
            "version": version,
            "made_at": unit.at,
            "made_on": made.made_on,
            "made_by": who,
            "title": made.name,
            "figures": figures_text(made.paper),
            "data_digest": digest,
            "audit_line": made.audit_line,
            "letter_no": read_settings(snapshot).issued.get(_letter(made)),
            **noted,
        },
    )
    return KeptRun(run_id, version, is_new=True, changes=unit.changes)


def _newest(snapshot: ReadSnapshot, key: tuple[str, str, str, str]) -> RunRow | None:
    return queries.newest_run(snapshot, *key)


def _file_values(file: WrittenFile | None) -> Mapping[str, object]:
    if file is None:
        return {}
    return {"file_name": Path(file.path).name, "file_digest": file.sha256}


def _letter(made: MadeReport) -> str:
    parts = ["report", made.period.show()]
    return "/".join(parts if made.form_key == _WHOLE_REPORT else [*parts, made.form_key])


def list_runs(database: Database, period: Period | None = None) -> tuple[RunRow, ...]:
    """Return the reports that were made, of one period or all; the newest first."""
    with database.read() as snapshot:
        return tuple(queries.runs(snapshot, None if period is None else period.show()))


def open_run(database: Database, run_id: int) -> MadeReport:
    """Return a report exactly as it was made.

    Raises:
        RecordMissing: there is no such run.
    """
    with database.read() as snapshot:
        row, stored = queries.run(snapshot, run_id), queries.figures_of(snapshot, run_id)
        province = province_name_in(snapshot)
    if row is None or stored is None:
        raise RecordMissing(
            "report.no_run", QT_TRANSLATE_NOOP("errors", "Không còn bản báo cáo này.")
        )
    text, line = stored
    return MadeReport(
        form_key=row.form_key,
        name=row.title,
        period=Period.parse(row.period),
        scope=scope_of(row.area),
        made_on=row.made_on,
        paper=paper_of(text),
        audit_line=line,
        run_id=row.id,
        province=province,
    )


def mark_sent(database: Database, run_id: int, day: datetime.date | None, *, who: str) -> Changes:
    """Note the day a report was sent; None takes the note back.

    Raises:
        RecordMissing: there is no such run.
    """
    with database.write(who) as unit:
        unit.update("report_run", run_id, {"sent_on": day})
    return unit.changes
