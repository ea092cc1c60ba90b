"""The choice confirmed: where the commune lies, its code, and the word used below it."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QComboBox, QFrame, QGridLayout, QHBoxLayout, QLabel, QVBoxLayout
from typing_extensions import override

from desktop.domain.commune_search import Place
from desktop.domain.neighbourhood_names import WORDS, usual_word
from desktop.domain.reference_data import Province, commune_list
from desktop.views.office.first_run.province_map import ProvinceMap
from desktop.views.theme.icons import pixmap
from desktop.views.theme.tokens import px, tokens
from desktop.views.widgets.buttons import label, line

WIDTH = 320
WIDTH_NARROW = 290


class CommuneCard(QFrame):
    """What was chosen, or what is marked in the list while nothing is."""

    word_chosen = Signal()
    """Another word for the units below the commune was chosen."""

    def __init__(self) -> None:
        """Start without a commune."""
        super().__init__()
        self.setProperty("look", "card")
        self._width = WIDTH
        self.setMinimumWidth(px(WIDTH_NARROW))
        self._word_is_own = False
        self._icon = QLabel()
        self._name = label("", "heading", wraps=True)
        self._map = ProvinceMap()
        self._province, self._code, self._count = (label("") for _ in range(3))
        self._code_title = label(self.tr("Mã đơn vị"), "muted")
        self.word = QComboBox()
        self.word.addItems(WORDS)
        self.word.setAccessibleName(self.tr("Tên cấp dưới xã, phường"))
        self.word.activated.connect(self._on_word)
        self._word_title = label(self.tr("Tên cấp dưới"), "muted")
        self._facts = self._make_facts()
        self._build()
        self.show_places(())

    def _make_facts(self) -> QFrame:
        grid_frame = QFrame()
        grid = QGridLayout(grid_frame)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(px(6))
        grid.setColumnStretch(1, 1)
        facts = (
            (label(self.tr("Tỉnh"), "muted"), self._province),
            (self._code_title, self._code),
            (label(self.tr("Đơn vị trong tỉnh"), "muted"), self._count),
            (self._word_title, self.word),
        )
        for row, (title, value) in enumerate(facts):
            grid.addWidget(title, row, 0)
            if isinstance(value, QLabel):
                value.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            grid.addWidget(value, row, 1)
        return grid_frame

    def _build(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(px(8))
        head.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self._name, 1)
        self._later = label(
            self.tr("Tên cấp dưới đổi được sau trong Cài đặt, dữ liệu giữ nguyên."),
            "muted",
            wraps=True,
        )
        rows = QVBoxLayout(self)
        rows.setContentsMargins(px(16), px(14), px(16), px(14))
        rows.setSpacing(px(8))
        rows.addLayout(head)
        rows.addWidget(self._map, 1)
        self._hint = label(
            self.tr("Gõ vài chữ của tên xã hoặc tỉnh, chọn bằng ↑ ↓ rồi bấm Enter."),
            "muted",
            wraps=True,
        )
        self._hint.setAlignment(Qt.AlignmentFlag.AlignTop)
        rows.addWidget(self._hint, 1)
        self._rule = line()
        rows.addWidget(self._rule)
        rows.addWidget(self._facts)
        rows.addWidget(self._later)

    def show_places(self, places: Sequence[Place], *, confirmed: bool = False) -> None:
        """Show the chosen communes, or the one that Enter would take."""
        for part in (self._map, self._rule, self._facts, self._later):
            part.setVisible(bool(places))
        self._show_word(shown=True)
        self._hint.setVisible(not places)
        if not places:
            self._icon.setPixmap(pixmap("place", tokens().muted))
            self._name.setText(self.tr("Chưa chọn xã, phường"))
            return
        first = places[0]
        if confirmed:
            self._icon.setPixmap(pixmap("done", tokens().ok))
        else:
            self._icon.setPixmap(pixmap("place", tokens().primary))
        names = ", ".join(place.commune.name for place in places)
        self._name.setText(names)
        self._show_facts(places)
        self._map.show_communes(
            first.commune.province_code, [place.commune.code for place in places], first.label
        )
        if not self._word_is_own:
            self.word.setCurrentText(usual_word(first.commune.name))

    def _show_facts(self, places: Sequence[Place]) -> None:
        first = places[0]
        province = next(
            one for one in commune_list().provinces if one.code == first.commune.province_code
        )
        self._province.setText(f"{province.name} ({province.code})")
        self._code_title.setText(
            self.tr("Mã đơn vị") if len(places) == 1 else self.tr("Số xã, phường phục vụ")
        )
        self._code.setText(first.commune.code if len(places) == 1 else str(len(places)))
        self._count.setText(str(len(province.communes)))

    def _show_word(self, *, shown: bool) -> None:
        self._word_title.setVisible(shown)
        self.word.setVisible(shown)

    def show_province(self, province: Province | None) -> None:
        """Show the province whose desk is set up; it asks no word for what lies below."""
        self.show_places(())
        if province is None:
            self._name.setText(self.tr("Chưa chọn tỉnh, thành phố"))
            return
        for part in (self._map, self._rule, self._facts):
            part.setVisible(True)
        self._hint.setVisible(False)
        self._icon.setPixmap(pixmap("done", tokens().ok))
        self._name.setText(province.name)
        self._province.setText(f"{province.name} ({province.code})")
        self._code_title.setText(self.tr("Mã đơn vị"))
        self._code.setText(province.code)
        self._count.setText(str(len(province.communes)))
        self._show_word(shown=False)
        codes = [commune.code for commune in province.communes]
        self._map.show_communes(province.code, codes, province.name)

    def choose_word(self, word: str) -> None:
        """Show the word that the office has chosen before."""
        if self.word.findText(word) < 0:
            self.word.addItem(word)
        self.word.setCurrentText(word)
        self._word_is_own = True

    @Slot(int)
    def _on_word(self, row: int) -> None:
        del row
        self._word_is_own = True
        self.word_chosen.emit()

    def set_narrow(self, *, narrow: bool) -> None:
        """Take less room on a small screen."""
        self._width = WIDTH_NARROW if narrow else WIDTH
        self.setMaximumWidth(px(self._width))
        self.updateGeometry()

    @override
    def sizeHint(self) -> QSize:
        """Its own width; it gives way down to the narrow one before the window is too wide."""
        return QSize(px(self._width), super().sizeHint().height())
