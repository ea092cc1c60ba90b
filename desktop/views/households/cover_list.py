"""The covers of persons with their receipts, newest first, as lines to read."""

import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QScrollArea, QWidget

from desktop.domain.money import show_money
from desktop.fields.choices import END_REASON, HI_GROUP
from desktop.models.record_styles import end_style
from desktop.views.tables.cell_delegate import tone_colours
from desktop.views.theme.tokens import px, tokens
from desktop.views.widgets.buttons import label, line

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.storage.queries.covers import CoverLine

MOST_LINES = 60
"""Covers shown at once: more of them are years back, and each is two labels."""


class CoverList(QScrollArea):
    """Shows the covers of one or several persons."""

    def __init__(self) -> None:
        """Start empty."""
        super().__init__()
        self.lines: list[str] = []
        self.setWidgetResizable(True)
        self.setProperty("look", "fields")
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)
        self.setAccessibleName(self.tr("Kỳ tham gia"))

    def show_covers(
        self, persons: "Sequence[tuple[str, Sequence[CoverLine]]]", today: datetime.date
    ) -> None:
        """Show (name, covers) of persons; a single person needs no name."""
        self.lines = []
        inner = QWidget()
        self._grid = QGridLayout(inner)
        self._grid.setContentsMargins(0, px(4), px(8), px(4))
        self._grid.setHorizontalSpacing(px(8))
        self._grid.setVerticalSpacing(2)
        self._grid.setColumnStretch(0, 1)
        self._row = 0
        room = MOST_LINES
        for name, covers in persons:
            if name:
                self._add_name(name)
            if not covers:
                self._add_wide(label(self.tr("Chưa có kỳ tham gia nào."), "crumb"))
            told: set[str] = set()
            for cover in covers[:room]:
                self._add_cover(cover, today, is_newest=cover.scheme not in told)
                told.add(cover.scheme)
            room -= len(covers[:room])
        hidden = sum(len(covers) for _, covers in persons) - (MOST_LINES - room)
        if hidden > 0:
            text = self.tr("Còn {count} kỳ trước đó.").format(count=hidden)
            self._add_wide(label(text, "muted"))
        self._grid.setRowStretch(self._row, 1)
        self.setWidget(inner)
        inner.setAutoFillBackground(False)

    def _add_name(self, name: str) -> None:
        heading = label(name, "heading", wraps=True)
        heading.setContentsMargins(0, px(8) if self._row else 0, 0, 2)
        self._add_wide(heading)

    def _add_wide(self, part: QWidget) -> None:
        self._grid.addWidget(part, self._row, 0, 1, 2)
        self._row += 1

    def _add_cover(self, cover: "CoverLine", today: datetime.date, *, is_newest: bool) -> None:
        """Add a cover; only the newest of its scheme tells whether it has ended."""
        period = self._period(cover)
        upper = label(period)
        style = end_style(cover.valid_to, today)
        if style is not None and is_newest and cover.end_reason is None:
            upper.setStyleSheet(f"color: {tone_colours(style.tone, tokens())[0]};")
        paid = "" if cover.amount_paid is None else show_money(cover.amount_paid)
        lower = self._source(cover)
        self._grid.addWidget(upper, self._row, 0)
        self._grid.addWidget(_right(paid), self._row, 1)
        self._row += 1
        self._add_wide(label(lower, "muted", wraps=True))
        self._add_wide(line())
        self.lines.append(" · ".join(part for part in (period, paid, lower) if part))

    def _period(self, cover: "CoverLine") -> str:
        to = f"{cover.valid_to:%d/%m/%Y}"
        if cover.valid_from is None:
            return self.tr("đến {date}").format(date=to)
        return f"{cover.valid_from:%d/%m/%Y} – {to}"

    def _source(self, cover: "CoverLine") -> str:
        voluntary = cover.scheme == "VSI"
        parts = [self.tr("BHXH tự nguyện") if voluntary else self.tr("BHYT")]
        if cover.hi_group:
            parts.append(HI_GROUP.show(cover.hi_group, QCoreApplication.translate))
        if cover.receipt_no:
            receipt = self.tr("biên lai {number}").format(number=cover.receipt_no)
            if cover.receipt_date is not None:
                day = f"{cover.receipt_date:%d/%m/%Y}"
                receipt = self.tr("{receipt} ngày {date}").format(receipt=receipt, date=day)
            parts.append(receipt)
        if cover.end_reason is not None and cover.term_to is not None:
            stopped = self.tr("dừng: {reason} (hạn trước đó {date})").format(
                reason=END_REASON.show(cover.end_reason, QCoreApplication.translate),
                date=f"{cover.term_to:%d/%m/%Y}",
            )
            parts.append(stopped)
        return " · ".join(parts)


def _right(text: str) -> QLabel:
    made = label(text)
    made.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    return made
