"""Options outlive the program, and a bad file never stops it."""

import logging
import threading
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.settings.store import OptionStore

TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=40)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "options" / "ansinhxa.json"


def test_what_is_kept_is_there_after_the_next_start(path: Path) -> None:
    store = OptionStore(path)
    assert store.text("columns/person") == ""
    store.keep_text("columns/person", "full_name:190")
    store.keep_text("columns/person", "full_name:200")
    store.keep_text("Columns/Person", "another key")
    again = OptionStore(path)
    assert again.text("columns/person") == "full_name:200"
    assert again.text("Columns/Person") == "another key"
    assert [one.name for one in path.parent.iterdir()] == ["ansinhxa.json"]


@given(st.dictionaries(TEXTS, TEXTS, max_size=6))
def test_any_text_under_any_key_comes_back(
    tmp_path_factory: pytest.TempPathFactory, values: dict[str, str]
) -> None:
    path = tmp_path_factory.mktemp("options") / "ansinhxa.json"
    store = OptionStore(path)
    for key, text in values.items():
        store.keep_text(key, text)
    again = OptionStore(path)
    assert {key: again.text(key) for key in values} == values


@pytest.mark.parametrize(
    "content",
    [b"", b"\xff\xfe\x00", b"[", b"[1, 2]", b'"text"', b"{'a': 1}", b"[" * 100_000, b"\x00" * 9],
)
def test_a_file_that_cannot_be_read_counts_as_empty(path: Path, content: bytes) -> None:
    path.parent.mkdir()
    path.write_bytes(content)
    store = OptionStore(path)
    assert store.text("a") == ""
    store.keep_text("a", "1")
    assert OptionStore(path).text("a") == "1"


def test_what_is_no_text_is_left_out(path: Path) -> None:
    path.parent.mkdir()
    path.write_text('{"a": "1", "b": 2, "c": null}')
    store = OptionStore(path)
    assert [store.text(key) for key in "abc"] == ["1", "", ""]


def test_a_file_that_cannot_be_written_is_told_to_the_log_only(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    (tmp_path / "options").write_text("a file where the folder should be")
    store = OptionStore(tmp_path / "options" / "ansinhxa.json")
    with caplog.at_level(logging.WARNING):
        store.keep_text("last_folder", "hồ sơ/hien")
    assert store.text("last_folder") == "hồ sơ/hien"
    assert "not written" in caplog.text
    assert "hien" not in caplog.text


def test_the_same_text_is_not_written_again(path: Path) -> None:
    store = OptionStore(path)
    store.keep_text("a", "1")
    path.unlink()
    store.keep_text("a", "1")
    assert not path.exists()


def test_memory_only() -> None:
    store = OptionStore(None)
    store.keep_text("a", "1")
    assert store.text("a") == "1"


def test_two_threads_keep_everything(path: Path) -> None:
    store = OptionStore(path)

    def keep(name: str) -> None:
        for number in range(30):
            store.keep_text(f"{name}{number}", str(number))

    threads = [threading.Thread(target=keep, args=(name,)) for name in "ab"]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    again = OptionStore(path)
    assert all(again.text(f"{name}{n}") == str(n) for name in "ab" for n in range(30))
