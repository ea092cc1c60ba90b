"""What is due in the office: each piece of work with its count and the list that it counts."""

# ruff: noqa: PLC0415 - the first frame is painted without SQLAlchemy

import datetime
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from desktop.domain.age_events import USUAL_DAYS
from desktop.domain.list_query import EXPIRING_DAYS, Filter, ListQuery, Operator, SortBy
from desktop.domain.messages import QT_TRANSLATE_NOOP, Translate
from desktop.domain.periods import Period, PeriodKind
from desktop.domain.target_codes import DIRECTIVE_DAYS
from desktop.domain.targets import show_value
from desktop.storage.backup_files import latest_backup
from desktop.storage.database import Database

if TYPE_CHECKING:
    from desktop.storage.database import ReadSnapshot

Urgency = Literal["late", "soon", "plain"]
CONTEXT = "due_work"
EVENT_DAYS = 7
MILESTONE_DAYS = 7
"""So many days after it was reached a milestone is spoken of."""
BACKUP_DAYS = 7
REPORT_DAY = 5
"""Day of the following month on which the monthly report is usually due; provinces differ."""
REPORT_FROM_DAY = 25
REPORT_UNTIL_DAY = 20
"""A report is spoken of from this day of its month to that day of the next, unless written."""
ONE_DAY = datetime.timedelta(days=1)


@dataclass(frozen=True, slots=True, kw_only=True)
class DueWork:
    """One piece of work: two marked sentences (context "due_work") with their values.

    `query` lists exactly the `count` rows; without one, `tab` is the kind of list above which
    they are told ("closing"), or `key` says what to open ("report") or to do ("backup").
    """

    key: str
    urgency: Urgency
    count: int
    title: str
    note: str
    query: ListQuery | None = None
    tab: str = ""
    values: Mapping[str, str] = field(default_factory=dict)
    names: Mapping[str, str] = field(default_factory=dict)
    """Values that are marked texts themselves: the names of indicators (context "reports")."""

    def title_text(self, translate: Translate) -> str:
        """Return what is due: "18 thẻ đã quá hạn"."""
        return self._text(self.title, translate)

    def note_text(self, translate: Translate) -> str:
        """Return what to do about it, or more about it."""
        return self._text(self.note, translate)

    def _text(self, template: str, translate: Translate) -> str:
        named = {key: translate("reports", name) for key, name in self.names.items()}
        values = {**self.values, **named}
        return translate(CONTEXT, template).format(count=_number(self.count), **values)


def _number(count: int) -> str:
    return f"{count:,}".replace(",", ".")


def _persons(chip: str, sort: str = "hi_valid_to") -> ListQuery:
    return ListQuery("person", sort=(SortBy(sort),), chip=chip)


def expired_cards(today: datetime.date) -> ListQuery:
    """Return the residents whose last card has ended, the oldest end first."""
    del today
    return _persons("expired")


def expiring_cards(today: datetime.date) -> ListQuery:
    """Return the residents whose last card ends soon, the next end first."""
    del today
    return _persons("expiring")


def _children(today: datetime.date) -> ListQuery:
    del today
    return ListQuery(
        "person", sort=(SortBy("birth_date", descending=True),), chip="children_uninsured"
    )


def _age_events(today: datetime.date) -> ListQuery:
    del today
    return _persons("age_event", "birth_date")


def _no_household(today: datetime.date) -> ListQuery:
    del today
    return _persons("no_household", "full_name")


def _certificates(today: datetime.date) -> ListQuery:
    del today
    working = Filter("status", Operator.EQUALS, "active")
    return ListQuery("collector", (working,), (SortBy("card_valid_to"),), "card_ending")


def _events(*days: Filter) -> ListQuery:
    planned = Filter("state", Operator.EQUALS, "planned")
    return ListQuery("event", (*days, planned), (SortBy("held_on"),))


def _coming_events(today: datetime.date) -> ListQuery:
    last = today + datetime.timedelta(days=EVENT_DAYS)
    return _events(
        Filter("held_on", Operator.AT_LEAST, today), Filter("held_on", Operator.AT_MOST, last)
    )


def _past_events(today: datetime.date) -> ListQuery:
    return _events(Filter("held_on", Operator.AT_MOST, today - ONE_DAY))


def _slips_late(today: datetime.date) -> ListQuery:
    del today
    return ListQuery("closing", sort=(SortBy("remit_by"),), chip="late")


def _slips_today(today: datetime.date) -> ListQuery:
    last_day = Filter("remit_by", Operator.EQUALS, today)
    return ListQuery("closing", (last_day,), (SortBy("closed_on"),), "waiting")


def _batches_returned(today: datetime.date) -> ListQuery:
    del today
    return ListQuery("submission_batch", sort=(SortBy("opened_on"),), chip="returned")


def _left_out(today: datetime.date) -> ListQuery:
    del today
    return ListQuery("left_out_row", sort=(SortBy("name"),), chip="to_mend")


def _unlike(today: datetime.date) -> ListQuery:
    del today
    return ListQuery("left_out_row", sort=(SortBy("place"), SortBy("name")), chip="unlike")


def _directives_late(today: datetime.date) -> ListQuery:
    del today
    return ListQuery("directive", sort=(SortBy("due_on"),), chip="late")


def _directives_soon(today: datetime.date) -> ListQuery:
    del today
    return ListQuery("directive", sort=(SortBy("due_on"),), chip="soon")


@dataclass(frozen=True, slots=True, kw_only=True)
class _Kind:
    """Work whose rows a list holds; it is due while the list has any."""

    work: DueWork
    query: Callable[[datetime.date], ListQuery]


def _kind(
    key: str, urgency: Urgency, query: Callable[[datetime.date], ListQuery], title: str, note: str
) -> _Kind:
    work = DueWork(key=key, urgency=urgency, count=0, title=title, note=note)
    return _Kind(work=work, query=query)


KINDS = (
    _kind(
        "slips_late",
        "late",
        _slips_late,
        QT_TRANSLATE_NOOP("due_work", "{count} lần chốt quá hạn nộp tiền"),
        QT_TRANSLATE_NOOP("due_work", "Nộp tiền rồi ghi số phiếu nộp"),
    ),
    _kind(
        "slips_today",
        "soon",
        _slips_today,
        QT_TRANSLATE_NOOP("due_work", "{count} lần chốt phải nộp tiền hôm nay"),
        QT_TRANSLATE_NOOP("due_work", "Nộp tiền rồi ghi số phiếu nộp"),
    ),
    _kind(
        "batches_returned",
        "late",
        _batches_returned,
        QT_TRANSLATE_NOOP("due_work", "{count} đợt kê khai bị trả lại"),
        QT_TRANSLATE_NOOP("due_work", "Sửa các dòng rồi gửi lại"),
    ),
    _kind(
        "left_out",
        "soon",
        _left_out,
        QT_TRANSLATE_NOOP("due_work", "{count} dòng nhập chưa vào được"),
        QT_TRANSLATE_NOOP("due_work", "Xem lý do, sửa rồi nhập lại"),
    ),
    _kind(
        "unlike",
        "soon",
        _unlike,
        QT_TRANSLATE_NOOP("due_work", "{count} người khác CSDL dân cư"),
        QT_TRANSLATE_NOOP("due_work", "So theo thôn, sửa cho đúng rồi gửi lại"),
    ),
    _kind(
        "expired",
        "late",
        expired_cards,
        QT_TRANSLATE_NOOP("due_work", "{count} thẻ đã quá hạn"),
        QT_TRANSLATE_NOOP("due_work", "Lập danh sách, nhắc gia hạn"),
    ),
    _kind(
        "expiring",
        "soon",
        expiring_cards,
        QT_TRANSLATE_NOOP("due_work", "{count} thẻ hết hạn trong {days} ngày"),
        QT_TRANSLATE_NOOP("due_work", "Của {households} hộ, nhắc trước khi hết hạn"),
    ),
    _kind(
        "children",
        "soon",
        _children,
        QT_TRANSLATE_NOOP("due_work", "{count} trẻ dưới 6 tuổi chưa có thẻ"),
        QT_TRANSLATE_NOOP("due_work", "Đối chiếu với hộ tịch"),
    ),
    _kind(
        "age_events",
        "soon",
        _age_events,
        QT_TRANSLATE_NOOP("due_work", "{count} người sắp đến tuổi đổi thẻ"),
        QT_TRANSLATE_NOOP("due_work", "Trong {age_days} ngày tới, lập danh sách trước"),
    ),
    _kind(
        "certificates",
        "soon",
        _certificates,
        QT_TRANSLATE_NOOP("due_work", "{count} nhân viên thu sắp hết hạn thẻ"),
        QT_TRANSLATE_NOOP("due_work", "Hoặc đã hết: không được thu tiền"),
    ),
    _kind(
        "directives_late",
        "late",
        _directives_late,
        QT_TRANSLATE_NOOP("due_work", "{count} nhiệm vụ được giao quá hạn"),
        QT_TRANSLATE_NOOP("due_work", "Làm xong thì ghi ngày xong và minh chứng"),
    ),
    _kind(
        "directives_soon",
        "soon",
        _directives_soon,
        QT_TRANSLATE_NOOP("due_work", "{count} nhiệm vụ được giao sắp đến hạn"),
        QT_TRANSLATE_NOOP("due_work", "Hạn trong {due_days} ngày tới"),
    ),
    _kind(
        "past_events",
        "late",
        _past_events,
        QT_TRANSLATE_NOOP("due_work", "{count} buổi truyền thông đã qua ngày"),
        QT_TRANSLATE_NOOP("due_work", "Ghi kết quả hoặc đổi ngày"),
    ),
    _kind(
        "coming_events",
        "plain",
        _coming_events,
        QT_TRANSLATE_NOOP("due_work", "{count} buổi truyền thông sắp tới"),
        QT_TRANSLATE_NOOP("due_work", "{day}: {event}"),
    ),
    _kind(
        "no_household",
        "plain",
        _no_household,
        QT_TRANSLATE_NOOP("due_work", "{count} người chưa xếp hộ"),
        QT_TRANSLATE_NOOP("due_work", "Xếp vào hộ để tính đúng mức đóng"),
    ),
)
"""Everything that a list counts, in the order it is told."""


def due_work(database: Database, today: datetime.date) -> tuple[DueWork, ...]:
    """Return what is due today."""
    with database.read() as snapshot:
        if not has_records(snapshot, today):
            return ()
        listed = work_of_lists(snapshot, today, expiring_households(snapshot, today))
        return work_in(snapshot, listed, database.path, today)


def work_in(
    snapshot: "ReadSnapshot", listed: Sequence[DueWork], path: Path, today: datetime.date
) -> tuple[DueWork, ...]:
    """Return what is due out of the work of lists, of reports and of backups (beside `path`).

    Only where there are records: before that nothing can be due.
    """
    due = (work for work in listed if work.count)
    return (
        *_money(snapshot, today),
        *due,
        *_milestones(snapshot, today),
        *_report(snapshot, today),
        *_year_turn(snapshot, today),
        *_backup(path, today),
    )


def has_records(snapshot: "ReadSnapshot", today: datetime.date) -> bool:
    """Whether there is anybody in the office."""
    from desktop.storage.queries import lists

    everybody = (ListQuery("person"), ListQuery("household"))
    return any(lists.counts(snapshot, everybody, today))


def expiring_households(snapshot: "ReadSnapshot", today: datetime.date) -> int:
    """Return to how many households those belong whose card ends soon."""
    from desktop.storage.queries import dashboard

    return dashboard.households_of(snapshot, expiring_cards(today), today)


def work_of_lists(
    snapshot: "ReadSnapshot", today: datetime.date, households: int
) -> tuple[DueWork, ...]:
    """Return the work whose rows lists hold, also what has none; counted in a few statements.

    `households` are those of `expiring_households`.
    """
    from desktop.storage.queries import lists

    queries = [kind.query(today) for kind in KINDS]
    counts = lists.counts(snapshot, queries, today)
    return tuple(
        replace(
            kind.work,
            count=count,
            query=query,
            values=_values(snapshot, kind, query, today, households) if count else {},
        )
        for kind, query, count in zip(KINDS, queries, counts, strict=True)
    )


def _values(
    snapshot: "ReadSnapshot", kind: _Kind, query: ListQuery, today: datetime.date, households: int
) -> dict[str, str]:
    from desktop.storage.queries import dashboard

    if kind.work.key == "expiring":
        return {"days": str(EXPIRING_DAYS), "households": _number(households)}
    if kind.work.key == "coming_events":
        day, title, place = dashboard.next_event(snapshot, query, today) or (today, None, None)
        return {"day": f"{day:%d/%m/%Y}", "event": title or place or ""}
    return {"age_days": str(USUAL_DAYS), "due_days": str(DIRECTIVE_DAYS)}


def _money(snapshot: "ReadSnapshot", today: datetime.date) -> Iterator[DueWork]:
    """Tell of money that was not counted yet, and of what should have been declared."""
    from desktop.services.collecting import deadlines

    unclosed = deadlines.unclosed(snapshot, today)
    if unclosed is not None:
        before_today = unclosed.oldest < today
        late = QT_TRANSLATE_NOOP("due_work", "{late} ngày đã quá hạn nộp")
        in_time = QT_TRANSLATE_NOOP("due_work", "Đếm tiền, chốt từng ngày rồi nộp")
        yield DueWork(
            key="unclosed",
            urgency="late" if unclosed.late else "soon" if before_today else "plain",
            count=unclosed.days,
            title=QT_TRANSLATE_NOOP("due_work", "{count} ngày chờ chốt tiền"),
            note=late if unclosed.late else in_time,
            tab="closing",
            values={"late": _number(unclosed.late)},
        )
    undeclared = deadlines.undeclared_late(snapshot, today)
    if undeclared:
        yield DueWork(
            key="undeclared",
            urgency="late",
            count=undeclared,
            title=QT_TRANSLATE_NOOP("due_work", "{count} khoản đã thu quá hạn kê khai"),
            note=QT_TRANSLATE_NOOP("due_work", "Lập đợt kê khai rồi gửi"),
            tab="submission_batch",
        )


def _milestones(snapshot: "ReadSnapshot", today: datetime.date) -> Iterator[DueWork]:
    """Tell of milestones that were reached in the last days."""
    from desktop.services.indicators.declarations import BY_KEY
    from desktop.storage.queries import targets

    since = today - datetime.timedelta(days=MILESTONE_DAYS)
    for one in targets.milestones(snapshot):
        if one.reached_on is None or not since <= one.reached_on <= today:
            continue
        place = one.neighbourhood or ""
        title = QT_TRANSLATE_NOOP("due_work", "Đã đạt mốc {threshold}: {indicator}")
        title_of_place = QT_TRANSLATE_NOOP(
            "due_work", "{place} đã đạt mốc {threshold}: {indicator}"
        )
        yield DueWork(
            key="milestone",
            urgency="plain",
            count=1,
            title=title_of_place if place else title,
            note=QT_TRANSLATE_NOOP("due_work", "Đạt ngày {day}, kết quả {result}"),
            tab="milestone",
            values={
                "place": place,
                "threshold": show_value(one.threshold),
                "day": f"{one.reached_on:%d/%m/%Y}",
                "result": show_value(one.reached_value or one.threshold),
            },
            names={"indicator": BY_KEY[one.indicator].name},
        )


def _report(snapshot: "ReadSnapshot", today: datetime.date) -> Iterator[DueWork]:
    """Tell of the month whose report is to be made now, until it is written to a file."""
    from desktop.storage.queries import dashboard

    last_month = (today.replace(day=1) - ONE_DAY).replace(day=1)
    month = today if today.day >= REPORT_FROM_DAY else last_month
    if REPORT_UNTIL_DAY < today.day < REPORT_FROM_DAY:
        return
    period = Period(PeriodKind.MONTH, month.year, month.month)
    if dashboard.report_written(snapshot, period.show()):
        return
    due = (period.last_day + ONE_DAY).replace(day=REPORT_DAY)
    yield DueWork(
        key="report",
        urgency="late" if due < today else "plain",
        count=1,
        title=QT_TRANSLATE_NOOP("due_work", "Báo cáo tháng {month} gửi tỉnh"),
        note=QT_TRANSLATE_NOOP("due_work", "Hạn nộp thường là {day}"),
        values={"month": f"{period.number}/{period.year}", "day": f"{due:%d/%m/%Y}"},
    )


def _year_turn(snapshot: "ReadSnapshot", today: datetime.date) -> Iterator[DueWork]:
    """Tell of the work that a new year brings, from mid-December until it is done."""
    from desktop.services import year_turn

    left = year_turn.open_items(snapshot, today)
    if left:
        yield DueWork(
            key="year_turn",
            urgency="soon",
            count=left,
            title=QT_TRANSLATE_NOOP("due_work", "Đầu năm {year}: còn {count} việc"),
            note=QT_TRANSLATE_NOOP("due_work", "Danh sách nghèo, chỉ tiêu, quyển biên lai"),
            values={"year": str(year_turn.year_of(today))},
        )


def _backup(path: Path, today: datetime.date) -> Sequence[DueWork]:
    newest = latest_backup(path)
    days = BACKUP_DAYS + 1 if newest is None else (today - newest.made_at.date()).days
    if days <= BACKUP_DAYS:
        return ()
    never = QT_TRANSLATE_NOOP("due_work", "Chưa sao lưu lần nào")
    title = QT_TRANSLATE_NOOP("due_work", "Đã {days} ngày chưa sao lưu")
    work = DueWork(
        key="backup",
        urgency="soon",
        count=1,
        title=never if newest is None else title,
        note=QT_TRANSLATE_NOOP("due_work", "Bấm để sao lưu ngay"),
        values={"days": str(days)},
    )
    return (work,)
