"""A workbook of persons as offices send it: 20 columns, Vietnamese headers, one row a person."""

import datetime
from contextlib import closing
from pathlib import Path

from benchmarks.setting import Setting
from benchmarks.yardsticks.streaming_xlsx import DATE, NUMBER, TEXT, write
from desktop.domain import code_tables, reference_data
from desktop.storage.connection import open_working_connection

COLUMNS = (
    ("STT", NUMBER), ("Họ và tên", TEXT), ("Ngày sinh", TEXT), ("Giới tính", TEXT),
    ("Số CCCD", TEXT), ("Mã số BHXH", TEXT), ("Số thẻ BHYT", TEXT), ("Số điện thoại", TEXT),
    ("Dân tộc", TEXT), ("Mã hộ", TEXT), ("Họ tên chủ hộ", TEXT), ("Quan hệ với chủ hộ", TEXT),
    ("Thôn/tổ", TEXT), ("Địa chỉ", TEXT), ("Nơi đăng ký KCB ban đầu", TEXT),
    ("Mã đối tượng", TEXT), ("Từ ngày", DATE), ("Đến ngày", DATE), ("Cư trú", TEXT),
    ("Ghi chú", TEXT),
)  # fmt: skip
_QUERY = """
    SELECT p.full_name, p.birth_date, p.sex, p.national_id, p.si_number, p.hi_card_no, p.phone,
        p.ethnic_group, h.household_code, h.head_name, p.relation, n.name, p.address,
        p.primary_care_facility, c.hi_group, c.valid_from, max(c.valid_to), p.residence_status,
        p.note
    FROM persons p LEFT JOIN households h ON h.id = p.household_id
    LEFT JOIN neighbourhoods n ON n.id = p.neighbourhood_id
    LEFT JOIN covers c ON c.person_id = p.id AND c.scheme = 'HI'
    GROUP BY p.id ORDER BY p.id
"""


def workbook_of_persons(setting: Setting) -> Path:
    """Return a workbook of the office's persons, made when it is not there yet."""
    path = setting.folder / f"persons-{setting.office}.xlsx"
    if not path.exists():
        database = setting.database(setting.office)
        with closing(open_working_connection(database)) as connection:
            found = connection.execute(_QUERY).fetchall()
        rows = [[number, *_shown(row)] for number, row in enumerate(found, start=1)]
        kinds = [kind for _, kind in COLUMNS]
        write(path, [header for header, _ in COLUMNS], kinds, [16.0] * len(COLUMNS), rows)
    return path


def _shown(row: tuple[object, ...]) -> list[object]:
    """Return a row as people write it: labels for codes, dd/MM/yyyy for the birth."""
    cells = list(row)
    cells[1] = "/".join(reversed(str(row[1]).split("-")))
    tables = {
        2: code_tables.SEXES,
        7: reference_data.ethnic_groups(),
        10: reference_data.relations(),
        17: code_tables.RESIDENCE_STATUSES,
    }
    for place, table in tables.items():
        cells[place] = table.label_of(str(row[place])) if row[place] else None
    for place in (15, 16):
        text = row[place]
        cells[place] = datetime.date.fromisoformat(str(text)) if text else None
    return cells
