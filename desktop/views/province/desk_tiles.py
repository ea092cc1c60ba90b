"""The row of tiles above a province's desk: how many communes sent, and what they cover."""

import datetime

from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.domain.package_standing import Standing
from desktop.models.province_desk import COVERAGE, ProvinceDesk
from desktop.views.province.filter_tile import FilterTile
from desktop.views.province.inbox_list import when_text
from desktop.views.theme.tokens import px, tokens
from desktop.views.widgets.figures import count_text

MISSING = "missing"
"""Key of the tile of the communes that sent nothing."""
STATE_OF_TILE = {
    Standing.ACCEPTED.value: Standing.ACCEPTED,
    Standing.WAITING.value: Standing.WAITING,
    Standing.RETURNED.value: Standing.RETURNED,
}
"""Tiles that count the packages of a state."""
_PARTS = {Standing.ACCEPTED.value: 20, MISSING: 22, COVERAGE: 28}
"""Parts of the row that wide tiles take; the others take 18."""


class DeskTiles(QWidget):
    """Shows the counts of a desk; which tile is on, the page says."""

    def __init__(self) -> None:
        """Start with nothing counted."""
        super().__init__()
        self.tiles = self._make_tiles()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(10))
        for tile in self.tiles.values():
            row.addWidget(tile, _PARTS.get(tile.key, 18))

    def _make_tiles(self) -> dict[str, FilterTile]:
        made = (
            FilterTile(Standing.ACCEPTED.value, self.tr("Đã nhận"), "done", tokens().ok),
            FilterTile(Standing.WAITING.value, self.tr("Chờ kiểm"), "pending", tokens().primary),
            FilterTile(Standing.RETURNED.value, self.tr("Trả lại"), "alert", tokens().error),
            FilterTile(MISSING, self.tr("Chưa gửi"), "clock", tokens().warning),
            FilterTile(COVERAGE, self.tr("Bao phủ BHYT"), "shield", tokens().text),
        )
        return {tile.key: tile for tile in made}

    def show_desk(self, desk: ProvinceDesk | None, today: datetime.date) -> None:
        """Show the counts of a desk; without one, what stands there stays."""
        if desk is None:
            return
        notes = {
            Standing.ACCEPTED.value: self.tr("khớp số kiểm soát"),
            Standing.WAITING.value: self._newest_text(desk, today),
            Standing.RETURNED.value: self.tr("chờ xã gửi lại"),
            MISSING: self._due_text(desk.due_on, today),
        }
        for key, note in notes.items():
            count = desk.count(STATE_OF_TILE.get(key))
            self.tiles[key].show_figure(count_text(count), note, counts=bool(count))
        self._show_coverage(desk)

    def show_on(self, key: str) -> None:
        """Let one tile be on: that of the filter."""
        for each, tile in self.tiles.items():
            tile.set_on(on=each == key)

    def _show_coverage(self, desk: ProvinceDesk) -> None:
        total = desk.totals.get(COVERAGE)
        measure = next((each for each in desk.measures if each.key == COVERAGE), None)
        accepted = f"{desk.count(Standing.ACCEPTED)}/{len(desk.expected)}"
        note = self.tr("{part} xã đã nhận").format(part=accepted)
        if measure is not None and measure.target is not None:
            note = self.tr("{part} xã · chỉ tiêu {target}").format(
                part=accepted, target=measure.show_target()
            )
        if desk.samples:
            count = count_text(len(desk.samples))
            note = self.tr("gói mẫu: {count} · {part} xã").format(part=accepted, count=count)
        known = total is not None and total.value is not None and measure is not None
        figure = measure.show(total.value) if known and measure and total else "–"
        self.tiles[COVERAGE].show_figure(figure, note, counts=known)

    def _newest_text(self, desk: ProvinceDesk, today: datetime.date) -> str:
        """Tell how new the newest is; those of communes that count already are in no count."""
        waiting = [line for line in desk.packages if line.state is Standing.WAITING]
        if not waiting:
            return self.tr("không có gói")
        standings = desk.standings()
        newer = sum(standings.get(line.commune_code) is Standing.ACCEPTED for line in waiting)
        if newer:
            return self.tr("và {count} chờ thay").format(count=count_text(newer))
        moment = when_text(max(line.received_at for line in waiting), today)
        return self.tr("mới nhất {moment}").format(moment=moment)

    def _due_text(self, due: datetime.date | None, today: datetime.date) -> str:
        if due is None:
            return ""
        left = (due - today).days
        day = f"{due:%d/%m}"
        if left > 0:
            return self.tr("còn {days} ngày, hạn {day}").format(day=day, days=left)
        if left == 0:
            return self.tr("hạn hôm nay")
        return self.tr("quá {days} ngày, hạn {day}").format(day=day, days=-left)
