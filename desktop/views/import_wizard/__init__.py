"""The page "Nhập – Xuất Excel": workbooks in (four steps, history, undo) and lists out."""
