"""Multipart bodies, strictly: what a careless writer gets wrong is answered with 400."""

from __future__ import annotations

from email.message import Message
from typing import Any

from .errors import invalid
from .reading import read_text
from .validate import Upload


def boundary_of(content_type: str) -> bytes:
    """The boundary that a multipart content type names."""
    value = _headers({"content-type": content_type}).get_param("boundary")
    if not isinstance(value, str) or not value:
        raise invalid("The multipart body names no boundary.", code="invalid_multipart")
    return value.encode("latin-1")


def read_multipart(body: bytes, content_type: str) -> list[tuple[str, Any]]:
    """The parts in order: text as str, files as Upload."""
    mark = b"--" + boundary_of(content_type)
    pieces = (b"\r\n" + body).split(b"\r\n" + mark)
    if len(pieces) < 2 or not pieces[-1].startswith(b"--"):
        raise invalid("The multipart body has no end.", code="invalid_multipart")
    return [_part(piece) for piece in pieces[1:-1]]


def _part(piece: bytes) -> tuple[str, Any]:
    head, found, data = piece.removeprefix(b"\r\n").partition(b"\r\n\r\n")
    lines = [line.partition(":") for line in read_text(head).split("\r\n")]
    headers = _headers({name.strip().lower(): value.strip() for name, _, value in lines})
    name = headers.get_param("name", header="content-disposition")
    if not found or not isinstance(name, str):
        raise invalid("A part of the multipart body has no name.", code="invalid_multipart")
    filename = headers.get_filename()
    if not filename:
        return name, read_text(data)
    return name, Upload(filename, headers.get("content-type", "text/plain"), data)


def _headers(fields: dict[str, str]) -> Message:
    message = Message()
    for name, value in fields.items():
        message[name] = value
    return message
