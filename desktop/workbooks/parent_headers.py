"""What a short header means under its parent: "Biên lai | Số", "Ngày sinh | Nữ", "Cha | Họ tên"."""

from dataclasses import dataclass

_NAMES = frozenset({"ho ten", "ho va ten", "ten"})
_NUMBERS = frozenset({"so", "ma so", "ma", "so the", "ma the"})
_DAYS = frozenset({"ngay", "ngay cap", "ngay thang"})
_SHARES = frozenset({"ty le", "ti le", "muc", "tl", "ty le ho tro", ""})
_AMOUNTS = frozenset({"so tien", "tien", "so tien ho tro"})
_FROM = frozenset({"tu", "tu ngay", "ngay bat dau"})
_TO = frozenset({"den", "den ngay", "ngay ket thuc", "ngay het han", "han", "han the", "thoi han"})
_MONTHS = frozenset({"so thang", "so thang dong", "thang"})
_FROM_MONTH = frozenset({"tu thang", "tu thang nam", "tu t n", "tu"})
_TO_MONTH = frozenset({"den thang", "den thang nam", "den"})
YEAR = "*year"
"""The child "Năm" beside days and months; folded it would read as "Nam", a man."""


@dataclass(frozen=True, slots=True)
class ParentRule:
    """Under a parent that holds one of `words`, a child in `children` means `field`.

    `closed` parents speak of somebody else: a child that no rule names means nothing there.
    """

    words: tuple[str, ...]
    children: frozenset[str]
    field: str
    closed: bool = False


def _rules(
    words: tuple[str, ...], *pairs: tuple[frozenset[str], str], closed: bool = False
) -> list[ParentRule]:
    return [ParentRule(words, children, field, closed) for children, field in pairs]


_RIGHT = (
    "tra ve",
    "csdl",
    "csdlqg",
    "csdlqgvdc",
    "co so du lieu",
    "thong tin dung",
    "du lieu dung",
    "dieu chinh",
    "chinh xac",
    "sau doi chieu",
    "sau xac thuc",
)
_FATHER = ("cha", "bo", "ho ten cha", "nguoi cha")
_MOTHER = ("me", "nguoi me")
RULES: tuple[ParentRule, ...] = (
    # What the police say is right, beside what was sent to them.
    *_rules(
        _RIGHT,
        (_NAMES, "corrected_full_name"),
        (frozenset({"ngay sinh", "ngay thang nam sinh", "nam sinh"}), "corrected_birth_date"),
        (frozenset({"gioi tinh"}), "corrected_sex"),
        (
            frozenset({"cccd", "so cccd", "so ddcn", "so dinh danh", "so dinh danh ca nhan"}),
            "corrected_national_id",
        ),
        (frozenset({"ma so bhxh", "ma bhxh"}), "corrected_si_number"),
        (frozenset({"dia chi", "thuong tru", "noi thuong tru", "noi cu tru"}), "corrected_address"),
        (frozenset({"ket qua", "trang thai"}), "match_result"),
    ),
    *_rules(_FATHER, (_NAMES, "father_name"), closed=True),
    *_rules(_MOTHER, (_NAMES, "mother_name"), closed=True),
    *_rules(("giam ho", "cha me"), (_NAMES, "guardian_name"), closed=True),
    *_rules(("chu ho",), (_NAMES, "head_name"), closed=True),
    *_rules(
        ("nhan vien thu", "nguoi thu", "nvt"),
        (_NAMES, "collector_name"),
        (frozenset({"ma", "ma so", "so", "ma nvt"}), "collector_code"),
        closed=True,
    ),
    *_rules(
        ("ngay sinh", "nam sinh", "thang nam sinh", "sinh ngay"),
        (frozenset({"nam"}), "birth_male"),
        (frozenset({"nu"}), "birth_female"),
        (frozenset({"ngay"}), "birth_day"),
        (frozenset({"thang"}), "birth_month"),
        (frozenset({"ngay thang"}), "birth_day_month"),
        (frozenset({YEAR, "nam sinh"}), "birth_year"),
    ),
    *_rules(
        ("gioi tinh", "phai", "gioi"),
        (frozenset({"nam"}), "sex_male"),
        (frozenset({"nu"}), "sex_female"),
    ),
    *_rules(
        ("bien lai",),
        (_NUMBERS, "receipt_no"),
        (_DAYS, "receipt_date"),
        (frozenset({"quyen", "quyen so", "ky hieu"}), "receipt_book"),
        (_AMOUNTS, "amount_paid"),
    ),
    *_rules(
        ("nsnn", "nha nuoc", "trung uong", "ngan sach nha nuoc"),
        (_SHARES, "state_support_pct"),
        (_AMOUNTS, "state_support_amount"),
    ),
    *_rules(
        ("nsdp", "dia phuong", "tinh ho tro", "ngan sach dia phuong"),
        (_SHARES, "local_support_pct"),
        (_AMOUNTS, "local_support_amount"),
    ),
    *_rules(("ho tro khac",), (_AMOUNTS, "other_support_amount"), (_SHARES, "other_support_pct")),
    *_rules(
        ("ho tro",),
        (frozenset({"nsdp", "dia phuong", "tinh"}), "local_support_amount"),
        (frozenset({"nsnn", "nha nuoc", "trung uong"}), "state_support_amount"),
        (frozenset({"khac"}), "other_support_amount"),
    ),
    *_rules(
        ("phuong thuc dong",),
        (_MONTHS, "months"),
        (_FROM_MONTH, "from_month"),
    ),
    *_rules(
        ("the nvt", "the nhan vien thu"),
        (_NUMBERS, "card_no"),
        (_TO | _FROM, "card_valid_to"),
    ),
    *_rules(
        ("chung nhan", "gcn", "chung chi"),
        (_NUMBERS, "certificate_no"),
        (_DAYS, "certificate_date"),
    ),
    *_rules(
        ("the bhyt", "bhyt", "the bao hiem y te", "thoi han su dung", "gia tri su dung", "han the",
         "gia tri the", "thoi han the", "gia tri"),
        (_NUMBERS, "hi_card_no"),
        (_FROM, "valid_from"),
        (_TO, "valid_to"),
    ),
    *_rules(
        ("thoi gian tham gia", "thoi gian dong", "thoi gian", "thoi han"),
        (_MONTHS, "months"),
        (_FROM_MONTH, "from_month"),
        (_TO_MONTH, "to_month"),
        (_FROM, "valid_from"),
        (_TO, "valid_to"),
    ),
    *_rules(
        ("cccd", "cmnd", "can cuoc", "ddcn", "giay to", "dinh danh"),
        (_NUMBERS, "national_id"),
        (_DAYS, "id_issue_date"),
        (frozenset({"noi cap"}), "id_issue_place"),
    ),
    *_rules(
        ("so tien dong", "so tien"),
        (frozenset({"phai dong", "so tien phai dong"}), "amount_due"),
        (frozenset({"nguoi tham gia dong", "nguoi dan dong", "ca nhan dong"}), "amount_paid"),
    ),
    *_rules(
        ("dien ho", "loai ho", "phan loai", "ho"),
        (frozenset({"ngheo", "ho ngheo"}), "poor_mark"),
        (frozenset({"can ngheo", "ho can ngheo"}), "near_poor_mark"),
        (frozenset({"mstb", "trung binh"}), "average_mark"),
    ),
)  # fmt: skip


def field_under(parents: tuple[str, ...], child: str) -> tuple[str | None, bool]:
    """Return (field, closed) of a folded child header under folded parents, nearest first.

    `closed` is True when the parent speaks of somebody else, so that the child alone means
    nothing.
    """
    for parent in parents:
        padded = f" {parent} "
        closed = False
        for rule in RULES:
            if not any(f" {word} " in padded for word in rule.words):
                continue
            if child in rule.children:
                return rule.field, False
            closed = closed or rule.closed
        if closed:
            return None, True
    return None, False
