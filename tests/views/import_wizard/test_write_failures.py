"""Writing that fails: one sentence, nothing written, and the same rows are written afterwards."""

from pathlib import Path

import pytest

from desktop.services import importing
from desktop.storage.database import Database
from desktop.views.import_wizard.import_page import ImportPage
from desktop.views.import_wizard.wizard_view import CHECK
from tests.views.import_wizard.books import PEOPLE, write_book
from tests.views.import_wizard.steps import stored, told


def _disk_is_full(patch: pytest.MonkeyPatch, office: Database) -> None:
    del office
    patch.setattr("desktop.storage.durable_files.free_bytes", lambda _path: 1_000)


def _backup_folder_is_a_file(patch: pytest.MonkeyPatch, office: Database) -> None:
    folder = office.path.parent / "sao-luu"
    folder.write_bytes(b"")
    del patch


FAILURES = {
    "disk full": (_disk_is_full, "database.disk_full", "MB"),
    "no backup": (_backup_folder_is_a_file, "backup.target_unwritable", "sao lưu"),
}


@pytest.mark.parametrize("name", FAILURES)
def test_rows_that_could_not_be_written_wait_and_are_written_later(
    page: ImportPage, office: Database, tmp_path: Path, name: str
) -> None:
    fail, code, words = FAILURES[name]
    page.arrive(write_book(tmp_path / "ds.xlsx"))
    messages = told(page)
    with pytest.MonkeyPatch.context() as patch:
        fail(patch, office)
        page.wizard.check.write_action.trigger()
    assert messages[-1].details == code
    assert words in messages[-1].text
    assert messages[-1].tone == "error"
    assert page.wizard.step == CHECK
    assert not page.session.is_writing
    assert stored(office) == []
    assert importing.history(office) == []
    folder = office.path.parent / "sao-luu"
    if folder.is_file():
        folder.unlink()
    page.wizard.check.write_action.trigger()
    assert len(stored(office)) == len(PEOPLE)
