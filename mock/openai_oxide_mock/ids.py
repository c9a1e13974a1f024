"""Identifiers as the API forms them: a prefix for the kind, then an opaque part."""

from __future__ import annotations

import hashlib
from collections import Counter

# What the identifiers of each kind begin with; keys are path parameters without `_id`,
# or the last part of an object's `object`/`type` value.
PREFIXES = {
    "admin_api_key": "key_",
    "alert": "alert_",
    "api_key": "key_",
    "apply_patch_call": "apc_",
    "assistant": "asst_",
    "audit_log": "audit_log-",
    "batch": "batch_",
    "call": "call_",
    "certificate": "cert_",
    "chat.completion": "chatcmpl-",
    "chat.completion.chunk": "chatcmpl-",
    "character": "char_",
    "code_interpreter_call": "ci_",
    "completion": "chatcmpl-",
    "computer_call": "cu_",
    "consent": "cons_",
    "container": "cntr_",
    "conversation": "conv_",
    "custom_tool_call": "ctc_",
    "eval": "eval_",
    "eval.run": "evalrun_",
    "file": "file-",
    "file_search_call": "fs_",
    "fine_tuning.job": "ftjob-",
    "fine_tuning_job": "ftjob-",
    "function_call": "fc_",
    "function_call_output": "fco_",
    "group": "group_",
    "image_generation_call": "ig_",
    "invite": "invite-",
    "item": "msg_",
    "key": "key_",
    "local_shell_call": "lsh_",
    "mcp_call": "mcp_",
    "mcp_list_tools": "mcpl_",
    "message": "msg_",
    "output_item": "outputitem_",
    "part": "part_",
    "permission": "cp_",
    "project": "proj_",
    "rate_limit": "rl-",
    "realtime.session": "sess_",
    "reasoning": "rs_",
    "request": "req_",
    "response": "resp_",
    "role": "role_",
    "run": "run_",
    "service_account": "svc_acct_",
    "session": "cksess_",
    "skill": "skill_",
    "step": "step_",
    "text_completion": "cmpl-",
    "thread": "thread_",
    "upload": "upload_",
    "upload.part": "part_",
    "user": "user-",
    "vector_store": "vs_",
    "vector_store.file": "file-",
    "vector_store.files_batch": "vsfb_",
    "video": "video_",
    "voice": "voice_",
    "web_search_call": "ws_",
}


class IdSource:
    """Identifiers that repeat from run to run: the n-th of a kind is always the same."""

    def __init__(self, seed: str = "") -> None:
        self._seed = seed
        self._counts: Counter[str] = Counter()

    def new(self, kind: str) -> str:
        """The next identifier of a kind."""
        prefix = prefix_of(kind)
        self._counts[prefix] += 1
        text = f"{self._seed}{prefix}{self._counts[prefix]}"
        return prefix + hashlib.sha256(text.encode()).hexdigest()[:24]


def prefix_of(kind: str) -> str:
    """What identifiers of a kind begin with."""
    for name in (kind, kind.rpartition(".")[2], kind.removesuffix("_id")):
        if name in PREFIXES:
            return PREFIXES[name]
    return kind.removesuffix("_id").rpartition(".")[2] + "_"
