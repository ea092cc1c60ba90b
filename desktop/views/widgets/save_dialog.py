"""Asks where a file goes, in the folder used last; nothing waits for the answer."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop.settings.store import OptionStore
from desktop.views.widgets.confirm_dialog import Question, confirm

ENDING = ".xlsx"


@dataclass(frozen=True, slots=True)
class SaveQuestion:
    """What is asked: the dialog's title, the usual file name, the option of the folder.

    `files` says in the window's language which files are meant, with their `ending`; workbooks
    unless told.
    """

    title: str
    name: str
    folder_option: str
    ending: str = ENDING
    files: str = ""


@dataclass(frozen=True, slots=True)
class _Answer:
    """A path with what to do with it; it outlives the dialog, which deletes itself."""

    target: Path
    folder_option: str
    settings: OptionStore
    on_chosen: Callable[[Path], object]

    def take(self) -> None:
        self.settings.keep_text(self.folder_option, str(self.target.parent))
        self.on_chosen(self.target)


class SaveDialog(QFileDialog):
    """Asks for a file to write and, by itself, before another is written over."""

    def __init__(
        self,
        question: SaveQuestion,
        on_chosen: Callable[[Path], object],
        settings: OptionStore,
        parent: QWidget,
    ) -> None:
        """Prepare the question; `open()` shows it, `on_chosen` gets a path with the ending."""
        super().__init__(parent, question.title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._question = question
        self._on_chosen = on_chosen
        self._settings = settings
        self._owner = parent
        self.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        self.setNameFilter(question.files or self.tr("Bảng tính Excel (*.xlsx)"))
        # Qt adds the ending before it asks about a file that exists, so it asks about that one
        self.setDefaultSuffix(question.ending.removeprefix("."))
        self.setDirectory(self._folder())
        self.selectFile(question.name)
        self.fileSelected.connect(self._on_selected)

    def _folder(self) -> str:
        kept = self._settings.text(self._question.folder_option)
        if kept and Path(kept).is_dir():
            return kept
        places = QStandardPaths.StandardLocation
        documents = QStandardPaths.writableLocation(places.DocumentsLocation)
        # Where it was never made, Qt would open the folder that the program was started in.
        return (
            documents
            if Path(documents).is_dir()
            else QStandardPaths.writableLocation(places.HomeLocation)
        )

    @Slot(str)
    def _on_selected(self, name: str) -> None:
        chosen = Path(name)
        if chosen.suffix.lower() == self._question.ending:
            self._answer(chosen).take()
            return
        # Qt takes what follows the last dot ("thang 11.2026") for an ending and adds none.
        chosen = chosen.with_name(chosen.name + self._question.ending)
        if chosen.exists():
            self._ask_to_replace(chosen)
        else:
            self._answer(chosen).take()

    def _answer(self, target: Path) -> _Answer:
        return _Answer(target, self._question.folder_option, self._settings, self._on_chosen)

    def _ask_to_replace(self, target: Path) -> None:
        words = self.tr("Tệp {name} đã có. Ghi đè lên tệp đó?").format(name=target.name)
        question = Question(
            title=self._question.title,
            text=words,
            accept=self.tr("Ghi đè"),
            refuse=self.tr("Không ghi"),
        )
        confirm(question, self._answer(target).take, self._owner)


def ask_where_to_save(
    question: SaveQuestion,
    on_chosen: Callable[[Path], object],
    settings: OptionStore,
    parent: QWidget,
) -> SaveDialog:
    """Ask, and call `on_chosen` with the path when the user names one."""
    dialog = SaveDialog(question, on_chosen, settings, parent)
    dialog.open()
    return dialog
