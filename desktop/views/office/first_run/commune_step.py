"""Step 1: which commune, or which communes, the office serves."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QStackedWidget, QVBoxLayout
from typing_extensions import override

from desktop.domain.commune_search import Place, all_places
from desktop.domain.reference_data import Province, commune_list
from desktop.models.commune_list import CommuneListModel
from desktop.views.forms.editors import LineEdit
from desktop.views.office.first_run.commune_card import CommuneCard
from desktop.views.office.first_run.commune_list_view import CommuneListView
from desktop.views.office.first_run.province_list import ProvinceList
from desktop.views.office.first_run.step import Step
from desktop.views.theme.icons import icon
from desktop.views.theme.tokens import px, tokens
from desktop.views.widgets.buttons import Button, card, label

MOST_COMMUNES = 40


class CommuneStep(Step):
    """One field finds the commune; the list below never takes the focus.

    For an office of several communes Enter adds the marked one and empties the field.
    """

    def __init__(self, present: Sequence[str] = ()) -> None:
        """Ask for communes; `present` are served already and cannot be taken away here."""
        super().__init__()
        self._model = CommuneListModel(self)
        self._present = tuple(present)
        self._chosen: list[Place] = [place_of(code) for code in present]
        self.search = LineEdit()
        self.list = CommuneListView(self._model)
        self.provinces = ProvinceList()
        self.card = CommuneCard()
        self.one = self._scope_button(self.tr("Một xã, phường"))
        self.several = self._scope_button(self.tr("Nhiều xã, phường"))
        self.several.setToolTip(self.tr("Cho BHXH cơ sở hoặc tổ chức phụ trách nhiều xã, phường"))
        self.whole = self._scope_button(self.tr("Tỉnh, thành phố"))
        self.whole.setToolTip(self.tr("Nhận và cộng gói số liệu của mọi xã, phường trong tỉnh"))
        self.whole.setVisible(not self._present)
        self._remove = Button(self.tr("Bỏ đơn vị cuối"), self._on_remove, icon_name="minus")
        self._nothing = label("", "muted", wraps=True)
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self._nothing.setContentsMargins(px(14), px(14), px(14), px(14))
        self._list_or_nothing = QStackedWidget()
        self._keys = label("", "muted", wraps=True)
        self._source = label("", "muted", wraps=True)
        self._build()
        self._wire()
        self._choose_scope(self.several if self._present else self.one)

    @staticmethod
    def _scope_button(text: str) -> Button:
        button = Button(text)
        button.setCheckable(True)
        button.setAutoExclusive(True)
        return button

    def _build(self) -> None:
        self.search.setPlaceholderText(self.tr("Gõ tên xã, phường, tỉnh hoặc mã 5 số"))
        self.search.setAccessibleName(self.tr("Tìm xã, phường"))
        self.search.setClearButtonEnabled(True)
        self.search.addAction(
            icon("search", tokens().muted), LineEdit.ActionPosition.LeadingPosition
        )
        framed = card()
        inside = QVBoxLayout(framed)
        inside.setContentsMargins(1, 1, 1, 1)
        inside.addWidget(self.list)
        self._framed = framed
        self._list_or_nothing.addWidget(framed)
        self._framed_provinces = card()
        in_frame = QVBoxLayout(self._framed_provinces)
        in_frame.setContentsMargins(px(12), 1, 1, 1)
        in_frame.addWidget(self.provinces)
        self._list_or_nothing.addWidget(self._framed_provinces)
        self._list_or_nothing.addWidget(self._nothing)
        scopes = QHBoxLayout()
        scopes.setSpacing(px(8))
        scopes.addWidget(self.one)
        scopes.addWidget(self.several)
        scopes.addWidget(self.whole)
        scopes.addStretch(1)
        field = QHBoxLayout()
        field.setSpacing(px(8))
        field.addWidget(self.search, 1)
        field.addWidget(self._remove)
        foot = QHBoxLayout()
        for part in (self._keys, self._source):
            foot.addWidget(part, 1)
        self._source.setAlignment(Qt.AlignmentFlag.AlignRight)
        left = QVBoxLayout()
        left.setSpacing(px(8))
        left.addWidget(label(self.tr("Đơn vị của bạn ở đâu?"), "title"))
        left.addWidget(self._about())
        left.addLayout(scopes)
        left.addLayout(field)
        left.addWidget(self._list_or_nothing, 1)
        left.addLayout(foot)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(16))
        row.addLayout(left, 1)
        row.addWidget(self.card)

    def _about(self) -> QLabel:
        return label(
            self.tr("Gõ tên xã hoặc tỉnh, có dấu hay không dấu đều được."), "crumb", wraps=True
        )

    def _wire(self) -> None:
        listed = commune_list()
        count = f"{len(all_places()):,}".replace(",", ".")
        said = self.tr("{count} xã, phường, đặc khu · danh mục {day}")
        self._source.setText(said.format(count=count, day=f"{listed.as_of:%d/%m/%Y}"))
        self.search.textChanged.connect(self._on_typed)
        self.list.selectionModel().currentChanged.connect(self._on_current)
        self.list.doubleClicked.connect(self._on_double_click)
        for scope in (self.one, self.several, self.whole):
            scope.clicked.connect(self._on_scope_clicked)
        self.provinces.currentRowChanged.connect(self._on_province)
        self.provinces.itemDoubleClicked.connect(self._on_double_click)

    # What is chosen

    @property
    def places(self) -> tuple[Place, ...]:
        """The communes that the office will serve; none for a province's own desk."""
        if self.whole.isChecked():
            return ()
        if self.several.isChecked():
            return tuple(self._chosen)
        marked = self._marked()
        return () if marked is None else (marked,)

    @property
    def province(self) -> Province | None:
        """The province whose desk is set up, None for an office of communes."""
        return self.provinces.province if self.whole.isChecked() else None

    def _marked(self) -> Place | None:
        return self._model.place_at(self.list.currentIndex().row())

    @override
    def is_ready(self) -> bool:
        return bool(self.places) or self.province is not None

    def _choose_scope(self, button: Button) -> None:
        button.setChecked(True)
        self._on_scope()

    @Slot()
    def _on_scope(self) -> None:
        if self._present:
            self.one.setEnabled(False)
        several = self.several.isChecked()
        self._keys.setText(
            self.tr("↑ ↓ chọn · Enter thêm · Ctrl+Enter đi tiếp")
            if several
            else self.tr("↑ ↓ chọn · Enter nhận · không phân biệt hoa thường, dấu")
        )
        self._on_typed(self.search.text())
        self._refresh()

    @Slot()
    def _on_scope_clicked(self) -> None:
        self._on_scope()
        # The list never takes the focus: whoever goes on by keyboard types.
        self.search.setFocus()

    @Slot()
    def _on_remove(self) -> None:
        if len(self._chosen) > len(self._present):
            self._chosen.pop()
        self._refresh()
        self.search.setFocus()

    def _refresh(self) -> None:
        several = self.several.isChecked()
        if self.whole.isChecked():
            self._remove.hide()
            self.card.show_province(self.province)
            self.changed.emit()
            return
        self._remove.setVisible(several and len(self._chosen) > len(self._present))
        marked = self._marked()
        shown = self.places or ((marked,) if marked else ())
        self.card.show_places(shown, confirmed=bool(self.places))
        self.changed.emit()

    # Typing

    @Slot(str)
    def _on_typed(self, text: str) -> None:
        if self.whole.isChecked():
            self._narrow_provinces(text)
            return
        self._model.narrow_to(text)
        found = bool(text.strip()) and self._model.found_any
        nothing = self.tr("Không thấy “{text}”. Thử tên mới sau 01/07/2025.")
        self._nothing.setText("" if self._model.found_any else nothing.format(text=text.strip()))
        self._list_or_nothing.setCurrentWidget(
            self._framed if self._model.found_any else self._nothing
        )
        first = self._model.next_row(-1, 1) if found else -1
        self.list.setCurrentIndex(self._model.index(first, 0) if first >= 0 else QModelIndex())
        self.list.scrollToTop()
        # A list filled anew does not tell that its current row is gone.
        self._refresh()

    def _narrow_provinces(self, text: str) -> None:
        self.provinces.narrow_to(text)
        nothing = self.tr("Không thấy “{text}”. Thử tên tỉnh, thành phố sau 01/07/2025.")
        self._nothing.setText("" if self.provinces.count() else nothing.format(text=text.strip()))
        self._list_or_nothing.setCurrentWidget(
            self._framed_provinces if self.provinces.count() else self._nothing
        )
        self._refresh()

    @Slot()
    def _on_province(self) -> None:
        if self.whole.isChecked():
            self._refresh()

    @Slot(QModelIndex, QModelIndex)
    def _on_current(self, current: QModelIndex, previous: QModelIndex) -> None:
        del current, previous
        self._refresh()

    @Slot()
    def _on_double_click(self) -> None:
        self._take()

    def _take(self) -> None:
        """Take the marked commune: go on with it, or add it to the others."""
        marked = self._marked()
        if self.whole.isChecked():
            if self.province is not None:
                self.done.emit()
            return
        if not self.several.isChecked():
            if marked is not None:
                self.done.emit()
            return
        if marked is None or not self.search.text().strip():
            if self._chosen and not self.search.text().strip():
                self.done.emit()
            return
        if marked not in self._chosen and len(self._chosen) < MOST_COMMUNES:
            self._chosen.append(marked)
        self.search.clear()
        self._refresh()

    @override
    def focus_first(self) -> None:
        self.search.setFocus()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        in_field = self.focusWidget() is self.search
        if in_field and event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            step = 1 if event.key() == Qt.Key.Key_Down else -1
            if self.whole.isChecked():
                self.provinces.move_current(step)
                return
            row = self._model.next_row(self.list.currentIndex().row(), step)
            if row >= 0:
                self.list.setCurrentIndex(self._model.index(row, 0))
        elif (
            in_field
            and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            and not event.modifiers() & Qt.KeyboardModifier.ControlModifier
        ):
            self._take()
        else:
            super().keyPressEvent(event)

    @override
    def set_narrow(self, *, narrow: bool) -> None:
        self.card.set_narrow(narrow=narrow)
        self._source.setVisible(not narrow)


def place_of(code: str) -> Place:
    """Return the place of a code of the official list."""
    return next(place for place in all_places() if place.commune.code == code)
