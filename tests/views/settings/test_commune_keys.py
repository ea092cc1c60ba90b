"""The keys of the communes: seen with their groups, confirmed after a question, refused."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.domain.office_scope import OfficeKind
from desktop.domain.package_state import KeyState
from desktop.domain.periods import Period
from desktop.services import offices
from desktop.services.packages.introducing import ANSWER_SUFFIX
from desktop.services.province.communes_due import DUE_DAYS
from desktop.services.province.inbox import inbox
from desktop.services.province.keys import all_keys
from desktop.settings.store import OptionStore
from desktop.storage.database import Database
from desktop.views.page_context import PageContext
from desktop.views.settings.commune_keys_section import ANSWER_ENDING, CommuneKeysSection
from desktop.views.settings.settings_page import KEYS, SettingsPage
from desktop.views.theme.appearance import Appearance
from desktop.views.widgets.confirm_dialog import ConfirmDialog
from tests.office_data import NOW, WHO
from tests.province_office import province_copy

LAST = Period.month_of(NOW.date())


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    made = Database(province_copy(tmp_path), clock=lambda: NOW)
    yield made
    made.close()


@pytest.fixture
def context(notifier, runner, database: Database) -> PageContext:
    settings = OptionStore(None)
    return PageContext(
        database=database,
        runner=runner,
        notifier=notifier,
        today=NOW.date,
        who=WHO,
        settings=settings,
        appearance=Appearance(settings),
        kind=OfficeKind.PROVINCE,
    )


@pytest.fixture
def section(qtbot, context: PageContext) -> CommuneKeysSection:
    made = CommuneKeysSection(context)
    qtbot.addWidget(made)
    made.told = []
    made.message.connect(made.told.append)
    made.show()
    made.arrive()
    return made


def waiting(database: Database) -> list[int]:
    return [key.id for key in all_keys(database) if key.state is KeyState.WAITING]


def test_keys_that_wait_stand_first(section, database) -> None:
    states = [section.model.row_at(row).texts[2] for row in range(3)]
    assert states == ["Chờ xác nhận"] * 3 == ["Chờ xác nhận"] * len(waiting(database))
    assert len(section.model.row_at(0).texts[1].split()) == 6


def test_confirming_shows_the_six_groups_and_takes_in_what_waited(section, database) -> None:
    key = section.current_key
    accepted = len(inbox(database, LAST).packages)
    section.confirm_button.click()
    dialog = section.findChild(ConfirmDialog)
    assert key.state is KeyState.WAITING
    assert any(key.fingerprint in label.text() for label in dialog.findChildren(_label(section)))
    dialog.accept_button.click()
    assert key.id not in waiting(database)
    assert "Số gói được xét lại: 1" in section.told[-1].text
    assert len(inbox(database, LAST).packages) == accepted


def test_refusing_is_asked_about(section, database) -> None:
    key = section.current_key
    section.refuse_button.click()
    dialog = section.findChild(ConfirmDialog)
    dialog.refuse_button.click()
    assert key.id in waiting(database)
    section.refuse_button.click()
    section.findChildren(ConfirmDialog)[-1].accept_button.click()
    assert key.id not in waiting(database)


def test_the_due_days_are_kept_by_the_office(section, database) -> None:
    section.due_days.setCurrentIndex(section.due_days.findData(10))
    section.due_days.activated.emit(section.due_days.currentIndex())
    assert offices.office_options(database)[DUE_DAYS] == "10"
    assert (inbox(database, LAST).due - LAST.last_day).days == 10


def test_the_answer_file_is_written(section, tmp_path: Path, save_as) -> None:
    assert ANSWER_ENDING == ANSWER_SUFFIX
    section.answer_button.click()
    save_as(section.window(), tmp_path / f"tinh{ANSWER_ENDING}")
    assert (tmp_path / f"tinh{ANSWER_ENDING}").stat().st_size > 50
    assert "mật khẩu" in section.told[-1].text


def test_a_file_that_is_no_registration_is_refused(section, tmp_path: Path, runner) -> None:
    told = []
    runner.user_error.connect(told.append)
    file = tmp_path / "x.asx"
    file.write_text("{}", encoding="utf-8")
    section.register(file)
    assert len(told) == 1


def test_only_a_province_has_the_section(qtbot, context: PageContext) -> None:
    province = SettingsPage(context)
    qtbot.addWidget(province)
    keys = [entry.key for entry in province._entries]
    assert keys[0] == KEYS
    assert "neighbourhoods" not in keys


def _label(section):
    return type(section.rows.itemAt(0).widget())
