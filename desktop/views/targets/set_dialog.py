"""The questions "Đặt chỉ tiêu" and "Văn bản giao": who, what, how much, by which document."""

import datetime
from collections.abc import Mapping
from functools import partial
from typing import TYPE_CHECKING, Final, cast

from PySide6.QtCore import QCoreApplication

from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.domain.office_scope import OfficeKind
from desktop.domain.targets import TargetDocument, TargetPlace, parse_target_value
from desktop.fields.field_kinds import Note, Text
from desktop.fields.field_spec import FieldSpec
from desktop.fields.targets import TARGET
from desktop.views.page_context import PageContext
from desktop.views.receipts.ask_dialog import AskDialog, Asked, Choices, Values
from desktop.views.targets.target_words import indicator_name, unit_of, unit_word

if TYPE_CHECKING:
    from desktop.services.targets.writing import NewTarget, Written
    from desktop.views.targets.target_tab import TargetTab

_DOCUMENT: Final = (
    TARGET.field("document_number"),
    TARGET.field("document_date"),
    TARGET.field("document_title"),
)
_FIELDS: Final = (
    FieldSpec(
        key="indicator",
        label=QT_TRANSLATE_NOOP("fields", "Chỉ số"),
        kind=Text(),
        link="indicator",
        required=True,
    ),
    FieldSpec(
        key="holder",
        label=QT_TRANSLATE_NOOP("fields", "Giao cho"),
        kind=Text(),
        link="holder",
        required=True,
    ),
    FieldSpec(
        key="month",
        label=QT_TRANSLATE_NOOP("fields", "Của kỳ"),
        kind=Text(),
        link="month",
        required=True,
    ),
    FieldSpec(
        key="value",
        label=QT_TRANSLATE_NOOP("fields", "Chỉ tiêu"),
        kind=Text(),
        help_text=QT_TRANSLATE_NOOP("fields", "Để trống để bỏ chỉ tiêu đang có."),
    ),
    *_DOCUMENT,
    FieldSpec(key="note", label=QT_TRANSLATE_NOOP("fields", "Ghi chú"), kind=Note()),
)
OFFICE_HOLDER: Final = "office"
COMMUNE_HOLDER: Final = "commune-"


def ask_target(tab: "TargetTab") -> None:
    """Read who can be given a target, then ask for one."""
    work = partial(_holders, tab.context, tab.choices.year)
    tab.context.runner.read(work, partial(_ask, tab))


def _ask(tab: "TargetTab", found: tuple[Choices, TargetDocument]) -> None:
    holders, document = found
    translate = QCoreApplication.translate
    months: Choices = [
        ("0", translate("SetTargetDialog", "Cả năm {year}").format(year=tab.choices.year)),
        *(
            (str(month), translate("SetTargetDialog", "Tháng {month}").format(month=month))
            for month in range(1, 13)
        ),
    ]
    asked = Asked(
        title=translate("SetTargetDialog", "Đặt chỉ tiêu năm {year}").format(year=tab.choices.year),
        fields=_FIELDS,
        save_text=translate("SetTargetDialog", "Ghi chỉ tiêu"),
        work=partial(_work, tab),
        on_done=partial(_done, tab),
        values={
            "indicator": tab.choices.chosen[0],
            "holder": OFFICE_HOLDER,
            "month": "0",
            "document_number": document.number or None,
            "document_date": document.date,
            "document_title": document.title or None,
        },
        choices={"indicator": _indicators(), "holder": holders, "month": months},
    )
    dialog = AskDialog(asked, tab.context, tab)
    dialog.ask()
    dialog.form.focus_field("value")


def _indicators() -> Choices:
    from desktop.services.targets.reading import offered  # noqa: PLC0415 - see record_list.py

    return [(one.key, f"{indicator_name(one.key)} ({unit_word(one.key)})") for one in offered()]


def _holders(context: PageContext, year: int) -> tuple[Choices, TargetDocument]:
    """Return who can be given a target, and the document that was named last."""
    from desktop.storage.queries import offices  # noqa: PLC0415 - see record_list.py
    from desktop.storage.queries import targets as queries  # noqa: PLC0415 - as above

    translate = QCoreApplication.translate
    with context.database.read() as snapshot:
        parts: list[tuple[object, str]] = [
            (
                OFFICE_HOLDER,
                translate("SetTargetDialog", "Toàn tỉnh")
                if context.kind is OfficeKind.PROVINCE
                else translate("SetTargetDialog", "Toàn đơn vị"),
            )
        ]
        served = offices.served(snapshot)
        if len(served) > 1:  # the only commune of an office is the office
            parts += [(f"{COMMUNE_HOLDER}{code}", name) for code, name, _ in served]
        parts += [
            (f"n{one.id}", one.name) for one in queries.neighbourhoods(snapshot, context.today())
        ]
        parts += [(f"c{one.id}", one.name) for one in queries.collectors(snapshot, context.today())]
        parts += [(f"o{one.id}", one.name) for one in queries.organisations(snapshot)]
        return parts, queries.last_document(snapshot, year)


def place_of_word(word: str) -> TargetPlace:
    """Return the holder that a choice of the dialog names."""
    if word == OFFICE_HOLDER:
        return TargetPlace()
    if word.startswith(COMMUNE_HOLDER):
        return TargetPlace(commune_code=word.removeprefix(COMMUNE_HOLDER))
    number = int(word[1:])
    return {
        "n": TargetPlace(neighbourhood_id=number),
        "c": TargetPlace(collector_id=number),
        "o": TargetPlace(organisation_id=number),
    }[word[0]]


def document_of(values: Mapping[str, object]) -> TargetDocument:
    """Return the document that was typed."""
    day = values["document_date"]
    return TargetDocument(
        str(values["document_number"] or ""),
        day if isinstance(day, datetime.date) else None,
        str(values["document_title"] or ""),
    )


def wanted_of(year: int, values: Values) -> "NewTarget":
    """Return what was asked for; raises `InvalidInput` when the number cannot be read."""
    from desktop.services.targets.writing import NewTarget  # noqa: PLC0415 - see record_list.py

    indicator = str(values["indicator"])
    return NewTarget(
        year=year,
        indicator=indicator,
        value=parse_target_value(str(values["value"] or ""), unit_of(indicator)),
        month=int(str(values["month"])),
        place=place_of_word(str(values["holder"])),
        document=document_of(values),
        note=str(values["note"] or ""),
    )


def _work(tab: "TargetTab", values: Values) -> object:
    from desktop.services.targets.writing import TargetFrozen  # noqa: PLC0415 - see record_list.py

    wanted = wanted_of(tab.choices.year, values)
    try:
        return tab.writer.write_now((wanted,))
    except TargetFrozen as frozen:
        return wanted, frozen


def _done(tab: "TargetTab", result: object) -> None:
    """Tell what was written, or ask who answers for changing what is over."""
    if isinstance(result, tuple):
        wanted, frozen = result
        tab.writer.ask_authority((wanted,), frozen)
    else:
        tab.writer.on_written(cast("Written", result))


def ask_document(tab: "TargetTab") -> None:
    """Read the document that was named last, then ask for the one of the whole year."""
    tab.context.runner.read(
        partial(_last_document, tab.context, tab.choices.year), partial(_ask_document, tab)
    )


def _last_document(context: PageContext, year: int) -> TargetDocument:
    from desktop.storage.queries import targets as queries  # noqa: PLC0415 - see record_list.py

    with context.database.read() as snapshot:
        return queries.last_document(snapshot, year)


def _ask_document(tab: "TargetTab", document: TargetDocument) -> None:
    translate = QCoreApplication.translate
    asked = Asked(
        title=translate("SetTargetDialog", "Văn bản giao chỉ tiêu năm {year}").format(
            year=tab.choices.year
        ),
        fields=_DOCUMENT,
        save_text=translate("SetTargetDialog", "Ghi văn bản"),
        work=partial(_name_document, tab),
        on_done=tab.writer.on_document,
        values={
            "document_number": document.number or None,
            "document_date": document.date,
            "document_title": document.title or None,
        },
        note=translate(
            "SetTargetDialog",
            "Ghi vào mọi chỉ tiêu của năm này. Báo cáo nêu văn bản này cạnh số được giao.",
        ),
    )
    AskDialog(asked, tab.context, tab).ask()


def _name_document(tab: "TargetTab", values: Values) -> object:
    from desktop.services.targets.writing import name_document  # noqa: PLC0415 - see record_list.py

    context = tab.context
    return name_document(context.database, tab.choices.year, document_of(values), who=context.who)
