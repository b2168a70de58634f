"""A lane that works when a test says so."""

from __future__ import annotations

from cxr_desktop.app.jobs import Job


class LateLane:
    """Runs jobs when it is told to."""

    def __init__(self) -> None:
        self.jobs: list[Job] = []

    def submit(self, job: Job) -> Job:
        self.jobs.append(job)
        return job

    def work(self) -> None:
        while self.jobs:
            self.jobs.pop(0).run()

    def close(self, seconds: float = 0.0) -> bool:
        return True
