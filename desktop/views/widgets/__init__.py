"""Generic widgets: they know the look of the window, and nothing of households."""
