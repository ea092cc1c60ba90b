"""An Sinh Xã: the desktop program of commune offices."""

__version__ = "0.1.0"
