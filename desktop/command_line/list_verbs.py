"""The verbs that read: search and list."""

import argparse
from pathlib import Path
from typing import Any

from desktop.command_line.context import Context
from desktop.command_line.outcome import Outcome, progress_on_stderr
from desktop.command_line.values import positive
from desktop.domain.list_query import ListQuery, SortBy
from desktop.fields.catalogue import kind_of
from desktop.services import lists, search

LISTS = {
    "persons": ListQuery("person"),
    "households": ListQuery("household"),
    "collectors": ListQuery("collector"),
    "organisations": ListQuery("organisation"),
    "events": ListQuery("event", sort=(SortBy("held_on", descending=True),)),
    "receipts": ListQuery("receipt"),
    "due": ListQuery("person", sort=(SortBy("hi_valid_to"),), chip="due"),
}
_SHOWN_ROWS = 50


def add_to(verbs: "argparse._SubParsersAction[Any]") -> None:
    """Declare the verbs."""
    find = verbs.add_parser("search", help="tìm người, hộ, nhân viên thu, tổ chức")
    find.add_argument("text", metavar="LỜI")
    find.add_argument("--limit", type=positive, default=20, metavar="SỐ")
    find.set_defaults(run=_search)
    rows = verbs.add_parser("list", help="danh sách, lọc, sắp xếp, xuất Excel")
    rows.add_argument("table", choices=tuple(LISTS))
    rows.add_argument("--where", action="append", default=[], metavar="TRƯỜNG=GIÁ TRỊ")
    down = "sắp xếp theo trường; giảm dần: --sort=-TRƯỜNG"
    rows.add_argument("--sort", action="append", default=[], metavar="TRƯỜNG", help=down)
    rows.add_argument("--out", type=Path, metavar="TỆP.xlsx")
    rows.set_defaults(run=_list)


def _search(context: Context, chosen: argparse.Namespace) -> Outcome:
    found = search.Searcher(context.read()).search(chosen.text, chosen.limit)
    hits = [{"kind": hit.kind, "uid": hit.uid, "label": search.label(hit)} for hit in found.hits]
    lines = [str(hit["label"]) for hit in hits] or [f"Không thấy “{chosen.text}”."]
    return Outcome({"hits": hits, "elapsed_ms": round(found.elapsed_ms, 2)}, lines)


def _list(context: Context, chosen: argparse.Namespace) -> Outcome:
    query = _query(context, chosen)
    if chosen.out is not None:
        return _export(context, query, chosen.out)
    found = list(lists.read_list(context.read(), query, context.today))
    rows = [{"uid": row.uid, **row.values} for row in found]
    return Outcome({"rows": rows, "count": len(rows)}, _lines(query.kind, rows))


def _query(context: Context, chosen: argparse.Namespace) -> ListQuery:
    query = LISTS[chosen.table]
    filters = tuple(
        lists.filter_from_text(query.kind, condition, context.today) for condition in chosen.where
    )
    sort = tuple(lists.sort_from_text(query.kind, text) for text in chosen.sort)
    return ListQuery(query.kind, filters, sort or query.sort, query.chip)


def _export(context: Context, query: ListQuery, target: Path) -> Outcome:
    from desktop.services import exports

    done = exports.export_list(
        context.read(),
        query,
        None,
        target,
        today=context.today,
        progress=progress_on_stderr,
        who=context.who,
    )
    return Outcome(
        {"rows": done.rows, "count": done.rows, "file": done.path, "sha256": done.sha256},
        [f"Đã xuất {done.rows} dòng ra {done.path}."],
    )


def _lines(kind: str, rows: list[dict[str, Any]]) -> list[str]:
    specs = [spec for spec in kind_of(kind).table_fields if spec.shown_by_default]
    lines = [
        " | ".join(filter(None, (spec.kind.show(row[spec.key]) for spec in specs)))
        for row in rows[:_SHOWN_ROWS]
    ]
    if len(rows) > _SHOWN_ROWS:
        lines.append(f"… và {len(rows) - _SHOWN_ROWS} dòng nữa. Xuất ra Excel bằng --out.")
    return [*lines, f"{len(rows)} dòng."]
