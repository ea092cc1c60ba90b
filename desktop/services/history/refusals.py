"""Why a step cannot be taken back or made again: one sentence each, and nothing was changed."""

from desktop.domain.errors import UserFacingError
from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.domain.step import Step


class StepRefused(UserFacingError):
    """A step stays as it is; the sentence names the record that stands in the way."""


def changed(step: Step, name: str) -> StepRefused:
    """Return the refusal for a record that was changed by other work since."""
    return StepRefused(
        "step.changed",
        QT_TRANSLATE_NOOP(
            "errors",
            "Giữ nguyên mọi dữ liệu: “{name}” đã được sửa hoặc xoá sau bước “{step}”. "
            "Mở bản ghi đó để sửa bằng tay.",
        ),
        name=name,
        step=step.text(),
    )


def used(step: Step, name: str) -> StepRefused:
    """Return the refusal for a record that would go although others refer to it."""
    return StepRefused(
        "step.used",
        QT_TRANSLATE_NOOP(
            "errors",
            "Giữ nguyên mọi dữ liệu: “{name}” của bước “{step}” đang được bản ghi khác dùng đến. "
            "Chuyển bản ghi đó sang chỗ khác trước.",
        ),
        name=name,
        step=step.text(),
    )


def taken(step: Step, number: str, name: str) -> StepRefused:
    """Return the refusal for a number or name that another record got meanwhile."""
    return StepRefused(
        "step.taken",
        QT_TRANSLATE_NOOP(
            "errors",
            "Giữ nguyên mọi dữ liệu: “{number}” của bước “{step}” nay đã thuộc về “{name}”. "
            "Sửa “{name}” trước rồi làm lại.",
        ),
        number=number,
        step=step.text(),
        name=name,
    )


def link_gone(step: Step, name: str) -> StepRefused:
    """Return the refusal for a record whose neighbourhood, household… is not there any more."""
    return StepRefused(
        "step.link_gone",
        QT_TRANSLATE_NOOP(
            "errors",
            "Giữ nguyên mọi dữ liệu: nơi mà “{name}” của bước “{step}” thuộc về đã bị xoá. "
            "Khôi phục nơi đó từ thùng rác trước.",
        ),
        name=name,
        step=step.text(),
    )


def already_back(name: str) -> StepRefused:
    """Return the refusal for a record of the recycle bin that is there again."""
    return StepRefused(
        "bin.already_back",
        QT_TRANSLATE_NOOP("errors", "“{name}” đã được khôi phục. Mở lại thùng rác để xem."),
        name=name,
    )


def no_step() -> StepRefused:
    """Return the refusal for a step that was taken back already, or cannot be."""
    return StepRefused(
        "step.none",
        QT_TRANSLATE_NOOP(
            "errors",
            "Bước này đã được hoàn tác, hoặc không hoàn tác được. Mở lại lịch sử để xem.",
        ),
    )
