"""Papers: pages laid out for A4, their preview, printer and PDF, and what heads them."""
