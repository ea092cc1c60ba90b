"""Names the rule by which a row was found to be a stored record, or may be one."""

from collections.abc import Mapping
from typing import Final

from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.services.importing.matching import row_values
from desktop.services.importing.plan import Decision, ImportPlan, RowResult

BY_NATIONAL_ID: Final = QT_TRANSLATE_NOOP("import", "trùng số CCCD")
BY_SI_NUMBER: Final = QT_TRANSLATE_NOOP("import", "trùng mã số BHXH")
BY_CARD: Final = QT_TRANSLATE_NOOP("import", "trùng mã số trên thẻ BHYT")
BY_HOUSEHOLD_CODE: Final = QT_TRANSLATE_NOOP("import", "trùng mã hộ")
BY_COLLECTOR_CODE: Final = QT_TRANSLATE_NOOP("import", "trùng mã nhân viên thu")
BY_RECEIPT: Final = QT_TRANSLATE_NOOP("import", "trùng số biên lai")
BY_EVENT: Final = QT_TRANSLATE_NOOP("import", "trùng ngày, hình thức, nội dung và địa điểm")
BY_DECISION: Final = QT_TRANSLATE_NOOP("import", "theo quyết định của người nhập")
LIKE_PLACE: Final = QT_TRANSLATE_NOOP("import", "có thể trùng: họ tên, ngày sinh và thôn")
LIKE_COMMUNE: Final = QT_TRANSLATE_NOOP(
    "import", "có thể trùng: họ tên và ngày sinh, chưa rõ thôn nên so trong cả xã"
)
LIKE_NAME: Final = QT_TRANSLATE_NOOP("import", "có thể trùng: họ tên")
ABOVE: Final = QT_TRANSLATE_NOOP("import", "trùng với dòng trên trong tệp")


def match_rule(plan: ImportPlan, row: RowResult) -> str | None:
    """Return the marked words (context "import") of the rule that a row was matched by."""
    checked = plan.sheets[row.sheet]
    kind, values = checked.source.layout.kind, row_values(checked, row.values)
    if row.match is not None:
        if row.decision is Decision.SAME_AS_EXISTING and row.match in row.similar:
            return BY_DECISION
        return _rule_of_match(plan, kind, row.match, values)
    if row.similar:
        return _rule_of_likeness(plan, kind, row.similar[0], values)
    return None if row.like_row is None else ABOVE


def _rule_of_match(
    plan: ImportPlan, kind: str, match: int, values: Mapping[str, object]
) -> str | None:
    if kind == "person":
        person = plan.known.persons.get(match)
        if person is None:
            return None
        if values.get("national_id") and values["national_id"] == person.national_id:
            return BY_NATIONAL_ID
        return BY_SI_NUMBER if values.get("si_number") else BY_CARD
    if kind == "collector":
        collector = plan.known.collectors[match]
        by_code = values.get("collector_code") == collector.collector_code
        return BY_COLLECTOR_CODE if by_code and collector.collector_code else BY_NATIONAL_ID
    if kind == "receipt":
        return BY_RECEIPT
    return BY_HOUSEHOLD_CODE if kind == "household" else BY_EVENT


def _rule_of_likeness(plan: ImportPlan, kind: str, like: int, values: Mapping[str, object]) -> str:
    if kind != "person":
        return LIKE_NAME
    person = plan.known.persons.get(like)
    placed = person is not None and person.neighbourhood and values.get("neighbourhood")
    return LIKE_PLACE if placed else LIKE_COMMUNE
