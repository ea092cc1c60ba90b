"""The page "Thu tiền hộ": who pays, how much and why, and the receipt beside it."""
