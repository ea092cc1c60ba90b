"""What of the desk is looked at: scheme, neighbourhood, collector, those who promised a day."""

from PySide6.QtCore import QSignalBlocker, Signal, Slot
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QWidget

from desktop.domain.renewals import DeskScheme
from desktop.services.renewals.parts import Desk
from desktop.services.renewals.rows import ANYBODY, NOBODY
from desktop.views.theme.tokens import px
from desktop.views.widgets.buttons import PressButton
from desktop.views.widgets.figures import count_text
from desktop.views.widgets.filter_chips import FilterChip, FilterChips


class FilterRow(QWidget):
    """Stands between the buckets and the list."""

    scheme_chosen = Signal(object)
    """"HI" or "VSI"."""
    changed = Signal()
    """Another neighbourhood, collector, or those who promised."""

    def __init__(self) -> None:
        """Show everybody of health insurance."""
        super().__init__()
        self.schemes = FilterChips(
            (
                FilterChip("HI", self.tr("BHYT")),
                FilterChip("VSI", self.tr("BHXH tự nguyện")),
            )
        )
        self.places = QComboBox()
        self.places.setAccessibleName(self.tr("Lọc theo thôn, tổ"))
        self.collectors = QComboBox()
        self.collectors.setAccessibleName(self.tr("Lọc theo người thu"))
        for box in (self.places, self.collectors):
            box.setSizeAdjustPolicy(
                QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
            )
            box.setMinimumContentsLength(11)
        self.promised = PressButton()
        self.promised.setProperty("look", "chip")
        self.promised.setCheckable(True)
        self.promised.setToolTip(self.tr("Hộ đã hẹn ngày: tạm ẩn khỏi các khoảng đến ngày hẹn"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(8))
        row.addWidget(self.schemes)
        row.addWidget(self.promised)
        row.addStretch(1)
        row.addWidget(self.places)
        row.addWidget(self.collectors)
        self.schemes.chosen.connect(self._on_scheme)
        self.places.activated.connect(self.changed)
        self.collectors.activated.connect(self.changed)
        self.promised.toggled.connect(self.changed)
        self.show_promised(0)

    def show_promised(self, homes: int) -> None:
        """Tell how many households promised a day still to come."""
        text = self.tr("Đã hẹn {count}").format(count=count_text(homes))
        self.promised.setText(text)
        self.promised.setAccessibleName(text)

    def show_desk(self, desk: Desk) -> None:
        """Offer the neighbourhoods and collectors of the office; choices stay."""
        places: list[tuple[int | None, str]] = [
            (None, self.tr("Mọi thôn, tổ")),
            *desk.neighbourhoods.items(),
        ]
        _fill(self.places, places)
        people: list[tuple[int | None, str]] = [
            (ANYBODY, self.tr("Mọi người thu")),
            (NOBODY, self.tr("Chưa giao ai")),
            *desk.collectors.items(),
        ]
        _fill(self.collectors, people)
        self.show_promised(desk.promised.homes)

    @property
    def neighbourhood_id(self) -> int | None:
        """The neighbourhood that is chosen."""
        chosen = self.places.currentData()
        return chosen if isinstance(chosen, int) else None

    @property
    def collector_id(self) -> int:
        """The collector that is chosen, `ANYBODY` or `NOBODY`."""
        chosen = self.collectors.currentData()
        return chosen if isinstance(chosen, int) else ANYBODY

    @Slot(object)
    def _on_scheme(self, key: DeskScheme) -> None:
        self.scheme_chosen.emit(key)


def _fill(box: QComboBox, choices: list[tuple[int | None, str]]) -> None:
    chosen = box.currentData()
    with QSignalBlocker(box):
        box.clear()
        for value, words in choices:
            box.addItem(words, value)
        box.setCurrentIndex(max(0, box.findData(chosen)))
