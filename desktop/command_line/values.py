"""Kinds of words on the command line: what is not one is wrong usage (exit code 2)."""

import argparse
import re

LARGEST_PICTURE = 10_000


def positive(text: str) -> int:
    """Read a whole number from 1."""
    if not re.fullmatch("[0-9]{1,9}", text) or int(text) == 0:
        raise argparse.ArgumentTypeError(f"“{text}” không phải số nguyên từ 1 trở lên")
    return int(text)


def size(text: str) -> tuple[int, int]:
    """Read a size in pixels, as 1366x698."""
    sides = re.fullmatch("([0-9]{1,5})x([0-9]{1,5})", text.lower())
    numbers = [int(side) for side in sides.groups()] if sides else [0]
    if not all(0 < number <= LARGEST_PICTURE for number in numbers):
        raise argparse.ArgumentTypeError(f"“{text}” không phải cỡ ảnh, ví dụ 1366x698")
    return numbers[0], numbers[1]
