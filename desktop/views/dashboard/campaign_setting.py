"""Asks for the days of a campaign and for what it is to bring."""

import datetime
from collections.abc import Mapping
from functools import partial
from typing import Final

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QWidget

from desktop.domain.campaign import USUAL_DAYS, Campaign, Measure
from desktop.domain.changes import Changes
from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.fields.field_kinds import Date, Number
from desktop.fields.field_spec import FieldSpec
from desktop.fields.money_kind import Money, not_negative
from desktop.services.overview_charts.campaign import read_campaign, set_campaign
from desktop.views.page import Message
from desktop.views.page_context import PageContext

_FIELDS: Final = (
    FieldSpec(
        key="first", label=QT_TRANSLATE_NOOP("fields", "Từ ngày"), kind=Date(), required=True
    ),
    FieldSpec(
        key="last", label=QT_TRANSLATE_NOOP("fields", "Đến ngày"), kind=Date(), required=True
    ),
    FieldSpec(
        key=Measure.HEALTH.value,
        label=QT_TRANSLATE_NOOP("fields", "Người tham gia BHYT"),
        kind=Number(),
    ),
    FieldSpec(
        key=Measure.VOLUNTARY.value,
        label=QT_TRANSLATE_NOOP("fields", "Người mới BHXH tự nguyện"),
        kind=Number(),
    ),
    FieldSpec(
        key=Measure.MONEY.value,
        label=QT_TRANSLATE_NOOP("fields", "Số tiền thu"),
        kind=Money(),
        check=not_negative,
    ),
)


class CampaignSetting(QObject):
    """Reads what is set, asks, and writes; the chart follows the change like any other."""

    message = Signal(object)
    """A `Message` for the message bar."""

    def __init__(self, context: PageContext, page: QWidget) -> None:
        """Open the dialog over `page`."""
        super().__init__(page)
        self._context = context
        self._page = page

    def ask(self) -> None:
        """Read the campaign that is set and ask for it anew."""
        work = partial(read_campaign, self._context.database)
        self._context.runner.read(work, self._ask_from)

    def _ask_from(self, present: Campaign | None) -> None:
        # Forms are imported when somebody types.
        from desktop.views.receipts.ask_dialog import AskDialog, Asked  # noqa: PLC0415

        today = self._context.today()
        first, last = today, today + datetime.timedelta(days=USUAL_DAYS - 1)
        plans: Mapping[Measure, int] = {}
        if present is not None:
            first, last, plans = present.first, present.last, present.plans
        values: dict[str, object] = {"first": first, "last": last}
        values |= {measure.value: plans.get(measure) for measure in Measure}
        asked = Asked(
            title=self.tr("Đặt đợt cao điểm"),
            fields=_FIELDS,
            save_text=QCoreApplication.translate("CampaignSetting", "Ghi đợt  (Ctrl+Enter)"),
            work=partial(self._write, self._context),
            on_done=self._on_written,
            values=values,
            note=self.tr("Số cần đạt để trống thì biểu đồ chỉ vẽ số đã đạt."),
        )
        AskDialog(asked, self._context, self._page).ask()

    @staticmethod
    def _write(context: PageContext, values: Mapping[str, object]) -> Changes:
        first, last = values["first"], values["last"]
        if not isinstance(first, datetime.date) or not isinstance(last, datetime.date):
            raise TypeError("the form requires both days")
        plans = {each: values.get(each.value) for each in Measure}
        known = {each: plan for each, plan in plans.items() if isinstance(plan, int) and plan}
        return set_campaign(context.database, Campaign(first, last, known), who=context.who)

    def _on_written(self, _: Changes) -> None:
        self.message.emit(Message(self.tr("Đã ghi đợt cao điểm."), "ok"))
