"""The age events ahead on a card: who, what, when; what to do is in the tooltip."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFrame, QVBoxLayout

from desktop.domain.vietnamese_text import title_case_name
from desktop.views.theme.tokens import px
from desktop.views.widgets.buttons import label

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.services.age_events import AgeEvent

CARD_DAYS = 180
"""A card looks half a year ahead: there is room for few events only."""
MOST_SHOWN = 2


class AgeNotes(QFrame):
    """Hidden while no event is near; of many, the nearest ones are shown."""

    def __init__(self) -> None:
        """Start with nothing to tell."""
        super().__init__()
        self.setProperty("look", "notice")
        self.setProperty("tone", "info")
        self.texts: list[str] = []
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(px(10), px(4), px(10), px(4))
        self._rows.setSpacing(px(2))
        self.hide()

    def show_events(self, events: "Sequence[AgeEvent]", *, with_names: bool) -> None:
        """Show the events of a household (with names) or of one person."""
        while self._rows.count():
            old = self._rows.takeAt(0).widget()
            old.setParent(None)
            old.deleteLater()
        translate = QCoreApplication.translate
        self.texts = []
        for event in events[:MOST_SHOWN]:
            text = self._text(event, with_names=with_names)
            line = label(text, wraps=True)
            line.setToolTip(event.advice(translate))
            line.setAccessibleDescription(event.advice(translate))
            self._rows.addWidget(line)
            self.texts.append(text)
            if not with_names:
                self._rows.addWidget(label(event.advice(translate), "muted", wraps=True))
        more = events[MOST_SHOWN:]
        if more:
            rest = label(self.tr("và {count} mốc tuổi khác").format(count=len(more)), "muted")
            rest.setToolTip("\n".join(self._text(each, with_names=with_names) for each in more))
            self._rows.addWidget(rest)
        self.setVisible(bool(events))

    def _text(self, event: "AgeEvent", *, with_names: bool) -> str:
        translate = QCoreApplication.translate
        title, when = event.title(translate), event.when(translate)
        if not with_names:
            return self.tr("{title}: {when}").format(title=title, when=when)
        name = title_case_name(event.full_name)
        words = self.tr("{name}: {title}, {when}")
        return words.format(name=name, title=title[:1].lower() + title[1:], when=when)
