"""The verbs of a newer program and of a new PC: update, move-out, move-in."""

import argparse
from pathlib import Path
from typing import TYPE_CHECKING, Any

from desktop import __version__
from desktop.command_line.context import Context
from desktop.command_line.outcome import Outcome, progress_on_stderr
from desktop.domain.office_move import Holdings, MoveManifest
from desktop.domain.program_place import program_folder, relaunch
from desktop.domain.update_file import FOLDERS
from desktop.settings.locations import data_folder, options_file
from desktop.settings.options import goes_to_another_machine
from desktop.settings.store import OptionStore
from desktop.storage.database_errors import DatabaseLocked, DatabaseNewer
from desktop.storage.write_lock import is_taken

if TYPE_CHECKING:
    from desktop.services.updates.reading import Offer
    from desktop.storage.database import Database

_AFTER_UPDATE = ("selftest", "--core")
"""What the new program is started with, so that it shows that it works; also without a screen."""
_MEGABYTE = 1_000_000


def add_to(verbs: "argparse._SubParsersAction[Any]") -> None:
    """Declare the verbs."""
    update = verbs.add_parser("update", help="cập nhật chương trình từ tệp .capnhat")
    update.add_argument("file", type=Path, metavar="TỆP")
    update.add_argument("--check", action="store_true", help="chỉ xem tệp, không cập nhật")
    update.set_defaults(run=_update)
    out = verbs.add_parser("move-out", help="ghi cả sổ ra một tệp để chuyển sang máy khác")
    out.add_argument("file", type=Path, metavar="TỆP|THƯ MỤC")
    out.add_argument("--retire", action="store_true", help="ngừng dùng sổ ở máy này")
    out.set_defaults(run=_move_out)
    arrive = verbs.add_parser("move-in", help="mở sổ chuyển từ máy cũ")
    arrive.add_argument("file", type=Path, metavar="TỆP")
    arrive.set_defaults(run=_move_in)


# A newer program


def _update(context: Context, chosen: argparse.Namespace) -> Outcome:
    from desktop.services.updates import preparing, reading, starting
    from desktop.services.updates.here import program_here

    folder = program_folder()
    offer = reading.examine(chosen.file, program_here(context.path), progress_on_stderr)
    if chosen.check or folder is None:
        return _told_of_offer(offer)
    if offer.manifest.channel in FOLDERS and is_taken(context.path):
        # Where a folder can be renamed under a window, that would go on with parts of both.
        raise DatabaseLocked(context.path)
    office = _office(context)
    ready = preparing.prepare(offer, data_folder(), folder, office, progress_on_stderr)
    told = {"from": __version__, "version": ready.manifest.version, "backup": ready.backup}
    lines = [] if ready.backup is None else [f"Đã sao lưu trước khi cập nhật: {ready.backup}"]
    line = starting.typed_line(ready)
    if line:
        lines.append(f"Gõ dòng này để cập nhật: {line}")
        return Outcome({**told, "started": False, "type": line}, lines)
    preparing.note_try(data_folder(), ready, __version__, context.now())
    successor = starting.successor(ready, folder, __version__, relaunch(*_AFTER_UPDATE))
    starting.start(successor)
    lines.append(f"Đang cập nhật lên bản {ready.manifest.version}; chờ khoảng một phút.")
    return Outcome({**told, "started": True, "type": None}, lines)


def _office(context: Context) -> "Database | None":
    """Open the office for a backup; None where there is none that this program can open."""
    try:
        return context.read() if context.path.exists() else None
    except DatabaseNewer:
        # A newer program wrote it: the update is what helps.
        return None


def _told_of_offer(offer: "Offer") -> Outcome:
    manifest = offer.manifest
    data = {
        "file": offer.source,
        "from": __version__,
        "version": manifest.version,
        "channel": manifest.channel,
        "size": manifest.size,
        "signed": offer.is_signed,
        "notes": list(manifest.notes),
    }
    megabytes = f"{manifest.size / _MEGABYTE:.1f}".replace(".", ",")
    lines = [
        f"Bản {__version__} → {manifest.version}, {megabytes} MB, đúng cho máy này.",
        *(f"- {note}" for note in manifest.notes),
    ]
    if not offer.is_signed:
        lines.append("Tệp còn nguyên vẹn nhưng chưa có chữ ký: chỉ dùng tệp do tỉnh hoặc BHXH đưa.")
    return Outcome(data, lines)


# A new PC


def _move_out(context: Context, chosen: argparse.Namespace) -> Outcome:
    from desktop.services import office_move

    office = context.write() if chosen.retire else context.read()
    kept = OptionStore(options_file()).kept()
    options = {key: text for key, text in kept.items() if goes_to_another_machine(key)}
    moved = office_move.move_out(office, chosen.file, options, progress_on_stderr)
    if chosen.retire:
        office_move.retire(office, moved, who=context.who)
    megabytes = f"{moved.size / _MEGABYTE:.1f}".replace(".", ",")
    lines = [
        f"Đã ghi và đọc lại kiểm tra: {moved.file} ({megabytes} MB).",
        _holdings_line(moved.manifest.holdings),
        "Sổ ở máy này chỉ còn xem được."
        if chosen.retire
        else "Sổ ở máy này vẫn dùng tiếp được. Từ nay chỉ ghi vào một máy.",
    ]
    data = {"file": moved.file, "size": moved.size, "retired": bool(chosen.retire)}
    return Outcome({**data, **_as_data(moved.manifest)}, lines)


def _move_in(context: Context, chosen: argparse.Namespace) -> Outcome:
    from desktop.services import office_move

    arrived = office_move.move_in(
        chosen.file,
        context.path,
        who=context.who,
        clock=context.now,
        progress=progress_on_stderr,
    )
    manifest = arrived.manifest
    options = {key: text for key, text in manifest.options.items() if goes_to_another_machine(key)}
    OptionStore(options_file()).keep_texts(options)
    lines = [
        f"Đã mở sổ của {manifest.office}, chuyển từ máy cũ: {context.path}",
        _holdings_line(manifest.holdings),
    ]
    if arrived.kept_aside:
        lines.append(f"Dữ liệu trước đó của máy này còn giữ ở {arrived.kept_aside}.")
    data = {"database": context.path, "kept_aside": arrived.kept_aside}
    return Outcome({**data, **_as_data(manifest)}, lines)


def _as_data(manifest: MoveManifest) -> dict[str, object]:
    held = manifest.holdings
    return {
        "office": manifest.office,
        "version": manifest.version,
        "households": held.households,
        "persons": held.persons,
        "receipts": held.receipts,
        "last_entry": held.last_entry or None,
        "options": len(manifest.options),
    }


def _holdings_line(held: Holdings) -> str:
    return f"{held.households} hộ, {held.persons} người, {held.receipts} biên lai."
