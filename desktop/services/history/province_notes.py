"""What a province's desk did, out of the audit: which package of whom, which key, why."""

import json
from collections.abc import Callable, Mapping
from typing import Any, Final

from desktop.domain.messages import QT_TRANSLATE_NOOP, Translate
from desktop.domain.package_state import STATE_LABELS, Reason
from desktop.domain.periods import Period
from desktop.domain.reference_data import communes_by_code

Values = Mapping[str, Any]
Say = Callable[..., str]

_RECEIVED: Final = QT_TRANSLATE_NOOP("history", "{commune}, {period}, lần {version}: {state}")
_REFUSED: Final = QT_TRANSLATE_NOOP("history", "{period}: không nhận. {reason}")
_DECIDED: Final = QT_TRANSLATE_NOOP("history", "{commune}, {period}: {state}")
_TAKEN_FOR: Final = QT_TRANSLATE_NOOP(
    "history", "{commune}, {period}: nhận gói dữ liệu mẫu ({state}). Lý do: {reason}"
)
_RETURNED: Final = QT_TRANSLATE_NOOP("history", "{commune}, {period}: trả lại. {reason}")
_REGISTERED: Final = QT_TRANSLATE_NOOP("history", "{commune} đăng ký khoá {fingerprint}")
_CONFIRMED: Final = QT_TRANSLATE_NOOP("history", "{commune}: xác nhận khoá {fingerprint}")
_NOT_CONFIRMED: Final = QT_TRANSLATE_NOOP(
    "history", "{commune}: không công nhận khoá {fingerprint}"
)
_DISMISSED: Final = QT_TRANSLATE_NOOP("history", "{period}: bỏ tệp {file} khỏi danh sách")
_CLOSED: Final = QT_TRANSLATE_NOOP("history", "Khoá {period}: không nhận thêm gói")
_REOPENED: Final = QT_TRANSLATE_NOOP("history", "Mở lại {period}. Lý do: {reason}")

_TEMPLATES: Final[Mapping[str, str]] = {
    "receive_package": _RECEIVED,
    "refuse_package": _REFUSED,
    "accept_package": _DECIDED,
    "accept_sample_package": _TAKEN_FOR,
    "return_package": _RETURNED,
    "register_key": _REGISTERED,
    "confirm_key": _CONFIRMED,
    "refuse_key": _NOT_CONFIRMED,
    "dismiss_refusal": _DISMISSED,
    "close_period": _CLOSED,
    "reopen_period": _REOPENED,
}
_STATES: Final = {str(state): label for state, label in STATE_LABELS.items()}


def province_note(
    action: str, values: Values, say: Say, translate: Translate | None = None
) -> str | None:
    """Return the sentence of a note of the desk, None for any other work.

    `say` fills a template of the context "history" in the language of the window.
    """
    template = _TEMPLATES.get(action)
    if template is None:
        return None
    told = say(
        template,
        commune=_commune(str(values.get("commune") or "")),
        period=_period(str(values.get("period") or "")),
        version=str(values.get("version") or ""),
        state=_state(str(values.get("state") or ""), translate),
        reason=_reason(values, translate),
        file=str(values.get("file") or ""),
        fingerprint=str(values.get("fingerprint") or ""),
    ).strip()
    return told[:1].upper() + told[1:]


def _commune(code: str) -> str:
    known = communes_by_code().get(code)
    return code if known is None else known.name


def _period(text: str) -> str:
    return Period.parse(text).title() if text else ""


def _state(text: str, translate: Translate | None) -> str:
    label = _STATES.get(text)
    if label is None:
        return text
    shown = translate("packages", label) if translate else label
    return shown[:1].lower() + shown[1:]


def _reason(values: Values, translate: Translate | None) -> str:
    """Return why, in words; older notes hold the code alone."""
    told = values.get("told")
    if not isinstance(told, str):
        return str(values.get("reason") or "")
    template, filled = json.loads(told)
    return Reason(str(values.get("reason") or ""), template, filled).text(translate)
