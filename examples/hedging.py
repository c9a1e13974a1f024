"""A late answer is overtaken, a stream too, another model steps in, and a check costs no time.

Run it with `python -m examples.hedging`; without a key it talks to the embedded server, which is
told to be late.
"""

import os

from examples.connection import connected
from examples.terminal import MODEL, show
from openai_oxide import Hedged, HedgePolicy, OpenAI, first_token, hedged_request, speculative

OTHER = os.environ.get("OPENAI_OTHER_MODEL", "gpt-5-nano")


def late(client: OpenAI, name: str) -> OpenAI:
    """The client, with a server that is late with the first answer to requests of this name."""
    if os.environ.get("OPENAI_API_KEY"):
        return client
    return client.with_options(default_headers={"x-oxide-fault": f"latency=2; times=1; key={name}"})


def policy(client: OpenAI) -> None:
    """Every call of a client is hedged: here after 0.2 s, or after what is learnt to be best."""
    hedged = late(client, "policy").with_options(
        hedge=HedgePolicy(delay=0.2, on_hedged=lambda record: tell("policy", record))
    )
    response = hedged.responses.create(model=MODEL, input="Name a river.")
    show("answer", response.output_text)


def stream(client: OpenAI) -> None:
    """The first token wins, and the other stream is closed."""
    chosen = HedgePolicy(delay=0.2, budget=None, first=first_token)
    with late(client, "stream").responses.create(
        model=MODEL, input="Name a lake.", stream=True, hedge=chosen
    ) as events:
        count = sum(1 for _ in events)
        if events.hedged is not None:
            tell("stream", events.hedged)
    show("events", str(count))


def models(client: OpenAI) -> None:
    """Another model, client or deployment answers if the first one is late or fails."""
    slow = late(client, "models")
    record = hedged_request(
        lambda: slow.responses.create(model=MODEL, input="Name a sea."),
        lambda: client.responses.create(model=OTHER, input="Name a sea."),
        delay=0.2,
    )
    tell("models", record)
    show("model", record.value.model)


def check(client: OpenAI) -> None:
    """The answer is begun while the question is checked, and ended if the check fails."""
    question = "Name a mountain."
    found = speculative(
        lambda: client.moderations.create(input=question),
        lambda: client.responses.create(model=MODEL, input=question),
        lambda verdict: not verdict.results[0].flagged,
    )
    show("checked", "accepted" if found.accepted else "refused")
    if found.second is not None:
        show("answer", found.second.output_text)


def tell(name: str, record: Hedged[object]) -> None:
    """What each leg of a race did."""
    legs = ", ".join(f"{leg.outcome} after {leg.seconds:.1f} s" for leg in record.legs)
    show(name, f"leg {record.winner} won, {record.hedges} hedged: {legs}")


def run(client: OpenAI) -> None:
    """All four."""
    for part in (policy, stream, models, check):
        part(client)


if __name__ == "__main__":
    with connected() as connected_client:
        run(connected_client)
