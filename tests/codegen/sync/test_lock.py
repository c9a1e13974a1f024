"""The lock says where the contract came from, and nothing that it does not know."""

import pytest

from codegen.sync.lock import Lock, LockError, parse_lock

FULL = Lock("https://a/é", "2026-08-21", "2.3.0", "ab" * 32, '"tag\\"', "Fri, 21 Aug 2026")
BARE = Lock("file:x.yaml", "2026-08-21", "2.3.0", "ab" * 32)


@pytest.mark.parametrize("lock", [FULL, BARE])
def test_what_is_written_is_read_again(lock: Lock) -> None:
    assert parse_lock(lock.to_text()) == lock


def test_what_is_unknown_is_left_out() -> None:
    assert [line.split(" = ")[0] for line in BARE.to_text().splitlines()[1:]] == [
        "address",
        "date",
        "version",
        "sha256",
    ]


@pytest.mark.parametrize("text", ["", "address = ", "address = 'x'\n", "<<<<<<< HEAD\n"])
def test_a_damaged_lock_is_named(text: str) -> None:
    with pytest.raises(LockError, match=r"upstream\.lock cannot be read"):
        parse_lock(text)
