"""Figures of the charts that are chosen on the overview, one module a chart, read when shown."""
