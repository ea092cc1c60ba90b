"""The window: its frame, pages, forms and tables.

How to write a page
-------------------
1.  Subclass `page.Page`; build the widgets in `__init__`, read data in `arrive()`, refresh in
    `take_changes()`. Emit `status_changed`, `message`, `go_to`; never reach for the window.
2.  Register it with a `page.PageEntry(key=…, title=QT_TRANSLATE_NOOP("pages", "…"), icon="home",
    order=1, make=…, shortcut="Ctrl+1")`; `application.py` hands the entries to `MainWindow`.
    The page is made when it is first opened.

Data
----
*   Read and write through the `TaskRunner` that the page is given; callbacks run on the main
    thread and are bound methods (or `partial` of them), never lambdas:
        runner.read(partial(service.load, uid), self._on_loaded)
        runner.write(partial(service.save, draft), self._on_saved, self._on_refused)
        runner.long(partial(service.import_book, path), self._on_done, message=self.tr("…"))
    `long` work takes a `Progress` as its last positional argument and may be stopped by the user.
    Without `on_error`, expected errors show in the message bar; bugs open the crash window.
    A write whose result is (or has as `.changes`) a `Changes` record refreshes every page itself.
*   Tables: `models.paged_table_model.PagedTableModel(columns, source, runner)` for long lists,
    `models.memory_table_model.MemoryTableModel(columns)` for short ones. Columns:
    `Column.of(spec, QCoreApplication.translate)`; rows: `Row(id, texts, styles)`, all text ready.
    `PageSource.open/page` run on reader threads: plain Python, no Qt.
        self.table = TableView(model, name="households", store=state_store)
        ColumnButton(self.table)                  # the button "Cột" and the header's menu
        self.table.row_activated / selection_changed / current_changed   # speak in row ids
        model.sort_requested.connect(self._on_sort)    # then model.open(query with that order)
    Status: `CellStyle(Tone.WARNING, CellForm.PILL)` for what needs action, `TINT` for a bad cell.
    `Column(editable=True)` with F2: listen to `model.cell_edited(row_id, key, text)`.

Looks
-----
*   `widgets.buttons`: `Button(text, slot, icon_name=…, look="primary")`, one primary per zone;
    `IconButton`, `label(text, look)`, `card()`, `line()`. Icons: names in resources/icons.
*   `actions.action_button(ActionSpec(…), page, slot)` makes action, shortcut, tooltip and button.
*   `widgets.filter_chips`, `widgets.drawer.DetailLayout` (card beside the table, a drawer when
    narrow: pass `set_narrow` on), `widgets.empty_state.EmptyState`, `widgets.confirm_dialog`,
    `page.Message` for the message bar ("Hoàn tác" as its action).
*   `forms.form_builder.RecordForm(kind.form_fields, today)`: `set_values(dict)`, `values()`,
    `save_asked(dict)`, `cancel_asked`, `dirty`, `set_choices(link_key, [(id, words)])`,
    `show_problems(error.problems)`.
*   Text inputs: only `forms.editors` (LineEdit, CodeEdit, DateEdit, NoteEdit, ChoiceEdit) and
    `widgets.search_box`: no masks, no validators, no inline completion, for UniKey's sake.
*   Every text through `self.tr("…")`; lower-half texts through `QCoreApplication.translate`.
"""
