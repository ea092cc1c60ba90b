"""The filters of a list: chips with counts, "Thêm bộ lọc", and the filters that are on."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QCoreApplication, QEvent, QSize, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from desktop.domain.list_query import Filter, ListQuery
from desktop.domain.messages import say
from desktop.domain.named_lists import NAMED_LISTS
from desktop.models.list_filters import filter_text
from desktop.models.number_mask import NumberMask
from desktop.views.records.list_definition import ListDefinition
from desktop.views.theme.tokens import px
from desktop.views.widgets.buttons import Button, ButtonLook, ElidedButton, set_look
from desktop.views.widgets.figures import count_text
from desktop.views.widgets.filter_chips import FilterChip, FilterChips


class _ShrinkingButton(Button):
    """A button that gives up its words, told in its tooltip, and keeps its sign."""

    def __init__(
        self, text: str, clicked: Callable[[], object], *, icon_name: str, look: ButtonLook
    ) -> None:
        super().__init__(text, clicked, icon_name=icon_name, look=look, tooltip=text)
        self._words = text
        self._whole = 0

    @property
    def whole(self) -> int:
        """Its width with words, in pixels."""
        if self.text():
            self.ensurePolished()
            self._whole = self.sizeHint().width()
        return self._whole

    @property
    def least(self) -> int:
        """Its width without words, in pixels."""
        words = self.fontMetrics().horizontalAdvance(self.text())
        return self.minimumSizeHint().width() - words

    def tell(self, *, tells: bool) -> None:
        """Show the words, or the sign alone."""
        if tells != bool(self.text()):
            self.setText(self._words if tells else "")
            self.setAccessibleName(self._words)


class FilterBar(QWidget):
    """Shows the filters of a query; says which one the user wants instead."""

    query_wanted = Signal(object)
    """The `ListQuery` with other filters."""
    filter_asked = Signal()
    """The user wants to add a filter."""

    def __init__(
        self,
        definition: ListDefinition,
        numbers: NumberMask | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """Show the chips of a list; filters tell whole numbers only while `numbers` shows them."""
        super().__init__(parent)
        self._definition = definition
        self._numbers = numbers or NumberMask(parent=self)
        self._numbers.changed.connect(self._on_numbers)
        self._query = definition.usual_query
        self._chips = FilterChips(
            [
                FilterChip(key, definition.text(words), tip=definition.tip(key))
                for key, words in definition.chips
            ]
        )
        self._chips.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._chips.chosen.connect(self._on_chip)
        self.add_button = _ShrinkingButton(
            self.tr("Thêm bộ lọc"), self.filter_asked.emit, icon_name="filter", look="link"
        )
        self._removers: list[Button] = []
        self._limit: tuple[Button, str] | None = None
        self._found: int | None = None
        self._active = QWidget()
        self._active_row = QHBoxLayout(self._active)
        self._active_row.setContentsMargins(0, 0, 0, 0)
        self._active_row.setSpacing(px(8))
        self.clear_button = Button(self.tr("Bỏ hết bộ lọc"), self.clear, look="link")
        self._active_row.addWidget(self.clear_button)
        self._active_row.addStretch(1)
        self._active.hide()
        self._build()

    def _build(self) -> None:
        upper = QHBoxLayout()
        upper.setSpacing(px(8))
        if self._definition.chips:
            upper.addWidget(self._chips)
        upper.addWidget(self.add_button)
        upper.addStretch(1)
        self._upper = upper
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(px(8))
        rows.addLayout(upper)
        rows.addWidget(self._active)

    def _fit(self) -> None:
        """Leave the words of "Thêm bộ lọc" out before a chip loses the end of its count."""
        beside = self._chips.sizeHint().width() + px(8) if self._definition.chips else 0
        self.add_button.tell(tells=self.contentsRect().width() - beside >= self.add_button.whole)

    @override
    def minimumSizeHint(self) -> QSize:
        """Insist on whole chips, and on the filter's sign only."""
        usual = super().minimumSizeHint()
        spared = self.add_button.minimumSizeHint().width() - self.add_button.least
        chips = self._upper.minimumSize().width() - spared
        return QSize(max(chips, self._active.minimumSizeHint().width()), usual.height())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    @override
    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() is QEvent.Type.LayoutRequest:
            self._fit()
        return done

    @property
    def active_texts(self) -> list[str]:
        """The filters that are on, in words."""
        return [button.accessibleName() for button in self._removers]

    def show_query(self, query: ListQuery) -> None:
        """Show the chip and the filters of a query."""
        self._found = self._found if query == self._query else None
        self._query = query
        self._choose_chip()
        for button in self._removers:
            button.hide()
            button.deleteLater()
        self._removers = [self._remover(one) for one in query.filters]
        self._removers += self._limits()
        if query.words:
            text = self.tr("Có chữ “{words}”").format(words=query.words)
            self._removers.append(self._button(text, self._drop_words))
        for place, button in enumerate(self._removers):
            self._active_row.insertWidget(place, button)
        self._active.setVisible(bool(self._removers))
        self._show_found()

    def _choose_chip(self) -> None:
        """Light the chip that tells what is shown; none where a named list or rows do."""
        chip = self._query.chip or self._definition.usual_query.chip
        if self._query.ids is None and chip in self._ready:
            self._chips.choose(chip)
        else:
            self._chips.choose_none()

    @property
    def _ready(self) -> dict[str, str]:
        return dict(self._definition.chips)

    def _limits(self) -> list[Button]:
        """Return what takes the named list and the given rows away; the last tells the count."""
        query, usual = self._query, self._definition.usual_query.chip
        made: list[tuple[Button, str]] = []
        if query.chip and query.chip not in self._ready:
            name = QCoreApplication.translate("lists", NAMED_LISTS[query.kind, query.chip])
            made.append((self._button(name, self._drop_chip), name))
        elif query.ids is not None and query.chip not in (None, usual):
            name = self._definition.text(self._ready[str(query.chip)])
            made.append((self._button(name, self._drop_chip), name))
        if query.ids is not None:
            given = say(query.ids_name, QCoreApplication.translate)
            name = given or self.tr("Các dòng đã chọn sẵn")
            made.append((self._button(name, self._drop_ids), name))
        self._limit = made[-1] if made else None
        return [button for button, _ in made]

    def show_found(self, count: int) -> None:
        """Show how many rows the list has at the named list or the given rows that limit it."""
        self._found = count
        self._show_found()

    def _show_found(self) -> None:
        if self._limit is not None and self._found is not None:
            button, name = self._limit
            button.setText(f"{name} {count_text(self._found)}")

    def show_counts(self, counts: Mapping[str, int]) -> None:
        """Show how many rows each chip has."""
        self._chips.show_counts(dict(counts))

    def _remover(self, one: Filter) -> Button:
        hidden = self._numbers.hidden
        kind = self._definition.kind
        text = filter_text(kind, one, QCoreApplication.translate, masked=hidden)
        return self._button(text, partial(self._drop, one))

    def _button(self, text: str, clicked: Callable[[], None]) -> Button:
        # However many filters are on, the list leaves its card the room beside it.
        tooltip = "\n".join((text, self.tr("Bấm để bỏ bộ lọc này")))
        button = ElidedButton(text, icon_name="close", tooltip=tooltip)
        button.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        button.clicked.connect(clicked)
        set_look(button, "look", "chip")
        return button

    @Slot()
    def _on_numbers(self) -> None:
        self.show_query(self._query)

    @Slot(object)
    def _on_chip(self, key: object) -> None:
        """A chip takes the place of a named list and of given rows; filters and words stay."""
        self.query_wanted.emit(replace(self._query, chip=str(key), ids=None, ids_name=""))

    def _drop(self, one: Filter) -> None:
        others = tuple(each for each in self._query.filters if each != one)
        self.query_wanted.emit(replace(self._query, filters=others))

    @Slot()
    def _drop_words(self) -> None:
        self.query_wanted.emit(replace(self._query, words=""))

    @Slot()
    def _drop_chip(self) -> None:
        self.query_wanted.emit(replace(self._query, chip=self._definition.usual_query.chip))

    @Slot()
    def _drop_ids(self) -> None:
        self.query_wanted.emit(replace(self._query, ids=None, ids_name=""))

    @Slot()
    def clear(self) -> None:
        """Ask for the list without chip and filters."""
        usual = self._definition.usual_query
        self.query_wanted.emit(replace(usual, sort=self._query.sort))
