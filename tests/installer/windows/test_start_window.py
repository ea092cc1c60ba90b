"""What ends the window program before it can speak is told in words."""

import pytest

from installer.windows import start_window


@pytest.mark.parametrize(
    ("error", "told"),
    [
        (
            ModuleNotFoundError("No module named 'numpy'", name="numpy"),
            "ModuleNotFoundError: numpy",
        ),
        (OSError("disk"), "OSError: disk"),
    ],
)
def test_the_sentence_names_what_happened(error: Exception, told: str) -> None:
    sentence = start_window.sentence(error)
    assert sentence.endswith(told)
    assert "Dữ liệu của đơn vị vẫn còn nguyên" in sentence
