"""Workbooks that cannot be taken in: one sentence, exit code 1, the database as it was."""

import random
import zipfile
from pathlib import Path

import pytest

from desktop.domain.errors import ImportRefused, WorkbookUnreadable
from desktop.services import importing
from desktop.storage.database import Database
from tests.faults import broken_workbooks, digests
from tests.faults.broken_workbooks import BROKEN, Make
from tests.faults.lists import residents, write_persons
from tests.faults.verbs import KILLS, run_here, sentence_of
from tests.office_data import TODAY

pytestmark = pytest.mark.faults


@pytest.mark.parametrize("make", BROKEN, ids=lambda make: make.__name__)
def test_the_verb_refuses_it_in_one_sentence(empty_path: Path, tmp_path: Path, make: Make) -> None:
    book = make(tmp_path)
    before = digests.table_digests(empty_path)
    backups = empty_path.parent / "sao-luu"
    words = ("--accept-doubtful", "--errors", tmp_path / "e.xlsx")
    error = run_here(empty_path, "import", book, *words).refused()
    assert error["code"] in BROKEN[make], error
    assert book.name in error["message"]
    assert error["where"] == book.name
    assert digests.table_digests(empty_path) == before
    assert not backups.exists()
    assert not (tmp_path / "e.xlsx").exists()


@pytest.mark.parametrize("make", BROKEN, ids=lambda make: make.__name__)
def test_the_service_refuses_it_in_one_sentence(
    empty_office: Database, tmp_path: Path, make: Make
) -> None:
    book = make(tmp_path)
    with pytest.raises((WorkbookUnreadable, ImportRefused)) as refusal:
        importing.prepare(empty_office, book, today=TODAY)
    assert refusal.value.code in BROKEN[make]
    assert book.name in sentence_of(refusal.value.text())


def test_a_wrong_password_is_told_and_the_right_one_opens(
    empty_office: Database, tmp_path: Path
) -> None:
    book = broken_workbooks.with_password(tmp_path)
    wrong = importing.ImportOptions(password="sai")  # noqa: S106 - invented
    with pytest.raises(WorkbookUnreadable) as refusal:
        importing.prepare(empty_office, book, wrong, today=TODAY)
    assert refusal.value.code == "workbook.password_wrong"
    right = importing.ImportOptions(password="mật khẩu")  # noqa: S106 - invented
    assert importing.prepare(empty_office, book, right, today=TODAY).counts.new == 8


def test_a_book_that_another_program_holds(
    empty_path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    book = write_persons(tmp_path / "đang mở.xlsx", residents(8))
    true_open = Path.open

    def held(self: Path, *arguments: object, **named: object) -> object:
        if self.name == book.name:
            raise PermissionError(13, "The process cannot access the file", str(self))
        return true_open(self, *arguments, **named)  # type: ignore[call-overload]

    before = digests.table_digests(empty_path)
    with monkeypatch.context() as patch:
        patch.setattr(Path, "open", held)
        error = run_here(empty_path, "import", book).refused("workbook.locked")
    assert "đóng tệp trong Excel" in error["message"]
    assert digests.table_digests(empty_path) == before
    assert run_here(empty_path, "import", book).json["new"] == 8


@pytest.mark.parametrize("option", ["--sheet", "--layout", "--commune"])
def test_an_option_that_names_what_is_not_there(
    empty_path: Path, tmp_path: Path, option: str
) -> None:
    book = write_persons(tmp_path / "a.xlsx", residents(8))
    before = digests.table_digests(empty_path)
    error = run_here(empty_path, "import", book, option, "99999").refused()
    assert error["code"].startswith("import.")
    assert "99999" in error["message"]
    assert digests.table_digests(empty_path) == before


def test_scrambled_books_are_read_or_refused(empty_path: Path, tmp_path: Path) -> None:
    whole = write_persons(tmp_path / "a.xlsx", residents(60)).read_bytes()
    book = tmp_path / "b.xlsx"
    before = digests.table_digests(empty_path)
    codes = set()
    for seed in range(KILLS // 4):
        chance = random.Random(seed)  # noqa: S311 - a repeatable choice
        data = bytearray(whole)
        if seed % 3 == 0:
            del data[chance.randrange(len(data)) :]
        else:
            for _ in range(chance.choice((1, 20, 200))):
                data[chance.randrange(len(data))] = chance.randrange(256)
        book.write_bytes(data)
        ended = run_here(empty_path, "import", book, "--dry-run")
        codes.add(ended.code)
        if ended.code == 1:
            ended.refused()
        else:
            assert ended.code in {0, 3}
        assert digests.table_digests(empty_path) == before
    assert 1 in codes


def test_scrambled_parts_are_read_or_refused(empty_path: Path, tmp_path: Path) -> None:
    """The zip is right, what it holds is not: it must come through the parser itself."""
    whole = write_persons(tmp_path / "a.xlsx", residents(60))
    book = tmp_path / "b.xlsx"
    with zipfile.ZipFile(whole) as packed:
        parts = {name: packed.read(name) for name in packed.namelist()}
    for seed in range(KILLS // 4):
        chance = random.Random(seed)  # noqa: S311 - a repeatable choice
        hit = chance.choice(sorted(parts))
        with zipfile.ZipFile(book, "w") as packed:
            for name, content in parts.items():
                data = bytearray(content)
                if name == hit and data:
                    for _ in range(chance.choice((1, 5, 50))):
                        data[chance.randrange(len(data))] = chance.choice(b'<>&"=/0129 aZ\0\xff-')
                packed.writestr(name, bytes(data))
        ended = run_here(empty_path, "import", book, "--dry-run")
        if ended.code == 1:
            ended.refused()
        else:
            assert ended.code in {0, 3}, ended.err


def test_every_weird_sample_is_taken_in_or_refused(empty_path: Path, samples: Path) -> None:
    for book in sorted((samples / "weird").iterdir()):
        before = digests.table_digests(empty_path)
        ended = run_here(empty_path, "import", book)
        if ended.code == 1:
            assert book.name in ended.refused()["message"]
            assert digests.table_digests(empty_path) == before
        else:
            assert ended.code in {0, 3}, (book, ended.err)
    assert run_here(empty_path, "check").code == 0
