"""The pages that dialogs are opened from, and what stands on them."""

from collections.abc import Callable

from PySide6.QtWidgets import QDialog, QWidget

from desktop.application.program import Program
from desktop.views.records.list_page import ListPage

Opener = Callable[[Program], object]


def page_of(program: Program, key: str) -> QWidget:
    program.window.open_page(key)
    page = program.window.current_page
    assert page is not None
    return page


def list_of(program: Program, key: str = "households") -> ListPage:
    page = page_of(program, key)
    assert isinstance(page, ListPage)
    ids = page.current_list.model.ids_of([range(2)])
    page.current_list.table.select_ids(tuple(ids), ids[0])
    return page


def one_row(program: Program) -> ListPage:
    page = list_of(program)
    first = page.current_list.model.id_at(0)
    page.current_list.table.select_ids((first,), first)
    return page


def card_of(program: Program) -> object:
    return one_row(program).current_card.changes  # type: ignore[attr-defined]


def household_of(program: Program) -> int:
    return one_row(program).current_list.model.id_at(0)


def member_of(program: Program) -> int:
    card = one_row(program).current_card
    return card.members.id_at(0)  # type: ignore[attr-defined]


def context_of(program: Program):
    return program._context()


def shown(dialog: QDialog) -> None:
    dialog.open()


def nothing(*_: object) -> None:
    """Take what a dialog gives."""
