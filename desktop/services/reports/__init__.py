"""Reports: forms and designs, what they come to, what was reported before, what changed since."""

from desktop.services.reports.forms import FORMS, PERIOD_FORM, FormGroup, ReportForm
from desktop.services.reports.made_report import Behind, MadeReport
from desktop.services.reports.making import all_forms, make, make_in

__all__ = [
    "FORMS",
    "PERIOD_FORM",
    "Behind",
    "FormGroup",
    "MadeReport",
    "ReportForm",
    "all_forms",
    "make",
    "make_in",
]
