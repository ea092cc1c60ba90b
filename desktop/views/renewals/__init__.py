"""The page "Gia hạn": the renewal desk."""
