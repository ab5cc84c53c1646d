package headway.journal;

import headway.domain.JournalException;
import headway.domain.JournalException.Problem;
import headway.domain.Story;
import headway.journal.Changes.Area;
import headway.store.Db;
import headway.store.StoryRepository;
import headway.text.Message;
import java.sql.SQLException;
import java.util.List;

/// What the user can tell of in interviews.
public final class Stories {
    private final Journal journal;

    Stories(Journal journal) {
        this.journal = journal;
    }

    /// All of them in the user's order.
    public List<Story> all() {
        return journal.read(StoryRepository::all);
    }

    public Kept<Story> add(Story draft) {
        Story clean = keepable(draft);
        return journal.make(
                kept -> Message.of("undo.addStory", kept.title()),
                db -> existing(db, StoryRepository.insert(db, clean)),
                kept -> changes());
    }

    public Changes edit(Story typed) {
        Story clean = keepable(typed);
        return journal.change(Message.of("undo.editStory", clean.title()), changes(), db -> {
            if (!clean.equals(existing(db, clean.id()))) {
                StoryRepository.update(db, clean);
            }
            return true;
        });
    }

    public Changes remove(long id) {
        Story story = journal.read(db -> existing(db, id));
        return journal.change(Message.of("undo.removeStory", story.title()), changes(), db -> {
            StoryRepository.delete(db, id);
            return true;
        });
    }

    /// Puts the stories in an order.
    public Changes reorder(List<Long> ids) {
        return journal.change(Message.of("undo.reorderStories"), changes(), db -> {
            StoryRepository.reorder(db, ids);
            return true;
        });
    }

    private static Story existing(Db db, long id) throws SQLException {
        Story story = StoryRepository.find(db, id);
        if (story == null) {
            throw new JournalException(Problem.NO_SUCH_STORY, id);
        }
        return story;
    }

    private static Story keepable(Story typed) {
        return new Story(typed.id(), Rules.name(typed.title()), Rules.text(typed.text()));
    }

    private static Changes changes() {
        return Changes.of(Area.INTERVIEWS);
    }
}
