"""Takes packages in, and what a person decides about one that waits."""

from collections.abc import Iterable, Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from desktop.domain.changes import Changes
from desktop.domain.errors import InvalidInput
from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.domain.package_state import KeyState, PackageState
from desktop.domain.periods import Period
from desktop.models.province_desk import Decision, Received
from desktop.services.progress import Progress
from desktop.services.province import inbox, keys, merging
from desktop.services.province.receiving import Rules, Verdict
from desktop.storage.database import Database
from desktop.storage.queries import received_packages

NEWS = Changes(everything=True)
"""Packages are no records: whoever shows some reads again."""


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
    translate = QCoreApplication.translate
    refused = [
        (one.file, one.verdict.reason.text(translate))
        for one in result.rejected
        if one.verdict.reason is not None and not one.verdict.is_known
        if one not in result.locked
    ]
    # The same content in two files waits once.
    waiting = (*result.waiting, *result.waiting_for_key)
    return Received(
        accepted=len(result.accepted),
        waiting=len({one.verdict.package_id for one in waiting}),
        same=len(result.known),
        refused=refused,
        changes=NEWS,
        locked=tuple(one.path for one in result.locked),
    )


def _files(paths: Sequence[Path]) -> Iterable[Path]:
    for path in paths:
        if path.is_dir():
            yield from merging.package_files(path)
        else:
            yield path


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
