"""Columns of particular lists: why somebody is not insured, what the police corrected, codes."""

from dataclasses import replace

from typing_extensions import override

from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.fields.choices import LIFE_STATUS, RESIDENCE_STATUS, Choice
from desktop.fields.field_kinds import Code, Note, ParseContext, Parsed, RawValue, Text
from desktop.fields.field_spec import FieldSpec, PersonalData
from desktop.fields.identity_kinds import HiCard, NationalId
from desktop.fields.import_kinds import HintedDate, Period
from desktop.fields.person import PERSON


class OtherId(NationalId):
    """A second column of papers: its numbers belong to the CCCD or to the old CMND."""

    @override
    def parse(self, raw: RawValue, context: ParseContext) -> Parsed:
        read = super().parse(raw, context)
        if read.value is None or read.belongs_to is not None:
            return read
        return Parsed(read.value, read.issues, "national_id", read.extra)


class MedicalBook(Code):
    """The number of the medical book: since cards are printed it is the card's."""

    @override
    def parse(self, raw: RawValue, context: ParseContext) -> Parsed:
        card = HiCard().parse(raw, context)
        if card.ok and card.value is not None and card.belongs_to is None:
            return Parsed(card.value, card.issues, "hi_card_no", card.extra)
        return super().parse(raw, context)


class PersonStatus(Text):
    """One column for living and residence: "Đã mất", "Chuyển đi", "Tạm trú"."""

    @override
    def parse(self, raw: RawValue, context: ParseContext) -> Parsed:
        outcome = Parsed(None)
        kinds: tuple[tuple[str, Choice], ...] = (
            ("life_status", LIFE_STATUS),
            ("residence_status", RESIDENCE_STATUS),
        )
        for key, kind in kinds:
            outcome = kind.parse(raw, context)
            if outcome.value is not None:
                return Parsed(outcome.value, (), key)
        return outcome


NOT_INSURED_COLUMNS = (
    FieldSpec(
        key="old_card_end",
        label=QT_TRANSLATE_NOOP("fields", "Hạn thẻ cũ"),
        kind=Text(),
        header_aliases=(
            "Hạn thẻ BHYT cũ",
            "Ngày hết hạn thẻ cũ",
            "Thẻ cũ hết hạn",
            "Hạn sử dụng thẻ cũ",
            "Hạn thẻ gần nhất",
            "Hạn thẻ",
            "Hạn thẻ BHYT",
            "Ngày hết hạn",
            "Ngày hết hạn thẻ",
            "Hạn sử dụng",
            "Đến ngày",
            "Giá trị đến",
        ),
    ),
    FieldSpec(
        key="not_insured_reason",
        label=QT_TRANSLATE_NOOP("fields", "Lý do chưa tham gia"),
        kind=Note(),
        header_aliases=(
            "Lý do chưa tham gia BHYT",
            "Nguyên nhân chưa tham gia",
            "Lý do không tham gia",
            "Lý do chưa có thẻ",
            "Lý do",
            "Nguyên nhân",
        ),
        personal_data=PersonalData.BASIC,
    ),
    FieldSpec(
        key="canvass_result",
        label=QT_TRANSLATE_NOOP("fields", "Kết quả vận động"),
        kind=Note(),
        header_aliases=(
            "Kết quả tuyên truyền",
            "Kết quả tuyên truyền, vận động",
            "Kết quả tư vấn",
            "KQ vận động",
            "Kết quả",
        ),
        personal_data=PersonalData.BASIC,
    ),
)

RETURN_COLUMNS = (
    FieldSpec(
        key="person_status",
        label=QT_TRANSLATE_NOOP("fields", "Tình trạng sống, cư trú"),
        kind=PersonStatus(),
        header_aliases=("Trạng thái", "Tình trạng", "Tình trạng công dân", "Trạng thái công dân"),
    ),
    FieldSpec(
        key="match_result",
        label=QT_TRANSLATE_NOOP("fields", "Kết quả đối chiếu"),
        kind=Note(),
        header_aliases=(
            "Kết quả xác thực",
            "Kết quả đối soát",
            "Kết quả so khớp",
            "Kết quả khớp",
            "Kết quả rà soát",
            "Kết quả kiểm tra",
            "Kết quả xác minh",
            "Kết quả đối chiếu CSDLQG",
            "Kết quả đối chiếu CSDLQG về dân cư",
            "Kết quả xác thực CSDLQG về dân cư",
            "Kết quả trả về",
            "KQ đối chiếu",
            "KQ xác thực",
            "Trạng thái đối chiếu",
            "Trạng thái xác thực",
            "Tình trạng xác thực",
            "Xác thực",
            "Trạng thái",
            "Kết quả",
        ),
    ),
    FieldSpec(
        key="difference",
        label=QT_TRANSLATE_NOOP("fields", "Nội dung sai lệch"),
        kind=Note(),
        header_aliases=(
            "Thông tin sai lệch",
            "Thông tin sai khác",
            "Nội dung sai khác",
            "Nội dung điều chỉnh",
            "Nội dung cần điều chỉnh",
            "Chi tiết lỗi",
            "Lý do không khớp",
            "Nguyên nhân không khớp",
            "Trường sai lệch",
            "Trường không khớp",
            "Trường thông tin sai lệch",
            "Thông tin không khớp",
        ),
    ),
    FieldSpec(
        key="answer",
        label=QT_TRANSLATE_NOOP("fields", "Nội dung trả về"),
        kind=Note(),
        header_aliases=("Nội dung", "Nội dung phản hồi", "Nội dung trả lời", "Phản hồi"),
    ),
)

_AFTER = (
    "{} đúng",
    "{} đã điều chỉnh",
    "{} điều chỉnh",
    "{} sửa lại",
    "{} mới",
    "{} CSDLQG",
    "{} CSDL dân cư",
    "{} CSDLQG về dân cư",
    "{} CSDLQGVDC",
    "{} trên CSDLQG",
    "{} trong CSDLQG",
    "{} trên CSDL dân cư",
    "{} trong CSDL dân cư",
    "{} theo CSDLQG",
    "{} theo CSDLQGDC",
    "{} theo CSDL dân cư",
    "{} theo CSDLQG về dân cư",
    "{} theo CSDL quốc gia về dân cư",
    "{} trong CSDLQG về dân cư",
    "{} trên CSDLQG về dân cư",
    "{} theo công an",
)
_CALLED: dict[str, tuple[str, ...]] = {
    "full_name": ("Họ và tên", "Họ tên"),
    "birth_date": ("Ngày sinh", "Ngày tháng năm sinh", "Năm sinh"),
    "sex": ("Giới tính",),
    "national_id": ("Số CCCD", "CCCD", "Số ĐDCN", "Số định danh", "Số định danh cá nhân"),
    "si_number": ("Mã số BHXH", "Mã BHXH"),
    "address": ("Địa chỉ", "Địa chỉ thường trú", "Nơi thường trú", "Nơi cư trú"),
    "phone": ("Số điện thoại", "SĐT"),
}
CORRECTED: dict[str, str] = {f"corrected_{key}": key for key in _CALLED}
"""Column of the right value -> the field that it corrects."""
_LABELS = {
    "full_name": QT_TRANSLATE_NOOP("fields", "Họ và tên đúng"),
    "birth_date": QT_TRANSLATE_NOOP("fields", "Ngày sinh đúng"),
    "sex": QT_TRANSLATE_NOOP("fields", "Giới tính đúng"),
    "national_id": QT_TRANSLATE_NOOP("fields", "Số CCCD đúng"),
    "si_number": QT_TRANSLATE_NOOP("fields", "Mã số BHXH đúng"),
    "address": QT_TRANSLATE_NOOP("fields", "Địa chỉ đúng"),
    "phone": QT_TRANSLATE_NOOP("fields", "Số điện thoại đúng"),
}
CORRECTED_COLUMNS = tuple(
    replace(
        PERSON.field(field),
        key=key,
        label=_LABELS[field],
        required=False,
        header_aliases=tuple(form.format(name) for name in _CALLED[field] for form in _AFTER),
    )
    for key, field in CORRECTED.items()
)

FACILITY_CODE = FieldSpec(
    key="facility_code",
    label=QT_TRANSLATE_NOOP("fields", "Mã cơ sở KCB"),
    kind=Code(),
    header_aliases=(
        "Mã CSKCB",
        "Mã KCB",
        "Mã bệnh viện",
        "Mã nơi KCB",
        "MA_BV",
        "MaBenhVien",
        "Mã BV",
        "MA_DKBD",
        "Mã ĐKBĐ",
        "Mã KCBBĐ",
        "Mã nơi KCBBĐ",
        "Mã nơi ĐK KCB BĐ",
        "Mã nơi KCB ban đầu",
        "Mã nơi ĐK KCB ban đầu",
        "Mã CSKCB ban đầu",
        "Mã cơ sở KCB ban đầu",
    ),
)
"""Beside a column of names; alone it is the place of first care itself."""

OTHER_ID = FieldSpec(
    key="other_id",
    label=QT_TRANSLATE_NOOP("fields", "Số giấy tờ khác"),
    kind=OtherId(),
    header_aliases=("CMND", "SOCMND"),
    masked=True,
    personal_data=PersonalData.BASIC,
)

BENEFIT_LEVEL = FieldSpec(
    key="benefit_level",
    label=QT_TRANSLATE_NOOP("fields", "Mức hưởng"),
    kind=Text(),
    header_aliases=("MucHuong", "Mức hưởng BHYT"),
)

COVER_PERIOD = FieldSpec(
    key="cover_period",
    label=QT_TRANSLATE_NOOP("fields", "Thời hạn thẻ (từ - đến)"),
    kind=Period(),
    header_aliases=(
        "Thời hạn sử dụng",
        "Thời hạn thẻ",
        "Thời hạn",
        "Thời hạn sử dụng thẻ",
        "Thời hạn thẻ BHYT",
        "Giá trị sử dụng",
        "Thời gian sử dụng",
        "Giá trị thẻ",
        "GT thẻ",
        "Hạn thẻ",
        "Hạn sử dụng",
        "Hạn dùng",
        "Hạn thẻ BHYT",
        "Thời gian tham gia",
        "Từ ngày đến ngày",
        "Từ ngày - đến ngày",
        "Từ tháng đến tháng",
        "Từ tháng - đến tháng",
    ),
)
"""Both days of a card in one cell."""

FORMER_CARD_END = FieldSpec(
    key="former_card_end",
    label=QT_TRANSLATE_NOOP("fields", "Hạn thẻ cũ"),
    kind=HintedDate(),
    header_aliases=(
        "Hạn thẻ BHYT cũ",
        "Hạn thẻ hiện tại",
        "Hạn thẻ gần nhất",
        "Ngày hết hạn thẻ cũ",
        "Thẻ cũ hết hạn",
        "Hạn sử dụng thẻ cũ",
        "Thời hạn thẻ cũ",
    ),
)
"""The end of the card that somebody has: the only one where a list names no other period."""

CODED_COLUMNS = (
    FieldSpec(
        key="declaration_kind",
        label=QT_TRANSLATE_NOOP("fields", "Loại kê khai"),
        kind=Text(),
        header_aliases=("Loai", "Loại"),
    ),
    BENEFIT_LEVEL,
    FieldSpec(
        key="pay_rate",
        label=QT_TRANSLATE_NOOP("fields", "Tỷ lệ đóng"),
        kind=Text(),
        header_aliases=("TYLE", "TyLeDong", "TYLEDONG", "TyleNSDP"),
    ),
    FieldSpec(
        key="medical_book",
        label=QT_TRANSLATE_NOOP("fields", "Số KCB"),
        kind=MedicalBook(),
        header_aliases=("SOKCB",),
    ),
)
CODED_TOLD_ONLY = frozenset(spec.key for spec in CODED_COLUMNS)
