"""The button "Tải tệp mẫu": empty workbooks to fill in, one for each kind of list."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QPoint, Qt, Signal, Slot
from PySide6.QtWidgets import QMenu

from desktop.domain.errors import UserFacingError
from desktop.domain.vietnamese_text import fold
from desktop.services import import_templates
from desktop.services.import_templates import Template
from desktop.settings.options import EXPORT_FOLDER
from desktop.views.page import Message
from desktop.views.page_context import PageContext
from desktop.views.widgets.buttons import Button
from desktop.views.widgets.file_opening import WrittenFile
from desktop.views.widgets.save_dialog import SaveQuestion, ask_where_to_save


class TemplateButton(Button):
    """Opens a menu of templates; the chosen one is written where the user says."""

    message = Signal(object)
    """A `Message`: where the template is."""

    def __init__(self, context: PageContext) -> None:
        """Offer every template there is."""
        super().__init__("", self._on_clicked, icon_name="download")
        self.setText(self.tr("Tải tệp mẫu"))
        self.setToolTip(self.tr("Ghi ra một tệp Excel trống có sẵn tiêu đề cột"))
        self._context = context

    def menu_of_templates(self) -> QMenu:
        """Return the menu."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for template in import_templates.templates():
            words = QCoreApplication.translate("import", template.label)
            menu.addAction(words).triggered.connect(partial(self._on_chosen, template))
        return menu

    @Slot()
    def _on_clicked(self) -> None:
        self.menu_of_templates().popup(self.mapToGlobal(QPoint(0, self.height())))

    @Slot()
    def _on_chosen(self, template: Template) -> None:
        name = "_".join(fold(f"mẫu {template.label}").split()) + ".xlsx"
        question = SaveQuestion(self.tr("Tải tệp mẫu"), name, EXPORT_FOLDER)
        ask_where_to_save(question, partial(self.write, template), self._context.settings, self)

    def write(self, template: Template, target: Path) -> None:
        """Write a template to `target`; the outcome comes as a message."""
        self._context.runner.read(
            partial(import_templates.write, template.layout, target, self._context.database),
            partial(self._on_written, target),
            partial(self._on_refused, template, target),
        )

    def _on_written(self, target: Path, _: object) -> None:
        text = self.tr("Đã ghi tệp mẫu {name}. Điền xong, kéo tệp vào đây.")
        open_it = WrittenFile(target).open
        said = text.format(name=target.name)
        self.message.emit(Message(said, "ok", str(target), self.tr("Mở tệp"), open_it))

    def _on_refused(self, template: Template, target: Path, error: UserFacingError) -> None:
        text = error.text(QCoreApplication.translate)
        again = partial(self.write, template, target)
        self.message.emit(Message(text, "error", str(target), self.tr("Thử lại"), again))
