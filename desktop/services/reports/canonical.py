"""The figures of a report as canonical text: what a run keeps, and what its digest is made of.

Two reports with the same cells have the same text whatever order or machine made them.
"""

import datetime
import hashlib
import json
from collections.abc import Mapping
from dataclasses import asdict, fields
from decimal import Decimal
from typing import Any, Final

from desktop.domain.report_table import (
    CellFormat,
    PaperReport,
    ReportChart,
    ReportColumn,
    ReportHeading,
    ReportTable,
    ReportValue,
    Signature,
)

_DECIMAL: Final = "decimal"
_DATE: Final = "date"


def figures_text(paper: PaperReport) -> str:
    """Return a report as JSON: one line, keys in order, numbers exact."""
    return _dumps(
        {
            "heading": asdict(paper.heading),
            "tables": [_table(table) for table in paper.tables],
            "signatures": [asdict(one) for one in paper.signatures],
            "charts": [{**asdict(chart), "target": _value(chart.target)} for chart in paper.charts],
        }
    )


def data_digest(paper: PaperReport) -> str:
    """Return the SHA-256 of the tables' values; title, number and signers are not in it."""
    cells = [
        {
            "key": table.key,
            "columns": [column.key for column in table.columns],
            "rows": [[_value(value) for value in row] for row in table.rows],
            "total": None if table.total is None else [_value(value) for value in table.total],
        }
        for table in paper.tables
    ]
    return hashlib.sha256(_dumps(cells).encode()).hexdigest()


def paper_of(text: str) -> PaperReport:
    """Return the report whose `figures_text` this is, equal to what it was."""
    found: Mapping[str, Any] = json.loads(text)
    return PaperReport(
        heading=ReportHeading(**found["heading"]),
        tables=tuple(_table_of(one) for one in found["tables"]),
        signatures=tuple(
            Signature(tuple(one["capacity"]), one["hint"], one["name"])
            for one in found["signatures"]
        ),
        charts=tuple(
            ReportChart(**{**one, "target": _value_of(one["target"])}) for one in found["charts"]
        ),
    )


def _dumps(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def _table(table: ReportTable) -> dict[str, object]:
    plain = {field.name: getattr(table, field.name) for field in fields(table)}
    return {
        **plain,
        "columns": [{**asdict(one), "format": one.format.value} for one in table.columns],
        "rows": [[_value(value) for value in row] for row in table.rows],
        "total": None if table.total is None else [_value(value) for value in table.total],
    }


def _table_of(found: Mapping[str, Any]) -> ReportTable:
    total = found["total"]
    return ReportTable(
        **{
            **found,
            "columns": tuple(
                ReportColumn(**{**one, "format": CellFormat(one["format"])})
                for one in found["columns"]
            ),
            "rows": tuple(tuple(_value_of(value) for value in row) for row in found["rows"]),
            "total": None if total is None else tuple(_value_of(value) for value in total),
        }
    )


def _value(value: ReportValue) -> object:
    if isinstance(value, Decimal):
        return {_DECIMAL: str(value)}
    if isinstance(value, datetime.date):
        return {_DATE: value.isoformat()}
    return value


def _value_of(found: Any) -> Any:
    if not isinstance(found, dict):
        return found
    if _DECIMAL in found:
        return Decimal(found[_DECIMAL])
    return datetime.date.fromisoformat(found[_DATE])
