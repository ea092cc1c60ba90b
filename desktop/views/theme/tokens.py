"""Colours and sizes of the window, and the one theme that is in force."""

from dataclasses import dataclass
from typing import TypeGuard


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
DARK = Tokens(
    name="dark",
    window="#15191F",
    card="#1E242C",
    text="#E8EDF3",
    muted="#A9B6C4",
    placeholder="#8D9BAA",
    line="#36404C",
    field_border="#76859A",
    primary="#6FB1F2",
    primary_hover="#8CC1F5",
    primary_pressed="#A8D0F8",
    on_primary="#0F1720",
    selected="#1F3349",
    hover="#28303A",
    zebra="#222932",
    header="#272F39",
    disabled="#6E7B89",
    scroll_handle="#4C5866",
    desk="#101419",
    ok="#7FD39A",
    ok_tint="#1D3527",
    warning="#F3BE6B",
    warning_tint="#3D2F17",
    error="#F39A92",
    error_tint="#43211F",
)
THEMES = {chosen.name: chosen for chosen in (LIGHT, DARK)}


def px(pixels: float) -> int:
    """Return a length of the drawing in logical pixels of the zoom in force (90 to 150 %)."""
    return round(pixels * _THEME.zoom / 100)


def at_full_size(pixels: int) -> int:
    """Return a length of the window as it would be at 100 %: what is kept between runs."""
    return round(pixels * 100 / _THEME.zoom)


class _Length:
    """A length that follows the zoom at every reading: never keep it in a constant.

    `least` is where it stops shrinking: smaller letters and rows could not be read and hit.
    """

    def __init__(self, pixels: int, least: int = 0) -> None:
        self.pixels = pixels
        self.least = least

    def now(self) -> int:
        """Return the length at the zoom in force."""
        return max(px(self.pixels), self.least)

    def __get__(self, sizes: object, owner: type) -> int:
        return self.now()


class Sizes:
    """Lengths at 100 %; reading one gives it at the zoom in force, in logical pixels."""

    body = _Length(14, least=13)
    small = _Length(13, least=13)
    heading = _Length(15, least=13)
    title = _Length(20)
    figure = _Length(26)
    control = _Length(32)
    table_row = _Length(30, least=28)
    navigation = _Length(192)
    navigation_folded = _Length(56)
    navigation_row = _Length(33)
    top_bar = _Length(48)
    status_bar = _Length(26)
    icon = _Length(20)
    small_icon = _Length(16)
    radius = _Length(4)
    card_radius = _Length(6)

    def all(self) -> dict[str, int]:
        """Return every length by name, for the style sheet."""
        return {name: each.now() for name, each in vars(Sizes).items() if _is_length(each)}


def _is_length(member: object) -> TypeGuard[_Length]:
    return isinstance(member, _Length)


class _Theme:
    """Holds the theme and zoom in force, so that painting code needs no argument for them."""

    def __init__(self) -> None:
        self.tokens = LIGHT
        self.zoom = 100


_THEME = _Theme()
SIZES = Sizes()
FOLD_BELOW = 1200
"""Window width at 100 % under which the rail folds and detail cards become drawers."""


def tokens() -> Tokens:
    """Return the colours in force."""
    return _THEME.tokens


def zoom() -> int:
    """Return the zoom in force, in percent."""
    return _THEME.zoom


def use_tokens(chosen: Tokens, zoom_percent: int = 100) -> None:
    """Put a theme and a zoom in force; `stylesheet.apply_theme` calls it."""
    _THEME.tokens = chosen
    _THEME.zoom = zoom_percent
