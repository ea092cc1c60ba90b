"""What must hold on any machine: encryption, records, workbooks, backups, migrations, resources.

None of these steps needs numpy, matplotlib or a platform of Qt, so that they run where those
cannot.
"""

# ruff: noqa: D102 - each step imports what it tries, and is named after it

import datetime
import platform
import secrets
import sys
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.application.self_test import Check, Clock, require

if TYPE_CHECKING:
    from desktop.storage.database import Database

PERSONS = 120
COMMUNE = "02647"
WHO = "selftest"
HEAD = "Ma Hữu Sỹ"
MEMBER = "Nguyễn Thị Hiền"
OLD_FORMATS = ("xls", "xlsb")
OLD_NAME, OLD_BIRTH = "Quản Đức Tú", datetime.date(1986, 7, 25)
"""Who stands in the lists of `resources/self_test`; a test writes them again."""


class CoreChecks:
    """The steps, some on the files of those before; a step raises when it is not right."""

    def __init__(self, folder: Path, clock: Clock) -> None:
        """Work in a folder, on the day of the clock."""
        self._folder = folder
        self._clock = clock
        self._today = clock().date()
        self._sample = folder / "sample.db"
        self._office = folder / "office.db"
        self._list = folder / "list.xlsx"
        self._backup = folder / "backup.db"

    def checks(self) -> list[Check]:
        return [
            Check("versions", self.versions),
            Check("resources", self.resources),
            Check("translations", self.translations),
            Check("encryption", self.encryption),
            Check("new_office", self.new_office),
            Check("records", self.records, ("new_office",)),
            Check("undo", self.undo, ("records",)),
            Check("sample_data", self.sample_data),
            Check("search", self.search, ("sample_data",)),
            Check("export", self.export, ("sample_data",)),
            Check("importing", self.importing, ("new_office", "export")),
            Check("old_workbooks", self.old_workbooks),
            Check("report", self.report, ("sample_data",)),
            Check("backup", self.backup, ("new_office",)),
            Check("check", self.check, ("new_office",)),
            Check("migrations", self.migrations),
        ]

    def versions(self) -> str:
        from desktop import __version__
        from desktop.domain.program_place import channel
        from desktop.storage.connection import open_connection

        path = self._folder / "versions.db"
        with closing(open_connection(path, mode="rwc")) as connection:
            cipher = connection.execute("PRAGMA cipher_version").fetchone()
            [sqlite] = connection.execute("SELECT sqlite_version()").fetchone()
        require(cipher, "thư viện SQLite này không mã hoá (không phải SQLCipher)")
        return (
            f"An Sinh Xã {__version__} ({channel() or '?'}), Python {platform.python_version()}, "
            f"SQLite {sqlite}, SQLCipher {cipher[0]}, {sys.platform}"
        )

    def resources(self) -> str:
        from desktop.application.self_test_resources import missing_resources

        counted, missing = missing_resources()
        require(not missing, f"thiếu {', '.join(missing[:5])}")
        return f"{counted}"

    def translations(self) -> str:
        from desktop.application.self_test_resources import broken_translations

        broken = broken_translations()
        require(not broken, f"hỏng {', '.join(broken)}")
        return ""

    def encryption(self) -> str:
        """Make an encrypted office: no letter of it is on the disk, and only its key opens it."""
        from desktop.domain.errors import DatabaseUnusable
        from desktop.services import offices
        from desktop.storage.database_file import PLAIN_HEADER

        path, key = self._folder / "encrypted.db", secrets.token_bytes(32)
        offices.create_office(
            path, [COMMUNE], who=WHO, raw_key=key, clock=self._clock, fill=_note_name
        ).close()
        stored = path.read_bytes()
        require(not stored.startswith(PLAIN_HEADER), "đầu tệp không được mã hoá")
        require(HEAD.encode() not in stored, "chữ trong tệp không được mã hoá")
        with closing(_opened(path, self._clock, key)) as database:
            require(len(offices.office_communes(database)) == 1, "đọc lại bằng khoá không thấy xã")
        for wrong in (secrets.token_bytes(32), None):
            try:
                _opened(path, self._clock, wrong).close()
            except DatabaseUnusable:
                continue
            require(condition=False, told="khoá sai mà vẫn mở được tệp")
        return ""

    def new_office(self) -> str:
        from desktop.services import offices

        offices.create_office(self._office, [COMMUNE], who=WHO, clock=self._clock).close()
        return ""

    def records(self) -> str:
        from desktop.domain.dates import PartialDate
        from desktop.fields.record_kinds import Draft
        from desktop.services import records

        with closing(_opened(self._office, self._clock, writes=True)) as database:
            home: dict[str, object] = {"household_code": "HG0005", "head_name": HEAD}
            records.save(database, Draft("household", home), who=WHO)
            person: dict[str, object] = {
                "full_name": MEMBER,
                "birth_date": PartialDate(1986, 7, 5),
                "national_id": "036186012345",
                "household_code": "HG0005",
                "relation": "02",
            }
            saved = records.save(database, Draft("person", person), who=WHO)
            read = records.load(database, "person", saved.id, self._today).values
            for key in ("full_name", "birth_date", "national_id"):
                require(read[key] == person[key], f"{key} đọc lại khác điều đã ghi")
        return ""

    def undo(self) -> str:
        from desktop.services import history

        with closing(_opened(self._office, self._clock, writes=True)) as database:
            require(history.undo(database, who=WHO), "không có bước nào để hoàn tác")
            require(_hits(database, MEMBER) == 0, "hoàn tác rồi mà bản ghi vẫn còn")
            require(history.redo(database, who=WHO), "không có bước nào để làm lại")
            require(_hits(database, MEMBER) == 1, "làm lại rồi mà không thấy bản ghi")
        return ""

    def sample_data(self) -> str:
        from desktop.services import sample_data

        made = sample_data.create(self._sample, persons=PERSONS, today=self._today)
        require(made.persons == PERSONS, f"{made.persons} người")
        return ""

    def search(self) -> str:
        with closing(_opened(self._sample, self._clock)) as database:
            require(_hits(database, "nguyen") > 0, "không tìm thấy ai họ Nguyễn")
        return ""

    def export(self) -> str:
        from desktop.domain.list_query import ListQuery
        from desktop.services import exports

        with closing(_opened(self._sample, self._clock)) as database:
            done = exports.export_list(
                database, ListQuery("person"), None, self._list, today=self._today
            )
        require(done.rows == PERSONS, f"{done.rows} dòng")
        return ""

    def importing(self) -> str:
        """Read the list that was exported, in a process of its own, and write it."""
        from desktop.services import importing

        with closing(_opened(self._office, self._clock, writes=True)) as database:
            options = importing.ImportOptions(accept_doubtful=True)
            plan = importing.prepare(database, self._list, options, today=self._today)
            result = importing.commit(database, plan, who=WHO)
        require(result.counts.new > PERSONS * 0.9, f"{result.counts.new} dòng mới")
        return f"{result.counts.new}"

    def old_workbooks(self) -> str:
        """Read a list in the formats that offices still send, each in a process of its own."""
        from desktop.domain.resources import resources_folder
        from desktop.workbooks.reading import read_workbook

        for kind in OLD_FORMATS:
            content = read_workbook(resources_folder() / "self_test" / f"list.{kind}")
            require(content.kind == kind, f"tệp .{kind} nhận ra là {content.kind}")
            cells = {cell for sheet in content.sheets for row in sheet.rows for cell in row}
            for cell in (OLD_NAME, OLD_BIRTH):
                require(cell in cells, f"tệp .{kind} không thấy {cell}")
        return ", ".join(OLD_FORMATS)

    def report(self) -> str:
        from desktop.domain.periods import Period
        from desktop.services import monthly_report

        target = self._folder / "report.xlsx"
        with closing(_opened(self._sample, self._clock)) as database:
            period = Period.month_of(self._today)
            figures = monthly_report.figures(database, period, self._today)
            monthly_report.write(figures, target)
        require(target.stat().st_size > 0, "tệp báo cáo rỗng")
        return ""

    def backup(self) -> str:
        """Make a backup, put it back, and see that the same rows are there."""
        from desktop.services import backups

        before = self._counts()
        with closing(_opened(self._office, self._clock)) as database:
            made = backups.make_backup(database, self._backup)
        require(made.verified, "bản sao lưu không kiểm được")
        backups.restore(self._backup, self._office, now=self._clock())
        require(self._counts() == before, "phục hồi rồi mà số dòng khác trước")
        return ""

    def _counts(self) -> dict[str, int]:
        from desktop.storage.backup import row_counts
        from desktop.storage.connection import open_connection

        with closing(open_connection(self._office)) as connection:
            return dict(row_counts(connection))

    def check(self) -> str:
        from desktop.services import backups

        with closing(_opened(self._office, self._clock)) as database:
            failed = [one.name for one in backups.check(database) if not one.ok]
        require(not failed, f"kiểm dữ liệu thấy sai: {', '.join(failed)}")
        return ""

    def migrations(self) -> str:
        """Open an office of every schema that was ever handed out, as the window does."""
        from desktop.services import backups, released_schemas
        from desktop.storage.backup_files import list_backups

        kept_schemas = released_schemas.kept_schemas()
        for kept in kept_schemas:
            path = self._folder / f"schema-{kept.schema}.db"
            told = released_schemas.open_kept(kept, path, self._clock())
            require(told and told[0].backup, f"cấu trúc {kept.schema}: không sao lưu trước")
            require(len(list_backups(path)) == 1, f"cấu trúc {kept.schema}: không thấy bản sao lưu")
            counts = released_schemas.counts_of(path)
            lost = [name for name, count in kept.counts.items() if counts.get(name) != count]
            require(not lost, f"cấu trúc {kept.schema}: khác số dòng ở {', '.join(lost)}")
            with closing(_opened(path, self._clock)) as database:
                failed = [one.name for one in backups.check(database) if not one.ok]
            require(not failed, f"cấu trúc {kept.schema}: sai {', '.join(failed)}")
        return ", ".join(f"{kept.schema}" for kept in kept_schemas)


def _opened(
    path: Path, clock: Clock, raw_key: bytes | None = None, *, writes: bool = False
) -> "Database":
    from desktop.services import offices

    return offices.open_office(path, for_writing=writes, raw_key=raw_key, clock=clock)


def _note_name(database: "Database") -> None:
    """Write one household, whose name is then looked for in the file."""
    from desktop.fields.record_kinds import Draft
    from desktop.services import records

    records.save(database, Draft("household", {"head_name": HEAD}), who=WHO)


def _hits(database: "Database", words: str) -> int:
    from desktop.services.search import Searcher

    return len(Searcher(database).search(words).hits)
