"""The readable list of what a package carries, for those who use it and those who check it."""

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from installer.licence_rules import chosen
from installer.licensed_part import Component
from installer.versions import version

GROUPS: Final = {
    "Qt": "Qt và PySide6 / Qt and PySide6",
    "Python": "Python",
    "packages": "Gói Python / Python packages",
    "libraries": "Thư viện nằm trong các gói trên / Libraries inside these packages",
    "system": "Thư viện của hệ thống / Libraries of the system",
    "data": "Dữ liệu, chữ / Data and fonts",
    "tools": "Phần của công cụ đóng gói / Parts of the tools that made the package",
}
GENERAL_FOLDER: Final = "general"
INTRODUCTION: Final = """\
AN SINH XÃ {version}: GIẤY PHÉP CỦA CÁC PHẦN ĐI KÈM / LICENCES OF WHAT IT CARRIES

An Sinh Xã là phần mềm tự do theo giấy phép Apache 2.0 (tệp LICENSE.txt). Chương
trình dùng các phần dưới đây, mỗi phần giữ giấy phép của mình; nguyên văn ở thư
mục mang tên phần ấy, cạnh tệp này. Dùng, sao chép và chuyển cho đơn vị khác đều
được, không phải trả tiền; hãy chuyển nguyên cả gói, kèm các tệp này.

An Sinh Xã is free software under the Apache License 2.0 (LICENSE.txt). It carries
the parts below; each keeps its own licence, whose text lies in the folder of that
name beside this file. sbom.cdx.json is the same list for machines (CycloneDX).
"""
LGPL_NOTICE: Final = """\
Chương trình dùng Qt và PySide6 theo giấy phép LGPL phiên bản 3, không sửa đổi gì.
Các thư viện này là tệp riêng trong thư mục {folder}; ai muốn đều có thể
thay bằng bản tự dựng cùng phiên bản: đóng chương trình, chép đè các tệp ấy, mở
lại. Sửa Qt, PySide6, tìm hiểu cách chúng làm việc để gỡ lỗi bản đã sửa: đều được.

This program uses Qt {qt} and PySide6 {qt} under the GNU Lesser General Public
License, version 3 (texts: {texts}/lgpl-3.0.txt, gpl-3.0.txt). They are not
changed. They are separate shared libraries in {folder}: whoever wants to may
replace them with others of the same version that they built themselves (close the
program, put the files in place of the old ones, start it again); nothing checks
them. Changing them, and reverse engineering to debug such changes, is allowed.
Their complete source:
    download.qt.io/official_releases/qt/{short}/{qt}/single/ (qt-everywhere-src-{qt})
    download.qt.io/official_releases/QtForPython/pyside6/PySide6-{qt}-src/
Who received the program without a network asks whoever handed it out for a copy of
these files; it is kept with each release. psycopg ({psycopg}) is under the same
licence. The program itself can be built anew from its source with changed versions
of any of them (installer/README.md in the source).
"""
GENERAL_TEXTS: Final = f"""\
Nguyên văn: ở thư mục của gói chứa nó, hoặc {GENERAL_FOLDER}/ (MIT, Apache-2.0, BSD, Zlib…).
Texts: in the folder of the package that holds it, or in {GENERAL_FOLDER}/.
"""
FOLDERS: Final = {"linux": "_internal/PySide6", "windows": "lib\\PySide6"}


def third_party_text(parts: Sequence[Component], platform: str) -> str:
    """Return the list, grouped, with the notice that the LGPL asks for."""
    lines = [INTRODUCTION.format(version=version())]
    for group, title in GROUPS.items():
        members = [part for part in parts if part.group == group]
        if not members:
            continue
        lines += ["=" * 80, title, "=" * 80, ""]
        if group == "Qt":
            lines.append(_lgpl_notice(parts, platform))
        if group == "libraries":
            lines += [GENERAL_TEXTS, *_by_owner(members)]
        else:
            lines += map(_entry, members)
    return "\n".join(lines) + "\n"


def folder_name(part: Component) -> str:
    """Return the folder of a part's texts, beside the list."""
    name = f"{part.within}-{part.name}" if part.within else part.name
    return re.sub(r"[^a-z0-9.+]+", "-", name.lower()).strip("-")


def _lgpl_notice(parts: Iterable[Component], platform: str) -> str:
    versions = {part.name: part.version for part in parts}
    qt = versions["Qt"]
    return LGPL_NOTICE.format(
        qt=qt,
        short=qt.rpartition(".")[0],
        folder=FOLDERS[platform],
        texts="qt",
        psycopg=versions.get("psycopg", "-"),
    )


def _entry(part: Component) -> str:
    """Return the paragraph of one part."""
    lines = [f"{part.name} {part.version}", f"    {_terms(part)}"]
    if part.source:
        lines.append(f"    {part.source}")
    if part.note:
        lines.append(f"    {part.note}")
    if part.texts:
        names = ", ".join(name for name, _ in part.texts)
        lines.append(f"    {folder_name(part)}/: {names}")
    return "\n".join([*lines, ""])


def _by_owner(parts: Sequence[Component]) -> Iterator[str]:
    """Yield the parts inside each distribution, a line each."""
    for owner in sorted({part.within for part in parts}):
        yield f"{owner}:"
        for part in parts:
            if part.within == owner:
                who = f"; {part.note}" if part.note else ""
                yield f"    {f'{part.name} {part.version}'.strip()}: {_terms(part)}{who}"
        yield ""


def _terms(part: Component) -> str:
    """Return the licence, and which one was taken where several are offered."""
    taken = chosen(part.licence)
    return part.licence if taken == part.licence else f"{part.licence} (dùng theo / used: {taken})"
