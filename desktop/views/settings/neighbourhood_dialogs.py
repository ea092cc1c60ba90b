"""The three questions about neighbourhoods: which to add, what name, which two to merge."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QComboBox, QDialog, QVBoxLayout, QWidget

from desktop.domain.vietnamese_text import fold
from desktop.views.forms.editors import LineEdit
from desktop.views.office.neighbourhood_paste import NeighbourhoodPaste
from desktop.views.theme.tokens import px
from desktop.views.widgets.buttons import Button, answer_row, label

if TYPE_CHECKING:
    from desktop.services.neighbourhoods import Neighbourhood
    from desktop.services.offices import CommuneInfo

WIDTH = 460
LONGEST = 80


class _Dialog(QDialog):
    """A question with its own verb; `open()` shows it, closing deletes it."""

    def __init__(self, title: str, accept: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        self.setWindowTitle(title)
        self.accept_button = Button(accept, self.accept, look="primary")
        self.refuse_button = Button(self.tr("Thôi"), self.reject)
        self.rows = QVBoxLayout()
        self.rows.setSpacing(px(10))
        rows = QVBoxLayout(self)
        rows.setContentsMargins(px(20), px(16), px(20), px(16))
        rows.setSpacing(px(14))
        rows.addLayout(self.rows, 1)
        rows.addLayout(answer_row(self.refuse_button, self.accept_button))
        shortcut = QShortcut(QKeySequence("Ctrl+Return"), self)
        shortcut.activated.connect(self._on_shortcut)

    @Slot()
    def _on_shortcut(self) -> None:
        if self.accept_button.isEnabled():
            self.accept()


class AddDialog(_Dialog):
    """Adds a pasted list to a commune."""

    def __init__(
        self,
        communes: "Sequence[CommuneInfo]",
        present: "Sequence[Neighbourhood]",
        word: str,
        on_names: Callable[[str, tuple[str, ...]], object],
        parent: QWidget,
    ) -> None:
        """Offer the communes of the office; `on_names` gets the code and the new names."""
        super().__init__(parent=parent, title="", accept="")
        self.setWindowTitle(self.tr("Thêm thôn, tổ"))
        self.accept_button.setText(self.tr("Thêm (Ctrl+Enter)"))
        self.accept_button.setEnabled(False)
        self._present = tuple(present)
        self._on_names = on_names
        self.commune = QComboBox()
        self.commune.setAccessibleName(self.tr("Xã, phường"))
        for each in communes:
            self.commune.addItem(each.name, each.code)
        self.commune.setVisible(len(communes) > 1)
        self.paste = NeighbourhoodPaste(word)
        self.rows.addWidget(
            label(self.tr("Dán một cột từ Excel, hoặc gõ mỗi dòng một tên."), wraps=True)
        )
        self.rows.addWidget(self.commune)
        self.rows.addWidget(self.paste, 1)
        self.resize(px(760), px(460))
        self.commune.currentIndexChanged.connect(self._on_commune)
        self.paste.changed.connect(self._on_changed)
        self.accepted.connect(self._on_accepted)
        self._on_commune()
        self.paste.text.setFocus()

    @Slot()
    def _on_commune(self) -> None:
        code = self.commune.currentData()
        known = (fold(each.name) for each in self._present if each.commune_code == code)
        self.paste.know(frozenset(known))

    @Slot()
    def _on_changed(self) -> None:
        self.accept_button.setEnabled(bool(self.paste.names))

    @Slot()
    def _on_accepted(self) -> None:
        self._on_names(self.commune.currentData(), self.paste.names)


class RenameDialog(_Dialog):
    """Asks for another name."""

    def __init__(self, name: str, on_name: Callable[[str], object], parent: QWidget) -> None:
        """Begin with the present name."""
        super().__init__(parent=parent, title="", accept="")
        self.setWindowTitle(self.tr("Đổi tên thôn, tổ"))
        self.accept_button.setText(self.tr("Đổi tên"))
        self.accept_button.setDefault(True)
        self._before = name
        self._on_name = on_name
        self.line = LineEdit()
        self.line.setMaxLength(LONGEST)
        self.line.setText(name)
        self.line.setAccessibleName(self.tr("Tên mới"))
        text = label(
            self.tr("Tên mới thay cho “{name}” ở mọi danh sách, tìm kiếm và báo cáo.").format(
                name=name
            ),
            wraps=True,
        )
        text.setMinimumWidth(px(WIDTH))
        self.rows.addWidget(text)
        self.rows.addWidget(self.line)
        self.line.textChanged.connect(self._on_typed)
        self.accepted.connect(self._on_accepted)
        self._on_typed(name)
        self.line.setFocus()
        self.line.selectAll()

    @Slot(str)
    def _on_typed(self, text: str) -> None:
        self.accept_button.setEnabled(bool(fold(text)) and text.strip() != self._before)

    @Slot()
    def _on_accepted(self) -> None:
        self._on_name(self.line.text())


class MergeDialog(_Dialog):
    """Asks into which other one a neighbourhood goes, and says what moves."""

    def __init__(
        self,
        gone: "Neighbourhood",
        others: "Sequence[Neighbourhood]",
        on_kept: Callable[[int], object],
        parent: QWidget,
    ) -> None:
        """Offer the others of the same commune."""
        super().__init__(parent=parent, title="", accept="")
        self.setWindowTitle(self.tr("Gộp thôn, tổ"))
        self.accept_button.setText(self.tr("Gộp"))
        self._gone = gone
        self._on_kept = on_kept
        self.choice = QComboBox()
        self.choice.setAccessibleName(self.tr("Gộp vào"))
        for each in others:
            self.choice.addItem(each.name, each.id)
        self._told = label("", wraps=True)
        self._told.setMinimumWidth(px(WIDTH))
        self.rows.addWidget(label(self.tr("Gộp “{name}” vào").format(name=gone.name)))
        self.rows.addWidget(self.choice)
        self.rows.addWidget(self._told)
        self.choice.currentIndexChanged.connect(self._on_chosen)
        self.accepted.connect(self._on_accepted)
        self._on_chosen()
        self.choice.setFocus()

    @Slot()
    def _on_chosen(self) -> None:
        self._told.setText(
            self.tr(
                "{households} hộ, {persons} người, {events} buổi truyền thông chuyển sang "
                "“{kept}”, rồi “{gone}” không còn trong danh sách. Hoàn tác được bằng Ctrl+Z."
            ).format(
                households=self._gone.households,
                persons=self._gone.persons,
                events=self._gone.events,
                kept=self.choice.currentText(),
                gone=self._gone.name,
            )
        )

    @Slot()
    def _on_accepted(self) -> None:
        self._on_kept(self.choice.currentData())
