"""What the page "Báo cáo" says of forms, runs, checks and locks, in the window's language."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QCoreApplication

from desktop.domain.indicator import NOT_KNOWN, show_number
from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.domain.periods import Period
from desktop.services.monthly_report.checks import ReportCheck
from desktop.services.reports import FormGroup
from desktop.services.reports.desk import ReportDesk
from desktop.services.reports.locking import LockState
from desktop.services.reports.tying import Tie
from desktop.storage.queries.reports import RunRow
from desktop.views.reports.check_card import CheckLine, TieLine
from desktop.views.reports.period_choice import period_title
from desktop.views.reports.report_list import FORM, RUN, Entry, translated

DIGEST_SHOWN: Final = 12
"""Characters of a digest that people compare."""
_NOT_MADE: Final = QT_TRANSLATE_NOOP("ReportPage", "{code} · chưa lập")
_MADE: Final = QT_TRANSLATE_NOOP("ReportPage", "{code} · đã lập {day}")
_SENT: Final = QT_TRANSLATE_NOOP("ReportPage", "{code} · đã gửi {day}")
_LACKING: Final = QT_TRANSLATE_NOOP("ReportPage", "{code} · thiếu {count} buổi")
_LACKING_NOTE: Final = QT_TRANSLATE_NOOP(
    "ReportPage",
    "{count} buổi đã qua ngày mà chưa ghi kết quả, báo cáo chưa tính. Ghi ở trang Truyền thông.",
)
_RUN_TITLE: Final = QT_TRANSLATE_NOOP("ReportPage", "{name}, lần {version}")
_RUN_STATE: Final = QT_TRANSLATE_NOOP("ReportPage", "{at} · {who}")
_RUN_SENT: Final = QT_TRANSLATE_NOOP("ReportPage", "{at} · đã gửi {day}")
_RUN_NOTE: Final = QT_TRANSLATE_NOOP(
    "ReportPage",
    "Bản lập lần {version}, {at}, người lập {who}. Bản này giữ nguyên như lúc lập. Mã số liệu "
    "{digest}.",
)
_RUN_NOTE_SENT: Final = QT_TRANSLATE_NOOP("ReportPage", "Đã gửi ngày {day}.")
_RUNS: Final = QT_TRANSLATE_NOOP("ReportPage", "Bản đã lập")
_LOCKED: Final = QT_TRANSLATE_NOOP(
    "ReportPage", "{period} đã khoá sổ. Biên lai tìm thấy muộn ghi vào tháng đang mở, kèm lý do."
)
_OPEN: Final = QT_TRANSLATE_NOOP("ReportPage", "{period} chưa khoá sổ.")
_WITH_DAYS: Final = QT_TRANSLATE_NOOP("ReportPage", "{period} ({first}–{last})")


def _say(words: str) -> str:
    return QCoreApplication.translate("ReportPage", words)


def entries_of(desk: ReportDesk) -> list[Entry]:
    """Return the lines of the list: forms by group with their state, then what was made."""
    newest, found, group = desk.newest(), list[Entry](), FormGroup.OFFICIAL
    for form in desk.forms:
        heading = translated(form.group.value) if form.group is not group else ""
        group = form.group
        run = newest.get(form.key)
        lacking = desk.lacking.get(form.key, 0) if run is None or run.sent_on is None else 0
        state = _state(translated(form.code), run, lacking)
        found.append(
            Entry(
                FORM,
                form.key,
                translated(form.name),
                state,
                heading,
                run is not None,
                lacking_note(lacking),
            )
        )
    for place, run in enumerate(desk.runs):
        found.append(_run_entry(run, _say(_RUNS) if place == 0 else ""))
    return found


def lacking_note(count: int) -> str:
    """Return what is said of events that are over and have no result; nothing without any."""
    return _say(_LACKING_NOTE).format(count=count) if count else ""


def _state(code: str, run: RunRow | None, lacking: int) -> str:
    if lacking:
        return _say(_LACKING).format(code=code, count=lacking)
    if run is None:
        return _say(_NOT_MADE).format(code=code)
    if run.sent_on is not None:
        return _say(_SENT).format(code=code, day=f"{run.sent_on:%d/%m}")
    return _say(_MADE).format(code=code, day=f"{run.made_at:%d/%m}")


def _run_entry(run: RunRow, heading: str) -> Entry:
    title = _say(_RUN_TITLE).format(name=translated(run.title), version=run.version)
    at = f"{run.made_at:%d/%m %H:%M}"
    state = _say(_RUN_STATE).format(at=at, who=run.made_by)
    if run.sent_on is not None:
        state = _say(_RUN_SENT).format(at=at, day=f"{run.sent_on:%d/%m}")
    return Entry(RUN, str(run.id), title, state, heading, done=True)


def run_note(run: RunRow) -> str:
    """Return what the card tells of a report that was made."""
    text = _say(_RUN_NOTE).format(
        version=run.version,
        at=f"{run.made_at:%d/%m/%Y %H:%M}",
        who=run.made_by,
        digest=run.data_digest[:DIGEST_SHOWN],
    )
    if run.sent_on is None:
        return text
    return f"{text} {_say(_RUN_NOTE_SENT).format(day=f'{run.sent_on:%d/%m/%Y}')}"


def check_lines(checks: Sequence[ReportCheck]) -> list[CheckLine]:
    """Return the checks of a report for the card."""
    return [
        CheckLine(one.ok, translated(one.title), translated(one.detail).format(**one.values))
        for one in checks
    ]


def tie_lines(ties: Sequence[Tie]) -> list[TieLine]:
    """Return the figures that were counted three ways for the card."""
    return [
        TieLine(
            translated(one.name),
            NOT_KNOWN if one.listed is None else show_number(one.listed),
            show_number(one.charted),
            show_number(one.written),
            one.ok,
            one.query,
        )
        for one in ties
    ]


def locked_words(period: Period, closing_days: tuple[int, int]) -> str:
    """Return a period's name for the question of its lock; its days where they are no whole months.

    `closing_days` are those of `ReportDesk`.
    """
    closed = period.closed_on(*closing_days)
    if (closed.first_day, closed.last_day) == (period.first_day, period.last_day):
        return period_title(period)
    return _say(_WITH_DAYS).format(
        period=period_title(period),
        first=f"{closed.first_day:%d/%m}",
        last=f"{closed.last_day:%d/%m/%Y}",
    )


def lock_note(state: LockState, period: Period) -> str:
    """Return what the card says about the lock; nothing for a week."""
    words = {LockState.LOCKED: _LOCKED, LockState.OPEN: _OPEN, LockState.RUNNING: _OPEN}
    if state not in words:
        return ""
    return _say(words[state]).format(period=period_title(period))
