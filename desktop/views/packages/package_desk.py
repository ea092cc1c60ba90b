"""Makes packages for a page: asks, writes away from the window, tells how it ended."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject

from desktop.domain.errors import UserFacingError
from desktop.domain.periods import Period
from desktop.settings.options import PACKAGE_FOLDER
from desktop.views.packages.made_dialog import MadeDialog
from desktop.views.packages.package_dialog import PackageDialog, PackageWish, moment
from desktop.views.page import Message, Page
from desktop.views.page_context import PageContext
from desktop.views.widgets.save_dialog import SaveQuestion, ask_where_to_save

if TYPE_CHECKING:
    from desktop.services.packages.making import MadePackage


class PackageDesk(QObject):
    """Belongs to the page that offers packages; messages go through it."""

    def __init__(self, context: PageContext, page: Page) -> None:
        """Serve a page."""
        super().__init__(page)
        self._context = context
        self._page = page

    def ask(self, period: Period) -> PackageDialog:
        """Open the dialog for a period."""
        dialog = PackageDialog(self._context, period, self._on_wish, self._page)
        dialog.open()
        return dialog

    def _on_wish(self, dialog: PackageDialog, wish: PackageWish) -> None:
        question = SaveQuestion(self.tr("Lưu gói gửi tỉnh"), wish.file_name, PACKAGE_FOLDER)
        write = partial(self._on_place, dialog, wish)
        ask_where_to_save(question, write, self._context.settings, dialog)

    def _on_place(self, dialog: PackageDialog, wish: PackageWish, target: Path) -> None:
        dialog.accept()
        self.make(wish, target)

    def make(self, wish: PackageWish, target: Path) -> None:
        """Make the package at `target`; the outcome comes as a dialog or a message."""
        from desktop.services.packages import making  # noqa: PLC0415 - storage after first frame

        context = self._context
        work = partial(
            making.make,
            context.database,
            wish.period,
            target,
            who=context.who,
            now=moment(context),
            commune_code=wish.commune_code,
            password=wish.password,
            lock=wish.lock,
        )
        context.runner.long(
            lambda progress: work(progress=progress),
            self._on_made,
            partial(self._on_refused, wish, target),
            self._on_cancelled,
            message=self.tr("Đang tạo gói gửi tỉnh"),
            writes=True,
        )

    def _on_made(self, made: "MadePackage") -> None:
        text = self.tr("Đã tạo gói gửi tỉnh: {name}.").format(name=made.file.path.name)
        self._page.message.emit(Message(text, "ok", str(made.file.path)))
        MadeDialog(made, self._page).open()

    def _on_cancelled(self) -> None:
        self._page.message.emit(Message(self.tr("Đã dừng, chưa tạo gói nào.")))

    def _on_refused(self, wish: PackageWish, target: Path, error: UserFacingError) -> None:
        text = error.text(QCoreApplication.translate)
        again = partial(self.make, wish, target)
        self._page.message.emit(Message(text, "error", str(target), self.tr("Thử lại"), again))
