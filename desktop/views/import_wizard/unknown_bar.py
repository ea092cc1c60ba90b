"""What is to become of people whom no list of the office names: asked once for the whole file."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from desktop.models.import_preview import Preview
from desktop.services.importing import Decision
from desktop.views.theme.icons import pixmap
from desktop.views.theme.tokens import SIZES, px, tokens
from desktop.views.widgets.buttons import Button, label
from desktop.views.widgets.figures import count_text


class UnknownBar(QFrame):
    """Hidden while the office knows everybody in the file; else tells the choice and offers it."""

    decided = Signal(object, object)
    """Places of rows (list of int), and the `Decision` for all of them or None."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start without a preview."""
        super().__init__(parent)
        self.setProperty("look", "card")
        self._waiting: tuple[int, ...] = ()
        self._added: tuple[int, ...] = ()
        icon = QLabel()
        icon.setPixmap(pixmap("person-add", tokens().warning, SIZES.icon))
        icon.setAlignment(Qt.AlignmentFlag.AlignVCenter)
        self._text = label("", wraps=True)
        self.add_button = Button(self.tr("Thêm thành người mới"), self._on_add)
        self.leave_button = Button(self.tr("Để lại thành việc"), self._on_leave)
        row = QHBoxLayout(self)
        row.setContentsMargins(px(10), px(4), px(10), px(4))
        row.setSpacing(px(8))
        row.addWidget(icon)
        row.addWidget(self._text, 1)
        row.addWidget(self.add_button)
        row.addWidget(self.leave_button)
        self.hide()

    @property
    def text(self) -> str:
        """What is said of these people."""
        return self._text.text()

    def show_preview(self, preview: Preview) -> None:
        """Tell how many are not known, and what was decided about them."""
        self._waiting, self._added = preview.unknown_waiting(), preview.unknown_added()
        waiting, added = len(self._waiting), len(self._added)
        if waiting:
            words = self.tr(
                "{count} người chưa có trong dữ liệu, tệp không cho biết ở thôn/tổ nào: để lại "
                "thành việc cần làm, không thêm vào sổ."
            )
            self._text.setText(words.format(count=count_text(waiting)))
        elif added:
            words = self.tr("{count} người chưa có trong dữ liệu sẽ được thêm, chưa có thôn/tổ.")
            self._text.setText(words.format(count=count_text(added)))
        self.add_button.setVisible(waiting > 0)
        self.leave_button.setVisible(added > 0)
        self.setVisible(waiting + added > 0)

    @Slot()
    def _on_add(self) -> None:
        self.decided.emit(list(self._waiting), Decision.AS_NEW)

    @Slot()
    def _on_leave(self) -> None:
        self.decided.emit(list(self._added), None)
