"""The card of a collector: may this person collect today, and for which scheme."""

from typing import Final

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget
from typing_extensions import override

from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.services.collecting import contracts
from desktop.services.collecting.contracts import SchemeStanding
from desktop.views.page_context import PageContext
from desktop.views.records.record_card import RecordCard
from desktop.views.theme.icons import pixmap
from desktop.views.theme.tokens import px, tokens
from desktop.views.widgets.buttons import label

ICON = 18
_NAMES: Final = {
    "HI": QT_TRANSLATE_NOOP("CollectorCard", "BHYT"),
    "VSI": QT_TRANSLATE_NOOP("CollectorCard", "BHXH tự nguyện"),
}


class CollectorCard(RecordCard):
    """Tells above the fields what may be collected today, and why not."""

    def __init__(self, context: PageContext) -> None:
        """Show nothing until a collector is chosen."""
        super().__init__(context, "collector", "status")
        self.depends_on = frozenset({"collector", "organisation", "contract"})
        self.permission: list[str] = []
        self._place = QWidget()
        self._grid = QGridLayout(self._place)
        self._grid.setContentsMargins(0, 0, 0, px(2))
        self._grid.setHorizontalSpacing(px(6))
        self._grid.setVerticalSpacing(px(2))
        self._grid.setColumnStretch(1, 1)
        self.rows.insertWidget(1, self._place)

    @override
    def read(self, record_id: int) -> object:
        context = self.context
        standing = contracts.standing_of(context.database, record_id, context.today())
        return super().read(record_id), standing

    @override
    def show_answer(self, answer: object) -> None:
        if not isinstance(answer, tuple):
            raise TypeError(answer)
        row, standing = answer
        super().show_answer(row)
        self._show(standing)

    def _show(self, standing: tuple[SchemeStanding, ...]) -> None:
        while self._grid.count():
            widget = self._grid.takeAt(0).widget()
            widget.hide()
            widget.deleteLater()
        self.permission = []
        first = standing[0]
        if not first.allowed and all(one.reasons == first.reasons for one in standing):
            self._add(self.tr("Không được thu tiền"), first)
            return
        for one in standing:
            words = (
                self.tr("Được thu {scheme}") if one.allowed else self.tr("Không được thu {scheme}")
            )
            self._add(
                words.format(
                    scheme=QCoreApplication.translate("CollectorCard", _NAMES[one.scheme])
                ),
                one,
            )

    def _add(self, words: str, one: SchemeStanding) -> None:
        reasons = " ".join(issue.text(QCoreApplication.translate) for issue in one.reasons)
        told = f"{words}: {reasons}" if reasons else words
        row = len(self.permission)
        picture = QLabel()
        colour = tokens().ok if one.allowed else tokens().error
        picture.setPixmap(pixmap("done" if one.allowed else "stop", colour, px(ICON)))
        text = label(told, "plain" if one.allowed else "error", wraps=True)
        self._grid.addWidget(picture, row, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(text, row, 1)
        self.permission.append(told)
