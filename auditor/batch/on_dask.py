"""Parts given to Dask: a cluster's scheduler, or one of this machine's own. The one file that knows Dask."""

from __future__ import annotations

from collections.abc import Mapping
from concurrent.futures import Future
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from auditor.batch.extras import need
from auditor.batch.model import Done, Job, Part
from auditor.batch.work import try_units, work_part
from auditor.errors import InputError, OutputError
from auditor.paths import shown

if TYPE_CHECKING:
    from concurrent.futures import Executor

    from distributed import Client, LocalCluster

# Seconds to wait for a scheduler.
_PATIENCE = 10


@dataclass(slots=True)
class Dask:
    """Workers of Dask; who dies is replaced by Dask itself, and its parts are given to others."""

    client: Client
    cluster: LocalCluster | None
    executor: Executor
    died: type[Exception]
    died_together: bool = False

    @property
    def width(self) -> int:
        """How many parts are worked on at a time: as many as there are workers just now."""
        return max(1, len(self.client.scheduler_info(n_workers=-1)["workers"]))

    def work(self, job: Job, part: Part, skip: Mapping[int, str]) -> Future[Done]:
        """Audit a part and write it."""
        return self.executor.submit(work_part, job, part, skip)

    def attempt(self, job: Job, part: Part) -> Future[int]:
        """Audit units and write nothing."""
        return self.executor.submit(try_units, job, part)

    def mend(self) -> None:
        """Nothing: Dask has done so."""

    def close(self, *, now: bool) -> None:
        """End: when what is running is done, or at once."""
        self.executor.shutdown(wait=not now)
        self.client.close()  # type: ignore[no-untyped-call]
        if self.cluster is not None:
            self.cluster.close()


def connect(scheduler: str | None, *, jobs: int, out: Path) -> Dask:
    """The workers of a scheduler, or as many as told on this machine. Raises InputError, OutputError, SettingsError.

    Workers must see the folder of results under the same path; it is asked of each that is there.
    """
    need("distributed")
    from distributed import Client, LocalCluster
    from distributed.scheduler import KilledWorker

    cluster = None
    if scheduler is None:
        cluster = LocalCluster(  # type: ignore[no-untyped-call]
            n_workers=jobs, threads_per_worker=1, processes=True, dashboard_address=None
        )
    try:
        client = Client(  # type: ignore[no-untyped-call]
            cluster or scheduler, timeout=_PATIENCE, set_as_default=False
        )
    except (OSError, TimeoutError, ValueError) as error:
        raise InputError(
            f"--scheduler {scheduler}: no Dask scheduler answers there ({str(error)[:100]})"
        ) from None
    blind = [name for name, sees in client.run(_sees, str(out)).items() if not sees]
    if blind:
        client.close()  # type: ignore[no-untyped-call]
        raise OutputError(
            f"{shown(out)}: the worker {blind[0]} does not see this folder; give one on storage that all share"
        )
    executor = client.get_executor(pure=False)  # type: ignore[no-untyped-call]
    return Dask(client, cluster, executor, KilledWorker)


def _sees(out: str) -> bool:
    return (Path(out) / "run.json").is_file()
