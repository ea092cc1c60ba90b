"""The page "Hộ và thành viên": households, persons, and the cards of both."""
