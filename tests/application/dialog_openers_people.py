"""How a person comes to the dialogs of households, members, lists, imports and papers."""

from PySide6.QtGui import QGuiApplication

from desktop.application.program import Program
from desktop.fields.catalogue import kind_of
from desktop.views.records.list_page import ListPage
from tests.application.dialog_pages import (
    Opener,
    card_of,
    context_of,
    household_of,
    list_of,
    member_of,
    one_row,
    page_of,
    shown,
)


def _paste(program: Program) -> None:
    lines = ["Họ và tên\tNăm sinh\tGiới tính"]
    lines += [f"Ma Văn Thử\t{1950 + number}\tNam" for number in range(25)]
    page = list_of(program)
    page._on_list_chosen("person")
    QGuiApplication.clipboard().setText("\n".join(lines))
    page.paste_rows()


def _password(program: Program) -> None:
    from desktop.views.import_wizard.password_dialog import PasswordDialog

    shown(PasswordDialog("Tệp có mật khẩu.", str, program.window))


def _removal(program: Program) -> None:
    from desktop.views.households.household_form_removal import RemovalDialog

    shown(RemovalDialog("Ma Hữu Sỹ", program.window))


def _duplicates(program: Program) -> None:
    from desktop.services.duplicates import Candidate
    from desktop.storage.queries.duplicates import KnownTraits
    from desktop.views.records.duplicates_dialog import DuplicatesDialog

    traits = KnownTraits(1, 1, "Ma Hữu Sỹ", None, "M", None, None, None, "Nà Lung", 1, "H1", "Ma")
    known = Candidate(traits, 90, ("trùng tên",))
    shown(DuplicatesDialog("Ma", (known,), "Là người này", lambda _: "", program.window))


def _help(program: Program) -> None:
    from desktop.views.help.help_dialog import HelpDialog

    shown(HelpDialog("households", "vi", program.window))


def _places(program: Program) -> None:
    from desktop.domain.place_book import Place
    from desktop.services.importing import PlaceQuestion
    from desktop.views.import_wizard.place_dialog import PlaceDialog

    place = Place(1, "Nà Lung")
    question = PlaceQuestion("Bản Nà Lung", 3, None, (place,))
    shown(PlaceDialog((question,), (place,), lambda _: None, program.window))


def _contract(program: Program, press: str) -> None:
    page = page_of(program, "collectors")
    assert isinstance(page, ListPage)
    page._on_list_chosen("organisation")
    card = page.current_card
    card.contracts.selectRow(0)  # type: ignore[attr-defined]
    getattr(card, press).click()


def _clash(program: Program) -> None:
    """Show what a form asks when another clerk changed its household meanwhile."""
    from desktop.services import records
    from desktop.services.clashes import Clash, ClashedField
    from desktop.views.records.clash_dialog import ClashDialog

    context = context_of(program)
    page = one_row(program)
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

    context = context_of(program)
    page = one_row(program)
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


OPENERS: dict[str, Opener] = {
    "records.clash_dialog.ClashDialog": _clash,
    "households.household_clash.HouseholdClashDialog": _household_clash,
    "import_wizard.password_dialog.PasswordDialog": _password,
    "tables.sort_dialog.SortDialog": lambda program: list_of(program).actions_bar._on_sort(),
    "records.record_dialog.RecordDialog": lambda program: list_of(program, "collectors").add(),
    "records.duplicates_dialog.DuplicatesDialog": _duplicates,
    "records.bulk_change_dialog.BulkChangeDialog": lambda program: list_of(
        program
    ).change_selected(),
    "records.filter_dialog.FilterDialog": (
        lambda program: list_of(program).current_list.filters.filter_asked.emit()
    ),
    "records.view_choice.NameDialog": (
        lambda program: list_of(program).actions_bar.view_buttons["household"].ask_name()
    ),
    "records.paste_dialog.PasteDialog": _paste,
    "households.split_dialog.SplitDialog": (
        lambda program: card_of(program).split(household_of(program))  # type: ignore[attr-defined]
    ),
    "households.merge_dialog.MergeDialog": (
        lambda program: card_of(program).merge(household_of(program))  # type: ignore[attr-defined]
    ),
    "households.move_dialog.MoveDialog": (
        lambda program: card_of(program).move(member_of(program))  # type: ignore[attr-defined]
    ),
    "households.residence_dialog.ResidenceDialog": (
        lambda program: card_of(program).household_moves(  # type: ignore[attr-defined]
            household_of(program)
        )
    ),
    "households.stop_dialog.StopDialog": (
        lambda program: card_of(program).stop(member_of(program))  # type: ignore[attr-defined]
    ),
    "households.head_dialog.HeadDialog": (
        lambda program: card_of(program).choose_head(  # type: ignore[attr-defined]
            household_of(program)
        )
    ),
    "households.household_form.HouseholdFormDialog": lambda program: list_of(program).add(),
    "households.household_form_removal.RemovalDialog": _removal,
    "printing.print_preview.PrintPreview": lambda program: list_of(program).ask_print(),
    "help.help_dialog.HelpDialog": _help,
    "import_wizard.place_dialog.PlaceDialog": _places,
    "collectors.contract_dialogs.NewContractDialog": (
        lambda program: _contract(program, "add_contract")
    ),
    "collectors.contract_dialogs.EndContractDialog": (
        lambda program: _contract(program, "end_contract")
    ),
    "widgets.confirm_dialog.ConfirmDialog": lambda program: list_of(program).ask_delete(),
}
