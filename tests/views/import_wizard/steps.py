"""What a person does in the wizard, for tests."""

from PySide6.QtCore import Qt

from desktop.domain.list_query import ListQuery
from desktop.services import lists
from desktop.storage.database import Database
from desktop.views.import_wizard.import_page import ImportPage
from desktop.views.page import Message
from desktop.views.widgets.confirm_dialog import ConfirmDialog
from tests.views.conftest import TODAY


def told(page: ImportPage) -> list[Message]:
    messages: list[Message] = []
    page.message.connect(messages.append)
    return messages


def stored(database: Database, kind: str = "person") -> list[dict[str, object]]:
    rows = lists.read_list(database, ListQuery(kind), TODAY)
    return [row.values for row in rows]


def answer(page: ImportPage, *, accept: bool = True) -> str:
    """Press a button of the open question; return what it asked."""
    dialog = page.findChildren(ConfirmDialog)[-1]
    button = dialog.accept_button if accept else dialog.refuse_button
    said = button.text()
    button.click()
    return said.strip()


def type_into(page: ImportPage, number: int, key: str, text: str) -> None:
    """Edit the cell of a row, named by its number in Excel."""
    model = page.wizard.check.model
    assert model is not None
    texts = [model.text_at(row, 0) for row in range(model.rowCount())]
    index = model.index(texts.index(str(number)), model.column_of(key))
    assert model.flags(index) & Qt.ItemFlag.ItemIsEditable
    assert model.setData(index, text)
