"""The page "Kiểm tra dữ liệu"."""
