"""Speech, transcription and translation, plain and streamed."""

from __future__ import annotations

import base64
import io
import wave
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from ..brain import pieces
from ..reply import Reply, binary_reply, stream_reply, text_reply, typed_events
from .registry import serves

if TYPE_CHECKING:
    from ..call import Call
    from ..service import Service
    from ..state import Record

HEARD = "This is what was said."
RATE = 8000
KINDS = {"mp3": "audio/mpeg", "opus": "audio/opus", "aac": "audio/aac", "flac": "audio/flac"}
KINDS |= {"wav": "audio/wav", "pcm": "audio/pcm"}


def sound(text: str) -> bytes:
    """A tenth of a second of silence for each word, as a wave file."""
    buffer = io.BytesIO()
    with wave.open(buffer, "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(RATE)
        file.writeframes(bytes(2 * RATE // 10 * max(1, len(pieces(text)))))
    return buffer.getvalue()


@serves("POST /audio/speech")
def speech(call: Call, service: Service) -> Reply:
    """Speak a text; the bytes are a wave file, whatever was asked."""
    data = sound(call.body["input"])
    if call.body.get("stream_format") == "sse":
        return stream_reply(typed_events(_spoken(data)))
    return binary_reply(data, KINDS.get(call.body.get("response_format", "mp3"), "audio/mpeg"))


def _spoken(data: bytes) -> Iterator[Record]:
    for at in range(0, len(data), 1600):
        chunk = base64.b64encode(data[at : at + 1600]).decode()
        yield {"type": "speech.audio.delta", "audio": chunk}
    usage = {"input_tokens": 1, "output_tokens": 1, "total_tokens": 2}
    yield {"type": "speech.audio.done", "usage": usage}


@serves("POST /audio/transcriptions", "POST /audio/translations")
def transcribe(call: Call, service: Service) -> Any:
    """Write down what was said, which is always the same."""
    format = call.body.get("response_format") or "json"
    text = call.answer.text if call.answer and call.answer.text else HEARD
    if call.streams:
        return stream_reply(typed_events(_heard(text)))
    if format in ("text", "srt", "vtt"):
        return text_reply(_subtitles(format, text))
    if format == "verbose_json":
        return _verbose(text)
    if format == "diarized_json":
        return _diarized(text)
    return {"text": text, "usage": _usage(text)}


def _usage(text: str) -> Record:
    details = {"text_tokens": 0, "audio_tokens": 10}
    out = len(pieces(text))
    counts = {"input_tokens": 10, "output_tokens": out, "total_tokens": 10 + out}
    return {"type": "tokens", **counts, "input_token_details": details}


def _heard(text: str) -> Iterator[Record]:
    for piece in pieces(text):
        yield {"type": "transcript.text.delta", "delta": piece}
    yield {"type": "transcript.text.done", "text": text, "usage": _usage(text)}


def _subtitles(format: str, text: str) -> str:
    if format == "srt":
        return f"1\n00:00:00,000 --> 00:00:01,000\n{text}\n\n"
    return (
        f"WEBVTT\n\n00:00:00.000 --> 00:00:01.000\n{text}\n\n" if format == "vtt" else f"{text}\n"
    )


def _verbose(text: str) -> Record:
    numbers = {"temperature": 0.0, "avg_logprob": -0.1, "compression_ratio": 1.0}
    segment = {"id": 0, "seek": 0, "start": 0.0, "end": 1.0, "text": text, "tokens": [1, 2]}
    words = [{"word": w.strip(), "start": 0.0, "end": 1.0} for w in pieces(text)]
    segments = [{**segment, **numbers, "no_speech_prob": 0.0}]
    head = {"task": "transcribe", "language": "english", "duration": 1.0, "text": text}
    return {
        **head,
        "segments": segments,
        "words": words,
        "usage": {"type": "duration", "seconds": 1},
    }


def _diarized(text: str) -> Record:
    segment = {"type": "transcript.text.segment", "id": "seg_1", "start": 0.0, "end": 1.0}
    segments = [{**segment, "text": text, "speaker": "A"}]
    head = {"task": "transcribe", "duration": 1.0, "text": text}
    return {**head, "segments": segments, "usage": _usage(text)}
