"""The page "Truyền thông": outreach events, held and planned."""
