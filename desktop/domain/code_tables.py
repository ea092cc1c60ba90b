"""Tables of codes with their labels and the words people write for them."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum

from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.domain.vietnamese_text import fold, nfc


@dataclass(frozen=True, slots=True)
class Code:
    """One code: the label people read and other words that mean it.

    `marks_matter`: the label counts only with its Vietnamese marks (Bà is not the Ba of the
    South, Co is not "có"); `exact_aliases` count only as written, marks included.
    """

    code: str
    label: str
    aliases: tuple[str, ...] = ()
    exact_aliases: tuple[str, ...] = ()
    marks_matter: bool = False


class CodeTable:
    """A set of codes that can be found by code, label or alias."""

    def __init__(self, codes: Iterable[Code]) -> None:
        """Index the codes; two codes that claim the same word are a mistake of the table."""
        self.codes = tuple(codes)
        self._labels = {code.code: code.label for code in self.codes}
        self._exact: dict[str, str] = {}
        self._folded: dict[str, str] = {}
        for code in self.codes:
            for word in (code.code, code.label, *code.aliases, *code.exact_aliases):
                _claim(self._exact, nfc(word).lower(), code.code)
            for word in (code.code, *code.aliases, *(() if code.marks_matter else (code.label,))):
                _claim(self._folded, fold(word), code.code)

    def code_of(self, text: str) -> str | None:
        """Return the code meant by a code, label or alias, or None.

        The words are first compared with their marks, then without; a code that lost its
        leading zero (1 for 01) is found too.
        """
        folded = fold(text)
        found = self._exact.get(nfc(text).lower()) or self._folded.get(folded)
        if found is None and folded.isascii() and folded.isdigit():
            found = self._folded.get(folded.zfill(2))
        return found

    def label_of(self, code: str) -> str | None:
        """Return the label of a code, or None for an unknown code."""
        return self._labels.get(code)


def _claim(words: dict[str, str], word: str, code: str) -> None:
    if words.setdefault(word, code) != code:
        raise ValueError(f"{word!r} means both {words[word]} and {code}")


class Payer(Enum):
    """Who pays the health insurance of a group (Law on Health Insurance, art. 12)."""

    EMPLOYER_EMPLOYEE = "employer_employee"
    SI_AGENCY = "si_agency"
    STATE_BUDGET = "state_budget"
    STATE_PART = "state_part"
    HOUSEHOLD = "household"


@dataclass(frozen=True, slots=True)
class HiGroup:
    """A group on the health insurance card: who pays, and the usual benefit digit (1 to 5)."""

    code: str
    label: str
    payer: Payer
    benefit: int


SEXES = CodeTable(
    [
        Code("M", QT_TRANSLATE_NOOP("fields", "Nam"), ("Trai", "Đàn ông", "Male", "1")),
        Code("F", QT_TRANSLATE_NOOP("fields", "Nữ"), ("Gái", "Đàn bà", "Female", "0", "2")),
    ]
)
"""0 and 1 are the codes of the VNPT file; a column titled "Nữ" with marks is read elsewhere."""

HOUSEHOLD_CLASSES = CodeTable(
    [
        Code("poor", QT_TRANSLATE_NOOP("fields", "Hộ nghèo"), ("Nghèo", "HN", "Hộ N")),
        Code(
            "near_poor",
            QT_TRANSLATE_NOOP("fields", "Hộ cận nghèo"),
            ("Cận nghèo", "CN", "HCN", "Hộ CN"),
        ),
        Code(
            "average_living",
            QT_TRANSLATE_NOOP("fields", "Hộ có mức sống trung bình"),
            ("Mức sống trung bình", "Hộ mức sống trung bình", "MSTB", "Trung bình", "GB"),
        ),
        Code(
            "other",
            QT_TRANSLATE_NOOP("fields", "Hộ khác"),
            (
                "Khác",
                "Bình thường",
                "Hộ bình thường",
                "Hộ thường",
                "Không nghèo",
                "Hộ không nghèo",
                "Không",
                "Hộ thoát nghèo",
                "Hộ mới thoát nghèo",
                "Hộ chính sách",
                "Hộ có công",
            ),
        ),
    ]
)

RESIDENCE_STATUSES = CodeTable(
    [
        Code("permanent", QT_TRANSLATE_NOOP("fields", "Thường trú"), ("KT1", "Đang thường trú")),
        Code(
            "temporary",
            QT_TRANSLATE_NOOP("fields", "Tạm trú"),
            ("KT3", "KT4", "Đang tạm trú"),
        ),
        Code("absent", QT_TRANSLATE_NOOP("fields", "Tạm vắng"), ("Đang tạm vắng", "Vắng")),
        Code(
            "moved_out",
            QT_TRANSLATE_NOOP("fields", "Chuyển đi"),
            ("Đã chuyển đi", "Chuyển nơi khác", "Đã chuyển", "Chuyển khẩu"),
        ),
    ]
)

LIFE_STATUSES = CodeTable(
    [
        Code("alive", QT_TRANSLATE_NOOP("fields", "Còn sống"), ("Sống", "Đang sống")),
        Code(
            "dead",
            QT_TRANSLATE_NOOP("fields", "Đã mất"),
            ("Chết", "Đã chết", "Mất", "Tử vong", "Qua đời", "Từ trần", "Đã qua đời"),
        ),
    ]
)

SCHEMES = CodeTable(
    [
        Code(
            "HI",
            QT_TRANSLATE_NOOP("fields", "Bảo hiểm y tế"),
            ("BHYT", "BHYT HGĐ", "BHYT hộ gia đình", "603"),
        ),
        Code(
            "VSI",
            QT_TRANSLATE_NOOP("fields", "Bảo hiểm xã hội tự nguyện"),
            ("BHXH tự nguyện", "BHXH TN", "BHXHTN", "602"),
        ),
    ]
)

COLLECTOR_STATUSES = CodeTable(
    [
        Code("active", QT_TRANSLATE_NOOP("fields", "Đang hoạt động"), ("Hoạt động", "Đang làm")),
        Code("paused", QT_TRANSLATE_NOOP("fields", "Tạm dừng"), ("Tạm ngừng", "Tạm nghỉ")),
        Code("left", QT_TRANSLATE_NOOP("fields", "Đã nghỉ"), ("Nghỉ", "Nghỉ việc", "Thôi việc")),
    ]
)

EVENT_TYPES = CodeTable(
    [
        Code(
            "opening_ceremony",
            QT_TRANSLATE_NOOP("fields", "Lễ ra quân"),
            ("Ra quân", "Lễ phát động", "Phát động", "Lễ ra quân tuyên truyền"),
        ),
        Code(
            "dialogue_conference",
            QT_TRANSLATE_NOOP("fields", "Hội nghị truyền thông, đối thoại"),
            (
                "Hội nghị",
                "Hội nghị truyền thông",
                "Hội nghị đối thoại",
                "Đối thoại",
                "Hội nghị tuyên truyền",
                "Hội nghị tư vấn",
                "Tọa đàm",
                "Hội nghị khách hàng",
            ),
        ),
        Code(
            "small_group",
            QT_TRANSLATE_NOOP("fields", "Truyền thông nhóm nhỏ"),
            (
                "Nhóm nhỏ",
                "Tuyên truyền nhóm nhỏ",
                "Truyền thông theo nhóm nhỏ",
                "Tuyên truyền theo nhóm nhỏ",
                "Tư vấn nhóm nhỏ",
            ),
        ),
        Code(
            "advice_booth",
            QT_TRANSLATE_NOOP("fields", "Gian hàng tư vấn"),
            ("Gian tư vấn", "Gian hàng", "Quầy tư vấn", "Bàn tư vấn", "Điểm tư vấn"),
        ),
        Code(
            "mobile_group",
            QT_TRANSLATE_NOOP("fields", "Nhóm tuyên truyền lưu động"),
            (
                "Nhóm lưu động",
                "Lưu động",
                "Tuyên truyền lưu động",
                "Truyền thông lưu động",
                "Xe tuyên truyền lưu động",
                "Xe lưu động",
                "Nhóm truyền thông lưu động",
                "Tổ tuyên truyền lưu động",
            ),
        ),
        Code(
            "other_activity",
            QT_TRANSLATE_NOOP("fields", "Hình thức khác"),
            (
                "Khác",
                "Hoạt động khác",
                "Livestream",
                "Phát thanh",
                "Loa truyền thanh",
                "Phát tờ rơi",
                "Tờ rơi",
                "Mạng xã hội",
                "Zalo",
                "Facebook",
                "Tuyên truyền tại hộ",
                "Đến từng hộ",
            ),
        ),
    ]
)
"""The six classes reported by the provinces."""

EVENT_STATES = CodeTable(
    [
        Code("held", QT_TRANSLATE_NOOP("fields", "Đã tổ chức"), ("Đã làm", "Hoàn thành")),
        Code("planned", QT_TRANSLATE_NOOP("fields", "Dự kiến"), ("Kế hoạch", "Sắp tổ chức")),
    ]
)

TRUE_MARKS = frozenset({"x", "×", "v", "✓", "✔", "√", "☑", "+", "1", "có", "c", "yes", "y", "true"})
FALSE_MARKS = frozenset({"", "0", "-", "không", "k", "ko", "no", "n", "false"})


def is_marked(text: str) -> bool | None:
    """Tell whether a cell of a "x" column is marked; None when the text is neither."""
    mark = nfc(text).lower()
    if mark in TRUE_MARKS:
        return True
    return False if mark in FALSE_MARKS else None
