"""The head of the basket page: whose money is taken, and what can be added."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout

from desktop.fields.person import PERSON
from desktop.services.collecting.basket import Basket
from desktop.views.theme.icons import pixmap
from desktop.views.theme.tokens import px, tokens
from desktop.views.widgets.buttons import Button
from desktop.views.widgets.elided_label import ElidedLabel


class BasketHead(QFrame):
    """Household, place and three actions."""

    search_asked = Signal()
    voluntary_asked = Signal()
    person_asked = Signal()

    def __init__(self) -> None:
        """Make the parts."""
        super().__init__()
        self.setProperty("look", "card")
        picture = QLabel()
        picture.setPixmap(pixmap("home", tokens().primary))
        self.title = ElidedLabel("", "heading")
        self.place = ElidedLabel("", "muted")
        self.search_button = Button(
            self.tr("Đổi hộ"),
            self.search_asked.emit,
            icon_name="search",
            tooltip=self.tr("Tìm hộ khác để thu (Ctrl+K)"),
        )
        self.voluntary_button = Button(
            self.tr("BHXH tự nguyện"),
            self.voluntary_asked.emit,
            icon_name="plus",
            tooltip=self.tr("Thêm, hoặc sửa BHXH tự nguyện của người đang chọn"),
        )
        self.person_button = Button(
            self.tr("Thêm người"),
            self.person_asked.emit,
            icon_name="person-add",
            tooltip=self.tr("Thêm thành viên vào hộ này"),
        )
        texts = QVBoxLayout()
        texts.setSpacing(0)
        texts.addWidget(self.title)
        texts.addWidget(self.place)
        row = QHBoxLayout(self)
        row.setContentsMargins(px(12), px(7), px(8), px(7))
        row.setSpacing(px(8))
        row.addWidget(picture)
        row.addLayout(texts, 1)
        for button in (self.search_button, self.voluntary_button, self.person_button):
            row.addWidget(button)

    def set_narrow(self, *, narrow: bool) -> None:
        """Leave the search to the top bar where there is little room."""
        self.search_button.setVisible(not narrow)

    def show_basket(self, basket: Basket) -> None:
        """Show whose basket it is."""
        name = PERSON.field("full_name").kind.show(basket.head_name)
        alone = basket.household_id is None
        template = self.tr("{name} (chưa xếp hộ)") if alone else self.tr("Hộ {name}")
        self.title.setText(template.format(name=name))
        parts = (
            basket.neighbourhood or "",
            basket.household_code or "",
            self.tr("{count} người").format(count=len(basket.members)),
        )
        self.place.setText(" · ".join(part for part in parts if part))
        self.person_button.setVisible(not alone)
