"""Takes packages in, and what a person decides about one that waits."""

from collections.abc import Container, Iterator, Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from desktop.domain.changes import Changes
from desktop.domain.errors import InvalidInput
from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.domain.package_standing import (
    OLDER_VERSION,
    WRONG_PERIOD,
    Standing,
    standing_of,
)
from desktop.domain.package_state import KeyState, PackageState
from desktop.domain.periods import Period
from desktop.models.province_desk import Decision, Received
from desktop.services.progress import Progress
from desktop.services.province import inbox, keys, merging
from desktop.services.province.reasons import KEY_CHANGED
from desktop.services.province.receiving import Rules, Verdict
from desktop.services.province.scope import expected_communes
from desktop.storage.database import Database
from desktop.storage.queries import received_packages

NEWS = Changes(everything=True)
"""Packages are no records: whoever shows some reads again."""
_DEPTH = 2
"""Folders below the one that was given: old district, commune."""


def receive(  # noqa: PLR0913 - where, what, when, and how by keyword
    database: Database,
    paths: Sequence[Path],
    period: Period,
    *,
    who: str,
    progress: Progress,
    password: str = "",
) -> Received:
    """Take in files and the packages in folders; a newer version waits for a person."""
    files = tuple(_files(paths))
    passwords = (password,) if password else ()
    rules = Rules(period=period, replace_at_once=False)
    result = merging.merge_files(
        database, files, rules, who=who, passwords=passwords, progress=progress
    )
    with database.read() as snapshot:
        due = {one.code for one in expected_communes(snapshot)}
    return _told(result, due)


def _told(result: merging.MergeResult, due: Container[str | None]) -> Received:
    """Count the files by where they stand, as the tiles and the list do afterwards."""
    elsewhere, other = _of_another_period(result)
    fresh = [(one, _standing(one, due)) for one in result.outcomes if not one.verdict.is_known]
    waiting = [one for one, standing in fresh if standing is Standing.WAITING]
    left_out = [
        one
        for one, standing in fresh
        if standing in (Standing.RETURNED, Standing.ASIDE)
        if one not in result.locked and one.path not in elsewhere
    ]
    ours = [one for one in left_out if one.verdict.commune_code in due]
    return Received(
        accepted=len(result.accepted),
        # The same content in two files waits once.
        waiting=len({one.verdict.package_id for one in waiting}),
        same=len(result.known),
        refused=[_with_reason(one) for one in left_out],
        strangers=len(left_out) - len(ours),
        older=sum(one.reason_code == OLDER_VERSION for one in ours),
        further=sum(one.reason_code == WRONG_PERIOD for one in ours),
        changed_keys=[_with_reason(one) for one in waiting if one.reason_code == KEY_CHANGED],
        changes=NEWS,
        locked=tuple(one.path for one in result.locked),
        elsewhere=elsewhere,
        elsewhere_period=other,
    )


def _standing(one: merging.FileOutcome, due: Container[str | None]) -> Standing | None:
    is_due = one.verdict.commune_code in due
    return standing_of(one.verdict.state, one.reason_code, is_due=is_due)


def _with_reason(one: merging.FileOutcome) -> tuple[str, str]:
    reason = one.verdict.reason
    return one.file, "" if reason is None else reason.text(QCoreApplication.translate)


def _of_another_period(result: merging.MergeResult) -> tuple[tuple[Path, ...], Period | None]:
    """Return the files of the one other period that most of those left out are of."""
    found: dict[str, list[Path]] = {}
    for one in result.rejected:
        reason = one.verdict.reason
        if reason is not None and reason.code == WRONG_PERIOD:
            found.setdefault(str(reason.values["period"]), []).append(one.path)
    if not found:
        return (), None
    period, files = max(found.items(), key=_most)
    return tuple(files), Period.parse(period)


def _most(found: tuple[str, list[Path]]) -> tuple[int, str]:
    return len(found[1]), found[0]


def _files(paths: Sequence[Path]) -> Iterator[Path]:
    """Return the files, and the workbooks of the folders.

    Raises:
        InvalidInput: one folder alone was given, and there is no workbook in it.
    """
    for path in paths:
        if not path.is_dir():
            yield path
        elif len(paths) == 1:
            yield from _in_folders(path) or merging.package_files(path)
        else:
            yield from _in_folders(path)


def _in_folders(folder: Path, depth: int = _DEPTH) -> list[Path]:
    """Return the workbooks of a folder; where it has none, those of the folders in it.

    Communes that send by stick or chat often lie in a folder each.
    """
    try:
        return merging.package_files(folder)
    except InvalidInput:
        inside = sorted(each for each in folder.iterdir() if each.is_dir()) if depth else []
        return [file for each in inside for file in _in_folders(each, depth - 1)]


def accept(database: Database, package_id: int, who: str, reason: str = "") -> Decision:
    """Let a package count; one that waits for its key has the key confirmed.

    Raises:
        InvalidInput: it waits for nothing, its period is closed, its key is not known any more, or
            it is of invented records and there is no reason.
    """
    with database.read() as snapshot:
        one = received_packages.package(snapshot.connection, package_id)
    if one is not None:
        _require_open(database, Period.parse(str(one.period)))
    if one is None or one.state is not PackageState.WAITING_KEY:
        verdict, _ = inbox.accept_package(database, package_id, who=who, reason=reason)
        return _decision((verdict,), package_id)
    signed = (one.commune_code, one.public_key, KeyState.WAITING)
    for key in keys.all_keys(database):
        if (key.commune_code, key.public_key, key.state) == signed:
            return _decision(keys.confirm_key(database, key.id, who=who).packages, package_id)
    raise InvalidInput(
        "key.missing",
        QT_TRANSLATE_NOOP("errors", "Không còn khoá này. Mở lại danh sách khoá để xem."),
    )


def _decision(verdicts: Sequence[Verdict], package_id: int) -> Decision:
    """Tell what became of one package; the rules may refuse it though its key is good."""
    reason = next((one.reason for one in verdicts if one.package_id == package_id), None)
    return Decision(NEWS, "" if reason is None else reason.text(QCoreApplication.translate))


def _require_open(database: Database, period: Period) -> None:
    """Refuse what the rules would turn away silently: nothing is taken in a closed period."""
    if inbox.is_closed(database, period):
        raise InvalidInput(
            "period.closed",
            QT_TRANSLATE_NOOP("errors", "Kỳ {period} đã khoá. Mở lại kỳ rồi nhận gói."),
            period=period.title(),
        )
