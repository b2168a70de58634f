"""Everything that runs behind the window, made in one place and closed in one place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cxr_desktop.app.batch import Batch
from cxr_desktop.app.catalogue import FilmCatalogue
from cxr_desktop.app.films import Films
from cxr_desktop.app.inference import Inference
from cxr_desktop.app.lanes import PoolLane, worker_lane
from cxr_desktop.app.notices import Notices
from cxr_desktop.app.settings import AppSettings
from cxr_desktop.app.study import Study
from cxr_desktop.app.training import Training
from cxr_desktop.app.turns import Turns

if TYPE_CHECKING:
    from cxr_desktop.app.lanes import Lane

_PATIENCE = 20.0  # seconds that a convolution under way may take on a slow machine
_SHORT_PATIENCE = 2.0  # for answers that nobody needs any more


class Services:
    """The services of one window. Make it in the GUI thread, and `close` it before the application ends.

    Attributes
    ----------
    notices, settings, films, catalogue, inference, training, study, batch
        The services.
    turns
        How films are turned and mirrored in this session.
    pool
        Lane for decoding and listing.
    workbench
        Lane for data sets, runs and reports, so that films never wait for them.
    thumbnail_lane
        Lane for thumbnails, newest first, so that they never keep a film waiting.
    disk_questions
        Lane for whether paths are still there: a dead share answers never, and nothing else waits for it.
    """

    def __init__(self) -> None:
        self.notices = Notices()
        self.settings = AppSettings(self.notices)
        self.pool: Lane = PoolLane("decode", threads=2)
        self.thumbnail_lane: Lane = PoolLane("thumbnail", threads=1, is_newest_first=True)
        self.disk_questions: Lane = PoolLane("disk-questions", threads=1)
        self.workbench: Lane = PoolLane("workbench", threads=2)
        self.worker: Lane = worker_lane("classifier")
        self.films = Films(self.pool)
        self.turns = Turns()
        self.catalogue = FilmCatalogue(self.workbench)
        self.inference = Inference(self.worker)
        self.training = Training(self.workbench)
        self.study = Study(worker_lane("study", ends_all=True))
        self.batch = Batch(self.inference, self.workbench, self.study.open_another)

    def close(self) -> bool:
        """Stop everything, save the settings, and return whether all threads ended in time."""
        self.inference.look_away()
        self.catalogue.stop()
        self.batch.cancel()
        self.study.show(None)  # nobody waits for results any more; what readers said is kept to the last
        self.training.close()
        asking = (self.thumbnail_lane, self.workbench, self.pool, self.worker)
        for lane in asking:  # all stop at once, and only then is waited for each
            lane.close(0)
        ended = [lane.close(_PATIENCE) for lane in (*asking, self.study.lane)]
        ended.append(self.disk_questions.close(_SHORT_PATIENCE))
        self.batch.close()
        self.study.close()
        self.settings.save()
        return all(ended)
