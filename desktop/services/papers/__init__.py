"""Papers made from what the office keeps: lists, sheets of a household or person, the report.

They are official papers, so their words are Vietnamese in every language of the window.
"""

from desktop.services.papers.list_paper import list_paper
from desktop.services.papers.offer_paper import Offer, OfferLine, offer_of_basket, offer_paper
from desktop.services.papers.receipt_paper import receipt_paper, receipts_paper
from desktop.services.papers.report_paper import report_paper
from desktop.services.papers.sheets import household_paper, person_paper
from desktop.services.papers.tracing import note_paper

__all__ = [
    "Offer",
    "OfferLine",
    "household_paper",
    "list_paper",
    "note_paper",
    "offer_of_basket",
    "offer_paper",
    "person_paper",
    "receipt_paper",
    "receipts_paper",
    "report_paper",
]
