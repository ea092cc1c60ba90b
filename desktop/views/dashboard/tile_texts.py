"""What the four tiles of the overview say."""

import math
from decimal import Decimal

from PySide6.QtCore import QCoreApplication

from desktop.domain.indicator import NOT_KNOWN, show_number
from desktop.domain.year_targets import Progress, TargetKey, show_target
from desktop.services.dashboard import DashboardFigures
from desktop.views.dashboard.figure_tile import TileContent
from desktop.views.widgets.figures import count_text


class TileTexts:
    """Makes the contents of the tiles out of one set of figures."""

    def __init__(self, figures: DashboardFigures) -> None:
        """Speak of these figures."""
        self._figures = figures
        self._year = figures.today.year

    def tr(self, text: str) -> str:
        """Return a text in the window's language."""
        return QCoreApplication.translate("TileTexts", text)

    def insured(self) -> TileContent:
        """People with a health insurance card."""
        people = self._figures.people
        progress = self._figures.progress.get(TargetKey.COVERAGE)
        share = self._share()
        note = share
        more = [
            self.tr("{count} người không có thẻ còn hạn").format(
                count=count_text(people.residents - people.insured)
            )
        ]
        if progress is not None:
            target = f"{show_target(progress.target)}%"
            note = self.tr("{share} · chỉ tiêu {target}").format(share=share, target=target)
            more.append(self._pace(progress, "%"))
        if people.entered_on:
            more.append(
                self.tr("Dân số nhập tay: {count} người, ngày {day}").format(
                    count=count_text(people.covered or 0), day=f"{people.entered_on[-1]:%d/%m/%Y}"
                )
            )
        return TileContent(
            title=self.tr("Người có thẻ BHYT"),
            figure=count_text(people.insured),
            note=note,
            more="\n".join(more),
            progress=progress,
            is_rate=True,
        )

    def _share(self) -> str:
        """Say how much of the population has a card, or why that is not known."""
        people = self._figures.people
        if people.coverage is not None:
            return self.tr("{share}% dân số").format(share=show_number(people.coverage))
        return self.tr("Chưa nhập dân số") if people.residents else NOT_KNOWN

    def voluntary(self) -> TileContent:
        """People in voluntary social insurance."""
        people = self._figures.people
        progress = self._figures.progress.get(TargetKey.VOLUNTARY)
        note = self.tr("{change} so với đầu năm").format(
            change=_signed(people.vsi - people.vsi_opening)
        )
        more = self.tr("Đầu năm {year}: {count} người").format(
            year=self._year, count=count_text(people.vsi_opening)
        )
        if progress is not None:
            more = f"{note}\n{self._pace(progress)}"
            note = self.tr("{percent}% chỉ tiêu năm ({target})").format(
                percent=show_number(progress.percent), target=show_target(progress.target)
            )
        return TileContent(
            title=self.tr("Tham gia BHXH tự nguyện"),
            figure=count_text(people.vsi),
            note=note,
            more=more,
            progress=progress,
        )

    def _pace(self, progress: Progress, unit: str = "") -> str:
        """Say where the figure should be today, and whether it is there."""
        if progress.behind == 0:
            words = self.tr("Đúng tiến độ: hôm nay cần {expected}{unit}")
        else:
            words = self.tr("Chậm tiến độ: hôm nay cần {expected}{unit}, còn thiếu {behind}")
        numbers = (_short(progress.expected, unit), _short(progress.behind, unit))
        return words.format(expected=numbers[0], behind=numbers[1], unit=unit)

    def expiring(self) -> TileContent:
        """Cards that end within 30 days."""
        cards = self._figures.cards
        return TileContent(
            title=self.tr("Thẻ hết hạn trong 30 ngày"),
            figure=count_text(cards.expiring),
            note=self.tr("{households} hộ · {expired} thẻ đã quá hạn").format(
                households=count_text(cards.households), expired=count_text(cards.expired)
            ),
            warns=cards.expiring > 0,
        )

    def money(self) -> TileContent:
        """Money taken in this month."""
        money = self._figures.money
        (first, last), before = money.days, money.days_before
        # Days of one calendar month need their month only once.
        days = f"{before[0].day}–{before[1]:%d/%m}"
        if before[0].month != before[1].month:
            days = f"{before[0]:%d/%m}–{before[1]:%d/%m}"
        note = self.tr("Tháng trước chưa thu")
        if money.growth is not None:
            note = self.tr("{growth}% so với {days}").format(
                growth=_signed(money.growth), days=days
            )
        more = self.tr("Từ {first} đến hết {last}; tháng trước, {days}: {amount} đ")
        return TileContent(
            title=self.tr("Tiền thu tháng {month}").format(month=money.number),
            figure=self.tr("{amount} đ").format(amount=count_text(money.month)),
            note=note,
            more=more.format(
                first=f"{first:%d/%m}",
                last=f"{last:%d/%m/%Y}",
                days=days,
                amount=count_text(money.before),
            ),
        )


def _signed(number: int | Decimal) -> str:
    """Return a number with its sign: +12, −4,50, 0."""
    sign = "+" if number > 0 else "−" if number < 0 else ""
    size: int | Decimal = -number if number < 0 else number
    return sign + show_number(size)


def _short(number: Decimal, unit: str) -> str:
    """Return a rate to two decimals and a number of persons rounded up."""
    if unit:
        return show_number(number)
    return count_text(math.ceil(number))
