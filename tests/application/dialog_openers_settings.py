"""How a person comes to the dialogs of settings, updates, moving, and what is told of faults."""

from pathlib import Path

from desktop.application.program import Program
from desktop.domain.office_move import Holdings, MoveManifest
from desktop.domain.update_file import UpdateManifest
from desktop.services.office_move import MovedOut
from desktop.services.updates.reading import Offer
from desktop.views.settings.settings_page import NEIGHBOURHOODS, OFFICE, SettingsPage
from tests.application.dialog_pages import Opener, context_of, page_of, shown
from tests.office_data import NOW


def _settings(program: Program, key: str, press: str) -> None:
    page = page_of(program, "settings")
    assert isinstance(page, SettingsPage)
    page.list.setFocus()
    page.list.setCurrentRow([each.key for each in page._entries].index(key))
    section = page.section(key)
    table = getattr(section, "table", None)
    if table is not None:
        first = table.rows().id_at(0)
        table.select_ids((first,), first)
    getattr(section, press).click()


def _crash(program: Program) -> None:
    from desktop.views.crash_window import CrashWindow

    shown(CrashWindow(ValueError("x"), program.window))


def _refusal(program: Program) -> None:
    from desktop.domain.errors import DatabaseUnusable
    from desktop.settings.locations import _UNWRITABLE
    from desktop.views.refusal_window import RefusalWindow

    error = DatabaseUnusable("program.folder_unwritable", _UNWRITABLE, "E:\\AnSinhXa\\data")
    shown(RefusalWindow(error, program.window))


def _entered(program: Program) -> None:
    from desktop.services import denominators
    from desktop.views.settings.entered_dialog import EnteredDialog

    context = context_of(program)
    places = denominators.read_sheet(context.database)[1]
    shown(EnteredDialog(context, places, None, program.window))


def _old_place(program: Program) -> None:
    from desktop.services.neighbourhoods import list_all
    from desktop.views.settings.old_names_dialog import PlaceOldNamesDialog

    context = context_of(program)
    place = list_all(context.database)[0]
    shown(PlaceOldNamesDialog(context, place, program.window))


def _old_communes(program: Program) -> None:
    from desktop.services.offices import office_communes
    from desktop.views.settings.old_names_dialog import CommuneOldNamesDialog

    context = context_of(program)
    shown(CommuneOldNamesDialog(context, office_communes(context.database), program.window))


def _own_rate(program: Program) -> None:
    import datetime

    from desktop.services import rates
    from desktop.services.authority import Authority

    new = rates.NewRate("base_salary", datetime.date(2027, 7, 1), "2700000", "NĐ 1/2027")
    rates.add_rate(context_of(program).database, new, Authority("Thử", "Thử"), who="Thử")
    section = page_of(program, "settings").section("rates")  # type: ignore[attr-defined]
    section.show_table("base_salary")
    _settings(program, "rates", "withdraw")


def _year_turn(program: Program, press: str) -> None:
    import datetime

    from desktop.services import year_turn
    from desktop.views.settings import year_turn_dialogs

    turn = year_turn.read(context_of(program).database, datetime.date(2027, 1, 5))
    shown(getattr(year_turn_dialogs, press)(context_of(program), turn, program.window))


def _update_section(program: Program):
    page = page_of(program, "settings")
    assert isinstance(page, SettingsPage)
    page.arrive("update")
    return page.section("update")


def _update(program: Program) -> None:
    manifest = UpdateManifest(
        version="0.2.0",
        channel="windows-setup",
        payload="AnSinhXa-0.2.0-setup.exe",
        size=84_300_000,
        sha256="0" * 64,
        schema=1,
        notes=("Sửa lỗi in biên lai khi máy in khổ A5.", "Thêm báo cáo quý theo thôn."),
    )
    offer = Offer(Path("AnSinhXa-0.2.0-windows-setup.capnhat"), manifest)
    _update_section(program)._on_offer(offer)


def _move_manifest() -> MoveManifest:
    held = Holdings(
        rows={"households": 510, "persons": 2000, "receipts": 808},
        last_entry="2026-11-21 09:41:00",
    )
    return MoveManifest(
        version="0.1.0",
        schema=1,
        made_at=NOW,
        office="Phường Lào Cai",
        communes=("02647",),
        size=5_800_000,
        sha256="0" * 64,
        holdings=held,
        options={},
    )


def _moved_out(program: Program) -> None:
    file = Path("AnSinhXa-chuyen-may-phuong-lao-cai-20261121.ansinhxa")
    moved = MovedOut(file=file, size=5_800_000, manifest=_move_manifest())
    _update_section(program)._on_moved_out(moved)


def _move_in(program: Program) -> None:
    file = Path("AnSinhXa-chuyen-may-phuong-lao-cai-20261121.ansinhxa")
    _update_section(program)._on_found(file, _move_manifest())


OPENERS: dict[str, Opener] = {
    "crash_window.CrashWindow": _crash,
    "refusal_window.RefusalWindow": _refusal,
    "settings.update_dialog.UpdateDialog": _update,
    "settings.move_dialogs.MovedOutDialog": _moved_out,
    "settings.move_dialogs.MoveInDialog": _move_in,
    "settings.setup_dialog.SetupDialog": (lambda program: _settings(program, OFFICE, "again")),
    "settings.neighbourhood_dialogs.AddDialog": (
        lambda program: _settings(program, NEIGHBOURHOODS, "add")
    ),
    "settings.neighbourhood_dialogs.RenameDialog": (
        lambda program: _settings(program, NEIGHBOURHOODS, "rename")
    ),
    "settings.neighbourhood_dialogs.MergeDialog": (
        lambda program: _settings(program, NEIGHBOURHOODS, "merge")
    ),
    "settings.year_turn_dialogs.ClassesDialog": lambda program: _year_turn(
        program, "ClassesDialog"
    ),
    "settings.year_turn_dialogs.OldBooksDialog": (
        lambda program: _year_turn(program, "OldBooksDialog")
    ),
    "settings.entered_dialog.EnteredDialog": _entered,
    "settings.rate_dialogs.NewRateDialog": lambda program: _settings(program, "rates", "local"),
    "settings.rate_dialogs.WithdrawRateDialog": _own_rate,
    "settings.old_names_dialog.PlaceOldNamesDialog": _old_place,
    "settings.old_names_dialog.CommuneOldNamesDialog": _old_communes,
}
