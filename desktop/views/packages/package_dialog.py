"""The dialog that shows what a package will hold and asks how it is made."""

import datetime
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QHBoxLayout,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from desktop.domain.errors import UserFacingError
from desktop.domain.indicator import show_number
from desktop.domain.package_layout import LAYOUTS
from desktop.domain.periods import Period
from desktop.views.locked_changes import locked_change_lines
from desktop.views.packages.password_fields import PasswordFields
from desktop.views.page_context import PageContext
from desktop.views.theme.icons import pixmap
from desktop.views.theme.tokens import SIZES, px, tokens
from desktop.views.widgets.buttons import Button, answer_row, label, line
from desktop.views.widgets.notice import Notice
from desktop.views.widgets.scrolling import scrolling

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.services.monthly_report.checks import ReportCheck
    from desktop.services.offices import CommuneInfo
    from desktop.services.packages.making import PackagePlan

WIDTH, HEIGHT = 760, 560
MARGIN = 40
MOST_CHANGES = 6


@dataclass(frozen=True, slots=True)
class PackageWish:
    """How the package shall be made."""

    period: Period
    commune_code: str
    file_name: str
    password: str | None
    lock: bool


class PackageDialog(QDialog):
    """What goes in is on the left, the checks on the right; the button asks where to."""

    def __init__(
        self,
        context: PageContext,
        period: Period,
        on_wish: Callable[["PackageDialog", PackageWish], object],
        parent: QWidget,
    ) -> None:
        """Ask for the figures of `period`; `open()` shows the dialog, `on_wish` gets the answer."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Tạo gói gửi tỉnh"))
        self.setModal(True)
        self._context = context
        self._period = period
        self._on_wish = on_wish
        self._asked = 0
        self.plan: PackagePlan | None = None
        self.heading = label(self.tr("Đang tính số liệu của gói…"), "heading", wraps=True)
        self.commune = QComboBox()
        self.commune.setAccessibleName(self.tr("Xã, phường của gói"))
        self.notice = Notice()
        self._inside, self._checks = QVBoxLayout(), QVBoxLayout()
        self.password = PasswordFields()
        self.lock = QCheckBox("")
        self.make_button = Button(
            self.tr("Chọn nơi lưu và tạo gói…"), self._on_make, icon_name="package", look="primary"
        )
        self.make_button.setEnabled(False)
        self.make_button.setDefault(True)
        self.refuse_button = Button(self.tr("Để sau"), self.reject)
        self._build()
        room = parent.window().size()
        self.resize(
            min(px(WIDTH), room.width() - px(MARGIN)), min(px(HEIGHT), room.height() - px(MARGIN))
        )
        self.password.changed.connect(self._on_changed)
        self.commune.activated.connect(self._on_commune)
        self._ask_communes()

    def _build(self) -> None:
        content = QWidget()
        columns = QHBoxLayout()
        columns.setSpacing(px(24))
        for title, lines in (
            (self.tr("Trong gói có"), self._inside),
            (self.tr("Kiểm tra"), self._checks),
        ):
            column = QVBoxLayout()
            column.setSpacing(px(6))
            column.addWidget(label(title, "heading"))
            lines.setSpacing(px(6))
            column.addLayout(lines)
            column.addStretch(1)
            columns.addLayout(column, 1)
        rows = QVBoxLayout(content)
        rows.setContentsMargins(0, 0, px(8), 0)
        rows.setSpacing(px(12))
        rows.addWidget(self.notice)
        rows.addLayout(columns)
        rows.addStretch(1)
        self.lock.hide()
        self.commune.hide()
        top = QHBoxLayout()
        top.setSpacing(px(12))
        top.addWidget(self.heading, 1)
        top.addWidget(self.commune)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(px(20), px(16), px(20), px(16))
        whole.setSpacing(px(12))
        whole.addLayout(top)
        whole.addWidget(scrolling(content, self.tr("Nội dung gói")), 1)
        whole.addWidget(line())
        whole.addWidget(self.password)
        whole.addWidget(self.lock)
        whole.addLayout(answer_row(self.refuse_button, self.make_button))

    # What would go in

    def _ask_communes(self) -> None:
        from desktop.services import offices  # noqa: PLC0415 - storage after the first frame

        runner, database = self._context.runner, self._context.database
        runner.read(partial(offices.office_communes, database), self._on_communes)

    def _on_communes(self, communes: "Sequence[CommuneInfo]") -> None:
        for commune in communes:
            self.commune.addItem(commune.name, commune.code)
        self.commune.setVisible(len(communes) > 1)
        self._ask_plan()

    @Slot()
    def _on_commune(self) -> None:
        self._ask_plan()

    def _ask_plan(self) -> None:
        from desktop.services.packages import making  # noqa: PLC0415 - storage after first frame

        context = self._context
        self.plan = None
        self._asked += 1
        self.make_button.setEnabled(False)
        context.runner.read(
            partial(
                making.plan,
                context.database,
                self._period,
                context.today(),
                self.commune.currentData(),
            ),
            partial(self._on_plan, self._asked),
            self._on_refused,
        )

    def _on_refused(self, error: UserFacingError) -> None:
        self.notice.say(error.text(QCoreApplication.translate), "warning")

    def _on_plan(self, asked: int, plan: "PackagePlan") -> None:
        if asked != self._asked:  # another commune was chosen meanwhile
            return
        self.plan = plan
        template, values = plan.period.title_parts()
        title = QCoreApplication.translate("reports", template).format(**values)
        words = self.tr("{commune}, {period}: lần gửi {version}")
        self.heading.setText(
            words.format(commune=plan.commune.name, period=title, version=plan.version)
        )
        _fill(self._inside, self._inside_lines(plan))
        _fill(self._checks, [_check(check) for check in plan.checks])
        self._show_changes(plan)
        self.lock.setVisible(plan.can_be_locked)
        self.lock.setChecked(plan.can_be_locked)
        self.lock.setText(
            self.tr("Khoá sổ {period}: khoản nhập sau thành điều chỉnh").format(period=title)
        )
        self._on_changed()
        self.make_button.setFocus()

    def _inside_lines(self, plan: "PackagePlan") -> list[QWidget]:
        contents, translate = plan.contents, QCoreApplication.translate
        report = self.tr("Báo cáo để đọc và in: {count} biểu")
        table_words = self.tr("{table}: {count} dòng")
        made = [*self._marks(plan)]
        made.append(_line("report", report.format(count=len(contents.report.tables))))
        for key, table in contents.tables.items():
            title = translate("packages", LAYOUTS[key].title)
            count = show_number(len(table.rows))
            made.append(_line("workbook", table_words.format(table=title, count=count)))
        if not contents.lists:
            told = self.tr("Không có họ tên, số CCCD hay mã số BHXH của người dân.")
            made.append(_line("shield", told))
        if contents.digest_key is None:
            told = self.tr(
                "Chưa có mã đối chiếu trùng: nhận khoá của tỉnh trong Cài đặt, Gửi tỉnh."
            )
            made.append(_line("info", told))
        return made

    def _marks(self, plan: "PackagePlan") -> list[QWidget]:
        """Return what must not be overlooked: invented, unfinished or moved figures, names."""
        told = []
        if plan.contents.is_sample:
            told.append(self.tr("Dữ liệu mẫu: không phải số liệu thật, đừng gửi tỉnh."))
        if plan.contents.is_unfinished:
            words = self.tr("Số liệu đến hết ngày {day}, kỳ chưa hết.")
            told.append(words.format(day=f"{plan.contents.as_of:%d/%m/%Y}"))
        if plan.contents.lists:
            told.append(self.tr("Có họ tên và số của người dân: giữ kín, nên đặt mật khẩu."))
        marks = [_line("warning", one, colour=tokens().warning) for one in told]
        if plan.since_lock:
            heading, *moved = locked_change_lines(plan.since_lock)
            marks.append(_line("warning", heading, "\n".join(moved), tokens().warning))
        return marks

    def _show_changes(self, plan: "PackagePlan") -> None:
        if plan.made_before is None:
            self.notice.say("")
            return
        when = f"{plan.made_before:%d/%m/%Y %H:%M}"
        if not plan.changes:
            told = self.tr("Lần trước tạo lúc {when}. Các chỉ tiêu không thay đổi.")
            self.notice.say(told.format(when=when))
            return
        shown = [
            self.tr("{name}: {before} thành {after}").format(
                name=QCoreApplication.translate("reports", one.name),
                before=one.before,
                after=one.after,
            )
            for one in plan.changes[:MOST_CHANGES]
        ]
        told = self.tr("Lần trước tạo lúc {when}. Nay khác {count} chỉ tiêu: {changes}.")
        more = " …" if len(plan.changes) > MOST_CHANGES else ""
        self.notice.say(
            told.format(when=when, count=len(plan.changes), changes="; ".join(shown) + more)
        )

    # The answer

    @Slot()
    def _on_changed(self) -> None:
        ties = self.plan is not None and self.plan.contents.ties
        self.make_button.setEnabled(ties and not self.password.problem)

    @Slot()
    def _on_make(self) -> None:
        from desktop.services.packages.making import usual_file_name  # noqa: PLC0415

        if self.plan is None:
            return
        wish = PackageWish(
            period=self._period,
            commune_code=self.plan.commune.code,
            file_name=usual_file_name(self.plan),
            password=self.password.password,
            lock=self.plan.can_be_locked and self.lock.isChecked(),
        )
        self._on_wish(self, wish)


def moment(context: PageContext) -> datetime.datetime:
    """Return the day that the window works on, with the time of the office's clock."""
    return datetime.datetime.combine(context.today(), context.database.clock().time())


def _check(check: "ReportCheck") -> QWidget:
    translate = QCoreApplication.translate
    detail = translate("reports", check.detail).format(**check.values)
    return _line(
        "done" if check.ok else "alert",
        translate("reports", check.title),
        detail,
        tokens().ok if check.ok else tokens().error,
    )


def _line(icon_name: str, text: str, detail: str = "", colour: str = "") -> QWidget:
    made = QWidget()
    picture = QLabel()
    picture.setPixmap(pixmap(icon_name, colour or tokens().muted, SIZES.icon))
    words = QVBoxLayout()
    words.setSpacing(0)
    words.addWidget(label(text, wraps=True))
    if detail:
        words.addWidget(label(detail, "muted", wraps=True))
    row = QHBoxLayout(made)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(px(8))
    row.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
    row.addLayout(words, 1)
    return made


def _fill(layout: QVBoxLayout, widgets: list[QWidget]) -> None:
    """Put widgets into a layout in place of those before."""
    for _ in range(layout.count()):
        gone = layout.takeAt(0).widget()
        gone.hide()
        gone.deleteLater()
    for widget in widgets:
        layout.addWidget(widget)
