"""Receipts and offers in the preview: what stands on them, several at once, what is noted."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget

from desktop.services.collecting.basket import HealthChoice
from desktop.services.papers import offer_of_basket
from desktop.views.page_context import PageContext
from desktop.views.printing.collecting_papers import preview_offer, preview_receipts
from desktop.views.printing.sheet import TextMark
from tests.services.collecting.desk import PAID_ON, Desk, open_desk
from tests.services.collecting.form_reading import query
from tests.views.printing.reading import clipped, tables_on


@pytest.fixture
def window(qtbot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(1366, 698)
    made.show()
    return made


@pytest.fixture
def desk(empty_context: PageContext) -> Desk:
    return open_desk(empty_context.database)


def words(page: tuple[object, ...]) -> str:
    return " ".join(mark.text for mark in page if isinstance(mark, TextMark))


def test_a_receipt_is_shown_and_its_pdf_is_noted(
    empty_context: PageContext, window: QWidget, desk: Desk, tmp_path: Path
) -> None:
    done = desk.pay("4701", 0, 1, 2, 3, 4)
    number = done.receipt_nos[0]
    shown = preview_receipts(empty_context, window, [(done.receipt_ids[0], number)])
    pages = shown.paper.shown
    assert len(pages.pages) == 1
    assert clipped(pages) == []
    (table,) = tables_on(pages, 0)
    assert [row[-1] for row in table[1:]] == [
        "1.366.200 đ", "956.340 đ", "819.720 đ", "683.100 đ", "546.480 đ", "4.371.840 đ",
    ]  # fmt: skip
    assert number in words(pages.pages[0])
    assert "IN LẠI" not in words(pages.pages[0])
    target = tmp_path / "bien_lai.pdf"
    assert shown._shown is not None
    shown.sending.write_pdf(shown._shown, target)
    assert target.read_bytes().startswith(b"%PDF")
    again = preview_receipts(empty_context, window, [(done.receipt_ids[0], number)])
    assert "IN LẠI" in words(again.paper.shown.pages[0])


def test_several_receipts_are_printed_together_or_one_by_one(
    empty_context: PageContext, window: QWidget, desk: Desk
) -> None:
    choices = [HealthChoice(person, 12) for person in desk.persons[:3]]
    done = desk.record("4701", *choices, split="person")
    pairs = list(zip(done.receipt_ids, done.receipt_nos, strict=True))
    shown = preview_receipts(empty_context, window, pairs)
    pages = shown.paper.shown.pages
    assert len(pages) == 3
    for page, number in zip(pages, done.receipt_nos, strict=True):
        assert number in words(page)
    assert shown._shown is not None
    from desktop.services import papers

    papers.note_paper(empty_context.database, shown._shown.paper, "test")
    noted = query(
        empty_context.database, "SELECT after FROM audit WHERE action = 'print' ORDER BY id"
    )
    assert len(noted) == 3
    shown._on_part(2)
    assert len(shown.paper.shown.pages) == 1
    assert done.receipt_nos[1] in words(shown.paper.shown.pages[0])


def test_an_offer_is_shown_with_its_reasons(
    empty_context: PageContext, window: QWidget, desk: Desk
) -> None:
    quoted = desk.pay("4701", 0, 1).quote
    assert quoted is not None
    offer = offer_of_basket(quoted, PAID_ON, "Ma Hữu Sỹ", desk.household)
    shown = preview_offer(empty_context, window, offer)
    pages = shown.paper.shown
    assert clipped(pages) == []
    text = " ".join(words(page) for page in pages.pages)
    assert "2.322.540 đ" in text
    assert "Người thứ 2 trong hộ đóng 70%" in text
    assert "161/2026" in text
