"""What matching tells about a row: doubles, other people's numbers, unknown names."""

from desktop.domain.errors import Issue, Severity
from desktop.domain.messages import QT_TRANSLATE_NOOP


def twice_in_file(row: str) -> Issue:
    """The record stands in the file twice."""
    return Issue(
        "duplicate.in_file",
        QT_TRANSLATE_NOOP(
            "issues", "Trùng với dòng {row} của tệp. Xóa một dòng, hoặc chọn ghi cả hai."
        ),
        Severity.DOUBT,
        {"row": row},
    )


def other_name_above(row: str, name: str) -> Issue:
    """A number was given to another name above."""
    return Issue(
        "duplicate.other_name",
        QT_TRANSLATE_NOOP(
            "issues", "Số này đã ghi cho {name} ở dòng {row}. Kiểm tra lại số trên giấy tờ."
        ),
        Severity.ERROR,
        {"name": name, "row": row},
    )


def like_row_above(row: str) -> Issue:
    """Name and birth date are those of a row above."""
    return Issue(
        "duplicate.similar_in_file",
        QT_TRANSLATE_NOOP(
            "issues", "Cùng họ tên và ngày sinh với dòng {row}. Xem có phải một người không."
        ),
        Severity.DOUBT,
        {"row": row},
    )


def possible_duplicate(name: str, born: str) -> Issue:
    """A stored record may be the same."""
    return Issue(
        "duplicate.possible",
        QT_TRANSLATE_NOOP(
            "issues",
            "Có thể trùng với {name} {born} đã có. Chọn ghi mới, cập nhật người đó hay bỏ qua.",
        ),
        Severity.DOUBT,
        {"name": name, "born": born},
    )


def possible_duplicates(number: int, name: str, born: str) -> Issue:
    """Several stored records may be the same."""
    return Issue(
        "duplicate.possible",
        QT_TRANSLATE_NOOP(
            "issues",
            "Trong dữ liệu có {number} bản ghi giống {name}. Chọn đúng bản ghi để cập nhật, ghi "
            "mới hay bỏ qua.",
        ),
        Severity.DOUBT,
        {"number": number, "name": " ".join(part for part in (name, born) if part)},
    )


def number_of_another(name: str) -> Issue:
    """The number is another name's in the data."""
    return Issue(
        "match.other_name",
        QT_TRANSLATE_NOOP(
            "issues", "Số này trong dữ liệu là của {name}. Kiểm tra lại số và họ tên."
        ),
        Severity.DOUBT,
        {"name": name},
    )


OTHER_PERSON = "match.other_person"
"""Code of the doubt that only a person settles, row by row: never accepted with all others."""


def number_of_another_person(name: str, born: str) -> Issue:
    """The number is of somebody of another name who was born in another year."""
    return Issue(
        OTHER_PERSON,
        QT_TRANSLATE_NOOP(
            "issues",
            "Số này trong dữ liệu là của {name}, sinh {born}: có vẻ là người khác. Sửa lại số; chỉ "
            "ghi nếu đúng là người đó và dữ liệu cũ sai.",
        ),
        Severity.DOUBT,
        {"name": name, "born": born},
    )


def numbers_of_two(name: str, other: str) -> Issue:
    """The CCCD is of one stored person, the SI number of another one."""
    return Issue(
        "match.two_persons",
        QT_TRANSLATE_NOOP(
            "issues",
            "Số CCCD trong dữ liệu là của {name}, mã số BHXH là của {other}. Sửa số bị sai; nếu là "
            "một người bị ghi hai lần, gộp hai bản ghi trước.",
        ),
        Severity.ERROR,
        {"name": name, "other": other},
    )


def person_is_dead(name: str) -> Issue:
    """The stored person is recorded dead."""
    return Issue(
        "match.dead",
        QT_TRANSLATE_NOOP(
            "issues",
            "{name} trong dữ liệu đã mất. Kiểm tra lại số; nếu ghi nhầm là đã mất, sửa ở bản ghi "
            "trước.",
        ),
        Severity.DOUBT,
        {"name": name},
    )


def person_moved_out(name: str) -> Issue:
    """The stored person is recorded as moved away, which stays so."""
    return Issue(
        "match.moved_out",
        QT_TRANSLATE_NOOP(
            "issues",
            "{name} trong dữ liệu đã chuyển đi: tình trạng đó được giữ. Nếu người này đã về, sửa "
            "tình trạng cư trú.",
        ),
        Severity.WARNING,
        {"name": name},
    )


def person_changes_household(stored: str, told: str) -> Issue:
    """The stored person lives in another household than the list says, and would move."""
    return Issue(
        "match.other_household",
        QT_TRANSLATE_NOOP(
            "issues",
            "Trong dữ liệu người này ở hộ {stored}: sẽ chuyển sang hộ {told}. Nếu tệp cũ hơn dữ "
            "liệu, bỏ dòng này.",
        ),
        Severity.WARNING,
        {"stored": stored, "told": told},
    )


def household_kept(stored: str, told: str) -> Issue:
    """A list numbers a stored household in its own way: its code stays."""
    return Issue(
        "household.code_kept",
        QT_TRANSLATE_NOOP(
            "issues",
            "Hộ {told} của tệp trong dữ liệu là hộ {stored}, cùng chủ hộ và thành viên: giữ mã hộ "
            "{stored}.",
        ),
        Severity.WARNING,
        {"stored": stored, "told": told},
    )


def person_with_other_number(name: str) -> Issue:
    """The SI number is of somebody with another CCCD."""
    return Issue(
        "match.other_number",
        QT_TRANSLATE_NOOP(
            "issues", "Mã số BHXH là của {name}, người này có số CCCD khác. Kiểm tra lại hai số."
        ),
        Severity.DOUBT,
        {"name": name},
    )


def person_elsewhere(name: str, commune: str) -> Issue:
    """The number is of a person who lives in another commune of the office: nobody lives twice."""
    return Issue(
        "match.other_commune",
        QT_TRANSLATE_NOOP(
            "issues",
            "Số này là của {name}, đang ở {commune} trong dữ liệu. Nếu đã chuyển đến đây, ghi "
            "người đó chuyển đi ở {commune} trước rồi nhập lại; nếu không, sửa lại số.",
        ),
        Severity.ERROR,
        {"name": name, "commune": commune},
    )


def person_came_from(name: str, commune: str) -> Issue:
    """The number is of a person who moved away from another commune of the office."""
    return Issue(
        "match.from_other_commune",
        QT_TRANSLATE_NOOP(
            "issues",
            "Số này là của {name}, đã chuyển đi khỏi {commune}. Nếu ghi, dòng này thành người của "
            "xã này; bản ghi cũ giữ nguyên.",
        ),
        Severity.DOUBT,
        {"name": name, "commune": commune},
    )


def si_number_changes(number: str) -> Issue:
    """The stored SI number is another one."""
    return Issue(
        "match.si_number",
        QT_TRANSLATE_NOOP(
            "issues", "Mã số BHXH trong dữ liệu là {number}, tệp ghi số khác. Kiểm tra lại mã số."
        ),
        Severity.WARNING,
        {"number": number},
    )


NOBODY = "match.nobody"
STRANGER = "person.stranger"
UNKNOWN_PERSON = frozenset({NOBODY, STRANGER})
"""Codes of what is told of people whom no list of the office names."""
PERSON_UNKNOWN = Issue(
    STRANGER,
    QT_TRANSLATE_NOOP(
        "issues",
        "Người này chưa có trong dữ liệu và tệp không ghi thôn/tổ. Thêm thành người mới, hoặc để "
        "lại thành việc cần làm.",
    ),
    Severity.DOUBT,
)


def nobody_known(*, named: bool) -> Issue:
    """A list that speaks of stored people names somebody who is not stored."""
    if named:
        text = QT_TRANSLATE_NOOP(
            "issues",
            "Không thấy người mang số này trong dữ liệu. Kiểm tra lại số; nếu vẫn ghi, dòng này "
            "thành người mới.",
        )
    else:
        text = QT_TRANSLATE_NOOP(
            "issues",
            "Không thấy người mang số này trong dữ liệu và dòng không có họ tên. Kiểm tra lại số.",
        )
    return Issue(NOBODY, text, Severity.DOUBT if named else Severity.ERROR)


def household_of_another(code: str, head: str) -> Issue:
    """The stored household of this code has another head."""
    return Issue(
        "household.other_head",
        QT_TRANSLATE_NOOP(
            "issues",
            "Mã hộ {code} trong dữ liệu là hộ của {head}. Nếu là hộ khác, sửa mã hộ trong tệp.",
        ),
        Severity.DOUBT,
        {"code": code, "head": head},
    )


def new_neighbourhood(name: str, like: str | None) -> Issue:
    """The office does not have this neighbourhood yet; `like` is one written nearly so."""
    if like is None:
        text = QT_TRANSLATE_NOOP(
            "issues", "Chưa có “{name}” trong danh sách thôn/tổ: sẽ được thêm mới."
        )
    else:
        text = QT_TRANSLATE_NOOP(
            "issues",
            "Chưa có “{name}” trong danh sách thôn/tổ: sẽ được thêm mới. Có phải “{like}”?",
        )
    return Issue("neighbourhood.new", text, Severity.WARNING, {"name": name, "like": like})


def other_amount(stored: str, told: str) -> Issue:
    """A stored receipt of this number has another amount."""
    return Issue(
        "receipt.other_amount",
        QT_TRANSLATE_NOOP(
            "issues",
            "Biên lai này trong dữ liệu là {stored}, tệp ghi {told}. Đối chiếu với biên lai; nếu "
            "vẫn ghi, lấy số của tệp.",
        ),
        Severity.DOUBT,
        {"stored": stored, "told": told},
    )


def other_amount_of_closed(stored: str, told: str) -> Issue:
    """A receipt whose day is closed has another amount."""
    return Issue(
        "receipt.closed",
        QT_TRANSLATE_NOOP(
            "issues",
            "Biên lai này đã chốt tiền với {stored}, tệp ghi {told}. Sửa lại số tiền trong tệp.",
        ),
        Severity.ERROR,
        {"stored": stored, "told": told},
    )


def other_amount_of_recorded(stored: str, told: str) -> Issue:
    """A receipt that was written here, line by line, has another amount."""
    return Issue(
        "receipt.recorded",
        QT_TRANSLATE_NOOP(
            "issues",
            "Biên lai này đã thu trong chương trình với {stored}, tệp ghi {told}. Sửa lại số tiền "
            "trong tệp; nếu biên lai ghi sai thì huỷ rồi thu lại.",
        ),
        Severity.ERROR,
        {"stored": stored, "told": told},
    )


def other_payer(name: str, amount: str) -> Issue:
    """A stored receipt of this number was paid by somebody else."""
    return Issue(
        "receipt.other_payer",
        QT_TRANSLATE_NOOP(
            "issues",
            "Biên lai số này trong dữ liệu là của {name}, {amount}. Kiểm tra lại số và người "
            "đóng; nếu vẫn ghi, dòng này thành biên lai mới.",
        ),
        Severity.DOUBT,
        {"name": name, "amount": amount},
    )


def receipt_of_others(name: str, amount: str) -> Issue:
    """A stored receipt of this number is of somebody else, with another amount or day."""
    return Issue(
        "receipt.of_others",
        QT_TRANSLATE_NOOP(
            "issues",
            "Số biên lai này đã ghi cho {name}, {amount}: khoản này được ghi thêm. Đối chiếu nếu "
            "không phải một biên lai của cả hộ.",
        ),
        Severity.WARNING,
        {"name": name, "amount": amount},
    )


def receipt_of_nobody(amount: str) -> Issue:
    """A list of receipts brought this number with another amount, for nobody."""
    return Issue(
        "receipt.of_nobody",
        QT_TRANSLATE_NOOP(
            "issues",
            "Biên lai số này đã có trong dữ liệu, {amount}, chưa gắn với ai: khoản này được ghi "
            "thêm. Đối chiếu để không tính hai lần.",
        ),
        Severity.WARNING,
        {"amount": amount},
    )


def other_receipt_date(day: str) -> Issue:
    """A stored receipt of this number has another date, which stays."""
    return Issue(
        "receipt.other_date",
        QT_TRANSLATE_NOOP(
            "issues",
            "Ngày biên lai trong dữ liệu là {day}: giữ ngày đã có. Sửa ở bản ghi nếu ngày đó sai.",
        ),
        Severity.WARNING,
        {"day": day},
    )


VOID_RECEIPT = Issue(
    "receipt.void",
    QT_TRANSLATE_NOOP(
        "issues",
        "Biên lai số này trong dữ liệu đã hủy. Kiểm tra lại số; nếu vẫn ghi, dòng này thành biên "
        "lai mới.",
    ),
    Severity.DOUBT,
)
UNKNOWN_PAYER = Issue(
    "receipt.unknown_payer",
    QT_TRANSLATE_NOOP(
        "issues",
        "Chưa có người mang mã số này: biên lai được ghi theo tên người đóng, chưa gắn với ai.",
    ),
    Severity.WARNING,
)
UNKNOWN_COLLECTOR = Issue(
    "collector.unknown",
    QT_TRANSLATE_NOOP(
        "issues",
        "Chưa có nhân viên thu mang mã này: biên lai vẫn được ghi. "
        "Thêm nhân viên thu hoặc sửa lại mã.",
    ),
    Severity.WARNING,
)


def collector_not_linked(words: str) -> Issue:
    """A household's collector is none of the office's list, or several bear the name."""
    return Issue(
        "household.collector",
        QT_TRANSLATE_NOOP(
            "issues",
            "Không xác định được nhân viên thu “{words}”: hộ vẫn được ghi, chưa gắn người thu. "
            "Thêm vào danh sách nhân viên thu, hoặc ghi đúng mã.",
        ),
        Severity.WARNING,
        {"words": words},
    )


def cover_without_start(end: str) -> Issue:
    """A stored cover of the same end lacks its start, and may be another one."""
    return Issue(
        "match.cover_without_start",
        QT_TRANSLATE_NOOP(
            "issues",
            "Trong dữ liệu đã có kỳ đến {end} chưa rõ ngày bắt đầu, theo biên lai hoặc nhóm khác. "
            "Xem có phải cùng một thẻ không: ghi thì kỳ ấy lấy ngày bắt đầu của dòng này.",
        ),
        Severity.DOUBT,
        {"end": end},
    )


def cover_of_same_days(start: str, end: str) -> Issue:
    """Another stored cover holds days of the row's cover."""
    return Issue(
        "match.cover_of_same_days",
        QT_TRANSLATE_NOOP(
            "issues",
            "Trong dữ liệu có kỳ {start} – {end} trùng ngày với kỳ của dòng này. Xem lại ngày ở cả "
            "hai nơi; chỉ ghi nếu đúng là hai kỳ.",
        ),
        Severity.DOUBT,
        {"start": start, "end": end},
    )


def cover_after_the_end(end: str, last_day: str) -> Issue:
    """A row holds days that a stored term lost when its person stopped taking part."""
    return Issue(
        "match.cover_after_the_end",
        QT_TRANSLATE_NOOP(
            "issues",
            "Người này đã ghi dừng tham gia: kỳ đến {end} chỉ tính đến {last}, mà kỳ của dòng này "
            "có những ngày sau đó. Chỉ ghi nếu người này tham gia lại.",
        ),
        Severity.DOUBT,
        {"end": end, "last": last_day},
    )


def decrease_without_day() -> Issue:
    """A row takes somebody off whose term goes on, and tells no day."""
    return Issue(
        "cover.decrease_day",
        QT_TRANSLATE_NOOP(
            "issues",
            "Dòng ghi giảm nhưng chưa rõ dừng từ ngày nào, mà người này còn hạn. Ghi ngày ở cột "
            "“Giảm từ ngày” rồi nhập lại, hoặc ghi dừng tham gia ở hộ của người này.",
        ),
        Severity.DOUBT,
    )


def decrease_of_nobody(last_day: str) -> Issue:
    """A row ends a term, and not just one of the person holds its last day."""
    return Issue(
        "cover.decrease_term",
        QT_TRANSLATE_NOOP(
            "issues",
            "Dòng ghi giảm, ngày cuối {last}: trong dữ liệu không có đúng một kỳ chưa dừng chứa "
            "ngày đó. Xem các kỳ của người này rồi ghi dừng tham gia ở hộ.",
        ),
        Severity.DOUBT,
        {"last": last_day},
    )


def decrease_of_who_is_gone() -> Issue:
    """A row takes somebody off who died or moved away, which the book does not know."""
    return Issue(
        "cover.decrease_gone",
        QT_TRANSLATE_NOOP(
            "issues",
            "Dòng ghi giảm vì mất hay chuyển đi: ghi biến động cư trú của người này, không ghi "
            "dừng tham gia.",
        ),
        Severity.DOUBT,
    )
