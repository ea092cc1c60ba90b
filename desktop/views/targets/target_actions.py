"""What can be done with the table of targets: words, pictures and keys."""

from PySide6.QtCore import QCoreApplication

from desktop.domain.office_scope import OfficeKind
from desktop.views.actions import ActionSpec


def action_specs(kind: OfficeKind) -> tuple[ActionSpec, ...]:
    """Return the actions of an office, in the order of the bar."""
    translate = QCoreApplication.translate
    return (
        ActionSpec(
            key="set",
            text=translate("TargetTab", "Đặt chỉ tiêu…"),
            icon="target",
            shortcut="Ctrl+N",
            look="primary",
        ),
        ActionSpec(
            key="spread",
            text=translate("TargetTab", "Chia chỉ tiêu…"),
            icon="split",
            tooltip=_spread_help(kind),
        ),
        ActionSpec(
            key="document",
            text=translate("TargetTab", "Văn bản giao…"),
            icon="document",
            tooltip=translate("TargetTab", "Ghi số, ngày của văn bản giao chỉ tiêu năm này"),
        ),
        ActionSpec(
            key="rank",
            text=translate("TargetTab", "Xếp hạng"),
            icon="chart",
            tooltip=translate("TargetTab", "Xếp các dòng theo % đạt của chỉ số đầu tiên đang xem"),
        ),
        ActionSpec(
            key="export",
            text=translate("TargetTab", "Xuất Excel"),
            icon="workbook",
            tooltip=translate("TargetTab", "Xuất bảng đang xem ra Excel làm minh chứng"),
        ),
    )


def _spread_help(kind: OfficeKind) -> str:
    translate = QCoreApplication.translate
    if kind is OfficeKind.PROVINCE:
        return translate(
            "TargetTab", "Chia chỉ tiêu toàn tỉnh cho các xã, phường theo số liệu trong gói"
        )
    return translate("TargetTab", "Chia một chỉ tiêu cho các thôn/tổ, nhân viên thu hoặc tháng")
