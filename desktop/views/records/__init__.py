"""What all pages of records share: the list, its filters, the card, the form, saving."""
