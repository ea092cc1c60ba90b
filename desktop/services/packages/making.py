"""Making a package: numbered, signed, written whole, read back, kept in mind."""

import datetime
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import BinaryIO, Final

from desktop import __version__
from desktop.domain.errors import InvalidInput
from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.domain.package import SCHEMA, PackageManifest
from desktop.domain.periods import Period, PeriodKind
from desktop.domain.step import Step
from desktop.services.collecting.period_locks import lock_in
from desktop.services.garbage_pause import collector_paused
from desktop.services.monthly_report.checks import ReportCheck
from desktop.services.offices import CommuneInfo
from desktop.services.packages.communes import chosen_commune
from desktop.services.packages.contents import Contents, read_contents
from desktop.services.packages.cover import Change, changes_since, cover_of
from desktop.services.packages.office_key import OfficeKey, office_key
from desktop.services.packages.reading import read_package
from desktop.services.progress import Progress, no_progress
from desktop.services.reports.locked_change import LockedChange
from desktop.services.reports.locking import LockState, keep_reports, lock_state_in
from desktop.storage.database import Database, ReadSnapshot
from desktop.storage.database_errors import DuplicateValue
from desktop.storage.queries import packages as queries
from desktop.storage.unit_of_work import UnitOfWork
from desktop.workbooks.package_writer import PackageContent, write_package
from desktop.workbooks.writing import WrittenFile, write_workbook

_READING: Final = QT_TRANSLATE_NOOP("packages", "Đang tính số liệu của gói")
_WRITING: Final = QT_TRANSLATE_NOOP("packages", "Đang ghi gói")
_CHECKING: Final = QT_TRANSLATE_NOOP("packages", "Đang đọc lại gói để kiểm tra")
_MAKING: Final = QT_TRANSLATE_NOOP("steps", "Tạo gói gửi tỉnh {period}")
_MAKING_AND_LOCKING: Final = QT_TRANSLATE_NOOP("steps", "Khoá sổ và tạo gói gửi tỉnh {period}")
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
    money_mark: tuple[int, int]
    """Moves when somebody writes money after the figures were read."""

    @property
    def since_lock(self) -> tuple[LockedChange, ...]:
        """How its locked months differ from what they were when they were locked."""
        return self.contents.since_lock

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
    with database.read() as snapshot:
        money_mark = queries.money_mark(snapshot)
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
        money_mark=money_mark,
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
    on_planned: Callable[[PackagePlan], object] | None = None,
) -> MadePackage:
    """Write the package of a period to `target`, read it back, and keep that it was made.

    With `lock`, a month that has ended is locked in the same unit of work that counts the package;
    where somebody wrote money meanwhile neither is done, for the package would lack it. What does
    not read back as it was meant never reaches its place; the number is counted only when the file
    is there. `on_planned` hears what it will be before anything is written.

    Raises:
        InvalidInput: no such commune, a password that is too short, figures that do not tie or
            lack money because somebody wrote meanwhile, or another made the same version.
        OutputUnwritable: the file cannot be written; it is then as it was before.
        Cancelled: the user stopped; nothing was made.
    """
    _require_password(password)
    progress(_READING, 0.0)
    planned = plan(database, period, now.date(), commune_code)
    _require_ties(planned)
    if on_planned is not None:
        on_planned(planned)
    key = office_key(database, planned.commune.code, who=who)
    progress(_WRITING, 0.4)
    locks = lock and planned.can_be_locked
    if locks:
        keep_reports(database, period, who=who, today=now.date())
    content = _content(planned, key, now, locks=locks)
    written, manifest = _write(content, key, target, password, partial(progress, _CHECKING, 0.7))
    made = _Made(planned, written, manifest, protected=bool(password), locks=locks)
    _keep_or_remove(database, made, who=who, today=now.date())
    progress(_CHECKING, 1.0)
    return MadePackage(written, manifest, locks)


def _write(
    content: PackageContent,
    key: OfficeKey,
    target: Path,
    password: str | None,
    on_checking: Callable[[], object],
) -> tuple[WrittenFile, PackageManifest]:
    """Write the file and read it back; return its place and what it says of itself."""
    manifest = content.about

    def produce(file: BinaryIO) -> None:
        nonlocal manifest
        with collector_paused:
            write_package(content, key.sign, file, password)
        file.flush()
        on_checking()
        manifest = read_package(Path(file.name), password).manifest

    written = write_workbook(target, produce)
    return written, manifest


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


@dataclass(frozen=True, slots=True)
class _Made:
    """A file that was written, and what is to be kept of it."""

    planned: PackagePlan
    written: WrittenFile
    manifest: PackageManifest
    protected: bool
    locks: bool

    @property
    def step(self) -> Step:
        """The name of the work: what "Hoàn tác" takes back of it is the lock."""
        period = self.manifest.period.title()
        return Step(_MAKING_AND_LOCKING if self.locks else _MAKING, {"period": period})

    def details(self) -> dict[str, object]:
        """Return what the audit keeps of it."""
        return {
            "file": self.written.path.name,
            "period": self.manifest.period.show(),
            "version": self.manifest.version,
            "sha256": self.written.sha256,
            "content": self.manifest.content_digest,
            "lists": list(self.manifest.lists),
        }

    def run(self, who: str) -> queries.RunRow:
        """Return what is kept of it, so that the next version can say what changed."""
        manifest = self.manifest
        return queries.RunRow(
            period=manifest.period.show(),
            version=manifest.version,
            made_at=manifest.made_at,
            made_by=who,
            file_name=self.written.path.name,
            file_digest=self.written.sha256,
            content_digest=manifest.content_digest,
            figures_digest=manifest.figures_digest,
            figures=self.planned.contents.figures(),
            lists=",".join(manifest.lists),
            protected=self.protected,
        )


def _keep_or_remove(database: Database, made: _Made, *, who: str, today: datetime.date) -> None:
    """Count the version; without its number the file would be sent, and the next have the same."""
    try:
        _keep(database, made, who=who, today=today)
    except BaseException:
        with suppress(OSError):
            made.written.path.unlink()
        raise


def _keep(database: Database, made: _Made, *, who: str, today: datetime.date) -> None:
    """Count the version, note in the audit who took it out, and lock its month with it."""
    try:
        with database.write(who, made.step) as unit:
            if made.locks:
                _require_same_money(unit, made.planned)
                lock_in(unit, (made.planned.period.first_day,), today=today)
            queries.add_run(unit, made.planned.commune.code, made.run(who))
            unit.note("export", "package", made.details())
    except DuplicateValue:
        raise InvalidInput(
            "package.made_meanwhile",
            QT_TRANSLATE_NOOP(
                "errors",
                "Người khác vừa tạo gói {period} lần {version} của xã này. Tạo lại để có lần sau, "
                "hoặc dùng gói của người đó.",
            ),
            period=made.manifest.period.title(),
            version=made.manifest.version,
        ) from None


def _require_same_money(unit: UnitOfWork, planned: PackagePlan) -> None:
    """Refuse to lock a month whose package lacks what somebody wrote since it was counted."""
    if queries.money_mark(ReadSnapshot(unit.connection)) != planned.money_mark:
        raise InvalidInput(
            "package.written_meanwhile",
            QT_TRANSLATE_NOOP(
                "errors",
                "Có người vừa ghi thu trong lúc tạo gói, nên chưa khoá sổ và chưa tạo gói. Tạo lại "
                "gói để có đủ số liệu.",
            ),
        )
