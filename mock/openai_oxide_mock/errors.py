"""The one exception of the server: an answer in the API's error shape."""

from __future__ import annotations

from typing import Any


class ApiError(Exception):
    """An error answer: status, message and the fields a client can act on."""

    def __init__(
        self,
        status: int,
        message: str,
        *,
        type: str = "invalid_request_error",
        param: str | None = None,
        code: str | None = None,
        headers: dict[str, str] | None = None,
    ) -> None:
        super().__init__(message)
        self.status = status
        self.message = message
        self.type = type
        self.param = param
        self.code = code
        self.headers = headers or {}

    def body(self) -> dict[str, Any]:
        """The JSON body that goes with the status."""
        return error_body(self.message, self.type, self.param, self.code)


def error_body(
    message: str, type: str, param: str | None = None, code: str | None = None
) -> dict[str, Any]:
    """The API's error envelope."""
    return {"error": {"message": message, "type": type, "param": param, "code": code}}


def not_found(kind: str, identifier: str, param: str | None = None) -> ApiError:
    """404 for an object that this server does not hold."""
    return ApiError(404, f"There is no {kind} with the id '{identifier}'.", param=param)


def invalid(message: str, param: str | None = None, code: str | None = None) -> ApiError:
    """400 for a request that contradicts itself or the state."""
    return ApiError(400, message, param=param, code=code)
