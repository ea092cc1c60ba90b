"""The calculator: what a family would pay and for which days; nothing is recorded."""
