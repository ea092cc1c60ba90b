"""The checks of the health page, each declared once: what it asks, why, and what to do."""

import datetime
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import Enum
from functools import partial

from desktop.domain.dates import PartialDate
from desktop.domain.identity_numbers import check_national_id
from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.domain.vietnamese_text import name_problem
from desktop.services.data_checks import mends
from desktop.services.data_checks.mends import Mend
from desktop.storage.queries import data_checks as queries
from desktop.storage.queries.data_checks import Connected, PersonFacts

MOST_ON_ONE_PHONE = 5
"""So many people of several households may share a phone before somebody should look."""
OLDEST_AGE = 120
NATIONAL_ID_LENGTH = 12
LONGEST_COVER = 60
"""Months: five years ahead, or five missing years, are the most that is paid at once."""

Look = Callable[[Connected, datetime.date], Sequence[int]]


class Weight(Enum):
    """How much a finding weighs, from worst to least."""

    WRONG = "wrong"
    """Cannot be true: two things contradict each other."""
    DOUBTFUL = "doubtful"
    """Likely wrong, or leads to wrong figures."""
    MISSING = "missing"
    """Something that would help is not known."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DataCheck:
    """One check: marked texts (context "checks"), the kind of record that its list shows."""

    key: str
    title: str
    advice: str
    kind: str
    look: Look
    weight: Weight = Weight.DOUBTFUL
    mend: Mend | None = None


def _on_snapshot(ask: Callable[[Connected], Sequence[int]]) -> Look:
    """Make a look of a question to which the day does not matter."""

    def look(snapshot: Connected, today: datetime.date) -> Sequence[int]:
        del today
        return ask(snapshot)

    return look


def _of_persons(is_odd: Callable[[PersonFacts, datetime.date], bool]) -> Look:
    """Make a look of a rule of the domain over every resident."""

    def look(snapshot: Connected, today: datetime.date) -> Sequence[int]:
        return [person.id for person in queries.residents(snapshot) if is_odd(person, today)]

    return look


def _number_contradicts(person: PersonFacts, today: datetime.date) -> bool:
    """Tell whether the CCCD speaks against sex, year of birth or the list of provinces."""
    if person.national_id is None:
        return False
    year = person.birth_date.year if person.birth_date is not None else None
    checked = check_national_id(
        person.national_id, sex=person.sex, birth_year=year, latest_year=today.year
    )
    return len(person.national_id) == NATIONAL_ID_LENGTH and bool(checked.issues)


def _birth_missing(person: PersonFacts, today: datetime.date) -> bool:
    return person.birth_date is None or not _possible(person.birth_date, today)


def _possible(birth: PartialDate, today: datetime.date) -> bool:
    return birth.first_day() <= today and birth.year >= today.year - OLDEST_AGE


def _name_odd(person: PersonFacts, today: datetime.date) -> bool:
    del today
    unusual = mends.usual_name(person.full_name) != person.full_name
    return unusual or name_problem(person.full_name) is not None


def _overlapping(snapshot: Connected) -> list[int]:
    pairs = queries.overlapping_covers(snapshot)
    return list(dict.fromkeys(first.person_id for first, _ in pairs))


def _wrong_heads(snapshot: Connected) -> list[int]:
    return [home.household_id for home in queries.households_without_one_head(snapshot)]


CHECKS: tuple[DataCheck, ...] = (
    DataCheck(
        key="same_national_id",
        title=QT_TRANSLATE_NOOP("checks", "Hai người trùng số CCCD"),
        advice=QT_TRANSLATE_NOOP(
            "checks",
            "Mỗi số chỉ của một người. Xem lại thẻ, sửa số sai hoặc xoá người ghi hai lần.",
        ),
        kind="person",
        look=_on_snapshot(partial(queries.shared_number, column="national_id")),
        weight=Weight.WRONG,
    ),
    DataCheck(
        key="same_si_number",
        title=QT_TRANSLATE_NOOP("checks", "Hai người trùng mã số BHXH"),
        advice=QT_TRANSLATE_NOOP(
            "checks", "Tra mã số trên Cổng BHXH rồi sửa người ghi sai, hoặc xoá người ghi hai lần."
        ),
        kind="person",
        look=_on_snapshot(partial(queries.shared_number, column="si_number")),
        weight=Weight.WRONG,
    ),
    DataCheck(
        key="covers_overlap",
        title=QT_TRANSLATE_NOOP("checks", "Kỳ tham gia chồng ngày"),
        advice=QT_TRANSLATE_NOOP(
            "checks", "Một người không có hai thẻ cùng lúc. Xem ngày trên thẻ rồi sửa kỳ ghi sai."
        ),
        kind="person",
        look=_on_snapshot(_overlapping),
        weight=Weight.WRONG,
        mend=Mend(
            QT_TRANSLATE_NOOP("checks", "Xoá kỳ thừa"),
            QT_TRANSLATE_NOOP(
                "checks",
                "Xoá kỳ không có biên lai nằm trọn trong một kỳ khác cùng nhóm. Không ai mất ngày "
                "nào; kỳ chỉ chồng một phần để lại cho người xem.",
            ),
            mends.needless_covers,
        ),
    ),
    DataCheck(
        key="covers_endless",
        title=QT_TRANSLATE_NOOP("checks", "Kỳ tham gia dài hơn mức có thể đóng"),
        advice=QT_TRANSLATE_NOOP(
            "checks",
            "Không ai đóng một lần quá 5 năm. Năm của ngày hết có thể ghi nhầm; xem thẻ rồi sửa.",
        ),
        kind="person",
        look=partial(queries.endless_covers, months=LONGEST_COVER),
        weight=Weight.WRONG,
    ),
    DataCheck(
        key="doubled_receipts",
        title=QT_TRANSLATE_NOOP("checks", "Số biên lai dùng hai lần"),
        advice=QT_TRANSLATE_NOOP(
            "checks", "Hai người nộp cùng quyển, cùng số. So với biên lai giấy rồi sửa số sai."
        ),
        kind="person",
        look=_on_snapshot(queries.doubled_receipts),
        weight=Weight.WRONG,
    ),
    DataCheck(
        key="receipts_ahead",
        title=QT_TRANSLATE_NOOP("checks", "Biên lai ghi ngày sau hôm nay"),
        advice=QT_TRANSLATE_NOOP(
            "checks", "Tiền chưa thể thu vào ngày chưa tới. Xem ngày trên biên lai giấy rồi sửa."
        ),
        kind="person",
        look=queries.receipts_after,
        weight=Weight.WRONG,
    ),
    DataCheck(
        key="birth_date",
        title=QT_TRANSLATE_NOOP("checks", "Thiếu ngày sinh, hoặc ngày sinh không thể đúng"),
        advice=QT_TRANSLATE_NOOP(
            "checks",
            "Không có năm sinh thì không tính được nhóm đóng và tuổi. Ghi ít nhất năm sinh.",
        ),
        kind="person",
        look=_of_persons(_birth_missing),
    ),
    DataCheck(
        key="national_id_doubt",
        title=QT_TRANSLATE_NOOP("checks", "Số CCCD không khớp ngày sinh hoặc giới tính"),
        advice=QT_TRANSLATE_NOOP(
            "checks",
            "Ba số đầu là tỉnh, số thứ tư là giới tính và thế kỷ, hai số sau là năm sinh. Xem "
            "lại thẻ.",
        ),
        kind="person",
        look=_of_persons(_number_contradicts),
    ),
    DataCheck(
        key="possible_duplicates",
        title=QT_TRANSLATE_NOOP("checks", "Có thể là một người ghi hai lần"),
        advice=QT_TRANSLATE_NOOP(
            "checks", "Trùng họ tên và ngày sinh. Nếu là một người thì giữ một, xoá người kia."
        ),
        kind="person",
        look=_on_snapshot(queries.same_name_and_birth),
    ),
    DataCheck(
        key="insured_but_gone",
        title=QT_TRANSLATE_NOOP("checks", "Đã mất hoặc chuyển đi mà thẻ còn hạn"),
        advice=QT_TRANSLATE_NOOP(
            "checks", "Báo giảm với cơ quan BHXH, hoặc sửa tình trạng nếu ghi nhầm."
        ),
        kind="person",
        look=queries.insured_but_gone,
    ),
    DataCheck(
        key="household_head",
        title=QT_TRANSLATE_NOOP("checks", "Hộ không có chủ hộ, hoặc có nhiều chủ hộ"),
        advice=QT_TRANSLATE_NOOP("checks", "Mỗi hộ có đúng một chủ hộ. Mở hộ, chọn “Đổi chủ hộ”."),
        kind="household",
        look=_on_snapshot(_wrong_heads),
        mend=Mend(
            QT_TRANSLATE_NOOP("checks", "Ghi chủ hộ theo tên hộ"),
            QT_TRANSLATE_NOOP(
                "checks",
                "Thành viên mang tên chủ hộ thành chủ hộ duy nhất. Hộ không rõ ai là chủ hộ để lại "
                "cho người xem.",
            ),
            mends.one_head,
        ),
    ),
    DataCheck(
        key="class_over",
        title=QT_TRANSLATE_NOOP("checks", "Diện hộ đã hết hạn"),
        advice=QT_TRANSLATE_NOOP(
            "checks",
            "Từ ngày đó hộ không còn được hỗ trợ. Còn trong danh sách năm nay thì ghi lại ngày, "
            "không còn thì bỏ diện hộ. Việc đầu năm làm cho cả danh sách.",
        ),
        kind="household",
        look=queries.classes_over,
    ),
    DataCheck(
        key="class_endless",
        title=QT_TRANSLATE_NOOP("checks", "Diện hộ không ghi ngày hết"),
        advice=QT_TRANSLATE_NOOP(
            "checks",
            "Hộ nghèo, cận nghèo được công nhận từng năm. Không có ngày hết thì năm nào cũng tính "
            "hỗ trợ. Ghi ngày hết theo quyết định.",
        ),
        kind="household",
        look=_on_snapshot(queries.classes_without_end),
    ),
    DataCheck(
        key="names",
        title=QT_TRANSLATE_NOOP("checks", "Họ tên viết không đúng cách"),
        advice=QT_TRANSLATE_NOOP(
            "checks", "Toàn chữ hoa, chữ thường, có chữ số hay ký tự lạ. Sửa theo giấy tờ."
        ),
        kind="person",
        look=_of_persons(_name_odd),
        mend=Mend(
            QT_TRANSLATE_NOOP("checks", "Viết hoa lại"),
            QT_TRANSLATE_NOOP(
                "checks",
                "Tên toàn chữ hoa hoặc chữ thường được viết hoa chữ đầu, bỏ dấu cách thừa. Tên có "
                "ký tự lạ để lại cho người xem.",
            ),
            mends.usual_names,
        ),
    ),
    DataCheck(
        key="collector_cards",
        title=QT_TRANSLATE_NOOP("checks", "Nhân viên thu đang làm mà thẻ hết hạn"),
        advice=QT_TRANSLATE_NOOP(
            "checks",
            "Không có thẻ còn hạn thì không được thu tiền. Đề nghị cấp lại rồi ghi hạn mới.",
        ),
        kind="collector",
        look=queries.collectors_without_card,
    ),
    DataCheck(
        key="no_place",
        title=QT_TRANSLATE_NOOP("checks", "Hộ chưa ghi thôn/tổ"),
        advice=QT_TRANSLATE_NOOP(
            "checks", "Hộ không có thôn/tổ thì không vào bảng nào theo thôn. Ghi thôn/tổ cho hộ."
        ),
        kind="household",
        look=_on_snapshot(queries.households_without_place),
    ),
    DataCheck(
        key="no_members",
        title=QT_TRANSLATE_NOOP("checks", "Hộ chưa có thành viên"),
        advice=QT_TRANSLATE_NOOP(
            "checks", "Ghi thành viên, hoặc xoá hộ nếu cả nhà đã chuyển đi hay đã nhập hộ khác."
        ),
        kind="household",
        look=_on_snapshot(queries.households_without_members),
        weight=Weight.MISSING,
    ),
    DataCheck(
        key="no_household",
        title=QT_TRANSLATE_NOOP("checks", "Người chưa xếp hộ"),
        advice=QT_TRANSLATE_NOOP(
            "checks", "Mức đóng hộ gia đình tính theo thứ tự trong hộ. Xếp người vào đúng hộ."
        ),
        kind="person",
        look=_on_snapshot(queries.without_household),
        weight=Weight.MISSING,
    ),
    DataCheck(
        key="no_numbers",
        title=QT_TRANSLATE_NOOP("checks", "Người không có số nào để đối chiếu"),
        advice=QT_TRANSLATE_NOOP(
            "checks",
            "Chưa có CCCD, mã số BHXH và số thẻ. Hỏi khi gặp, quét mã trên CCCD là nhanh nhất.",
        ),
        kind="person",
        look=_on_snapshot(queries.without_numbers),
        weight=Weight.MISSING,
    ),
    DataCheck(
        key="cover_start",
        title=QT_TRANSLATE_NOOP("checks", "Thẻ còn hạn mà chưa rõ ngày bắt đầu"),
        advice=QT_TRANSLATE_NOOP(
            "checks",
            "Thiếu ngày bắt đầu thì không tính được đủ 5 năm liên tục. Xem thẻ rồi ghi thêm.",
        ),
        kind="person",
        look=queries.covers_without_start,
        weight=Weight.MISSING,
    ),
    DataCheck(
        key="shared_phone",
        title=QT_TRANSLATE_NOOP("checks", "Nhiều người chung một số điện thoại"),
        advice=QT_TRANSLATE_NOOP(
            "checks",
            "Số của người đi thu hay của thôn? Ghi số của chính gia đình để nhắc hạn đúng người.",
        ),
        kind="person",
        look=_on_snapshot(partial(queries.shared_phone, most=MOST_ON_ONE_PHONE)),
        weight=Weight.MISSING,
    ),
)
"""The weighty ones first; inside a weight, in the order in which a clerk would mend them."""
BY_KEY = {check.key: check for check in CHECKS}
