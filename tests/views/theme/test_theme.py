import re
from dataclasses import asdict

import pytest
from PySide6.QtWidgets import QApplication

from desktop.views.theme import icons, stylesheet
from desktop.views.theme.tokens import DARK, LIGHT, SIZES

THEMES = [LIGHT, DARK]
TEXT = [
    ("text", "card"), ("text", "window"), ("text", "zebra"), ("text", "selected"),
    ("text", "header"), ("text", "hover"), ("muted", "card"), ("muted", "window"),
    ("muted", "selected"), ("placeholder", "card"), ("on_primary", "primary"),
    ("on_primary", "primary_hover"), ("on_primary", "primary_pressed"), ("on_primary", "error"),
    ("primary", "card"), ("primary", "window"), ("primary", "selected"), ("ok", "ok_tint"),
    ("warning", "warning_tint"), ("error", "error_tint"), ("ok", "card"), ("warning", "card"),
    ("error", "card"), ("error", "window"), ("text", "error_tint"), ("text", "warning_tint"),
    ("text", "ok_tint"), ("muted", "line"),
]  # fmt: skip
EDGES = [
    ("field_border", "card"),
    ("field_border", "window"),
    ("primary", "card"),
    ("error", "card"),
]


def luminance(colour: str) -> float:
    parts = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    red, green, blue = (
        part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(first: str, second: str) -> float:
    light, dark = sorted((luminance(first), luminance(second)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def test_the_measure_itself_is_right() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#767676", "#FFFFFF") == pytest.approx(4.54, abs=0.01)


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
@pytest.mark.parametrize(("ink", "ground"), TEXT)
def test_text_can_be_read(theme, ink: str, ground: str) -> None:
    assert contrast(getattr(theme, ink), getattr(theme, ground)) >= 4.5


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
@pytest.mark.parametrize(("edge", "ground"), EDGES)
def test_edges_of_fields_can_be_seen(theme, edge: str, ground: str) -> None:
    assert contrast(getattr(theme, edge), getattr(theme, ground)) >= 3


def test_no_text_is_under_13_pixels() -> None:
    sizes = [int(size) for size in re.findall(r"font-size: (\d+)px", stylesheet.stylesheet(LIGHT))]
    assert min([*sizes, SIZES.body, SIZES.small]) >= 13


def test_style_sheet_has_no_colour_of_its_own() -> None:
    raw = (stylesheet.STYLES / "window.qss").read_text(encoding="utf-8")
    assert re.findall(r"#[0-9A-Fa-f]{6}\b", raw) == []
    assert "$" not in stylesheet.stylesheet(LIGHT)


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
def test_pictures_of_the_style_sheet_use_colours_of_the_theme(theme) -> None:
    known = {str(value).upper() for value in asdict(theme).values()}
    for drawing in (stylesheet.STYLES / theme.name).glob("*.svg"):
        used = re.findall(r"#[0-9A-Fa-f]{6}\b", drawing.read_text(encoding="utf-8"))
        assert used
        assert {colour.upper() for colour in used} <= known


def test_icons_are_drawn_alike_and_take_any_colour(themed: QApplication) -> None:
    drawings = sorted(icons.ICONS.glob("*.svg"))
    assert len(drawings) >= 60
    for path in drawings:
        text = path.read_text(encoding="utf-8")
        assert 'viewBox="0 0 24 24"' in text, path.name
        assert 'stroke-width="2"' in text, path.name
        assert 'stroke="currentColor"' in text, path.name
        assert not re.search(r"#[0-9A-Fa-f]{3,6}", text), path.name
        image = icons.pixmap(path.stem, "#0B5CAD", 20).toImage()
        inks = {
            image.pixelColor(x, y).name()
            for x in range(image.width())
            for y in range(image.height())
            if image.pixelColor(x, y).alpha() > 200
        }
        assert inks, f"{path.name} draws nothing"
        assert inks <= {"#0b5cad"} or all(_near(ink) for ink in inks), path.name


def _near(colour: str) -> bool:
    """Whether a colour is primary within the rounding of half-transparent pixels."""
    wanted = (0x0B, 0x5C, 0xAD)
    found = [int(colour[place : place + 2], 16) for place in (1, 3, 5)]
    return all(abs(one - other) <= 3 for one, other in zip(found, wanted, strict=True))


def test_every_icon_named_in_the_code_exists() -> None:
    names = {path.stem for path in icons.ICONS.glob("*.svg")}
    code = icons.RESOURCES.parent / "desktop" / "views"
    used: set[str] = set()
    for path in code.rglob("*.py"):
        text = path.read_text(encoding="utf-8")
        used |= set(re.findall(r'icon_name="([a-z-]+)"', text))
        used |= set(re.findall(r'(?:\bicon|pixmap|IconButton|EmptyState)\(\s*"([a-z-]+)"', text))
        used |= set(re.findall(r'\bicon="([a-z-]+)"', text))
    assert used
    assert used <= names
