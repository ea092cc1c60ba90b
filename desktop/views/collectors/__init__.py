"""The page "Nhân viên thu": collectors and the organisations they belong to."""
