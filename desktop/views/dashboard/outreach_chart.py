"""What the outreach events of the year brought: people reached beside new participants."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from typing_extensions import override

from desktop.domain.indicator import NOT_KNOWN, show_number
from desktop.domain.report_table import CellFormat, ReportColumn, ReportTable
from desktop.services.overview_charts.outreach import EventYield, OutreachFigures, Part
from desktop.views.dashboard.bar_styles import BarStyle
from desktop.views.dashboard.chart import ChartWords
from desktop.views.dashboard.rows_chart import Bar, Piece, Row, RowsChart
from desktop.views.widgets.figures import count_text


class OutreachChart(RowsChart[OutreachFigures]):
    """A row for each month or form; both bars open its events."""

    @override
    def words(self, figures: OutreachFigures) -> ChartWords:
        year = figures.today.year
        title = self.tr("Hiệu quả truyền thông theo tháng, {year}")
        if figures.part is Part.FORM:
            title = self.tr("Hiệu quả truyền thông theo hình thức, {year}")
        title = title.format(year=year)
        if not any(each.events for each in figures.rows):
            nothing = self.tr("Năm {year} chưa ghi buổi truyền thông nào đã tổ chức.")
            return ChartWords(title=title, nothing=nothing.format(year=year))
        note = self.tr("Buổi đã tổ chức · người mới: BHXH tự nguyện và BHYT hộ gia đình")
        return ChartWords(
            title=title, hint=self.tr("Bấm vào thanh để mở các buổi đã tổ chức"), note=note
        )

    @override
    def headings(self, figures: OutreachFigures) -> Sequence[str]:
        return self.tr("Lượt người được truyền thông"), self.tr("Người mới tham gia (tỷ lệ)")

    @override
    def rows(self, figures: OutreachFigures) -> Sequence[Row]:
        return [self._row(each, figures) for each in figures.rows]

    def _row(self, each: EventYield, figures: OutreachFigures) -> Row:
        name = self._name(each, figures)
        told = self.tr("{name}: {events} buổi, {reached} lượt người, {joined} người mới").format(
            name=name,
            events=count_text(each.events),
            reached=count_text(each.reached),
            joined=count_text(each.joined),
        )
        reached = Piece(each.reached, BarStyle.PALE, told, each.query)
        joined = Piece(each.joined, BarStyle.FULL, told, each.query)
        number = f"{count_text(each.joined)} ({_rate(each)})" if each.reached else "0"
        return Row(name, (Bar((reached,), count_text(each.reached)), Bar((joined,), number)))

    def _name(self, each: EventYield, figures: OutreachFigures) -> str:
        if figures.part is Part.FORM:
            return QCoreApplication.translate("fields", each.label)
        return self.tr("Tháng {number}").format(number=each.label)

    @override
    def table(self, figures: OutreachFigures) -> ReportTable:
        first = self.tr("Hình thức") if figures.part is Part.FORM else self.tr("Tháng")
        columns = (
            ReportColumn("name", first, CellFormat.TEXT, 24),
            ReportColumn("events", self.tr("Số buổi")),
            ReportColumn("reached", self.tr("Lượt người")),
            ReportColumn("joined", self.tr("Người mới")),
            ReportColumn("rate", self.tr("Tỷ lệ (%)"), CellFormat.RATE),
        )
        rows = tuple(
            (self._name(each, figures), each.events, each.reached, each.joined, each.rate)
            for each in figures.rows
        )
        whole = figures.whole
        total = (self.tr("Cộng"), whole.events, whole.reached, whole.joined, whole.rate)
        title = self.words(figures).title
        return ReportTable("outreach", title, title, columns, rows, total)


def _rate(each: EventYield) -> str:
    return NOT_KNOWN if each.rate is None else f"{show_number(each.rate)}%"
