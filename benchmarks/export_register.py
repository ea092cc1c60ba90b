"""Export of persons to a styled workbook, the query included, against a streaming XML writer.

Ours: `export_list` of 20 columns, from the database to the file in its place. The limit: the
writer of `yardsticks/streaming_xlsx.py` on the same cells, ready-made outside the clock.
"""

from collections.abc import Iterator
from contextlib import closing

from benchmarks.measurement import Budget, Line, clocked, medians
from benchmarks.setting import TODAY, Setting
from benchmarks.yardsticks import streaming_xlsx

COLUMNS = (
    "full_name", "birth_date", "sex", "national_id", "si_number", "hi_card_no", "phone",
    "ethnic_group", "household_code", "head_name", "relation", "neighbourhood", "address",
    "primary_care_facility", "hi_valid_to", "hi_status", "hi_group", "residence_status",
    "life_status", "note",
)  # fmt: skip
_BUDGET = Budget(2.5, text="<= 2.5")


def measure(setting: Setting) -> Iterator[Line]:
    """Measure both on the same persons."""
    from desktop.domain.list_query import ListQuery
    from desktop.fields.catalogue import kind_of
    from desktop.services import exports, lists
    from desktop.storage.database import Database

    target = setting.folder / "export.xlsx"
    limit_target = setting.folder / "export-limit.xlsx"
    query = ListQuery("person")
    specs = [kind_of("person").field(key) for key in COLUMNS]
    with closing(Database(setting.database(setting.office))) as database:
        cells = [
            [number, *(spec.kind.excel_value(row.values[spec.key]) for spec in specs)]
            for number, row in enumerate(lists.read_list(database, query, TODAY, COLUMNS), start=1)
        ]
        headers = ["STT", *(spec.label for spec in specs)]
        dates = {"hi_valid_to"}
        kinds = [
            streaming_xlsx.NUMBER,
            *(streaming_xlsx.DATE if key in dates else streaming_xlsx.TEXT for key in COLUMNS),
        ]
        widths = [14.0] * len(headers)
        ours, limit = medians(
            setting.repeats,
            lambda: clocked(
                lambda: exports.export_list(database, query, COLUMNS, target, today=TODAY)
            ),
            lambda: clocked(
                lambda: streaming_xlsx.write(limit_target, headers, kinds, widths, cells)
            ),
        )
    case = f"{len(cells):,} x {len(COLUMNS)} / streaming XML writer"
    yield Line("export, styled", case, ours, limit, _BUDGET)
