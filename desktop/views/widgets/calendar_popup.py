"""A small calendar under a date field: Vietnamese names, Monday first, our icons."""

import datetime

from PySide6.QtCore import QDate, QPoint, QSize, Qt
from PySide6.QtGui import QColor, QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QToolButton, QWidget

from desktop.views.theme.icons import icon
from desktop.views.theme.language import names_of_days
from desktop.views.theme.tokens import SIZES, px, tokens

WIDTH, HEIGHT = 328, 268


class CalendarPopup(QCalendarWidget):
    """Opens under a widget, closes after a choice or Esc, and deletes itself."""

    def __init__(self, under: QWidget, shown: datetime.date) -> None:
        """Show the month of `shown`; `show_under()` opens it."""
        super().__init__(under)
        self._under = under
        self.setWindowFlag(Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setContentsMargins(1, 1, 1, 1)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setLocale(names_of_days())
        self.setFirstDayOfWeek(Qt.DayOfWeek.Monday)
        self.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        self.setFixedSize(px(WIDTH), px(HEIGHT))
        for name, picture, words in (
            ("qt_calendar_prevmonth", "chevron-left", self.tr("Tháng trước")),
            ("qt_calendar_nextmonth", "chevron-right", self.tr("Tháng sau")),
        ):
            button = self.findChild(QToolButton, name)
            if button is not None:
                button.setIcon(icon(picture))
                button.setIconSize(QSize(SIZES.icon, SIZES.icon))
                button.setToolTip(words)
                button.setAccessibleName(words)
        weekend = QTextCharFormat()
        weekend.setForeground(QColor(tokens().error))
        for day in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
            self.setWeekdayTextFormat(day, weekend)
        self.setSelectedDate(QDate(shown.year, shown.month, shown.day))
        self.clicked.connect(self.close)
        self.activated.connect(self.close)

    def show_under(self) -> None:
        """Open, inside the screen."""
        corner = self._under.mapToGlobal(QPoint(0, self._under.height()))
        room = self._under.screen().availableGeometry()
        if corner.y() + self.height() > room.bottom():
            corner.setY(corner.y() - self._under.height() - self.height())
        corner.setX(max(room.left(), min(corner.x(), room.right() - self.width())))
        self.move(corner)
        self.show()
        self.setFocus()
