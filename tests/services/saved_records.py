"""Saves, changes and loads records as a form does, for tests."""

import datetime
import json
from typing import Any

from sqlalchemy import text

from desktop.domain.dates import PartialDate
from desktop.fields.record_kinds import Draft
from desktop.services import records
from desktop.storage.database import Database
from tests.office_data import TODAY, WHO


def save(database: Database, kind: str, **values: object) -> int:
    return records.save(database, Draft(kind, values), who=WHO).id


def change(database: Database, kind: str, record_id: int, **values: object) -> records.Saved:
    draft = records.load(database, kind, record_id, TODAY)
    changed = Draft(kind, {**draft.values, **values}, draft.id, draft.version)
    return records.save(database, changed, who=WHO)


def load(database: Database, kind: str, record_id: int) -> dict[str, object]:
    return records.load(database, kind, record_id, TODAY).values


def audit(database: Database) -> list[dict[str, Any]]:
    with database.read() as snapshot:
        rows = snapshot.rows(text("SELECT * FROM audit WHERE row_id IS NOT NULL ORDER BY id"))
    found = [dict(row._mapping) for row in rows]
    for row in found:
        for side in ("before", "after"):
            row[side] = None if row[side] is None else json.loads(row[side])
    return found


DAY = datetime.date(2026, 3, 8)

VALUES: dict[str, dict[str, object]] = {
    "neighbourhood": {"name": "Thôn Nà Lung"},
    "household": {
        "household_code": "HG0005",
        "head_name": "Ma Hữu Sỹ",
        "neighbourhood": "Thôn Nà Lung",
        "household_class": "near_poor",
        "class_from": DAY,
        "class_to": TODAY,
        "decision_number": "125/QĐ-UBND",
        "collector": "Đỗ Thị Hiền",
        "phone": "0912345678",
        "address": "Số 5, đường Bến Đá",
        "former_address": "Thôn 5, xã Cũ, huyện Cũ",
        "note": "ở xa trung tâm",
    },
    "person": {
        "full_name": "Nguyễn Thị Hiền",
        "birth_date": PartialDate(1986, 7, 5),
        "sex": "F",
        "national_id": "036186012345",
        "old_id": "162345678",
        "si_number": "0123654789",
        "hi_card_no": "GD4380123654789",
        "five_year_date": TODAY,
        "phone": "0912345678",
        "email": "hien@thu.vn",
        "ethnic_group": "01",
        "household_code": "HG0005",
        "relation": "02",
        "neighbourhood": "Thôn Hồng",
        "address": "xóm trên",
        "former_address": "Xóm 2, xã Cũ",
        "primary_care_facility": "Trạm y tế xã",
        "participant_group": "DT",
        "residence_status": "temporary",
        "residence_date": DAY,
        "residence_reason": "đi làm",
        "life_status": "alive",
        "note": "gọi buổi tối",
    },
    "organisation": {
        "name": "Bưu điện xã",
        "organisation_code": "BI0113G",
        "contract_no": "12/HĐ",
        "contract_from": DAY,
        "contract_to": TODAY,
        "phone": "02143820000",
        "address": "UBND xã",
        "tax_number": "5300123456",
        "email": "buudien@example.vn",
        "note": "tốt",
    },
    "collector": {
        "full_name": "Đỗ Thị Hiền",
        "birth_date": PartialDate(1990),
        "national_id": "036190012345",
        "si_number": "0123654780",
        "collector_code": "NV036190012345",
        "phone": "0987654321",
        "organisation": "Bưu điện xã",
        "areas": "Thôn 3, Thôn 4",
        "certificate_no": "CN01",
        "certificate_date": DAY,
        "card_no": "T01",
        "card_valid_to": TODAY,
        "last_training": DAY,
        "leave_from": DAY,
        "leave_to": DAY,
        "left_on": DAY,
        "status": "paused",
        "education": "Trung cấp",
        "other_job": "Trưởng thôn",
        "note": "mới",
    },
    "directive": {
        "title": "Rà soát trẻ chưa có thẻ",
        "document_number": "45/UBND-VHXH",
        "document_date": DAY,
        "issuer": "UBND xã",
        "task": "Đối chiếu danh sách khai sinh",
        "owner": "Công chức văn hoá",
        "due_on": DAY,
        "state": "doing",
        "done_on": DAY,
        "evidence": "Báo cáo 58/BC-UBND",
        "note": "Gửi trước họp",
    },
    "event": {
        "held_on": DAY,
        "event_type": "small_group",
        "title": "BHYT hộ gia đình",
        "place": "Nhà văn hoá",
        "neighbourhood": "Thôn Nà Lung",
        "partner": "Hội Phụ nữ",
        "state": "planned",
        "people_reached": 42,
        "new_vsi": 3,
        "new_hi": 4,
        "vssid_accounts": 5,
        "noncash_switches": 6,
        "donated_cards": 7,
        "cost": 9_000_000_000,
        "note": "đông",
    },
    "receipt": {
        "receipt_book": "A1",
        "receipt_no": "0000123",
        "receipt_date": DAY,
        "payer_name": "Nguyễn Thị Hiền",
        "scheme": "HI",
        "months": 12,
        "amount_paid": 1_366_200,
        "pay_method": "cash",
        "status": "void",
        "void_on": DAY,
        "void_reason": "ghi nhầm tên",
        "collector_code": "NV036190012345",
        "note": "đủ",
    },
}
