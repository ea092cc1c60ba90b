"""Builds the smallest xlsx that Excel would open, part by part, to be made hostile at will."""

import zipfile
from pathlib import Path

_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_HEAD = '<?xml version="1.0" encoding="UTF-8"?>'
_WORKBOOK_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"

CONTENT_TYPES = (
    f'{_HEAD}<Types xmlns="{_PACKAGE}/content-types">'
    '<Default Extension="rels"'
    ' ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    '<Default Extension="xml" ContentType="application/xml"/>'
    f'<Override PartName="/xl/workbook.xml" ContentType="{_WORKBOOK_TYPE}"/></Types>'
)
ROOT_RELATIONS = (
    f'{_HEAD}<Relationships xmlns="{_PACKAGE}/relationships"><Relationship Id="rId1"'
    f' Type="{_OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>'
)
RELATIONS = (
    f'{_HEAD}<Relationships xmlns="{_PACKAGE}/relationships"><Relationship Id="rId1"'
    f' Type="{_OFFICE}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2"'
    f' Type="{_OFFICE}/sharedStrings" Target="sharedStrings.xml"/></Relationships>'
)


def workbook_part(settings: str = "") -> str:
    """The workbook part with one sheet; `settings` come behind it."""
    return (
        f'{_HEAD}<workbook xmlns="{_MAIN}" xmlns:r="{_OFFICE}"><sheets>'
        f'<sheet name="S" sheetId="1" r:id="rId1"/></sheets>{settings}</workbook>'
    )


def sheet_part(rows: str) -> str:
    """A worksheet part around the XML of its rows."""
    return f'{_HEAD}<worksheet xmlns="{_MAIN}"><sheetData>{rows}</sheetData></worksheet>'


def shared_strings_part(count: int, *strings: str) -> str:
    """A table of shared strings that says it holds `count` of them."""
    items = "".join(f"<si><t>{text}</t></si>" for text in strings)
    return f'{_HEAD}<sst xmlns="{_MAIN}" count="1" uniqueCount="{count}">{items}</sst>'


def write_xlsx(
    path: Path,
    rows: str,
    *,
    settings: str = "",
    extra: tuple[tuple[str, str | bytes], ...] = (),
) -> Path:
    """Write a book whose only sheet holds `rows`; `extra` parts may repeat names."""
    parts = [
        ("[Content_Types].xml", CONTENT_TYPES),
        ("_rels/.rels", ROOT_RELATIONS),
        ("xl/workbook.xml", workbook_part(settings)),
        ("xl/_rels/workbook.xml.rels", RELATIONS),
        ("xl/worksheets/sheet1.xml", sheet_part(rows)),
        *extra,
    ]
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts:
            archive.writestr(name, content)
    return path
