"""Kinds of words on the command line: what is not one is wrong usage (exit code 2)."""

import argparse
import datetime
import re

from desktop.domain.dates import FIRST_YEAR, LAST_YEAR

LARGEST_PICTURE = 10_000


def positive(text: str) -> int:
    """Read a whole number from 1."""
    if not re.fullmatch("[0-9]{1,9}", text) or int(text) == 0:
        raise argparse.ArgumentTypeError(f"“{text}” không phải số nguyên từ 1 trở lên")
    return int(text)


def day(text: str) -> datetime.date:
    """Read a day, as 2026-11-21, of a year that programs of this office can hold."""
    try:
        found = datetime.date.fromisoformat(text)
    except ValueError:
        found = None
    whole = re.fullmatch("[0-9]{4}-[0-9]{2}-[0-9]{2}", text)
    if found is None or not whole or not FIRST_YEAR <= found.year <= LAST_YEAR:
        raise argparse.ArgumentTypeError(f"“{text}” không phải ngày, ví dụ 2026-11-21")
    return found


def size(text: str) -> tuple[int, int]:
    """Read a size in pixels, as 1366x698."""
    sides = re.fullmatch("([0-9]{1,5})x([0-9]{1,5})", text.lower())
    numbers = [int(side) for side in sides.groups()] if sides else [0]
    if not all(0 < number <= LARGEST_PICTURE for number in numbers):
        raise argparse.ArgumentTypeError(f"“{text}” không phải cỡ ảnh, ví dụ 1366x698")
    return numbers[0], numbers[1]
