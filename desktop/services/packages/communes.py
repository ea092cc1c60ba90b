"""For which commune a package or a registration is made."""

from desktop.domain.errors import InvalidInput
from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.services import offices
from desktop.services.offices import CommuneInfo
from desktop.services.province.scope import scope_of
from desktop.storage.database import Database


def chosen_commune(database: Database, code: str | None) -> CommuneInfo:
    """Return the commune with this code, or the only one that the office serves.

    Raises:
        InvalidInput: the office does not serve it, or serves several and none is named; or it is
            a province's, whose communes make what is sent.
    """
    if scope_of(database).is_province:
        raise InvalidInput(
            "package.of_province",
            QT_TRANSLATE_NOOP(
                "errors",
                "Đây là sổ của tỉnh: gói và tệp đăng ký khoá do xã, phường tạo.",
            ),
        )
    served = {commune.code: commune for commune in offices.office_communes(database)}
    if code is None and len(served) == 1:
        return next(iter(served.values()))
    if code not in served:
        raise InvalidInput(
            "package.commune",
            QT_TRANSLATE_NOOP(
                "errors",
                "Cơ quan phục vụ các xã, phường mã {codes}. Chọn một trong các xã, phường đó.",
            ),
            codes=", ".join(served),
        )
    return served[code]
