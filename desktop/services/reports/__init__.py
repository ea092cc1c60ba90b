"""Reports: forms and designs, what they come to, what was reported before, what changed since."""

from desktop.domain.indicator_scope import Scope
from desktop.services.reports.forms import FORMS, PERIOD_FORM, FormGroup, ReportForm
from desktop.services.reports.made_report import Behind, MadeReport
from desktop.services.reports.making import (
    all_forms,
    make,
    make_in,
    names_behind,
    require_in_parts,
    stated_by,
    usual_form,
)
from desktop.services.reports.sending import paper_of_report

__all__ = [
    "FORMS",
    "PERIOD_FORM",
    "Behind",
    "FormGroup",
    "MadeReport",
    "ReportForm",
    "Scope",
    "all_forms",
    "make",
    "make_in",
    "names_behind",
    "paper_of_report",
    "require_in_parts",
    "stated_by",
    "usual_form",
]
