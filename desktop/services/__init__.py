"""One module per task of the user; the only code that joins storage and workbooks."""
