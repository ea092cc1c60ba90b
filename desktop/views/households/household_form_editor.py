"""Opens the form of a household for the page, and writes it: new, changed, joining, leaving."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from typing_extensions import override

from desktop.domain.errors import ChangedByAnotherUser, UserFacingError
from desktop.fields.catalogue import kind_of
from desktop.fields.person import PERSON
from desktop.fields.record_kinds import Draft
from desktop.services.link_names import link_names
from desktop.settings.options import LAST_NEIGHBOURHOOD
from desktop.views.page import Message
from desktop.views.page_context import PageContext
from desktop.views.records.place_hints import PlaceHints
from desktop.views.records.record_editor import RecordEditor, SavedRecord
from desktop.views.records.record_fields import form_fields

if TYPE_CHECKING:
    # The form is imported when it is first opened: the first page must not wait for it.
    from desktop.domain.errors import Issue
    from desktop.models.household_members_rows import MemberRow
    from desktop.services.duplicates import Candidate, Newcomer
    from desktop.services.household_clashes import HouseholdClash
    from desktop.services.household_form import HouseholdForm, SavedHousehold
    from desktop.views.households.household_clash import Choices
    from desktop.views.households.household_form import HouseholdFormDialog

KIND = "household"
_CHANGED_TRAITS = ("full_name", "birth_date")
"""A stored member whose name or birth is changed may become somebody who is known already."""


@dataclass(frozen=True, slots=True)
class _FormData:
    names: Mapping[str, tuple[str, ...]]
    household: Draft
    hints: PlaceHints
    members: tuple[Draft, ...] = ()


class HouseholdFormEditor(RecordEditor):
    """A `RecordEditor` that shows a household with all its members."""

    @override
    def add(self, kind: str, values: Mapping[str, object] | None = None) -> None:
        if kind != KIND:
            super().add(kind, values)
            return
        place = self._context.settings.text(LAST_NEIGHBOURHOOD) or None
        draft = Draft(KIND, {"neighbourhood": place, **(values or {})})
        self._context.runner.read(partial(_read, self._context, draft), self._open_form)

    @override
    def edit(self, kind: str, record_id: int, typed: Mapping[str, object] | None = None) -> None:
        if kind != KIND:
            super().edit(kind, record_id, typed)
            return
        draft = Draft(KIND, {}, record_id)
        self._context.runner.read(partial(_read, self._context, draft), self._open_form)

    def _open_form(self, data: _FormData) -> None:
        from desktop.views.households.household_form import (  # noqa: PLC0415 - see above
            HouseholdFormDialog,
        )

        head = str(data.household.values.get("head_name") or "")
        title = (
            self.tr("Thêm hộ")
            if data.household.id is None
            else self.tr("Sửa hộ {head}").format(head=PERSON.field("full_name").kind.show(head))
        )
        dialog = HouseholdFormDialog(
            title.strip(),
            form_fields(KIND, data.names, data.hints),
            _names_by_field(data.names),
            self._context.today,
            self._page,
        )
        dialog.save_asked.connect(partial(self._check_newcomers, dialog))
        dialog.reload_asked.connect(partial(self._reload_form, dialog))
        dialog.show_household(data.household, data.members)
        dialog.open()
        dialog.begin()

    def _reload_form(self, dialog: "HouseholdFormDialog") -> None:
        household_id = dialog.draft.id
        dialog.close_saved()
        if household_id is not None:
            self.edit(KIND, household_id)

    # Newcomers

    def _check_newcomers(self, dialog: "HouseholdFormDialog") -> None:
        """Ask about newcomers who may be known already, then write; without a change just close."""
        if not dialog.is_new and not dialog.dirty:
            dialog.close_saved()
            return
        from desktop.views.records.newcomer_check import (  # noqa: PLC0415 - see above
            Answers,
            NewcomerCheck,
            TakingText,
        )

        answers = Answers(
            write=partial(self._write, dialog),
            back=partial(self._on_back, dialog),
            take=partial(self._on_take, dialog),
            fail=dialog.show_error,
            resume=dialog.resume,
            declared=dialog.told_different,
        )
        words = TakingText(self.tr("Đưa người này vào hộ"), self._explain)
        staying = dialog.table.members.staying()
        newcomers = [(row.key, self._newcomer(dialog, row)) for row in staying if _is_newcomer(row)]
        but = [row.person_id for row in staying if row.person_id is not None]
        NewcomerCheck(self._context, dialog, words, answers).begin(newcomers, but)

    @staticmethod
    def _newcomer(dialog: "HouseholdFormDialog", row: "MemberRow") -> "Newcomer":
        from desktop.views.records.newcomer_check import newcomer_of  # noqa: PLC0415 - see above

        values = {key: cell.value for key, cell in row.cells.items()}
        values["neighbourhood"] = dialog.head.values().get("neighbourhood")
        return newcomer_of(values, dialog.draft.id)

    def _explain(self, candidate: "Candidate") -> str:
        from desktop.views.records.duplicates_dialog import home_text  # noqa: PLC0415 - see above

        name = PERSON.field("full_name").kind.show(candidate.person.full_name)
        home = home_text(candidate)
        template = (
            self.tr("{name} đang ở hộ {home}. Đưa vào hộ này thì rời hộ đó khi ghi.")
            if home
            else self.tr("{name} chưa xếp hộ. Đưa vào hộ này khi ghi.")
        )
        return template.format(name=name, home=home)

    def _on_back(
        self, dialog: "HouseholdFormDialog", key: int, candidates: "Sequence[Candidate]" = ()
    ) -> None:
        from desktop.services.duplicates import number_problems  # noqa: PLC0415 - see record_list.py

        rows = [row for row in dialog.table.rows if row.key == key]
        for row in rows:
            row.found |= number_problems(candidates)
        dialog.resume(rows[0] if rows else None)

    def _on_take(self, dialog: "HouseholdFormDialog", key: int, candidate: "Candidate") -> None:
        """Let the stored person stand in the newcomer's row; a member who was to leave stays."""
        person_id = candidate.person.id
        if dialog.table.stay(person_id):
            for number in dialog.table.rows_of((key,)):
                dialog.table.remove_new(number)
            dialog.resume()
            return
        from desktop.services import records  # noqa: PLC0415 - see record_list.py

        context = self._context
        context.runner.read(
            partial(records.load, context.database, "person", person_id, context.today()),
            partial(self._on_loaded, dialog, key, candidate),
            dialog.show_error,
            on_fault=dialog.resume,
        )

    def _on_loaded(
        self, dialog: "HouseholdFormDialog", key: int, candidate: "Candidate", draft: Draft
    ) -> None:
        from desktop.views.records.duplicates_dialog import home_text  # noqa: PLC0415 - see above

        dialog.table.take_person(key, draft, home_text(candidate))
        self._on_back(dialog, key)

    # Writing

    def _write(self, dialog: "HouseholdFormDialog") -> None:
        from desktop.services import household_form  # noqa: PLC0415 - see record_list.py

        form = _form_of(dialog)
        context = self._context
        context.runner.write(
            partial(household_form.save, context.database, form, who=context.who),
            partial(self._on_written, dialog),
            partial(self._on_refused_form, dialog),
            on_fault=dialog.resume,
        )

    def _on_refused_form(self, dialog: "HouseholdFormDialog", error: UserFacingError) -> None:
        """Say why nothing was written; where two changed one household, show both."""
        dialog.show_error(error)
        if not isinstance(error, ChangedByAnotherUser):
            return
        from desktop.services.household_clashes import (  # noqa: PLC0415 - see record_list.py
            read_household_clash,
        )
        from desktop.views.households.household_clash import shown_in  # noqa: PLC0415 - see above

        context = self._context
        context.runner.read(
            partial(read_household_clash, context.database, *shown_in(dialog), context.today()),
            partial(self._ask_whose_of, dialog),
            dialog.show_error,
        )

    def _ask_whose_of(self, dialog: "HouseholdFormDialog", clash: "HouseholdClash") -> None:
        if not clash.asks:
            # Both wrote the same, or what the other wrote does not stand in this form.
            self._take_chosen(dialog, clash, {})
            return
        from desktop.views.households.household_clash import (  # noqa: PLC0415 - see above
            HouseholdClashDialog,
            names_of,
        )

        chosen = partial(self._take_chosen, dialog, clash)
        HouseholdClashDialog(clash, names_of(dialog), chosen, dialog).open()

    @staticmethod
    def _take_chosen(
        dialog: "HouseholdFormDialog", clash: "HouseholdClash", choices: "Choices"
    ) -> None:
        """Write what was chosen; it goes by the form, which checks it as if it had been typed."""
        from desktop.views.households.household_clash import (  # noqa: PLC0415 - see above
            bring_up_to_date,
        )

        bring_up_to_date(dialog, clash, choices)
        dialog.save()

    def _on_written(self, dialog: "HouseholdFormDialog", saved: "SavedHousehold") -> None:
        values = dialog.head.values()
        is_new = dialog.is_new
        dialog.close_saved()
        if is_new and values.get("neighbourhood"):
            self._context.settings.keep_text(LAST_NEIGHBOURHOOD, str(values["neighbourhood"]))
        warnings: dict[str, Issue] = {
            f"{row}.{key}": issue for (row, key), issue in saved.warnings.items()
        }
        record = SavedRecord(KIND, saved.id, is_new, saved.head_name, warnings, values, saved.step)
        self.message.emit(self._written_message(record, len(saved.member_ids)))
        self.saved.emit(record)

    def _written_message(self, record: SavedRecord, members: int) -> Message:
        name = PERSON.field("full_name").kind.show(record.name)
        text = self.tr("Đã ghi hộ {name}, {count} thành viên.").format(name=name, count=members)
        if not record.warnings:
            return self.done_message(text, record.step)
        warnings = [issue.text(QCoreApplication.translate) for issue in record.warnings.values()]
        return Message(
            text,
            "warning",
            "\n".join(warnings),
            action_text=self.tr("Sửa lại"),
            action=partial(self.edit, KIND, record.id),
        )


def _read(context: PageContext, draft: Draft) -> _FormData:
    """Read what the form needs; runs on a reader thread."""
    from desktop.services import household_form  # noqa: PLC0415 - see record_list.py
    from desktop.services.household_codes import next_household_code  # noqa: PLC0415

    database, today = context.database, context.today()
    names = link_names(database, today)
    if draft.id is not None:
        loaded = household_form.load(database, draft.id, today)
        hints = PlaceHints.read(database, loaded.household)
        return _FormData(names, loaded.household, hints, loaded.members)
    values = {"household_code": next_household_code(database), **draft.values}
    new = Draft(KIND, values)
    return _FormData(names, new, PlaceHints.read(database, new))


def _names_by_field(names: Mapping[str, tuple[str, ...]]) -> dict[str, tuple[str, ...]]:
    """Return the names that each field of a household may hold."""
    links = {spec.key: spec.link for spec in kind_of(KIND).form_fields if spec.link}
    return {key: names[link] for key, link in links.items() if link in names}


def _is_newcomer(row: "MemberRow") -> bool:
    if row.person_id is None:
        return True
    return not row.joins and any(key in row.values() for key in _CHANGED_TRAITS)


def _form_of(dialog: "HouseholdFormDialog") -> "HouseholdForm":
    from desktop.models.household_members_rows import Leave  # noqa: PLC0415 - see above
    from desktop.services.household_form import (  # noqa: PLC0415 - see record_list.py
        HouseholdForm,
        Leaving,
        Member,
    )

    draft = dialog.draft
    values = dialog.household_values()
    members = dialog.table.members
    heads = [row.name for row in members.staying() if row.cell("relation").value == "00"]
    values["head_name"] = heads[0] if heads else draft.values.get("head_name")
    return HouseholdForm(
        Draft(KIND, values, draft.id, draft.version),
        tuple(
            Member(row.values(), row.person_id, row.version, row.joins) for row in members.staying()
        ),
        tuple(
            Leaving(row.person_id, row.version, row.name, row.leave is Leave.DELETED)
            for row in members.rows
            if row.person_id is not None and row.leave is not Leave.NO
        ),
    )
