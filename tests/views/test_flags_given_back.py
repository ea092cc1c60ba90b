"""What a screen takes from the clerk while it works, it gives back when the work ends in a bug.

A structural test: a function that disables a part, or remembers that something is under way, and
then asks the runner must say by `on_fault` how the screen can be used again. What it does then is
tried for each screen beside its own tests and in `test_after_a_fault.py`.
"""

import ast
from collections.abc import Iterator
from pathlib import Path

import desktop
from desktop.background.task_runner import TaskRunner

FOLDERS = ("views", "application")
UNDER_WAY = frozenset(
    {
        "busy",
        "_busy",
        "_writing",
        "_saving",
        "_running",
        "_reading",
        "_making",
        "_mending",
        "_asking",
    }
)
WORKS = frozenset({"read", "write", "long"})
NOBODY_WAITS = {
    "views/targets/spread_dialog.py:read": "a new choice reads again; no plan, nothing to write",
    "views/renewals/wording_dialog.py:__init__": "without the words as they are none are written",
    "views/packages/package_dialog.py:_ask_plan": "without a plan there is nothing to make",
}
"""Where the part stays away for a reason."""


def _is_off(node: ast.AST) -> bool:
    """Whether it is `x.setEnabled(False)`, `x.wait()` or a flag that is set."""
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
        off = [one for one in node.args if isinstance(one, ast.Constant) and one.value is False]
        return node.func.attr == "setEnabled" and bool(off)
    if not isinstance(node, ast.Assign):
        return False
    targets = [
        part
        for target in node.targets
        for part in (target.elts if isinstance(target, ast.Tuple) else (target,))
    ]
    values = node.value.elts if isinstance(node.value, ast.Tuple) else [node.value]
    return any(
        isinstance(target, ast.Attribute)
        and target.attr in UNDER_WAY
        and isinstance(value, ast.Constant)
        and value.value is True
        for target, value in zip(targets, values, strict=False)
    )


def _asks_runner(node: ast.AST) -> bool:
    if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Attribute):
        return False
    owner = node.func.value
    name = owner.attr if isinstance(owner, ast.Attribute) else getattr(owner, "id", "")
    return node.func.attr in WORKS and name == "runner"


def _takers() -> Iterator[tuple[str, ast.Call]]:
    """Yield each call of the runner in a function that takes something away before."""
    top = Path(desktop.__file__).parent
    for folder in FOLDERS:
        for path in sorted((top / folder).rglob("*.py")):
            for function in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
                if not isinstance(function, ast.FunctionDef):
                    continue
                inside = list(ast.walk(function))
                if any(map(_is_off, inside)):
                    where = f"{path.relative_to(top).as_posix()}:{function.name}"
                    yield from ((where, each) for each in inside if _asks_runner(each))


def test_who_takes_a_part_away_gives_it_back_after_a_fault() -> None:
    found = list(_takers())
    assert len(found) >= 20, "the walk finds nothing any more"
    without = {
        where for where, call in found if not any(word.arg == "on_fault" for word in call.keywords)
    }
    assert without == set(NOBODY_WAITS)


def test_every_way_to_work_takes_it() -> None:
    for name in WORKS:
        assert "on_fault" in getattr(TaskRunner, name).__annotations__
