"""The list behind a part of a chart, which a service names when somebody presses the part."""

import datetime
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop.domain.list_query import ListQuery

if TYPE_CHECKING:
    from desktop.storage.database import Database


@dataclass(frozen=True, slots=True)
class ListBehind:
    """`name` says in the user's words which rows they are; `read` runs on a reader thread.

    None from `read` means that no list shows what the part counts.
    """

    name: str
    read: Callable[["Database", datetime.date], ListQuery | None]
