"""The rows of buttons above and below a paper's preview."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QButtonGroup, QComboBox, QHBoxLayout, QWidget

from desktop.domain.paper import Orientation
from desktop.views.actions import ActionSpec, action_button
from desktop.views.printing.paper_view import PaperView
from desktop.views.theme.tokens import px
from desktop.views.widgets.buttons import Button, IconButton, label
from desktop.views.widgets.figures import count_text

MOST_LETTERS = 40
"""Letters of a paper's name that the box of several papers shows."""


class UpperRow(QWidget):
    """What is done with the paper: print, save, number, which part, how the sheet lies, close."""

    print_asked = Signal()
    pdf_asked = Signal()
    number_asked = Signal()
    close_asked = Signal()
    part_chosen = Signal(object)
    """The place (int) of the paper that was chosen."""
    orientation_chosen = Signal(object)
    """The `Orientation` that was chosen."""

    def __init__(self, window: QWidget, parts: Sequence[str]) -> None:
        """Make the buttons; their shortcuts hold in `window`, `parts` are what can be printed."""
        super().__init__(window)
        self.print_action, self.print_button = action_button(
            ActionSpec(
                key="print",
                text=self.tr("In"),
                icon="print",
                shortcut="Ctrl+P",
                look="primary",
                show_shortcut=True,
            ),
            window,
            self.print_asked.emit,
        )
        self.pdf_action, self.pdf_button = action_button(
            ActionSpec(
                key="save_pdf",
                text=self.tr("Lưu PDF"),
                icon="pdf",
                shortcut="Ctrl+S",
            ),
            window,
            self.pdf_asked.emit,
        )
        self.number_button = Button(
            self.tr("Lấy số văn bản"),
            self.number_asked.emit,
            icon_name="document",
            tooltip=self.tr("Cấp số tiếp theo cho văn bản này"),
        )
        self.number_button.hide()
        self.parts = self._choice_of(parts)
        self.upright = Button(self.tr("Dọc"), self._on_upright, tooltip=self.tr("Khổ A4 dọc"))
        self.lying = Button(self.tr("Ngang"), self._on_lying, tooltip=self.tr("Khổ A4 ngang"))
        self._group = QButtonGroup(self)
        for button in (self.upright, self.lying):
            button.setCheckable(True)
            self._group.addButton(button)
        self._build()

    def _choice_of(self, parts: Sequence[str]) -> QComboBox:
        box = QComboBox()
        box.addItems(list(parts))
        box.setAccessibleName(self.tr("In phần nào"))
        # The titles of tables can be long: they are whole in the list, and cut in the box.
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        longest = max((len(part) for part in parts), default=0)
        box.setMinimumContentsLength(min(MOST_LETTERS, longest))
        box.view().setMinimumWidth(box.view().sizeHintForColumn(0) + px(24))
        box.activated.connect(self.part_chosen.emit)
        return box

    def _build(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(8))
        for part in (self.print_button, self.pdf_button, self.number_button, self.parts):
            row.addWidget(part)
        # Only now it has a place: before, it would be a window of its own for a moment.
        self.parts.setVisible(self.parts.count() > 1)
        row.addStretch(1)
        row.addWidget(Button(self.tr("Đóng"), self.close_asked.emit, tooltip="Esc"))

    def _on_upright(self) -> None:
        self.orientation_chosen.emit(Orientation.PORTRAIT)

    def _on_lying(self) -> None:
        self.orientation_chosen.emit(Orientation.LANDSCAPE)

    def show_orientation(self, orientation: Orientation) -> None:
        """Press the button of how the sheet lies now."""
        upright = orientation is Orientation.PORTRAIT
        (self.upright if upright else self.lying).setChecked(True)

    def set_ready(self, *, ready: bool) -> None:
        """Enable what needs pages."""
        self.print_action.setEnabled(ready)
        self.pdf_action.setEnabled(ready)
        for button in (self.upright, self.lying, self.number_button):
            button.setEnabled(ready)


class LowerRow(QWidget):
    """Where one is in the paper, and how large it is drawn."""

    def __init__(self, window: QWidget, paper: PaperView, sheet: Sequence[QWidget]) -> None:
        """Follow the paper; the shortcuts hold in `window`, `sheet` says how the sheet lies."""
        super().__init__(window)
        self._paper = paper
        self.before = IconButton("chevron-up", self.tr("Trang trước (PgUp)"), paper.previous_page)
        self.after = IconButton("chevron-down", self.tr("Trang sau (PgDn)"), paper.next_page)
        self.place = label("")
        self.zoom_words = label("")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(8))
        for part in (self.before, self.after, self.place):
            row.addWidget(part)
        row.addStretch(1)
        for button in sheet:
            row.addWidget(button)
        row.addStretch(1)
        row.addWidget(IconButton("zoom-out", self.tr("Thu nhỏ (Ctrl+-)"), paper.zoom_out))
        row.addWidget(self.zoom_words)
        row.addWidget(IconButton("zoom-in", self.tr("Phóng to (Ctrl+=)"), paper.zoom_in))
        row.addWidget(Button(self.tr("Vừa bề ngang"), paper.fit))
        row.addWidget(Button(self.tr("Cả trang"), paper.fit_page))
        paper.page_changed.connect(self._on_page)
        paper.zoom_changed.connect(self._on_zoom)
        for keys, action in (
            ("Ctrl++", paper.zoom_in),
            ("Ctrl+=", paper.zoom_in),
            ("Ctrl+-", paper.zoom_out),
            ("Ctrl+0", paper.fit),
        ):
            QShortcut(QKeySequence(keys), window).activated.connect(action)

    def _on_page(self, page: object) -> None:
        count = self._paper.pages
        text = self.tr("Trang {page} / {pages}").format(
            page=count_text(self._paper.page + 1), pages=count_text(count)
        )
        self.place.setText(text if count else "")
        self.before.setEnabled(page != 0)
        self.after.setEnabled(page != count - 1)

    def _on_zoom(self, zoom: object) -> None:
        if isinstance(zoom, float):
            self.zoom_words.setText(f"{round(zoom * 100)} %")
