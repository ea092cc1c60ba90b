"""Keeps the schema of offices as SQL text, so that every later version is seen to open it."""

import subprocess
from pathlib import Path

from installer.development.environment import PROJECT

FREEZE = """
import sys
from desktop.services.released_schemas import SchemaReleased, freeze
try:
    kept = freeze(released="--release" in sys.argv)
except SchemaReleased as refused:
    sys.exit(
        f"Cấu trúc này đã phát hành ở phiên bản {refused}: không ghi lại được. Sửa cấu trúc thì "
        "thêm một bước mới trong desktop/storage/migrations/versions và tăng SCHEMA_NUMBER."
    )
state = "đã phát hành" if kept.released else "chưa phát hành"
rows = sum(kept.counts.values())
print(f"Đã ghi {kept.file.name} (phiên bản {kept.version}, {state}), {rows} dòng.")
"""


def freeze_schema(python: Path, arguments: list[str]) -> int:
    """Write the dump of the present schema; `--release` says that it is handed out now."""
    command = [python, "-X", "utf8", "-c", FREEZE, *arguments]
    return subprocess.run(command, cwd=PROJECT).returncode
