"""The search of window and command line: what is typed, what is found, and how it ends early."""

import datetime
import threading
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.background.change_notifier import ChangeNotifier
from desktop.background.task_runner import ThreadTaskRunner
from desktop.domain.dates import PartialDate
from desktop.domain.errors import Cancelled
from desktop.domain.vietnamese_text import fold
from desktop.fields.record_kinds import Draft
from desktop.services import records
from desktop.services.search import MOST_HITS, Searcher, label, search_words
from desktop.storage.database import Database
from desktop.storage.queries import search as queries
from tests.office_data import WHO, demo_file

HIEN = {
    "full_name": "Nguyễn Thị Hiền",
    "national_id": "036186012345",
    "old_id": "162345678",
    "si_number": "0123654789",
    "hi_card_no": "GD4380123654789",
    "phone": "0912345678",
}


@pytest.fixture
def few(empty_office: Database) -> Database:
    """An office of a few people who are easily mixed up."""
    for kind, values in (
        ("household", {"household_code": "HG0005", "head_name": "Đặng Văn Đạt"}),
        ("person", {**HIEN, "neighbourhood": "Thôn 3"}),
        ("person", {"full_name": "NGUYỄN THỊ HIÊN", "phone": "0987111222"}),
        ("person", {"full_name": "Hiền Thị Nguyễn"}),
        ("person", {"full_name": "Đặng Văn Đạt", "household_code": "HG0005", "relation": "00"}),
        ("person", {"full_name": "R'Ô H'Bia"}),
        ("collector", {"full_name": "Đỗ Thị Hiền", "collector_code": "NV036190012345"}),
        ("organisation", {"name": "Bưu điện xã", "organisation_code": "BI0113G"}),
    ):
        records.save(empty_office, Draft(kind, values), who=WHO)
    return empty_office


def found(database: Database, text: str, limit: int = 20) -> list[tuple[str, str]]:
    return [(hit.kind, hit.name) for hit in Searcher(database).search(text, limit).hits]


@pytest.mark.parametrize(
    ("typed", "years"),
    [
        ("nguyen van nam 1969", [1969]),
        ("1969 nguyen van nam", [1969]),
        ("nguyen van nam", [1969, 1974]),
    ],
)
def test_a_year_beside_a_name_is_the_year_of_birth(
    empty_office: Database, typed: str, years: list[int]
) -> None:
    for born in ("1969-03-02", "1974"):
        values = {"full_name": "Nguyễn Văn Nam", "birth_date": PartialDate.from_iso(born)}
        records.save(empty_office, Draft("person", values), who=WHO)
    hits = Searcher(empty_office).search(typed).hits
    assert sorted(hit.birth_date.year for hit in hits if hit.birth_date) == years


def names(database: Database, text: str) -> set[str]:
    return {name for _, name in found(database, text)}


@pytest.mark.parametrize(
    "typed",
    [
        "nguyen thi hien",
        "hiền thị nguyễn",
        "NGUYEN hien",
        "hien ng",
        "  hi   ngu ",
        "Hiền, Nguyễn",
        "hie\N{COMBINING CIRCUMFLEX ACCENT}\N{COMBINING GRAVE ACCENT}n nguye",
    ],
)
def test_marks_case_and_order_do_not_matter(few: Database, typed: str) -> None:
    everybody = {"Nguyễn Thị Hiền", "NGUYỄN THỊ HIÊN", "Hiền Thị Nguyễn"}
    assert names(few, typed) == everybody


def test_names_in_the_order_typed_come_first(few: Database) -> None:
    assert found(few, "hien thi nguyen")[0] == ("person", "Hiền Thị Nguyễn")
    assert found(few, "nguyen thi hien")[-1] == ("person", "Hiền Thị Nguyễn")


@pytest.mark.parametrize("number", sorted(set(HIEN.values()) - {HIEN["full_name"]}))
def test_numbers_are_found_by_beginning_and_by_tail(few: Database, number: str) -> None:
    for typed in (number, number[:5], number[-3:], number[-6:], number.lower()):
        assert "Nguyễn Thị Hiền" in names(few, typed), typed


@pytest.mark.parametrize(
    "typed",
    [
        "0912 345 678",
        "0912.345.678",
        "0912-345-678",
        "(0912) 345 678",
        "+84912345678",
        "+84 912 345 678",
        "+84 (0)912.345.678",
        "0084912345678",
        "84912345678",
        "+84 912",
        "036 186 012 345",
        "036186012345 0912345678",
        "GD 4 38 0123654789",
        "gd 4 38 01 2365 4789",
        "hien 0912345678",
        "Hiền 0912 345 678",
        "hien 678",
        "345678 hien",
    ],
)
def test_numbers_as_people_write_them(few: Database, typed: str) -> None:
    assert names(few, typed) == {"Nguyễn Thị Hiền"}


def test_two_digits_are_no_tail(few: Database) -> None:
    assert "Nguyễn Thị Hiền" not in names(few, "78")


@pytest.mark.parametrize("typed", ["r", "R'", "r8", "r876543", "§8765", "§"])
def test_a_reversed_number_is_nobodys_word(few: Database, typed: str) -> None:
    expected = {"R'Ô H'Bia"} if typed in ("r", "R'") else set()
    if fold(typed).isdigit():
        expected = names(few, fold(typed))
    assert names(few, typed) == expected


@pytest.mark.parametrize("letter", ["h", "đ", "n", "b", "0", "g"])
def test_one_sign_is_enough(few: Database, letter: str) -> None:
    assert found(few, letter)


def test_hits_of_every_kind(few: Database) -> None:
    assert found(few, "dang van dat") == [
        ("person", "Đặng Văn Đạt"),
        ("household", "Đặng Văn Đạt"),
    ]
    assert found(few, "hg0005") == [("household", "Đặng Văn Đạt")]
    assert found(few, "bi0113") == [("organisation", "Bưu điện xã")]
    assert ("collector", "Đỗ Thị Hiền") in found(few, "hien")
    assert found(few, "NV036190012345") == [("collector", "Đỗ Thị Hiền")]


def test_whole_words_come_first_then_names_in_order(few: Database) -> None:
    for name in ("Lò Ân", "Anh Thơ", "Vi Thị An", "Cao An"):
        records.save(few, Draft("person", {"full_name": name}), who=WHO)
    assert [name for _, name in found(few, "an")] == ["Cao An", "Vi Thị An", "Lò Ân", "Anh Thơ"]


def test_a_whole_name_is_not_cut_off_by_thousands_of_beginnings(empty_office: Database) -> None:
    with empty_office.write(WHO) as unit:
        for number in range(MOST_HITS + 50):
            name = "Anh Thơ" if number < MOST_HITS + 49 else "Cao An"
            unit.insert("person", {"commune_code": "02647", "full_name": name})
    result = Searcher(empty_office).search("an", limit=5)
    assert result.hits[0].name == "Cao An"
    assert len(result.hits) == 5
    assert result.more


def test_more_tells_whether_the_limit_cut_something_off(few: Database) -> None:
    searcher = Searcher(few)
    everybody = searcher.search("hien", limit=20)
    assert not everybody.more
    count = len(everybody.hits)
    assert not searcher.search("hien", limit=count).more
    fewer = searcher.search("hien", limit=count - 1)
    assert fewer.more
    assert fewer.hits == everybody.hits[:-1]


def test_a_hit_follows_its_record(few: Database) -> None:
    (person,) = (hit for hit in Searcher(few).search("036186012345").hits)
    assert person.neighbourhood == "Thôn 3"
    draft = records.load(few, "person", person.id, _today())
    changed = Draft("person", {**draft.values, "phone": "0977000111"}, draft.id, draft.version)
    records.save(few, changed, who=WHO)
    assert names(few, "0977000111") == {"Nguyễn Thị Hiền"}
    assert names(few, "0912345678") == set()
    records.delete(few, "person", person.id, who=WHO)
    assert "Nguyễn Thị Hiền" not in names(few, "hien")


def _today() -> datetime.date:
    from tests.office_data import TODAY

    return TODAY


def test_a_label_tells_namesakes_apart(few: Database) -> None:
    (person,) = Searcher(few).search("036186012345").hits
    assert label(person) == "Nguyễn Thị Hiền · Thôn 3"
    shouted = next(hit for hit in Searcher(few).search("hien").hits if hit.name.isupper())
    assert label(shouted).startswith("Nguyễn Thị Hiên")


# Hostile input


@pytest.fixture(scope="module")
def shared() -> Iterator[Searcher]:
    database = Database(demo_file())
    yield Searcher(database)
    database.close()


@pytest.mark.parametrize(
    "typed",
    [
        "",
        "   ",
        '"',
        "'; DROP TABLE persons; --",
        'an" OR "b',
        "an OR",
        "NOT",
        "NEAR(an, 2)",
        "words:an",
        "^an",
        "an*",
        "*",
        "-an",
        "+",
        "%",
        "_",
        "()",
        "{}[]",
        "🎂",
        "nguyễn 🎂",
        "\x00",
        "an\x00b",
        "\ud800",
        "ﷺ",
        "中文",
        "\N{CYRILLIC CAPITAL LETTER BYELORUSSIAN-UKRAINIAN I}",
        "a" * 100_000,
        "ă" * 100_000,
        "an " * 50_000,
        "0" * 100_000,
        "1 " * 5_000,
        "+84" * 10_000,
        "( . " * 10_000,
        " ".join(f"w{number}" for number in range(1000)),
    ],
)
def test_anything_can_be_typed(shared: Searcher, typed: str) -> None:
    started = time.perf_counter()
    result = shared.search(typed)
    assert len(result.hits) <= 20
    assert time.perf_counter() - started < 5


@given(st.text(max_size=60))
def test_any_text_is_searched_without_an_error(shared: Searcher, typed: str) -> None:
    for hit in shared.search(typed, 5).hits:
        assert hit.name is not None


@given(st.text(alphabet="0123456789 .-+()84aă", max_size=30))
def test_words_are_folded_and_without_spaces(typed: str) -> None:
    for word in search_words(typed):
        assert word == fold(word)
        assert " " not in word


# Ending early


def test_an_interrupted_search_is_cancelled_and_the_next_one_runs(
    demo: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    searcher = Searcher(demo)
    endless, wait = _endless_statement(monkeypatch)
    with ThreadPoolExecutor(2) as pool:
        running = [pool.submit(searcher.search, "nguyen") for _ in range(2)]
        wait()
        searcher.interrupt()
        for search in running:
            with pytest.raises(Cancelled):
                search.result(timeout=30)
    endless.clear()
    assert searcher.search("nguyen").hits
    searcher.interrupt()
    assert searcher.search("nguyen").hits, "an interrupt of nothing ends nothing"


def _endless_statement(monkeypatch: pytest.MonkeyPatch) -> tuple[threading.Event, "object"]:
    """Let searches count to a trillion until the event is cleared; give a way to await two."""
    endless = threading.Event()
    endless.set()
    begun = threading.Semaphore(0)
    usual = queries.hit_rows

    def count(snapshot: queries.ReadSnapshot, *arguments: object) -> object:
        if endless.is_set():
            begun.release()
            snapshot.connection.exec_driver_sql(
                "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n"
                " WHERE i < 1000000000000) SELECT max(i) FROM n"
            ).fetchall()
        return usual(snapshot, *arguments)  # type: ignore[arg-type]

    monkeypatch.setattr(queries, "hit_rows", count)

    def wait() -> None:
        for _ in range(2):
            assert begun.acquire(timeout=30)
        # An interrupt before the statement has begun finds nothing to end.
        time.sleep(0.2)

    return endless, wait


def test_the_window_drops_an_interrupted_search(
    qtbot: object, demo: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    searcher = Searcher(demo)
    endless, _ = _endless_statement(monkeypatch)
    runner = ThreadTaskRunner(ChangeNotifier())
    faults: list[object] = []
    answers: list[object] = []
    runner.fault.connect(faults.append)
    runner.user_error.connect(faults.append)
    handle = runner.read(
        lambda: searcher.search("nguyen"), answers.append, interrupt=searcher.interrupt
    )
    qtbot.wait(300)  # type: ignore[attr-defined]
    handle.cancel()
    qtbot.waitUntil(lambda: handle.finished, timeout=30_000)  # type: ignore[attr-defined]
    endless.clear()
    runner.close()
    assert (faults, answers) == ([], [])
