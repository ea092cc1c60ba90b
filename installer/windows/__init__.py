"""Builds what a Windows office installs, on Linux or on Windows, and proves it under wine."""
