"""The program's main job on sample data, for a machine without a screen."""

import os
import subprocess
from datetime import date, datetime
from pathlib import Path

from installer.development import console
from installer.development.environment import PROJECT

COMMUNE = "02647"
PERSONS = 2000
PAGES = ("households", "collectors", "events", "import", "report")
# The import ends with 3 when it left rows out and said which.
DONE_IN_PART = 3

Step = tuple[str, list[str]]


def steps(folder: Path, month: date) -> list[Step]:
    """Return what is done, each with its title: sample data, Excel out and in, report, pictures.

    Args:
        folder: Where every file is written.
        month: Any day of the month that is reported.
    """
    sample = ["--database", str(folder / "du-lieu-mau.db")]
    fresh = ["--database", str(folder / "nhap-tu-excel.db")]
    people = str(folder / "danh-sach.xlsx")
    report = str(folder / "bao-cao.xlsx")
    period = f"{month:%Y-%m}"
    found: list[Step] = [
        ("Tạo dữ liệu mẫu", [*sample, "demo", "--persons", str(PERSONS)]),
        ("Xuất danh sách ra Excel", [*sample, "list", "persons", "--out", people]),
        ("Tạo sổ mới của một xã", [*fresh, "init", "--commune", COMMUNE]),
        ("Nhập danh sách Excel vào sổ mới", [*fresh, "import", people, "--accept-doubtful"]),
        (f"Lập báo cáo tháng {month:%m/%Y}", [*fresh, "report", "--period", period]),
    ]
    found[-1][1].extend(["--out", report])
    for page in PAGES:
        picture = str(folder / f"man-hinh-{page}.png")
        found.append((f"Chụp màn hình {page}", [*sample, "screenshot", page, "--out", picture]))
    return found


def run_tour(python: Path) -> int:
    """Do the main job in a new folder, name the folder, and return the exit code."""
    now = datetime.now().astimezone()
    folder = PROJECT / "out" / f"{now:%Y%m%d-%H%M%S}"
    folder.mkdir(parents=True)
    console.say(
        "Máy không có màn hình nên không mở được cửa sổ.\n"
        f"Chương trình làm cùng công việc đó trên dữ liệu mẫu, kết quả ghi vào:\n  {folder}"
    )
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONUTF8": "1"}
    plan = steps(folder, now.date())
    for number, (title, arguments) in enumerate(plan, start=1):
        console.say(f"[{number}/{len(plan)}] {title}")
        command = [str(python), "-m", "desktop", *arguments]
        answer = subprocess.run(command, cwd=PROJECT, env=environment)
        if answer.returncode not in (0, DONE_IN_PART):
            console.complain(f"Bước này không xong (mã {answer.returncode}): {' '.join(arguments)}")
            return 1
    console.say(f"Xong. Các tệp trong {folder}:")
    for path in sorted(folder.iterdir()):
        console.say(f"  {path.name}  {path.stat().st_size / 1024:,.0f} kB")
    return 0
