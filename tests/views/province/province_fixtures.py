"""An invented desk of a real province, and a source that remembers what pages ask of it."""

import datetime
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from decimal import Decimal
from pathlib import Path

from desktop.domain.changes import Changes
from desktop.domain.package_standing import Standing
from desktop.domain.periods import Period, PeriodKind
from desktop.domain.reference_data import commune_list
from desktop.models.province_desk import (
    COVERAGE,
    CheckLine,
    CheckSheet,
    CommuneFigures,
    Decision,
    Measure,
    PackageLine,
    ProvinceDesk,
    Received,
    Total,
)
from desktop.services.progress import Progress

PROVINCE = "15"
NEWS = Changes(everything=True)
NOVEMBER = Period(PeriodKind.MONTH, 2026, 11)
NOW = datetime.datetime(2026, 11, 21, 9, 41)  # noqa: DTZ001 - the office's wall clock
TARGET = Decimal(94)
COMMUNES = next(
    tuple((commune.code, commune.name) for commune in province.communes)
    for province in commune_list().provinces
    if province.code == PROVINCE
)
ACCEPTED, WAITING, RETURNED = 84, 5, 3
_NOTES = {
    Standing.ACCEPTED: "22.358 dân, có thẻ 21.743",
    Standing.WAITING: "Chưa xác nhận khoá của xã",
    Standing.RETURNED: "Ô F18 cộng lệch 2 người",
}


def coverage_of(number: int) -> Decimal:
    """Return an invented rate: 85,4 to 98,6 %, none twice."""
    return Decimal("85.40") + Decimal(number * 37 % 84) * Decimal("0.16")


def standing_of(number: int) -> Standing | None:
    """Return how a commune stands, by its place in the list."""
    if number < WAITING:
        return Standing.WAITING
    if number < WAITING + RETURNED:
        return Standing.RETURNED
    return Standing.ACCEPTED if number < WAITING + RETURNED + ACCEPTED else None


def make_desk(period: Period = NOVEMBER) -> ProvinceDesk:
    """Return the desk: 84 + 5 + 3 + 7 = 99 communes."""
    lines, communes, missing = [], [], []
    for number, (code, name) in enumerate(COMMUNES):
        state = standing_of(number)
        if state is None:
            missing.append((code, name))
            continue
        lines.append(
            PackageLine(
                package_id=number + 1,
                commune_code=code,
                commune=name,
                state=state,
                note=_NOTES[state],
                received_at=NOW - datetime.timedelta(minutes=9 + 31 * number),
                can_accept=state is Standing.WAITING,
            )
        )
        if state is Standing.ACCEPTED:
            place = number - WAITING - RETURNED
            rate = coverage_of(place)
            communes.append(
                CommuneFigures(
                    code=code,
                    name=name,
                    values={COVERAGE: rate, "new_hi": Decimal(3 + place % 17)},
                    before={COVERAGE: rate - Decimal("0.3"), "new_hi": Decimal(5)},
                    outliers=frozenset({"new_hi"} if place == 3 else ()),
                )
            )
    return ProvinceDesk(
        period=period,
        expected=COMMUNES,
        packages=lines,
        missing=missing,
        communes=communes,
        measures=(
            Measure(key=COVERAGE, name="Tỷ lệ bao phủ BHYT", target=TARGET),
            Measure(key="new_hi", name="Người mới tham gia BHYT", is_rate=False),
        ),
        totals={COVERAGE: Total(key=COVERAGE, name="Tỷ lệ bao phủ BHYT", value=Decimal("92.60"))},
        due_on=datetime.date(2026, 11, 23),
        reminder="Đề nghị các xã gửi gói số liệu tháng 11.",
    )


def make_sheet(line: PackageLine, *, asks_key: bool = True) -> CheckSheet:
    """Return a check sheet with one indicator that leaps."""
    return CheckSheet(
        line=line,
        period_name="Tháng 11 năm 2026",
        before_name="Tháng 10 năm 2026",
        version=2,
        file_name="goi_2026-11_v2.xlsx",
        fingerprint="3F2A 91C4 77B0 12DE 8A55 E03B",
        asks_key=asks_key,
        findings=("Gói ký bằng khoá mà tỉnh chưa có.",),
        lines=(
            CheckLine(name="Dân số", now="8.412", before="8.824", difference="−412", leaps=True),
            CheckLine(name="Tỷ lệ bao phủ BHYT", now="92,81", before="92,40", difference="+0,41"),
        ),
        return_text=f"Gói tháng 11 của {line.commune} chưa nhận được: ô F18 cộng lệch 2 người.",
    )


@dataclass
class FakeSource:
    """Answers at once; what was asked of it stands in `asked`."""

    shown: ProvinceDesk = field(default_factory=make_desk)
    asked: list[tuple[object, ...]] = field(default_factory=list)
    received: Received = field(default_factory=lambda: Received(accepted=2, changes=NEWS))
    asks_key: bool = True
    refused: str = ""
    passwords: dict[Path, str] = field(default_factory=dict)

    def desk(self, period: Period) -> ProvinceDesk:
        self.asked.append(("desk", period))
        return replace(self.shown, period=period)

    def receive(
        self, paths: Sequence[Path], period: Period, progress: Progress, password: str = ""
    ) -> Received:
        progress("goi_1.xlsx", 0.5)
        self.asked.append(("receive", tuple(paths), period, *([password] if password else [])))
        locked = tuple(
            each
            for each in self.received.locked
            if {each, each.parent} & set(paths) and self.passwords.get(each) != password
        )
        return replace(self.received, locked=locked)

    def sheet(self, package_id: int) -> CheckSheet:
        line = next(each for each in self.shown.packages if each.package_id == package_id)
        return make_sheet(line, asks_key=self.asks_key)

    def accept(self, package_id: int, reason: str = "") -> Decision:
        self.asked.append(("accept", package_id, *([reason] if reason else [])))
        return Decision(NEWS, self.refused)

    def send_back(self, package_id: int, reason: str) -> Changes:
        self.asked.append(("send_back", package_id, reason))
        return Changes(everything=True)

    def dismiss(self, package_id: int) -> Changes:
        self.asked.append(("dismiss", package_id))
        return NEWS

    def close_period(self, period: Period) -> Changes:
        self.asked.append(("close_period", period))
        self.shown = replace(self.shown, closed=True)
        return NEWS

    def reopen_period(self, period: Period, reason: str) -> Changes:
        self.asked.append(("reopen_period", period, reason))
        self.shown = replace(self.shown, closed=False)
        return NEWS

    def set_target(self, year: int, value: Decimal | None) -> Changes:
        self.asked.append(("set_target", year, value))
        return NEWS

    def export(self, period: Period, target: Path) -> Path:
        self.asked.append(("export", period))
        target.write_bytes(b"x")
        return target

    def of(self, what: str) -> list[tuple[object, ...]]:
        """Return what was asked of one kind."""
        return [each for each in self.asked if each[0] == what]
