"""The form of what the office puts on papers: shows, checks, writes only what was changed."""

import pytest

from desktop.services import paper_settings as keys
from desktop.services.paper_settings import form_texts
from desktop.views.page_context import PageContext
from desktop.views.printing.paper_settings_form import PaperSettingsForm
from tests.views.conftest import TODAY


@pytest.fixture
def form(qtbot, context: PageContext) -> PaperSettingsForm:
    made = PaperSettingsForm(context)
    qtbot.addWidget(made)
    made.show()
    return made


def written(context: PageContext) -> dict[str, str]:
    return form_texts(context.database, TODAY.year)


def test_it_shows_what_stands_on_papers_now(form: PaperSettingsForm) -> None:
    assert form.lines[keys.OFFICE].text() == "PHƯỜNG LÀO CAI"
    assert form.lines[keys.PLACE].text() == "Lào Cai"
    assert form.lines[keys.NEXT_NUMBER].text() == "1"
    assert form.lines[keys.SIGNER_CAPACITY].toPlainText() == "THỦ TRƯỞNG ĐƠN VỊ"
    assert form.in_words.isChecked()
    assert not form.dirty
    assert not form.save_button.isEnabled()


def test_only_what_was_changed_is_written(form: PaperSettingsForm, context: PageContext) -> None:
    form.lines[keys.SIGNER].setText("  Vàng Seo Páo ")
    form.in_words.setChecked(False)
    assert form.changed == {keys.SIGNER: "Vàng Seo Páo", keys.AMOUNT_IN_WORDS: "0"}
    assert form.save_button.isEnabled()
    form.save_button.click()
    assert written(context)[keys.SIGNER] == "Vàng Seo Páo"
    assert not form.dirty
    assert not form.save_button.isEnabled()
    assert "Đã ghi" in form.notice.text


def test_a_number_that_was_given_is_refused_and_said(
    form: PaperSettingsForm, context: PageContext
) -> None:
    for number, said in (("0", "không phải số văn bản"), ("mười", "không phải số văn bản")):
        form.lines[keys.NEXT_NUMBER].setText(number)
        form.save_button.click()
        assert said in form.notice.text
        assert form.dirty
    form.lines[keys.NEXT_NUMBER].setText("20")
    form.save_button.click()
    keys.take_number(context.database, "report/2026-11", TODAY, who="lan")
    form.load()
    form.lines[keys.NEXT_NUMBER].setText("20")
    form.save_button.click()
    assert "đã cấp" in form.notice.text
    assert written(context)[keys.NEXT_NUMBER] == "21"


def test_how_numbers_are_read_is_chosen_in_words(
    form: PaperSettingsForm, context: PageContext
) -> None:
    form.way.setCurrentIndex(1)
    form.way.activated.emit(1)
    form.save_button.click()
    assert written(context)[keys.READING_WAY] == "southern"
    form.in_words.setChecked(False)
    assert not form.way.isEnabled()


def test_every_field_has_a_name_that_is_read_aloud(form: PaperSettingsForm) -> None:
    assert all(line.accessibleName() for line in form.lines.values())
    assert form.way.accessibleName()
    assert form.in_words.text()


def test_it_fits_a_small_window(form: PaperSettingsForm) -> None:
    least = form.minimumSizeHint()
    assert least.width() <= 1000
    assert least.height() <= 460
