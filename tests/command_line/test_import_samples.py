"""Every public sample through `import --dry-run --json`: the right answer, and nothing stored."""

from pathlib import Path

import pytest

from tests.command_line.verbs import CommandLine
from tests.services.test_importing_samples import ANSWERS, EMPTY_FORMS, OTHER_TABLES, Answer

pytestmark = pytest.mark.samples


@pytest.mark.parametrize(("name", "answer"), ANSWERS.items(), ids=ANSWERS)
def test_each_sample_gives_its_people(
    on_office: CommandLine, samples: Path, name: str, answer: Answer
) -> None:
    told = on_office.done("import", samples / "vn" / name, "--dry-run")
    found = [told[key] for key in ("layout", "persons", "households", "receipts", "amount_total")]
    assert Answer(*found) == answer
    assert (told["rejected"], told["held_back"], told["errors"]) == (0, 0, [])
    assert told["new"] == told["rows_read"]
    assert on_office.done("list", "persons")["count"] == 0


@pytest.mark.parametrize("name", EMPTY_FORMS)
def test_an_empty_form_is_recognised_and_told(
    on_office: CommandLine, samples: Path, name: str
) -> None:
    told = on_office.done("import", samples / "vn" / name, "--dry-run")
    assert (told["layout"], told["persons"], told["new"]) == ("d03ts", 0, 0)
    assert "không có dòng dữ liệu" in told["message"]


@pytest.mark.parametrize("name", OTHER_TABLES)
def test_other_tables_are_refused_in_one_sentence(
    on_office: CommandLine, samples: Path, name: str
) -> None:
    error = on_office.refused("import", samples / "vn" / name, "--dry-run")
    assert error["code"] == "import.unknown_form"
    assert name in error["message"]


def test_every_row_that_is_left_out_has_its_reason(on_office: CommandLine, samples: Path) -> None:
    told = on_office.done("import", samples / "vn" / "d03ts_filled.xlsx", "--dry-run")
    assert {row["row"] for row in told["skipped"]} >= {12, 25}
    assert all(row["reason"] and row["message"] for row in told["skipped"])
    assert told["header_rows"] == [10, 11]


def test_no_weird_file_ends_in_anything_but_rows_or_one_sentence(
    on_office: CommandLine, samples: Path
) -> None:
    for path in sorted((samples / "weird").iterdir()):
        answer = on_office("import", path, "--dry-run")
        if answer.code == 1:
            assert answer.document["error"]["message"] == answer.sentence
        else:
            assert answer.code in {0, 3}, path
    assert on_office.done("list", "persons")["count"] == 0
