"""How a person comes to the dialogs of reports, targets, packages, charts and the province."""

from decimal import Decimal
from pathlib import Path

from desktop.application.program import Program
from desktop.views.province.check_dialog import CheckDialog
from desktop.views.province.package_password_dialog import PackagePasswordDialog
from desktop.views.province.ranking_dialog import RankingDialog
from desktop.views.province.reopen_dialog import ReopenDialog
from desktop.views.province.return_dialog import ReturnDialog
from desktop.views.province.take_sample_dialog import TakeSampleDialog
from tests.application.dialog_pages import Opener, context_of, nothing, page_of, shown
from tests.views.province.province_fixtures import make_desk, make_sheet


def _target(program: Program) -> None:
    from desktop.domain.year_targets import TargetKey
    from desktop.views.dashboard.target_dialog import TargetDialog

    nothing = lambda *_: None  # noqa: E731 - nobody writes it
    shown(TargetDialog(TargetKey.COVERAGE, 2026, Decimal(95), nothing, program.window))


def _chart_table(program: Program) -> None:
    from desktop.domain.report_table import ReportColumn, ReportTable
    from desktop.views.dashboard.chart_table import ChartTableDialog

    columns = (ReportColumn("place", "Thôn, tổ"), ReportColumn("count", "Số người"))
    table = ReportTable("x", "x", "Tỷ lệ", columns, (("Nà Lung", 3),))
    shown(ChartTableDialog(table, program.window))


def _unlock(program: Program) -> None:
    from desktop.views.reports.unlock_dialog import UnlockDialog

    shown(UnlockDialog(nothing, context_of(program), program.window))


def _design(program: Program) -> None:
    from desktop.services.reports.design import Comparison, Design, DesignRows
    from desktop.views.reports.design_dialog import DesignDialog

    design = Design(
        name="Tiến độ BHYT hằng tuần",
        indicators=("hi_insured", "hi_coverage"),
        rows=DesignRows.NEIGHBOURHOODS,
        comparisons=(Comparison.TARGET,),
        chart=True,
    )
    shown(DesignDialog(context_of(program), (1, design), nothing, program.window))


def _signers(program: Program) -> None:
    from desktop.views.reports.signers_dialog import SignersDialog

    shown(SignersDialog(context_of(program), program.window))


def _made_package(program: Program) -> None:
    import datetime

    from desktop.domain.package import SCHEMA, PackageManifest
    from desktop.domain.periods import Period
    from desktop.services.packages.making import MadePackage
    from desktop.views.packages.made_dialog import MadeDialog
    from desktop.workbooks.writing import WrittenFile

    manifest = PackageManifest(
        commune_code="02647",
        commune_name="Phường Lào Cai",
        period=Period.parse("2026-10"),
        version=2,
        made_at=datetime.datetime(2026, 11, 21, 9, 41),  # noqa: DTZ001 - the office's wall clock
        as_of=datetime.date(2026, 10, 31),
        schema=SCHEMA,
        program="1",
        row_counts={},
        control_totals={},
        content_digest="",
        figures_digest="",
        public_key=bytes(32),
        fingerprint="20154 27136 64218 19037 68595 33997",
        signature_ok=True,
    )
    file = WrittenFile(Path("/goi_02647_2026-10_v2.xlsx"), "")
    shown(MadeDialog(MadePackage(file, manifest, locked=True), program.window))


def _spread(program: Program) -> None:
    from desktop.views.targets.targets_page import TargetsPage

    page = page_of(program, "targets")
    assert isinstance(page, TargetsPage)
    page.open_tab("target")
    page.current_tab.ask_spread()  # type: ignore[union-attr]


def _check_sheet(program: Program) -> None:
    CheckDialog(make_sheet(make_desk().packages[0]), program.window).open()


def _return_package(program: Program) -> None:
    sheet = make_sheet(make_desk().packages[0])
    ReturnDialog(sheet, nothing, program.window).open()


def _ranking(program: Program) -> None:
    RankingDialog(make_desk(), "tháng 11 năm 2026", program.window).open()


def _target_list(program: Program) -> None:
    from desktop.domain.errors import InvalidInput
    from desktop.domain.targets import TargetPlace
    from desktop.services.targets.list_import import ListedTarget, ListFault, TargetList
    from desktop.services.targets.writing import NewTarget
    from desktop.views.province.target_list_dialog import TargetListDialog

    place = TargetPlace(commune_code="02647")
    wanted = NewTarget(year=2026, indicator="hi_coverage", value=Decimal("95.5"), place=place)
    reason = InvalidInput(
        "target.no_commune",
        "Tỉnh không có xã, phường “{name}”. Sửa mã hoặc tên cho đúng danh mục.",
        name="Xã Không Có",
    )
    found = TargetList(
        "giao-chi-tieu-2026.xlsx",
        (ListedTarget(4, "Phường Lào Cai", wanted, Decimal(94)),),
        (ListFault("Giao", 5, "Xã Không Có", reason),),
    )
    TargetListDialog(found, nothing, program.window).open()


OPENERS: dict[str, Opener] = {
    "province.target_list_dialog.TargetListDialog": _target_list,
    "province.check_dialog.CheckDialog": _check_sheet,
    "province.package_password_dialog.PackagePasswordDialog": (
        lambda program: PackagePasswordDialog(
            [f"goi_0{number}_2026-11_v1.xlsx" for number in range(2600, 2610)],
            str,
            program.window,
            was_wrong=True,
        ).open()
    ),
    "province.ranking_dialog.RankingDialog": _ranking,
    "province.reopen_dialog.ReopenDialog": (
        lambda program: ReopenDialog("tháng 11 năm 2026", nothing, program.window).open()
    ),
    "province.return_dialog.ReturnDialog": _return_package,
    "province.take_sample_dialog.TakeSampleDialog": (
        lambda program: TakeSampleDialog("Phường Lào Cai", nothing, program.window).open()
    ),
    "reports.design_dialog.DesignDialog": _design,
    "packages.package_dialog.PackageDialog": (
        lambda program: page_of(program, "report").ask_package()  # type: ignore[attr-defined]
    ),
    "packages.made_dialog.MadeDialog": _made_package,
    "reports.signers_dialog.SignersDialog": _signers,
    "reports.unlock_dialog.UnlockDialog": _unlock,
    "dashboard.target_dialog.TargetDialog": _target,
    "dashboard.chart_table.ChartTableDialog": _chart_table,
    "targets.spread_dialog.SpreadDialog": _spread,
}
