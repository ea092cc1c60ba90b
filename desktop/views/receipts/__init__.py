"""The page "Biên lai": receipts, books, closings, batches, refunds, commission."""
