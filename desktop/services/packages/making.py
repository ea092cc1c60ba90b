"""Making a package: numbered, signed, written whole, read back, kept in mind."""

import datetime
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, Final

from desktop import __version__
from desktop.domain.errors import InvalidInput
from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.domain.package import SCHEMA, PackageManifest
from desktop.domain.periods import Period, PeriodKind
from desktop.domain.step import Step
from desktop.services.collecting.period_locks import lock_period
from desktop.services.garbage_pause import collector_paused
from desktop.services.monthly_report.checks import ReportCheck
from desktop.services.offices import CommuneInfo
from desktop.services.packages.communes import chosen_commune
from desktop.services.packages.contents import Contents, read_contents
from desktop.services.packages.cover import Change, changes_since, cover_of
from desktop.services.packages.office_key import OfficeKey, office_key
from desktop.services.packages.reading import read_package
from desktop.services.progress import Progress, no_progress
from desktop.services.reports.locking import LockState, lock_state_in
from desktop.storage.database import Database
from desktop.storage.queries import packages as queries
from desktop.workbooks.package_writer import PackageContent, write_package
from desktop.workbooks.writing import WrittenFile, write_workbook

_READING: Final = QT_TRANSLATE_NOOP("packages", "Đang tính số liệu của gói")
_WRITING: Final = QT_TRANSLATE_NOOP("packages", "Đang ghi gói")
_CHECKING: Final = QT_TRANSLATE_NOOP("packages", "Đang đọc lại gói để kiểm tra")
_MAKING: Final = QT_TRANSLATE_NOOP("steps", "Tạo gói gửi tỉnh {period}")
SHORTEST_PASSWORD: Final = 8


@dataclass(frozen=True, slots=True)
class PackagePlan:
    """What a package of a period would be, before anybody makes it."""

    commune: CommuneInfo
    period: Period
    version: int
    made_before: datetime.datetime | None
    """When the version before was made."""
    changes: tuple[Change, ...]
    """How the figures differ from the version before."""
    contents: Contents
    lock_state: LockState
    """Whether its months have ended, as the office closes them, and are locked."""

    @property
    def can_be_locked(self) -> bool:
        """Whether it is a month that has ended and is open yet."""
        return self.period.kind is PeriodKind.MONTH and self.lock_state is LockState.OPEN

    @property
    def checks(self) -> tuple[ReportCheck, ...]:
        """What was compared."""
        return self.contents.checks


@dataclass(frozen=True, slots=True)
class MadePackage:
    """A package that lies on the disk, as it was read back from there."""

    file: WrittenFile
    manifest: PackageManifest
    locked: bool


def plan(
    database: Database, period: Period, today: datetime.date, commune_code: str | None = None
) -> PackagePlan:
    """Return what a package of the period would hold now; nothing is written.

    Raises:
        InvalidInput: the office does not serve that commune, or serves several and none is named.
    """
    commune = chosen_commune(database, commune_code)
    contents = read_contents(database, period, today, commune.code)
    with database.read() as snapshot:
        before = queries.newest_run(snapshot, commune.code, period.show())
    return PackagePlan(
        commune=commune,
        period=period,
        version=before.version + 1 if before else 1,
        made_before=before.made_at if before else None,
        changes=changes_since(before.figures, contents.indicators) if before else (),
        contents=contents,
        lock_state=_lock_state(database, period, today),
    )


def make(  # noqa: PLR0913 - all but the subject by keyword
    database: Database,
    period: Period,
    target: Path,
    *,
    who: str,
    now: datetime.datetime,
    commune_code: str | None = None,
    password: str | None = None,
    lock: bool = False,
    progress: Progress = no_progress,
) -> MadePackage:
    """Write the package of a period to `target`, read it back, and keep that it was made.

    With `lock`, a month that has ended is locked afterwards. What does not read back as it was
    meant never reaches its place; the number is counted only when the file is there.

    Raises:
        InvalidInput: no such commune, a password that is too short, or figures that do not tie
            because somebody wrote meanwhile.
        OutputUnwritable: the file cannot be written; it is then as it was before.
        Cancelled: the user stopped; nothing was made.
    """
    _require_password(password)
    progress(_READING, 0.0)
    planned = plan(database, period, now.date(), commune_code)
    _require_ties(planned)
    key = office_key(database, planned.commune.code, who=who)
    progress(_WRITING, 0.4)
    locks = lock and planned.can_be_locked
    content = _content(planned, key, now, locks=locks)
    manifest = content.about

    def produce(file: BinaryIO) -> None:
        nonlocal manifest
        with collector_paused:
            write_package(content, key.sign, file, password)
        file.flush()
        progress(_CHECKING, 0.7)
        manifest = read_package(Path(file.name), password).manifest

    written = write_workbook(target, produce)
    _keep_or_remove(database, planned, written, manifest, who=who, protected=bool(password))
    if locks:
        lock_period(database, period.first_day, who=who, today=now.date())
    progress(_CHECKING, 1.0)
    return MadePackage(written, manifest, locks)


def usual_file_name(plan_: PackagePlan) -> str:
    """Return the usual name of a package: code of the commune, period and version."""
    return f"goi_{plan_.commune.code}_{plan_.period.show()}_v{plan_.version}.xlsx"


def _require_password(password: str | None) -> None:
    if password is not None and len(password) < SHORTEST_PASSWORD:
        raise InvalidInput(
            "package.password_short",
            QT_TRANSLATE_NOOP(
                "errors", "Mật khẩu của gói quá ngắn. Đặt mật khẩu từ {count} ký tự trở lên."
            ),
            where="password",
            count=SHORTEST_PASSWORD,
        )


def _require_ties(planned: PackagePlan) -> None:
    failed = [check.title for check in planned.checks if not check.ok]
    if failed:
        raise InvalidInput(
            "package.does_not_tie",
            QT_TRANSLATE_NOOP(
                "errors",
                "Số liệu vừa thay đổi trong lúc tạo gói nên các bảng không khớp nhau ({checks}). "
                "Hãy tạo lại gói; nếu vẫn vậy, báo bộ phận hỗ trợ.",
            ),
            checks="; ".join(failed),
        )


def _lock_state(database: Database, period: Period, today: datetime.date) -> LockState:
    """Return whether the months of the period can still be written to, by the closing day."""
    with database.read() as snapshot:
        return lock_state_in(snapshot, period, today)


def _content(
    planned: PackagePlan, key: OfficeKey, now: datetime.datetime, *, locks: bool
) -> PackageContent:
    contents = planned.contents
    about = PackageManifest(
        commune_code=planned.commune.code,
        commune_name=planned.commune.name,
        period=planned.period,
        version=planned.version,
        made_at=now.replace(microsecond=0),
        as_of=contents.as_of,
        schema=SCHEMA,
        program=__version__,
        row_counts={},
        control_totals={},
        content_digest="",
        figures_digest="",
        public_key=key.public_key,
        fingerprint=key.fingerprint,
        signature_ok=True,
        lists=contents.lists,
        digest_key=contents.digest_key.name if contents.digest_key else "",
        is_sample=contents.is_sample,
        is_unfinished=contents.is_unfinished,
        is_unlocked=planned.lock_state is LockState.OPEN and not locks,
    )
    cover = cover_of(about, planned.commune, contents, planned.changes, planned.made_before)
    return PackageContent(about, cover, contents.report.paper, contents.tables)


def _keep_or_remove(  # noqa: PLR0913 - all but the database and what was made by keyword
    database: Database,
    planned: PackagePlan,
    written: WrittenFile,
    manifest: PackageManifest,
    *,
    who: str,
    protected: bool,
) -> None:
    """Count the version; without its number the file would be sent, and the next have the same."""
    try:
        _keep(database, planned, written, manifest, who=who, protected=protected)
    except BaseException:
        with suppress(OSError):
            written.path.unlink()
        raise


def _keep(  # noqa: PLR0913 - all but the database and what was made by keyword
    database: Database,
    planned: PackagePlan,
    written: WrittenFile,
    manifest: PackageManifest,
    *,
    who: str,
    protected: bool,
) -> None:
    """Count the version and note in the audit who took it out."""
    name = written.path.name
    details = {
        "file": name,
        "period": manifest.period.show(),
        "version": manifest.version,
        "sha256": written.sha256,
        "content": manifest.content_digest,
        "lists": list(manifest.lists),
    }
    step = Step(_MAKING, {"period": manifest.period.title()})
    with database.write(who, step) as unit:
        queries.add_run(
            unit,
            planned.commune.code,
            queries.RunRow(
                period=manifest.period.show(),
                version=manifest.version,
                made_at=manifest.made_at,
                made_by=who,
                file_name=name,
                file_digest=written.sha256,
                content_digest=manifest.content_digest,
                figures_digest=manifest.figures_digest,
                figures=planned.contents.figures(),
                lists=",".join(manifest.lists),
                protected=protected,
            ),
        )
        unit.note("export", "package", details)
