"""What each collector brings in: people on the left, money on the right."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication
from typing_extensions import override

from desktop.domain.money import show_money
from desktop.domain.periods import PeriodKind
from desktop.domain.report_table import CellFormat, ReportColumn, ReportTable, ReportValue
from desktop.services.overview_charts.productivity import (
    MONEY,
    PEOPLE,
    CollectorRow,
    ProductivityFigures,
    list_behind,
)
from desktop.views.dashboard.bar_styles import BarStyle
from desktop.views.dashboard.chart import ChartWords
from desktop.views.dashboard.list_behind import ListBehind
from desktop.views.dashboard.rows_chart import Bar, Piece, Row, RowsChart
from desktop.views.widgets.figures import count_text

STYLES = (BarStyle.FULL, BarStyle.HATCHED, BarStyle.DOTTED)


class ProductivityChart(RowsChart[ProductivityFigures]):
    """A row for each collector; who has no receipts stays in sight at the end."""

    @override
    def words(self, figures: ProductivityFigures) -> ChartWords:
        titles = {
            PeriodKind.MONTH: self.tr("Kết quả của nhân viên thu, tháng {number}/{year}"),
            PeriodKind.QUARTER: self.tr("Kết quả của nhân viên thu, quý {number}/{year}"),
            PeriodKind.YEAR: self.tr("Kết quả của nhân viên thu, năm {year}"),
        }
        period = figures.period
        title = titles[period.kind].format(number=period.number, year=period.year)
        if not figures.rows:
            return ChartWords(title=title, nothing=self.tr("Chưa có nhân viên thu nào."))
        idle = figures.without_receipts
        hint = self.tr("Bấm vào thanh để mở danh sách")
        if idle:
            hint = self.tr("Bấm vào thanh để mở danh sách · {count} người chưa có biên lai")
        note = self.tr("Theo người viết biên lai, đến hết ngày {day}")
        return ChartWords(
            title=title,
            hint=hint.format(count=idle),
            note=note.format(day=f"{figures.today:%d/%m/%Y}"),
        )

    @override
    def headings(self, figures: ProductivityFigures) -> Sequence[str]:
        return self.tr("Số người"), self.tr("Tiền thu")

    @override
    def legend(self, figures: ProductivityFigures) -> Sequence[tuple[BarStyle, str]]:
        return tuple(zip(STYLES, self._pieces_names(), strict=True))

    def _pieces_names(self) -> tuple[str, str, str]:
        return self.tr("BHYT gia hạn"), self.tr("BHYT mới"), self.tr("BHXH tự nguyện")

    @override
    def rows(self, figures: ProductivityFigures) -> Sequence[Row]:
        return [self._row(row, figures) for row in figures.rows]

    def _row(self, row: CollectorRow, figures: ProductivityFigures) -> Row:
        name = self._name(row)
        pieces = []
        for count, keys, style, words in zip(
            row.people, PEOPLE, STYLES, self._pieces_names(), strict=True
        ):
            told = self.tr("{name}: {count} người · {what}").format(
                name=name, count=count_text(count), what=words
            )
            pieces.append(Piece(count, style, told, self._behind(told, keys, row, figures)))
        money = self.tr("{name}: {money} tiền thu").format(name=name, money=show_money(row.money))
        behind = self._behind(money, MONEY, row, figures)
        taken = Piece(row.money, BarStyle.PALE, money, behind)
        return Row(
            name, (Bar(tuple(pieces), count_text(row.total)), Bar((taken,), show_money(row.money)))
        )

    @staticmethod
    def _behind(
        told: str, keys: tuple[str, ...], row: CollectorRow, figures: ProductivityFigures
    ) -> ListBehind:
        return ListBehind(told, partial(list_behind, keys, figures.period, row.collector_id))

    @staticmethod
    def _name(row: CollectorRow) -> str:
        if row.collector_id:
            return row.name
        return QCoreApplication.translate("reports", row.name)

    @override
    def table(self, figures: ProductivityFigures) -> ReportTable:
        renewed, joined, voluntary = self._pieces_names()
        columns = (
            ReportColumn("name", self.tr("Nhân viên thu"), CellFormat.TEXT, 24),
            ReportColumn("renewed", renewed),
            ReportColumn("joined", joined),
            ReportColumn("voluntary", voluntary),
            ReportColumn("total", self.tr("Cộng")),
            ReportColumn("money", self.tr("Tiền thu (đồng)")),
        )
        rows: tuple[tuple[ReportValue, ...], ...] = tuple(
            (self._name(row), *row.people, row.total, row.money) for row in figures.rows
        )
        title = self.words(figures).title
        total: tuple[ReportValue, ...] = (
            self.tr("Cộng"),
            *figures.people,
            sum(figures.people),
            figures.money,
        )
        return ReportTable("productivity", title, title, columns, rows, total)
