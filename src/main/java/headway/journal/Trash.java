package headway.journal;

import headway.domain.JobApplication;
import headway.journal.Changes.Area;
import headway.store.ApplicationRepository;
import headway.text.Message;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/// Deleted applications, kept for [Journal#TRASH_KEPT].
public final class Trash {
    private final Journal journal;

    Trash(Journal journal) {
        this.journal = journal;
    }

    /// What is in the trash, latest first.
    public List<JobApplication> list() {
        return journal.read(ApplicationRepository::trashed);
    }

    public Changes restore(Set<Long> ids) {
        return journal.change(
                Message.of("undo.restore", ids.size()), Changes.of(ids, Area.APPLICATIONS, Area.TRASH), db -> {
                    for (long id : ids) {
                        ApplicationRepository.restore(db, id);
                    }
                    return true;
                });
    }

    /// Deletes what has been in the trash for longer than it is kept. This can't be undone.
    ///
    /// @return how many applications went
    int purge() {
        Instant limit = journal.clock().instant().minus(Journal.TRASH_KEPT);
        return journal.read(db -> ApplicationRepository.anyTrashedBefore(db, limit))
                ? journal.tidy(db -> ApplicationRepository.deleteTrashedBefore(db, limit))
                : 0;
    }
}
