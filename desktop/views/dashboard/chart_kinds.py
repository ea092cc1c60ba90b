"""The charts that are chosen on the overview, each declared once."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Any

from desktop.domain.campaign import Measure
from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.domain.periods import PeriodKind
from desktop.services.overview_charts import campaign, expiring, heat, outreach, productivity
from desktop.views.dashboard.campaign_chart import CampaignChart
from desktop.views.dashboard.campaign_setting import CampaignSetting
from desktop.views.dashboard.chart import Chart
from desktop.views.dashboard.chart_look import ChartLook
from desktop.views.dashboard.expiring_chart import ExpiringChart
from desktop.views.dashboard.figure_reading import Read
from desktop.views.dashboard.heat_chart import HeatChart
from desktop.views.dashboard.outreach_chart import OutreachChart
from desktop.views.dashboard.productivity_chart import ProductivityChart

CONTEXT = "ChartKinds"
USUAL = "months"
"""The key of the pair that stands beside each other: months, and coverage by neighbourhood."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ChartOption:
    """One way to ask a chart: the word that is kept, what people read, and what is read then."""

    key: str
    name: str
    read: Read


@dataclass(frozen=True, slots=True, kw_only=True)
class ChartKind:
    """A chart across the page; names are marked (context "ChartKinds").

    `file_name` begins the names of its files. Of the `options` the first is usual. `setting`
    makes what asks for that which the chart needs, with the words of its button.
    """

    key: str
    name: str
    file_name: str
    make: Callable[[ChartLook], Chart[Any]]
    options: tuple[ChartOption, ...]
    setting: type[CampaignSetting] | None = None
    setting_name: str = ""

    def option(self, key: str) -> ChartOption:
        """Return the option that was kept, or the usual one."""
        return next((each for each in self.options if each.key == key), self.options[0])


USUAL_NAME = QT_TRANSLATE_NOOP("ChartKinds", "Theo tháng, theo thôn")
KINDS = (
    ChartKind(
        key="expiring",
        name=QT_TRANSLATE_NOOP("ChartKinds", "Thẻ sắp hết hạn"),
        file_name="The_sap_het_han",
        make=ExpiringChart,
        options=(
            ChartOption(
                key="week",
                name=QT_TRANSLATE_NOOP("ChartKinds", "Theo tuần"),
                read=partial(expiring.figures, expiring.Step.WEEK),
            ),
            ChartOption(
                key="month",
                name=QT_TRANSLATE_NOOP("ChartKinds", "Theo tháng"),
                read=partial(expiring.figures, expiring.Step.MONTH),
            ),
        ),
    ),
    ChartKind(
        key="collectors",
        name=QT_TRANSLATE_NOOP("ChartKinds", "Nhân viên thu"),
        file_name="Ket_qua_nhan_vien_thu",
        make=ProductivityChart,
        options=(
            ChartOption(
                key="month",
                name=QT_TRANSLATE_NOOP("ChartKinds", "Tháng này"),
                read=partial(productivity.figures, PeriodKind.MONTH),
            ),
            ChartOption(
                key="quarter",
                name=QT_TRANSLATE_NOOP("ChartKinds", "Quý này"),
                read=partial(productivity.figures, PeriodKind.QUARTER),
            ),
            ChartOption(
                key="year",
                name=QT_TRANSLATE_NOOP("ChartKinds", "Năm nay"),
                read=partial(productivity.figures, PeriodKind.YEAR),
            ),
        ),
    ),
    ChartKind(
        key="outreach",
        name=QT_TRANSLATE_NOOP("ChartKinds", "Truyền thông"),
        file_name="Hieu_qua_truyen_thong",
        make=OutreachChart,
        options=(
            ChartOption(
                key="month",
                name=QT_TRANSLATE_NOOP("ChartKinds", "Theo tháng"),
                read=partial(outreach.figures, outreach.Part.MONTH),
            ),
            ChartOption(
                key="form",
                name=QT_TRANSLATE_NOOP("ChartKinds", "Theo hình thức"),
                read=partial(outreach.figures, outreach.Part.FORM),
            ),
        ),
    ),
    ChartKind(
        key="campaign",
        name=QT_TRANSLATE_NOOP("ChartKinds", "Đợt cao điểm"),
        file_name="Dot_cao_diem",
        make=CampaignChart,
        options=(
            ChartOption(
                key="hi",
                name=QT_TRANSLATE_NOOP("ChartKinds", "Người tham gia BHYT"),
                read=partial(campaign.figures, Measure.HEALTH),
            ),
            ChartOption(
                key="vsi",
                name=QT_TRANSLATE_NOOP("ChartKinds", "BHXH tự nguyện mới"),
                read=partial(campaign.figures, Measure.VOLUNTARY),
            ),
            ChartOption(
                key="money",
                name=QT_TRANSLATE_NOOP("ChartKinds", "Số tiền thu"),
                read=partial(campaign.figures, Measure.MONEY),
            ),
        ),
        setting=CampaignSetting,
        setting_name=QT_TRANSLATE_NOOP("ChartKinds", "Đặt đợt…"),
    ),
    ChartKind(
        key="heat",
        name=QT_TRANSLATE_NOOP("ChartKinds", "Bảng nhiệt"),
        file_name="Bang_nhiet_theo_thon",
        make=HeatChart,
        options=(
            ChartOption(
                key="month",
                name=QT_TRANSLATE_NOOP("ChartKinds", "Tháng này"),
                read=partial(heat.figures, PeriodKind.MONTH),
            ),
            ChartOption(
                key="year",
                name=QT_TRANSLATE_NOOP("ChartKinds", "Năm nay"),
                read=partial(heat.figures, PeriodKind.YEAR),
            ),
        ),
    ),
)
BY_KEY = {kind.key: kind for kind in KINDS}
