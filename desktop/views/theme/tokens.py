"""Colours and sizes of the window, and the one theme that is in force."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Tokens:
    """Named colours (#RRGGBB) of a theme; pairs are measured by the contrast test."""

    name: str
    window: str
    card: str
    text: str
    muted: str
    placeholder: str
    line: str
    field_border: str
    primary: str
    primary_hover: str
    primary_pressed: str
    on_primary: str
    selected: str
    hover: str
    zebra: str
    header: str
    disabled: str
    scroll_handle: str
    desk: str
    ok: str
    ok_tint: str
    warning: str
    warning_tint: str
    error: str
    error_tint: str


LIGHT = Tokens(
    name="light",
    window="#F4F6F9",
    card="#FFFFFF",
    text="#1B2733",
    muted="#4A5868",
    placeholder="#687686",
    line="#D3DAE3",
    field_border="#7A8899",
    primary="#0B5CAD",
    primary_hover="#094E93",
    primary_pressed="#073F78",
    on_primary="#FFFFFF",
    selected="#E3EEF9",
    hover="#EEF2F7",
    zebra="#F8FAFC",
    header="#EEF1F6",
    disabled="#8B97A5",
    scroll_handle="#B4BFCB",
    desk="#DCE2EA",
    ok="#1B6E35",
    ok_tint="#E2F3E7",
    warning="#8A4B00",
    warning_tint="#FFF1D6",
    error="#B3261E",
    error_tint="#FDE7E5",
)


@dataclass(frozen=True, slots=True)
class Sizes:
    """Lengths in logical pixels."""

    body: int = 14
    small: int = 13
    heading: int = 15
    title: int = 20
    control: int = 32
    table_row: int = 30
    navigation: int = 192
    navigation_folded: int = 56
    navigation_row: int = 38
    top_bar: int = 48
    status_bar: int = 26
    icon: int = 20
    small_icon: int = 16
    radius: int = 4
    card_radius: int = 6


SIZES = Sizes()
FOLD_BELOW = 1200
"""Window width under which the rail folds and detail cards become drawers."""


class _Theme:
    """Holds the theme in force, so that painting code needs no argument for it."""

    def __init__(self) -> None:
        self.tokens = LIGHT


_THEME = _Theme()


def tokens() -> Tokens:
    """Return the colours in force."""
    return _THEME.tokens


def use_tokens(chosen: Tokens) -> None:
    """Put a theme in force; `stylesheet.apply_theme` calls it."""
    _THEME.tokens = chosen
