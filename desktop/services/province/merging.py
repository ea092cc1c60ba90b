"""Takes the packages of a folder in: each file its own unit of work, whole or not at all.

A file that cannot be taken in never stops the others. A run that was killed is simply run again:
what is in is known by its content and is not counted twice.
"""

import hashlib
from collections import deque
from collections.abc import Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Final

from desktop.domain.errors import DatabaseUnusable, InvalidInput, UserFacingError
from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.domain.package import Package, PackageFault, PackageManifest, PackageProblem
from desktop.domain.package_state import PackageState, Reason
from desktop.domain.periods import Period
from desktop.domain.reference_data import communes_by_code
from desktop.domain.step import Step
from desktop.services.packages.reading import read_package
from desktop.services.progress import Progress, no_progress
from desktop.services.province import reasons
from desktop.services.province.communes_due import MissingCommune, missing_communes
from desktop.services.province.receiving import (
    FileOrigin,
    Rules,
    Verdict,
    receive_again,
    refuse,
    take_in,
)
from desktop.storage import backup
from desktop.storage.backup_files import BEFORE_IMPORT
from desktop.storage.database import Database
from desktop.storage.queries import received_packages as received
from desktop.storage.repeating import patiently
from desktop.storage.unit_of_work import UnitOfWork

__all__ = ["FileOutcome", "MergeResult", "merge_files", "merge_folder", "package_files"]

READERS: Final = 2
"""Files that are read at once, each in a process of its own, while one thread writes."""
_BACKING_UP = QT_TRANSLATE_NOOP("packages", "Đang sao lưu trước khi nhận gói")
_RECEIVED = QT_TRANSLATE_NOOP("steps", "Nhận gói {period} của {commune} ({file})")
_NOT_RECEIVED = QT_TRANSLATE_NOOP("steps", "Không nhận tệp {file}")
_TAKING_IN = QT_TRANSLATE_NOOP("packages", "Đang nhận gói {number}/{count}: {file}")
_WAITING = QT_TRANSLATE_NOOP(
    "packages",
    "Gói {number}/{count}: chờ chương trình khác ghi xong vào sổ này. Bấm “Dừng” để thôi chờ.",
)


@dataclass(frozen=True, slots=True)
class FileOutcome:
    """A file of the run and what became of it."""

    path: Path
    verdict: Verdict

    @property
    def file(self) -> str:
        """Its name."""
        return self.path.name

    @property
    def reason_code(self) -> str:
        """Why it does not count, for programs; "" where it does."""
        return "" if self.verdict.reason is None else self.verdict.reason.code


@dataclass(frozen=True, slots=True)
class MergeResult:
    """What a run did: every file with its verdict, and who is still missing."""

    period: Period
    outcomes: tuple[FileOutcome, ...]
    missing: tuple[MissingCommune, ...]
    backup: Path | None

    @property
    def accepted(self) -> tuple[FileOutcome, ...]:
        """Files whose figures count since this run."""
        return tuple(
            one for one in self._in_state(PackageState.ACCEPTED) if not one.verdict.is_known
        )

    @property
    def known(self) -> tuple[FileOutcome, ...]:
        """Files whose content stood here before the run; nothing was to be done."""
        return tuple(one for one in self.outcomes if one.verdict.is_known)

    @property
    def waiting_for_key(self) -> tuple[FileOutcome, ...]:
        """Files that wait until somebody confirms the first key of their commune."""
        return tuple(
            one
            for one in self._in_state(PackageState.WAITING_KEY)
            if one.reason_code == reasons.KEY_UNKNOWN
        )

    @property
    def waiting(self) -> tuple[FileOutcome, ...]:
        """Newer versions, and figures of invented records, that wait for a person."""
        return self._in_state(PackageState.WAITING)

    @property
    def locked(self) -> tuple[FileOutcome, ...]:
        """Files that no password opened: none was given, or none of these was theirs."""
        return tuple(one for one in self.outcomes if one.reason_code in reasons.LOCKED)

    @property
    def rejected(self) -> tuple[FileOutcome, ...]:
        """Every other file, each with its reason: what was refused, and a key that changed."""
        taken = (*self.accepted, *self.waiting_for_key, *self.waiting)
        return tuple(one for one in self.outcomes if one not in taken)

    def _in_state(self, state: PackageState) -> tuple[FileOutcome, ...]:
        return tuple(one for one in self.outcomes if one.verdict.state is state)


def merge_folder(  # noqa: PLR0913 - what, when and how strictly, all but the first by keyword
    database: Database,
    folder: Path,
    period: Period,
    *,
    who: str,
    trust_new_keys: bool = False,
    replace_at_once: bool = True,
    samples_wait: bool = True,
    passwords: Sequence[str] = (),
    progress: Progress = no_progress,
) -> MergeResult:
    """Take every package of a folder in; see `merge_files`, and `Rules` for how strictly.

    Raises:
        InvalidInput: the folder is not there or holds no Excel file.
        DatabaseUnusable: no backup could be made or the disk is full; files before it are in.
        Cancelled: from `progress`; files before it are in.
    """
    files = package_files(folder)
    rules = Rules(
        period=period,
        trust_new_keys=trust_new_keys,
        replace_at_once=replace_at_once,
        samples_wait=samples_wait,
    )
    return merge_files(database, files, rules, who=who, passwords=passwords, progress=progress)


def package_files(folder: Path) -> list[Path]:
    """Return the workbooks of a folder by name; Excel's own lock files are no workbooks.

    A folder that is called like a workbook, as unpacking an attachment makes it, is looked into.
    """
    if not folder.is_dir():
        raise InvalidInput(
            "merge.no_folder",
            QT_TRANSLATE_NOOP(
                "errors", "Không có thư mục {where}. Chọn thư mục chứa các gói xã đã gửi."
            ),
            str(folder),
        )
    files = [
        file
        for named in _named_as_workbooks(folder)
        for file in (_named_as_workbooks(named) if named.is_dir() else (named,))
        if not file.is_dir()
    ]
    if not files:
        raise InvalidInput(
            "merge.empty_folder",
            QT_TRANSLATE_NOOP(
                "errors",
                "Thư mục {where} không có tệp Excel nào. Chọn thư mục chứa các gói xã đã gửi.",
            ),
            str(folder),
        )
    return files


def _named_as_workbooks(folder: Path) -> list[Path]:
    return sorted(
        file
        for file in folder.iterdir()
        if file.suffix.lower() in {".xlsx", ".xlsm", ".xls"}
        and not file.name.startswith(("~$", "."))
    )


def merge_files(  # noqa: PLR0913 - who, how read and how told by keyword
    database: Database,
    files: Sequence[Path],
    rules: Rules,
    *,
    who: str,
    passwords: Sequence[str] = (),
    progress: Progress = no_progress,
) -> MergeResult:
    """Take these files in, one after the other, with one verified backup before the first write.

    `passwords` are tried one after the other on each package that has one.

    Raises what `merge_folder` raises.
    """
    run = _Run(database, rules, who, progress, len(files))
    with ThreadPoolExecutor(READERS, thread_name_prefix="package") as readers:
        reading = _Readings(readers, database, files, passwords)
        try:
            outcomes = tuple(run.take(one) for one in reading)
        finally:
            reading.stop()
    with database.read() as snapshot:
        missing = missing_communes(snapshot, rules.period, database.clock().date())
    return MergeResult(rules.period, outcomes, missing, run.backup)


@dataclass(frozen=True, slots=True)
class _Reading:
    """A file with what was found in it: a package, a reason, or that it stands here already.

    `about` tells whose package a refused file is, where its manifest is whole. `changes` is False
    where nothing will come of a file that is known.
    """

    path: Path
    origin: FileOrigin
    package: Package | None = None
    reason: Reason | None = None
    about: PackageManifest | None = None
    changes: bool = True


class _Readings:
    """Reads a few files ahead of the writer, and gives them in their order."""

    def __init__(
        self,
        readers: ThreadPoolExecutor,
        database: Database,
        files: Sequence[Path],
        passwords: Sequence[str],
    ) -> None:
        self._readers = readers
        self._database = database
        self._left = deque(files)
        self._passwords = passwords
        self._ahead: deque[Future[_Reading]] = deque()

    def __iter__(self) -> Iterator[_Reading]:
        while self._left or self._ahead:
            while self._left and len(self._ahead) <= READERS:
                self._ahead.append(self._readers.submit(self._read, self._left.popleft()))
            yield self._ahead.popleft().result()

    def stop(self) -> None:
        """Read nothing more; what a process has begun ends by itself."""
        self._left.clear()
        while self._ahead:
            self._ahead.popleft().cancel()

    def _read(self, path: Path) -> _Reading:
        origin = FileOrigin(path.name, "")
        try:
            with path.open("rb") as file:
                origin = FileOrigin(path.name, hashlib.file_digest(file, "sha256").hexdigest())
            with self._database.read() as snapshot:
                known = received.of_file(snapshot.connection, origin.digest)
            if known is not None:
                waits = known.state in {PackageState.WAITING, PackageState.WAITING_KEY}
                return _Reading(path, origin, changes=waits)
            return _Reading(path, origin, self._opened(path))
        except OSError:
            return _Reading(path, origin, reason=_unreachable(path))
        except DatabaseUnusable:
            # A cut line to the server is no fault of the file.
            raise
        except UserFacingError as problem:
            reason = reasons.locked(path.name, problem.code) or Reason.of(problem)
            about = problem.about if isinstance(problem, PackageProblem) else None
            return _Reading(path, origin, reason=reason, about=about)
        except Exception as error:  # noqa: BLE001 - no file may stop the rest of the folder
            reason = reasons.failed(path.name, type(error).__qualname__)
            return _Reading(path, origin, reason=reason)

    def _opened(self, path: Path) -> Package:
        """Read a package, with one password after the other where it has one."""
        for password in self._passwords[:-1]:
            try:
                return read_package(path, password)
            except PackageProblem as problem:
                if problem.fault is not PackageFault.WRONG_PASSWORD:
                    raise
        return read_package(path, self._passwords[-1] if self._passwords else None)


def _unreachable(path: Path) -> Reason:
    return Reason(
        "package.unreachable",
        QT_TRANSLATE_NOOP(
            "errors",
            "Không đọc được tệp “{where}”. Đóng tệp nếu đang mở ở nơi khác, kiểm tra USB rồi nhận "
            "lại.",
        ),
        {"where": path.name},
    )


def _decided_meanwhile(path: Path) -> Reason:
    """Why a file is not taken in that stood here when it was looked at and does so no more."""
    return Reason(
        "package.decided_meanwhile",
        QT_TRANSLATE_NOOP(
            "errors", "Gói trong tệp “{where}” vừa được người khác xử lý. Nhận lại tệp này."
        ),
        {"where": path.name},
    )


class _Run:
    """Writes what was read, and makes the backup before the first thing that changes."""

    def __init__(
        self, database: Database, rules: Rules, who: str, progress: Progress, count: int
    ) -> None:
        self._database = database
        self._rules = rules
        self._who = who
        self._progress = progress
        self._count = count
        self._done = 0
        self.backup: Path | None = None

    def take(self, one: _Reading) -> FileOutcome:
        """Write one file; while another window writes its own, wait: nobody sits before this."""
        self._tell(one)
        if one.changes:
            self._back_up()
        verdict = patiently(partial(self._write, one), partial(self._tell, one, _WAITING))
        self._done += 1
        return FileOutcome(one.path, verdict)

    def _tell(self, one: _Reading, words: str = _TAKING_IN) -> None:
        """Tell which file it is, or for what it waits; here "Dừng" ends the run."""
        told = words.format(number=self._done + 1, count=self._count, file=one.path.name)
        self._progress(told, self._done / self._count)

    def _write(self, one: _Reading) -> Verdict:
        with self._database.write(self._who) as unit:
            verdict = self._judged(unit, one)
            unit.step = self._step_of(one, verdict)
        return verdict

    def _judged(self, unit: UnitOfWork, one: _Reading) -> Verdict:
        if one.package is not None:
            return take_in(unit, one.package, one.origin, self._rules)
        known = received.of_file(unit.connection, one.origin.digest) if one.reason is None else None
        if known is not None:
            return receive_again(unit, known, self._rules)
        reason = one.reason or _decided_meanwhile(one.path)
        return refuse(unit, one.origin, self._rules.period, reason, one.about)

    def _step_of(self, one: _Reading, verdict: Verdict) -> Step:
        """Name the work by the commune: its file may be called anything."""
        commune = communes_by_code().get(verdict.commune_code or "")
        if commune is None or verdict.state is PackageState.REFUSED:
            return Step(_NOT_RECEIVED, {"file": one.path.name})
        period = self._rules.period.title()
        values = {"commune": commune.name, "period": period, "file": one.path.name}
        return Step(_RECEIVED, values)

    def _back_up(self) -> None:
        if self.backup is None:
            self._progress(_BACKING_UP, 0.0)
            self.backup = backup.create_backup(
                self._database.path,
                self._database.raw_key,
                reason=BEFORE_IMPORT,
                now=self._database.clock(),
            ).path
