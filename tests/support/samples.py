"""A small API of its own: models, operations and resources as generated code would write them."""

from typing import Annotated, Any, Literal, TypeAlias, Union

from openai_oxide_lib.client.clients import AsyncClient, SyncClient
from openai_oxide_runtime.client.resource import (
    AsyncResource,
    Resource,
    async_raw_method,
    async_streaming_method,
    raw_method,
    raw_view,
    resource,
    streaming_method,
    streaming_view,
)
from openai_oxide_runtime.models.base import Model
from openai_oxide_runtime.models.unions import OpenUnion
from openai_oxide_runtime.operations.operation import Operation, operation

HERE = __name__


class Thing(Model):
    id: str
    name: str
    size: int | None = None


class Delta(Model):
    type: Literal["delta"]
    text: str


class Done(Model):
    type: Literal["done"]
    total: int


Happening: TypeAlias = Annotated[Union[Delta, Done], OpenUnion("type")]  # noqa: UP007


class Chunk(Model):
    id: str
    text: str


class Started(Model):
    event: Literal["run.started"]
    data: Thing


class Ended(Model):
    event: Literal["run.ended"]
    data: Thing


Step: TypeAlias = Annotated[Union[Started, Ended], OpenUnion("event")]  # noqa: UP007

GET = Operation("things.retrieve", "GET", "/things/{thing_id}", returns=f"{HERE}:Thing")
PART = Operation(
    "things.part", "GET", "/things/{thing_id}/parts/{part_id}?beta=true", returns=f"{HERE}:Thing"
)
CREATE = Operation(
    "things.create",
    "POST",
    "/things",
    returns=f"{HERE}:Thing",
    params=f"{HERE}_params:ThingCreateParams",
    body="json",
    fields=("name", "size", "schema_", "stream", "tags"),
    rename={"schema_": "schema"},
    required=("name",),
    headers_in={"beta": "X-Beta"},
    headers={"OpenAI-Beta": "things=v2"},
    events=f"{HERE}:Happening",
    done="[DONE]",
    ends=("done",),
)
CHAT = Operation(
    "chat.create",
    "POST",
    "/chat",
    returns=f"{HERE}:Chunk",
    body="json",
    fields=("model", "stream"),
    events=f"{HERE}:Chunk",
    done="[DONE]",
)
RUN = Operation(
    "runs.stream",
    "POST",
    "/runs",
    body="json",
    fields=("name",),
    events=f"{HERE}:Step",
    ends=("run.ended",),
    done="[DONE]",
    envelope=True,
    always_stream=True,
)
UPLOAD = Operation(
    "things.upload",
    "POST",
    "/uploads",
    returns=f"{HERE}:Thing",
    body="multipart",
    fields=("file", "files", "purpose", "meta", "flag", "tags"),
    required=("file",),
)
CONTENT = Operation("things.content", "GET", "/things/{thing_id}/content", content="binary")
TEXT = Operation("things.text", "GET", "/things/{thing_id}/text", content="text")
DELETE = Operation("things.delete", "DELETE", "/things/{thing_id}")
LIST = Operation(
    "things.list",
    "GET",
    "/things",
    returns=f"{HERE}:Thing",
    page="CursorPage",
    query={"after": "after", "limit": "limit", "include": "include[]", "filter": "filter"},
)
ADMIN = Operation("admin.things", "GET", "/admin/things", returns=f"{HERE}:Thing", admin=True)


def paged(style: Any) -> Operation:
    return Operation(
        f"things.{style}",
        "GET",
        "/things",
        returns=f"{HERE}:Thing",
        page=style,
        query={"after": "after", "page": "page", "limit": "limit"},
    )


class Parts(Resource):
    def retrieve(self, part_id: str, *, thing_id: str, **params: Any) -> Thing:
        return self._client.execute(PART, params, thing_id, part_id)


class Things(Resource):
    with_raw_response: "ThingsWithRawResponse" = raw_view(f"{HERE}:ThingsWithRawResponse")
    with_streaming_response: "ThingsWithStreamingResponse" = streaming_view(
        f"{HERE}:ThingsWithStreamingResponse"
    )
    parts: Parts = resource(f"{HERE}:Parts")

    @operation(GET)
    def retrieve(self, thing_id: str, **params: Any) -> Thing:
        """Get a thing."""
        return self._client.execute(GET, params, thing_id)

    @operation(CREATE)
    def create(self, **params: Any) -> Any:
        return self._client.execute(CREATE, params)

    def chat(self, **params: Any) -> Any:
        return self._client.execute(CHAT, params)

    def run(self, **params: Any) -> Any:
        return self._client.execute(RUN, params)

    def upload(self, **params: Any) -> Thing:
        return self._client.execute(UPLOAD, params)

    def content(self, thing_id: str, **params: Any) -> Any:
        return self._client.execute(CONTENT, params, thing_id)

    def text(self, thing_id: str, **params: Any) -> str:
        return self._client.execute(TEXT, params, thing_id)

    def delete(self, thing_id: str, **params: Any) -> None:
        return self._client.execute(DELETE, params, thing_id)

    def list(self, **params: Any) -> Any:
        return self._client.paginate(LIST, params)

    def admin(self, **params: Any) -> Thing:
        return self._client.execute(ADMIN, params)


class ThingsWithRawResponse(Resource):
    retrieve = raw_method(Things.retrieve)
    create = raw_method(Things.create)
    content = raw_method(Things.content)
    list = raw_method(Things.list)


class ThingsWithStreamingResponse(Resource):
    retrieve = streaming_method(Things.retrieve)
    create = streaming_method(Things.create)
    content = streaming_method(Things.content)
    list = streaming_method(Things.list)


class AsyncThings(AsyncResource):
    with_raw_response: "AsyncThingsWithRawResponse" = raw_view(f"{HERE}:AsyncThingsWithRawResponse")
    with_streaming_response: "AsyncThingsWithStreamingResponse" = streaming_view(
        f"{HERE}:AsyncThingsWithStreamingResponse"
    )

    @operation(GET)
    async def retrieve(self, thing_id: str, **params: Any) -> Thing:
        """Get a thing."""
        return await self._client.execute(GET, params, thing_id)

    async def create(self, **params: Any) -> Any:
        return await self._client.execute(CREATE, params)

    async def chat(self, **params: Any) -> Any:
        return await self._client.execute(CHAT, params)

    async def run(self, **params: Any) -> Any:
        return await self._client.execute(RUN, params)

    async def upload(self, **params: Any) -> Thing:
        return await self._client.execute(UPLOAD, params)

    async def content(self, thing_id: str, **params: Any) -> Any:
        return await self._client.execute(CONTENT, params, thing_id)

    async def text(self, thing_id: str, **params: Any) -> str:
        return await self._client.execute(TEXT, params, thing_id)

    async def delete(self, thing_id: str, **params: Any) -> None:
        return await self._client.execute(DELETE, params, thing_id)

    def list(self, **params: Any) -> Any:
        return self._client.paginate(LIST, params)

    async def admin(self, **params: Any) -> Thing:
        return await self._client.execute(ADMIN, params)


class AsyncThingsWithRawResponse(AsyncResource):
    retrieve = async_raw_method(AsyncThings.retrieve)
    create = async_raw_method(AsyncThings.create)
    content = async_raw_method(AsyncThings.content)
    list = async_raw_method(AsyncThings.list)


class AsyncThingsWithStreamingResponse(AsyncResource):
    retrieve = async_streaming_method(AsyncThings.retrieve)
    create = async_streaming_method(AsyncThings.create)
    content = async_streaming_method(AsyncThings.content)
    list = async_streaming_method(AsyncThings.list)


class Client(SyncClient):
    things: Things = resource(f"{HERE}:Things")
    with_raw_response: "ClientWithRawResponse" = raw_view(f"{HERE}:ClientWithRawResponse")


class ClientWithRawResponse(Resource):
    things: ThingsWithRawResponse = resource(f"{HERE}:ThingsWithRawResponse")


class AClient(AsyncClient):
    things: AsyncThings = resource(f"{HERE}:AsyncThings")
