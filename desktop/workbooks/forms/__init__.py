"""The official forms of the insurance agency: a layout each as data, one writer for all."""

from desktop.workbooks.forms.c17 import C17
from desktop.workbooks.forms.commission_collectors import COMMISSION_COLLECTORS
from desktop.workbooks.forms.commission_request import COMMISSION_REQUEST
from desktop.workbooks.forms.commission_statement import COMMISSION_STATEMENT
from desktop.workbooks.forms.d03 import D03
from desktop.workbooks.forms.d05 import D05
from desktop.workbooks.forms.form_layout import FormEnd, FormLayout, FormSheet
from desktop.workbooks.forms.form_writer import write_forms

__all__ = [
    "C17",
    "COMMISSION_COLLECTORS",
    "COMMISSION_REQUEST",
    "COMMISSION_STATEMENT",
    "D03",
    "D05",
    "FormEnd",
    "FormLayout",
    "FormSheet",
    "write_forms",
]
