"""Introducing the office's key to the province, and taking in what the province answers."""

import base64
import binascii
import datetime
import json
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, Final

from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.domain.package import PackageFault, PackageProblem, Registration
from desktop.services.offices import office_communes
from desktop.services.packages.communes import chosen_commune
from desktop.services.packages.office_key import DigestKey, digest_key, keep_digest_key, office_key
from desktop.services.packages.registration import write_registration
from desktop.storage.database import Database
from desktop.workbooks.writing import write_whole

ANSWER_SUFFIX: Final = ".asx-tinh"
_ANSWER_FORMAT: Final = "ansinhxa-province-key"
_LARGEST: Final = 64_000
_KEY_BYTES: Final = 32
_EXPLAINED: Final = (
    "Khoá của tỉnh để các xã lập mã đối chiếu trùng. Chỉ gửi cho các xã trong tỉnh qua đường bảo "
    "mật; xã mở tệp này trong Cài đặt, mục Gửi tỉnh."
)


@dataclass(frozen=True, slots=True)
class ProvinceAnswer:
    """What a province sends its communes: the key of the persons' digests (32 bytes)."""

    province_code: str
    province_name: str
    digest_key: bytes
    made_at: datetime.datetime


def write_office_key(
    database: Database,
    target: Path,
    *,
    who: str,
    now: datetime.datetime,
    commune_code: str | None = None,
) -> Registration:
    """Write the registration file of the office; its key is made when there is none yet.

    Raises:
        InvalidInput: the office serves several communes and none of them is named.
        OutputUnwritable: the file cannot be written; it is then as it was before.
    """
    commune = chosen_commune(database, commune_code)
    key = office_key(database, commune.code, who=who)
    registration = Registration(
        commune_code=commune.code,
        commune_name=commune.name,
        public_key=key.public_key,
        fingerprint=key.fingerprint,
        made_at=now.replace(microsecond=0),
    )
    write_registration(registration, target, key.sign)
    return registration


def write_answer(answer: ProvinceAnswer, target: Path) -> None:
    """Write the file that a province sends to its communes.

    Raises:
        OutputUnwritable: the file cannot be written; it is then as it was before.
    """
    content = {
        "format": _ANSWER_FORMAT,
        "explanation": _EXPLAINED,
        "province_code": answer.province_code,
        "province_name": answer.province_name,
        "digest_key": base64.b64encode(answer.digest_key).decode(),
        "made_at": answer.made_at.isoformat(timespec="seconds"),
    }

    def produce(file: BinaryIO) -> None:
        file.write(json.dumps(content, ensure_ascii=False, indent=1).encode())

    write_whole(target, produce)


def read_answer(path: Path) -> ProvinceAnswer:
    """Read the file that a province sends; raises `PackageProblem` when it is none."""
    try:
        with path.open("rb") as file:
            content = json.loads(file.read(_LARGEST).decode("utf-8-sig"))
        answer = ProvinceAnswer(
            province_code=str(content["province_code"]),
            province_name=str(content["province_name"]),
            digest_key=base64.b64decode(content["digest_key"], validate=True),
            made_at=datetime.datetime.fromisoformat(content["made_at"]),
        )
        whole = (content["format"], len(answer.digest_key)) == (_ANSWER_FORMAT, _KEY_BYTES)
    except (OSError, ValueError, KeyError, TypeError, binascii.Error) as error:
        raise _no_answer(path) from error
    if not whole:
        raise _no_answer(path)
    return answer


def take_answer(database: Database, path: Path, *, who: str) -> DigestKey:
    """Keep the province's key in the place of the one before, and return it.

    Raises:
        PackageProblem: not such a file, or of another province than the office's.
    """
    answer = read_answer(path)
    _require_own_province(database, answer, path)
    with database.write(who) as unit:
        keep_digest_key(unit, answer.digest_key, answer.province_name)
    with database.read() as snapshot:
        kept = digest_key(snapshot)
    if kept is None:
        raise LookupError("the key was not kept")
    return kept


def _require_own_province(database: Database, answer: ProvinceAnswer, path: Path) -> None:
    provinces = {commune.province_name for commune in office_communes(database)}
    if answer.province_name not in provinces:
        raise PackageProblem(
            PackageFault.NOT_A_PACKAGE,
            QT_TRANSLATE_NOOP(
                "errors",
                "Tệp “{where}” là khoá của {province}, không phải tỉnh của cơ quan này. Hãy xin "
                "lại đúng tệp của tỉnh mình.",
            ),
            path.name,
            province=answer.province_name,
        )


def _no_answer(path: Path) -> PackageProblem:
    return PackageProblem(
        PackageFault.NOT_A_PACKAGE,
        QT_TRANSLATE_NOOP(
            "errors",
            "“{where}” không phải tệp trả lời của tỉnh. Hãy chọn tệp có đuôi {suffix} mà tỉnh gửi "
            "sau khi nhận tệp đăng ký khoá.",
        ),
        path.name,
        suffix=ANSWER_SUFFIX,
    )
