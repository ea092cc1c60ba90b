"""Every dialog of the window and how a person comes to it; a new class belongs into `OPENERS`."""

import importlib
import pkgutil
from collections.abc import Callable, Iterator
from decimal import Decimal
from pathlib import Path

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

import desktop.views
from desktop.application.program import Program
from desktop.domain.office_move import Holdings, MoveManifest
from desktop.domain.update_file import UpdateManifest
from desktop.fields.catalogue import kind_of
from desktop.services.office_move import MovedOut
from desktop.services.updates.reading import Offer
from desktop.views.basket.authority_dialog import AuthorityDialog
from desktop.views.basket.basket_page import BasketPage
from desktop.views.province.check_dialog import CheckDialog
from desktop.views.province.package_password_dialog import PackagePasswordDialog
from desktop.views.province.ranking_dialog import RankingDialog
from desktop.views.province.reopen_dialog import ReopenDialog
from desktop.views.province.return_dialog import ReturnDialog
from desktop.views.records.list_page import ListPage
from desktop.views.settings.settings_page import NEIGHBOURHOODS, OFFICE, SettingsPage
from tests.office_data import NOW
from tests.views.province.province_fixtures import make_desk, make_sheet

Opener = Callable[[Program], object]
SYSTEM = (QFileDialog,)
"""Dialogs that Windows draws: their inputs are its own."""


def dialog_classes() -> dict[str, type[QDialog]]:
    """Return every dialog class of the views that is shown itself, by module and name."""
    for module in pkgutil.walk_packages(desktop.views.__path__, "desktop.views."):
        importlib.import_module(module.name)
    found: dict[str, type[QDialog]] = {}
    waiting = list(QDialog.__subclasses__())
    while waiting:
        each = waiting.pop()
        waiting += each.__subclasses__()
        ours = each.__module__.startswith("desktop.") and not issubclass(each, SYSTEM)
        if ours and not each.__subclasses__():
            found[f"{each.__module__.removeprefix('desktop.views.')}.{each.__name__}"] = each
    return found


def opened(program: Program, name: str) -> QDialog:
    """Open a dialog by its name and return it."""
    OPENERS[name](program)
    kind = dialog_classes()[name]
    shown = [each for each in _dialogs(program) if type(each) is kind and each.isVisible()]
    if len(shown) != 1:
        raise AssertionError(f"{name}: {len(shown)} of it are open")
    return shown[0]


def _dialogs(program: Program) -> Iterator[QDialog]:
    yield from program.window.findChildren(QDialog)


def _page(program: Program, key: str) -> QWidget:
    program.window.open_page(key)
    page = program.window.current_page
    assert page is not None
    return page


def _list(program: Program, key: str = "households") -> ListPage:
    page = _page(program, key)
    assert isinstance(page, ListPage)
    ids = page.current_list.model.ids_of([range(2)])
    page.current_list.table.select_ids(tuple(ids), ids[0])
    return page


def _one(program: Program) -> ListPage:
    page = _list(program)
    first = page.current_list.model.id_at(0)
    page.current_list.table.select_ids((first,), first)
    return page


def _card(program: Program) -> object:
    return _one(program).current_card.changes  # type: ignore[attr-defined]


def _household(program: Program) -> int:
    return _one(program).current_list.model.id_at(0)


def _member(program: Program) -> int:
    card = _one(program).current_card
    return card.members.id_at(0)  # type: ignore[attr-defined]


def _context(program: Program):
    return program._context()


def _shown(dialog: QDialog) -> None:
    dialog.open()


def _paste(program: Program) -> None:
    lines = ["Họ và tên\tNăm sinh\tGiới tính"]
    lines += [f"Ma Văn Thử\t{1950 + number}\tNam" for number in range(25)]
    page = _list(program)
    page._on_list_chosen("person")
    QGuiApplication.clipboard().setText("\n".join(lines))
    page.paste_rows()


def _settings(program: Program, key: str, press: str) -> None:
    page = _page(program, "settings")
    assert isinstance(page, SettingsPage)
    page.list.setFocus()
    page.list.setCurrentRow([each.key for each in page._entries].index(key))
    section = page.section(key)
    table = getattr(section, "table", None)
    if table is not None:
        first = table.rows().id_at(0)
        table.select_ids((first,), first)
    getattr(section, press).click()


def _password(program: Program) -> None:
    from desktop.views.import_wizard.password_dialog import PasswordDialog

    _shown(PasswordDialog("Tệp có mật khẩu.", str, program.window))


def _removal(program: Program) -> None:
    from desktop.views.households.household_form_removal import RemovalDialog

    _shown(RemovalDialog("Ma Hữu Sỹ", program.window))


def _crash(program: Program) -> None:
    from desktop.views.crash_window import CrashWindow

    _shown(CrashWindow(ValueError("x"), program.window))


def _refusal(program: Program) -> None:
    from desktop.domain.errors import DatabaseUnusable
    from desktop.settings.locations import _UNWRITABLE
    from desktop.views.refusal_window import RefusalWindow

    error = DatabaseUnusable("program.folder_unwritable", _UNWRITABLE, "E:\\AnSinhXa\\data")
    _shown(RefusalWindow(error, program.window))


def _duplicates(program: Program) -> None:
    from desktop.services.duplicates import Candidate
    from desktop.storage.queries.duplicates import KnownTraits
    from desktop.views.records.duplicates_dialog import DuplicatesDialog

    traits = KnownTraits(1, 1, "Ma Hữu Sỹ", None, "M", None, None, None, "Nà Lung", 1, "H1", "Ma")
    known = Candidate(traits, 90, ("trùng tên",))
    _shown(DuplicatesDialog("Ma", (known,), "Là người này", lambda _: "", program.window))


def _target(program: Program) -> None:
    from desktop.domain.year_targets import TargetKey
    from desktop.views.dashboard.target_dialog import TargetDialog

    nothing = lambda *_: None  # noqa: E731 - nobody writes it
    _shown(TargetDialog(TargetKey.COVERAGE, 2026, Decimal(95), nothing, program.window))


def _chart_table(program: Program) -> None:
    from desktop.domain.report_table import ReportColumn, ReportTable
    from desktop.views.dashboard.chart_table import ChartTableDialog

    columns = (ReportColumn("place", "Thôn, tổ"), ReportColumn("count", "Số người"))
    table = ReportTable("x", "x", "Tỷ lệ", columns, (("Nà Lung", 3),))
    _shown(ChartTableDialog(table, program.window))


def _help(program: Program) -> None:
    from desktop.views.help.help_dialog import HelpDialog

    _shown(HelpDialog("households", "vi", program.window))


def _nothing(*_: object) -> None:
    """Take what a dialog gives."""


def _late(program: Program) -> None:
    from desktop.views.basket.late_dialog import LateDialog

    refusal = "Tháng 10/2026 đã khoá sổ."
    _shown(LateDialog(refusal, _nothing, _context(program), program.window))


def _unlock(program: Program) -> None:
    from desktop.views.reports.unlock_dialog import UnlockDialog

    _shown(UnlockDialog(_nothing, _context(program), program.window))


def _design(program: Program) -> None:
    from desktop.services.reports.design import Comparison, Design, DesignRows
    from desktop.views.reports.design_dialog import DesignDialog

    design = Design(
        name="Tiến độ BHYT hằng tuần",
        indicators=("hi_insured", "hi_coverage"),
        rows=DesignRows.NEIGHBOURHOODS,
        comparisons=(Comparison.TARGET,),
        chart=True,
    )
    _shown(DesignDialog(_context(program), (1, design), _nothing, program.window))


def _signers(program: Program) -> None:
    from desktop.views.reports.signers_dialog import SignersDialog

    _shown(SignersDialog(_context(program), program.window))


def _entered(program: Program) -> None:
    from desktop.services import denominators
    from desktop.views.settings.entered_dialog import EnteredDialog

    context = _context(program)
    places = denominators.read_sheet(context.database)[1]
    _shown(EnteredDialog(context, places, None, program.window))


def _made_package(program: Program) -> None:
    import datetime
    from pathlib import Path

    from desktop.domain.package import SCHEMA, PackageManifest
    from desktop.domain.periods import Period
    from desktop.services.packages.making import MadePackage
    from desktop.views.packages.made_dialog import MadeDialog
    from desktop.workbooks.writing import WrittenFile

    manifest = PackageManifest(
        commune_code="02647",
        commune_name="Phường Lào Cai",
        period=Period.parse("2026-10"),
        version=2,
        made_at=datetime.datetime(2026, 11, 21, 9, 41),  # noqa: DTZ001 - the office's wall clock
        as_of=datetime.date(2026, 10, 31),
        schema=SCHEMA,
        program="1",
        row_counts={},
        control_totals={},
        content_digest="",
        figures_digest="",
        public_key=bytes(32),
        fingerprint="20154 27136 64218 19037 68595 33997",
        signature_ok=True,
    )
    file = WrittenFile(Path("/goi_02647_2026-10_v2.xlsx"), "")
    _shown(MadeDialog(MadePackage(file, manifest, locked=True), program.window))


def _places(program: Program) -> None:
    from desktop.domain.place_book import Place
    from desktop.services.importing import PlaceQuestion
    from desktop.views.import_wizard.place_dialog import PlaceDialog

    place = Place(1, "Nà Lung")
    question = PlaceQuestion("Bản Nà Lung", 3, None, (place,))
    _shown(PlaceDialog((question,), (place,), lambda _: None, program.window))


def _old_place(program: Program) -> None:
    from desktop.services.neighbourhoods import list_all
    from desktop.views.settings.old_names_dialog import PlaceOldNamesDialog

    context = _context(program)
    place = list_all(context.database)[0]
    _shown(PlaceOldNamesDialog(context, place, program.window))


def _old_communes(program: Program) -> None:
    from desktop.services.offices import office_communes
    from desktop.views.settings.old_names_dialog import CommuneOldNamesDialog

    context = _context(program)
    _shown(CommuneOldNamesDialog(context, office_communes(context.database), program.window))


def _own_rate(program: Program) -> None:
    import datetime

    from desktop.services import rates
    from desktop.services.authority import Authority

    new = rates.NewRate("base_salary", datetime.date(2027, 7, 1), "2700000", "NĐ 1/2027")
    rates.add_rate(_context(program).database, new, Authority("Thử", "Thử"), who="Thử")
    section = _page(program, "settings").section("rates")  # type: ignore[attr-defined]
    section.show_table("base_salary")
    _settings(program, "rates", "withdraw")


def _year_turn(program: Program, press: str) -> None:
    import datetime

    from desktop.services import year_turn
    from desktop.views.settings import year_turn_dialogs

    turn = year_turn.read(_context(program).database, datetime.date(2027, 1, 5))
    _shown(getattr(year_turn_dialogs, press)(_context(program), turn, program.window))


def _contract(program: Program, press: str) -> None:
    page = _page(program, "collectors")
    assert isinstance(page, ListPage)
    page._on_list_chosen("organisation")
    card = page.current_card
    card.contracts.selectRow(0)  # type: ignore[attr-defined]
    getattr(card, press).click()


def _money(program: Program, key: str):
    from desktop.views.receipts.receipts_page import ReceiptsPage

    page = _page(program, "receipts")
    assert isinstance(page, ReceiptsPage)
    page.open_tab(key)
    return page.current_tab


def _spread(program: Program) -> None:
    from desktop.views.targets.targets_page import TargetsPage

    page = _page(program, "targets")
    assert isinstance(page, TargetsPage)
    page.open_tab("target")
    page.current_tab.ask_spread()  # type: ignore[union-attr]


def _batch_line():
    import datetime

    from desktop.storage.queries.submissions import BatchLine

    day = datetime.date(2026, 11, 10)
    return BatchLine(
        1, 1, "D03-2026-001", 1, "0004701", "LC26", day, "valid", None, 1, "Đỗ Thị Hiền", 1,
        "Bưu điện Thử", 1, "Ma Hữu Sỹ", "HI", "GD", "TM", 12, day, day, 1_366_200, 1_366_200, None,
    )  # fmt: skip


def _batch():
    import datetime

    from desktop.services.collecting.submission_lists import Batch
    from desktop.storage.queries.submissions import BatchRow

    day = datetime.date(2026, 11, 10)
    row = BatchRow(
        1, 1, "D03", "D03-2026-001", day, 1, "Bưu điện Thử", "sent", day, "HS-1", None, None, None,
        None, 1, 1_366_200, 0, day, day,
    )  # fmt: skip
    return Batch(row, (_batch_line(),), day)


def _return(program: Program) -> None:
    from desktop.views.receipts.return_dialog import ReturnDialog

    ReturnDialog(_context(program), _batch(), str, program.window).begin()


def _lines(program: Program) -> None:
    from desktop.views.receipts.batch_lines_dialog import BatchLinesDialog

    dialog = BatchLinesDialog(_context(program), 1, str, program.window)
    dialog._on_read((_batch(), ()))
    _shown(dialog)


def _refund(program: Program) -> None:
    from desktop.views.receipts.refund_dialog import Offered, RefundDialog

    offered = (Offered(1, "Ma Hữu Sỹ, BHYT 01/12/2026 – 30/11/2027", "HI"),)
    RefundDialog(_context(program), offered, str, program.window).begin()


def _basket(program: Program) -> BasketPage:
    from desktop.views.collecting_requests import OpenBasket

    program.window.open_page("basket", OpenBasket(_household(program)))
    page = program.window.current_page
    assert isinstance(page, BasketPage)
    return page


def _authority(program: Program) -> None:
    page = _page(program, "households")
    nothing = lambda _: None  # noqa: E731 - nobody takes it
    context = _context(program)
    _shown(AuthorityDialog("Thẻ hết hạn ngày 31/01/2026.", nothing, context, page))


def _clash(program: Program) -> None:
    """Show what a form asks when another clerk changed its household meanwhile."""
    from desktop.services import records
    from desktop.services.clashes import Clash, ClashedField
    from desktop.views.records.clash_dialog import ClashDialog

    context = _context(program)
    page = _one(program)
    row = page.current_list.model.id_at(0)
    stored = records.load(context.database, "household", row, context.today())
    typed = {**stored.values, "phone": "0912345678"}
    fields = (ClashedField(kind_of("household").field("phone"), None),)
    clash = Clash(stored, typed, "Đặng Thị Ưng", context.database.clock(), fields)
    ClashDialog(clash, list, page).open()


def _household_clash(program: Program) -> None:
    """Show what the form of a household asks when another clerk changed it meanwhile."""
    from desktop.services import household_form
    from desktop.services.clashes import Clash, ClashedField
    from desktop.services.household_clashes import HouseholdClash
    from desktop.views.households.household_clash import HouseholdClashDialog

    context = _context(program)
    page = _one(program)
    row = page.current_list.model.id_at(0)
    loaded = household_form.load(context.database, row, context.today())
    clashes = {}
    for each in (loaded.household, *loaded.members[:2]):
        assert each.id is not None
        typed = {**each.values, "phone": "0912345678"}
        fields = (ClashedField(kind_of(each.kind).field("phone"), None),)
        at = context.database.clock()
        clashes[each.kind, each.id] = Clash(each, typed, "Đặng Thị Ưng", at, fields)
    clash = HouseholdClash(loaded.household, {}, clashes, loaded.members[:1], (0,))
    names = {each.id: str(each.values["full_name"]) for each in loaded.members if each.id}
    HouseholdClashDialog(clash, {**names, 0: "Lò Văn Chung"}, dict, page).open()


def _check_sheet(program: Program) -> None:
    CheckDialog(make_sheet(make_desk().packages[0]), program.window).open()


def _return_package(program: Program) -> None:
    sheet = make_sheet(make_desk().packages[0])
    ReturnDialog(sheet, _nothing, program.window).open()


def _nothing(_text: str) -> None:
    """Give nothing back: the office has no packages."""


def _ranking(program: Program) -> None:
    RankingDialog(make_desk(), "tháng 11 năm 2026", program.window).open()


def _update_section(program: Program):
    page = _page(program, "settings")
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
    "province.check_dialog.CheckDialog": _check_sheet,
    "province.package_password_dialog.PackagePasswordDialog": (
        lambda program: PackagePasswordDialog(
            [f"goi_0{number}_2026-11_v1.xlsx" for number in range(2600, 2610)],
            str,
            program.window,
            was_wrong=True,
        ).open()
    ),
    "province.ranking_dialog.RankingDialog": _ranking,
    "province.reopen_dialog.ReopenDialog": (
        lambda program: ReopenDialog("tháng 11 năm 2026", _nothing, program.window).open()
    ),
    "province.return_dialog.ReturnDialog": _return_package,
    "records.clash_dialog.ClashDialog": _clash,
    "households.household_clash.HouseholdClashDialog": _household_clash,
    "basket.voluntary_dialog.VoluntaryDialog": (
        lambda program: _basket(program).lines.ask_voluntary()
    ),
    "basket.authority_dialog.AuthorityDialog": _authority,
    "basket.late_dialog.LateDialog": _late,
    "calculator.calculator_window.CalculatorWindow": (
        lambda program: program.window.open_calculator()
    ),
    "renewals.wording_dialog.WordingDialog": (
        lambda program: _page(program, "renewals").edit_wording()  # type: ignore[attr-defined]
    ),
    "import_wizard.password_dialog.PasswordDialog": _password,
    "crash_window.CrashWindow": _crash,
    "refusal_window.RefusalWindow": _refusal,
    "tables.sort_dialog.SortDialog": lambda program: _list(program).actions_bar._on_sort(),
    "records.record_dialog.RecordDialog": lambda program: _list(program, "collectors").add(),
    "records.duplicates_dialog.DuplicatesDialog": _duplicates,
    "records.bulk_change_dialog.BulkChangeDialog": lambda program: _list(program).change_selected(),
    "records.filter_dialog.FilterDialog": (
        lambda program: _list(program).current_list.filters.filter_asked.emit()
    ),
    "records.view_choice.NameDialog": (
        lambda program: _list(program).actions_bar.view_buttons["household"].ask_name()
    ),
    "records.paste_dialog.PasteDialog": _paste,
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
    "households.split_dialog.SplitDialog": (
        lambda program: _card(program).split(_household(program))  # type: ignore[attr-defined]
    ),
    "households.merge_dialog.MergeDialog": (
        lambda program: _card(program).merge(_household(program))  # type: ignore[attr-defined]
    ),
    "households.move_dialog.MoveDialog": (
        lambda program: _card(program).move(_member(program))  # type: ignore[attr-defined]
    ),
    "households.residence_dialog.ResidenceDialog": (
        lambda program: _card(program).household_moves(  # type: ignore[attr-defined]
            _household(program)
        )
    ),
    "households.head_dialog.HeadDialog": (
        lambda program: _card(program).choose_head(  # type: ignore[attr-defined]
            _household(program)
        )
    ),
    "households.household_form.HouseholdFormDialog": lambda program: _list(program).add(),
    "households.household_form_removal.RemovalDialog": _removal,
    "printing.print_preview.PrintPreview": lambda program: _list(program).ask_print(),
    "help.help_dialog.HelpDialog": _help,
    "reports.design_dialog.DesignDialog": _design,
    "packages.package_dialog.PackageDialog": (
        lambda program: _page(program, "report").ask_package()  # type: ignore[attr-defined]
    ),
    "packages.made_dialog.MadeDialog": _made_package,
    "reports.signers_dialog.SignersDialog": _signers,
    "reports.unlock_dialog.UnlockDialog": _unlock,
    "dashboard.target_dialog.TargetDialog": _target,
    "dashboard.chart_table.ChartTableDialog": _chart_table,
    "import_wizard.place_dialog.PlaceDialog": _places,
    "collectors.contract_dialogs.NewContractDialog": (
        lambda program: _contract(program, "add_contract")
    ),
    "collectors.contract_dialogs.EndContractDialog": (
        lambda program: _contract(program, "end_contract")
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
    "receipts.ask_dialog.AskDialog": lambda program: _money(program, "receipt_book").add(),
    "receipts.closing_dialog.ClosingDialog": lambda program: _money(program, "closing").add(),
    "receipts.batch_lines_dialog.BatchLinesDialog": _lines,
    "receipts.return_dialog.ReturnDialog": _return,
    "receipts.refund_dialog.RefundDialog": _refund,
    "targets.spread_dialog.SpreadDialog": _spread,
    "widgets.confirm_dialog.ConfirmDialog": lambda program: _list(program).ask_delete(),
}
