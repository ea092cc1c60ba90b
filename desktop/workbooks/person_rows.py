"""Turns the columns of a list of persons into what a person is: name, birth, sex, numbers."""

import datetime
import re

from desktop.domain.dates import PartialDate
from desktop.domain.errors import Issue, Severity
from desktop.domain.identity_numbers import check_national_id
from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.domain.vietnamese_text import fold, name_problem, nfc
from desktop.workbooks.row_table import RowTable

_CENTURY = 100


def join_names(table: RowTable, *, may_lack: bool = False) -> None:
    """Join family and given names into the full name; a name is required.

    Where a row `may_lack` it, its numbers name the person.
    """
    if table.has("first_name"):
        last, first = table.column("last_name"), table.column("first_name")
        full = table.column("full_name")
        for at, given in enumerate(first):
            joined = nfc(" ".join(str(part) for part in (last[at], given) if part is not None))
            if joined and full[at] is None:
                full[at] = joined
                problem = name_problem(joined)
                if problem is not None:
                    table.tell(at, "full_name", problem, "first_name")
    for at, name in enumerate(table.column("full_name")):
        if may_lack:
            break
        if name is None and not any(
            entry.field == "full_name" for entry in table.issues.get(at, ())
        ):
            table.tell(at, "full_name", _no_name())


def move_values(table: RowTable) -> None:
    """Give values to the field they plainly belong to, unless it holds another one already."""
    for position, source, target, value in table.moved:
        column = table.column(target)
        if column[position] is None:
            column[position] = value
        elif column[position] != value:
            issue = Issue(
                "value.two",
                QT_TRANSLATE_NOOP(
                    "issues", "Ô này chứa một số khác với số đã ghi ở cột kia. Kiểm tra lại hai số."
                ),
                Severity.WARNING,
            )
            table.tell(position, source, issue)
    table.moved.clear()


def join_birth_and_sex(table: RowTable, *, unmarked_are_men: bool = False) -> None:
    """Read birth dates and sex from split columns, marks and columns of years.

    `unmarked_are_men` says that the sex column marks women only, as far as it names no men.
    """
    _take_year_column(table)
    for key, sex in (("birth_male", "M"), ("birth_female", "F")):
        if table.has(key):
            _take_split_birth(table, key, sex)
    for key, sex in (("sex_male", "M"), ("sex_female", "F")):
        if table.has(key):
            for at, marked in enumerate(table.columns[key]):
                if marked:
                    _set_sex(table, at, sex, key)
    _unmarked_are_men(table)
    if unmarked_are_men:
        _fill_in_men(table)
    if table.has("only_year"):
        _keep_only_years(table)
    if table.has("birth_month") or table.has("birth_day_month"):
        _add_day_and_month(table)


def join_residence(table: RowTable) -> None:
    """Read marks of residence, and days of coming and leaving, as how and since when one lives."""
    for key, status in _RESIDENCE_MARKS:
        if table.has(key):
            statuses = table.column("residence_status")
            for at, marked in enumerate(table.columns[key]):
                if marked and statuses[at] is None:
                    statuses[at] = status
    if not table.has("moved_out_on") and not table.has("moved_in_on"):
        return
    pairs = zip(table.column("moved_out_on"), table.column("moved_in_on"), strict=True)
    for at, (left, came) in enumerate(pairs):
        dates = isinstance(left, datetime.date) and isinstance(came, datetime.date)
        back_again = dates and str(came) >= str(left)
        if left is not None and not back_again:
            _came_or_left(table, at, left, left=True)
        if came is not None:
            _came_or_left(table, at, came, left=False)


def _came_or_left(table: RowTable, at: int, day: object, *, left: bool) -> None:
    statuses, days = table.column("residence_status"), table.column("residence_date")
    if left:
        reason = fold(str(table.column("residence_reason")[at] or ""))
        if table.column("life_status")[at] == "dead" or _DIED.search(reason):
            table.column("life_status")[at] = "dead"
            table.column("life_date")[at] = table.column("life_date")[at] or day
            return
        statuses[at] = "moved_out"
    if days[at] is None:
        days[at] = day


_RESIDENCE_MARKS = (
    ("absent_mark", "absent"),
    ("temporary_mark", "temporary"),
    ("permanent_mark", "permanent"),
)
_DIED = re.compile(r"\b(?:chet|mat|tu vong|qua doi)\b")


def _unmarked_are_men(table: RowTable) -> None:
    """Read a single column "Nữ": what is not marked is a man (files of BHXH)."""
    if table.has("sex_male") or not table.has("sex_female"):
        return
    if not _all_marks(table, "sex_female"):
        return
    sexes = table.column("sex")
    for at, marked in enumerate(table.columns["sex_female"]):
        if not marked and sexes[at] is None:
            sexes[at] = "M"


def _fill_in_men(table: RowTable) -> None:
    sexes = table.columns.get("sex", [])
    if "M" in sexes or "F" not in sexes:
        return
    for at, sex in enumerate(sexes):
        if sex is None and not any(entry.field == "sex" for entry in table.issues.get(at, ())):
            sexes[at] = "M"


def _keep_only_years(table: RowTable) -> None:
    births = table.column("birth_date")
    for at, marked in enumerate(table.columns["only_year"]):
        born = births[at]
        if marked and isinstance(born, PartialDate):
            births[at] = PartialDate(born.year)


def _add_day_and_month(table: RowTable) -> None:
    """Complete years of birth by the day and month that stand in columns of their own."""
    births = table.column("birth_date")
    days, months = table.column("birth_day"), table.column("birth_month")
    pairs = table.column("birth_day_month")
    shown = next(key for key in ("birth_day_month", "birth_month") if key in table.letters)
    for at, (day, month, pair) in enumerate(zip(days, months, pairs, strict=True)):
        known, born = pair or (day, month), births[at]
        if not isinstance(known, tuple) or known == (None, None):
            continue
        if isinstance(born, PartialDate) and born.month is None:
            births[at] = _completed(table, at, born.year, known, shown)
        elif born is None and "birth_date" not in {e.field for e in table.issues.get(at, ())}:
            table.tell(at, "birth_date", _no_year(), shown)


def _completed(
    table: RowTable, at: int, year: int, known: tuple[object, object], shown: str
) -> PartialDate | None:
    day, month = known
    try:
        return PartialDate(
            year,
            month if isinstance(month, int) else None,
            day if isinstance(day, int) else None,
        )
    except ValueError:
        typed = f"{day or '?'}/{month or '?'}/{year}"
        issue = Issue(
            "date.not_in_calendar",
            QT_TRANSLATE_NOOP("issues", "Ngày {typed} không có trong lịch. Kiểm tra lại ngày."),
            values={"typed": typed},
        )
        table.tell(at, "birth_date", issue, shown)
        return None


def _no_year() -> Issue:
    return Issue(
        "birth_date.no_year",
        QT_TRANSLATE_NOOP(
            "issues", "Có ngày, tháng sinh nhưng chưa có năm sinh: ngày sinh để trống. Bổ sung."
        ),
        Severity.WARNING,
    )


def _all_marks(table: RowTable, key: str) -> bool:
    return not any(
        entry.field == key and entry.issue.code == "mark.unclear"
        for entries in table.issues.values()
        for entry in entries
    )


def _take_year_column(table: RowTable) -> None:
    if not table.has("birth_year"):
        return
    births = table.column("birth_date")
    for at, year in enumerate(table.columns["birth_year"]):
        if births[at] is None:
            births[at] = year


def _take_split_birth(table: RowTable, key: str, sex: str) -> None:
    births = table.column("birth_date")
    for at, born in enumerate(table.columns[key]):
        if born is None:
            continue
        if born is True:
            _set_sex(table, at, sex, key)
            continue
        if births[at] is not None and births[at] != born:
            issue = Issue(
                "birth_date.two",
                QT_TRANSLATE_NOOP(
                    "issues", "Có ngày sinh ở cả cột nam và cột nữ. Chỉ để lại một ngày sinh."
                ),
            )
            table.tell(at, "birth_date", issue, key)
            continue
        births[at] = born
        _set_sex(table, at, sex, key)


def _set_sex(table: RowTable, at: int, sex: str, key: str) -> None:
    sexes = table.column("sex")
    if sexes[at] is None:
        sexes[at] = sex
    elif sexes[at] != sex:
        issue = Issue(
            "sex.two",
            QT_TRANSLATE_NOOP("issues", "Giới tính ghi hai cách khác nhau. Kiểm tra lại."),
            Severity.WARNING,
        )
        table.tell(at, "sex", issue, key)


def check_numbers(table: RowTable) -> None:
    """Hold CCCD, sex and birth year against each other; settle what only they can settle."""
    if not table.has("national_id"):
        return
    ids, births, sexes = (
        table.column("national_id"),
        table.column("birth_date"),
        table.column("sex"),
    )
    for at, number in enumerate(ids):
        if not isinstance(number, str) or len(number) != 12:  # noqa: PLR2004 - a CCCD
            continue
        born, sex = births[at], sexes[at]
        century, woman = divmod(ord(number[3]) - 48, 2)
        year = 1900 + century * _CENTURY + int(number[4:6])
        if at in table.issues:
            _settle_with_id(table, at, number, year)
            born = births[at]
        same_year = not isinstance(born, PartialDate) or born.year == year
        if same_year and (sex is None or (sex == "F") == bool(woman)):
            continue
        birth_year = born.year if isinstance(born, PartialDate) else None
        found = check_national_id(
            number, sex=sex if isinstance(sex, str) else None, birth_year=birth_year
        )
        for issue in found.issues:
            if issue.code in {"national_id.sex", "national_id.birth_year"}:
                table.tell(at, "national_id", issue)


def _settle_with_id(table: RowTable, at: int, number: str, year: int) -> None:
    """Use the birth year of the CCCD for a year of two digits, and the other way round."""
    births = table.column("birth_date")
    born = births[at]
    codes = set(table.told(at))
    if not isinstance(born, PartialDate):
        return
    if "date.short_year" in codes and (born.year - year) % _CENTURY == 0:
        births[at] = born = PartialDate(year, born.month, born.day)
        table.drop(at, "date.short_year")
    if "national_id.zeros_or_si" in codes and born.year == year:
        table.drop(at, "national_id.zeros_or_si")
        issue = Issue(
            "national_id.zeros",
            QT_TRANSLATE_NOOP(
                "issues", "Đã thêm số 0 bị mất ở đầu số CCCD: {value}. Đối chiếu với thẻ."
            ),
            Severity.REPAIRED,
            {"value": number},
        )
        table.tell(at, "national_id", issue)


def _no_name() -> Issue:
    return Issue(
        "name.missing",
        QT_TRANSLATE_NOOP("issues", "Chưa có họ và tên. Ghi họ tên đầy đủ vào ô này."),
    )
