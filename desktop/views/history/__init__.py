"""The page of the history and of the recycle bin."""
