"""How the window looks on this machine."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QCheckBox, QComboBox

from desktop.domain.office_scope import OfficeKind
from desktop.settings.options import FIRST_PAGE, HIDE_NUMBERS, ZOOMS
from desktop.views.page_context import PageContext
from desktop.views.settings.section import Section, SettingsCard
from desktop.views.theme.tokens import px

WIDTH = 200


class LookSection(Section):
    """Theme, zoom, language and hidden numbers; the window follows at once."""

    def __init__(self, context: PageContext) -> None:
        """Show what is chosen."""
        super().__init__(
            context,
            self.tr("Hiển thị"),
            self.tr("Chỉ cho máy này, không đổi dữ liệu. Đổi là thấy ngay."),
        )
        self.theme = _choice(
            (self.tr("Theo Windows"), ""),
            (self.tr("Sáng"), "light"),
            (self.tr("Tối"), "dark"),
        )
        self.zoom = _choice(*((f"{percent} %", percent) for percent in ZOOMS))
        self.language = _choice((self.tr("Tiếng Việt"), "vi"), ("English", "en"))
        self.first_page = _choice(
            (self.tr("Hộ và thành viên"), "households"), (self.tr("Tổng quan"), "dashboard")
        )
        self.hidden = QCheckBox(self.tr("Che số"))
        rows = SettingsCard()
        rows.add(self.tr("Nền"), self.tr("Nền tối dịu mắt khi làm buổi tối."), self.theme)
        rows.add(
            self.tr("Cỡ hiển thị"),
            self.tr("Chữ và ô to hơn. Phím tắt: Ctrl+= và Ctrl+-."),
            self.zoom,
        )
        rows.add(self.tr("Ngôn ngữ"), self.tr("Giấy tờ in ra luôn bằng tiếng Việt."), self.language)
        if context.kind is OfficeKind.COMMUNE:
            rows.add(
                self.tr("Trang mở đầu"),
                self.tr("Trang hiện ra khi mở chương trình. Tổng quan mở chậm hơn một chút."),
                self.first_page,
            )
        rows.add(
            self.tr("Số cá nhân trên màn hình"),
            self.tr("Che giữa số CCCD, BHXH, thẻ, điện thoại. F6 hiện trong 5 phút."),
            self.hidden,
        )
        self.rows.addWidget(rows.frame)
        self.rows.addStretch(1)
        self.arrive()
        self.theme.activated.connect(self._on_theme)
        self.zoom.activated.connect(self._on_zoom)
        self.language.activated.connect(self._on_language)
        self.first_page.activated.connect(self._on_first_page)
        self.hidden.clicked.connect(self._on_hidden)

    def arrive(self) -> None:
        """Show what is chosen now; the zoom also changes by its keys."""
        look = self.context.appearance
        for choice, value in (
            (self.theme, look.theme),
            (self.zoom, look.zoom),
            (self.language, look.language),
        ):
            choice.setCurrentIndex(choice.findData(value))
        kept = self.context.settings.text(FIRST_PAGE)
        self.first_page.setCurrentIndex(max(0, self.first_page.findData(kept)))
        self.hidden.setChecked(self.context.settings.text(HIDE_NUMBERS) != "no")

    @Slot()
    def _on_theme(self) -> None:
        self.context.appearance.choose_theme(self.theme.currentData())

    @Slot()
    def _on_zoom(self) -> None:
        self.context.appearance.choose_zoom(self.zoom.currentData())

    @Slot()
    def _on_language(self) -> None:
        self.context.appearance.choose_language(self.language.currentData())

    @Slot()
    def _on_first_page(self) -> None:
        self.context.settings.keep_text(FIRST_PAGE, str(self.first_page.currentData()))

    @Slot()
    def _on_hidden(self) -> None:
        hides = self.hidden.isChecked()
        self.context.settings.keep_text(HIDE_NUMBERS, "" if hides else "no")
        self.context.numbers.choose(hides=hides)


def _choice(*offers: tuple[str, object]) -> QComboBox:
    made = QComboBox()
    for text, value in offers:
        made.addItem(text, value)
    made.setMinimumWidth(px(WIDTH))
    return made
