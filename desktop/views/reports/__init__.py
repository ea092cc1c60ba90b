"""The page "Báo cáo": a period's report as it will be printed, its checks, and its workbook."""
