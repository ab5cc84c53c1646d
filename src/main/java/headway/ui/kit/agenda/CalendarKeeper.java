package headway.ui.kit.agenda;

import headway.exchange.ExportException;
import headway.exchange.FollowingCalendar;
import headway.journal.Changes;
import headway.journal.Changes.Area;
import headway.text.Messages;
import headway.ui.kit.Background;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.util.Duration;

/// Writes the calendar file anew after changes, when the user has paused, so that calendar programs see them.
public final class CalendarKeeper {
    private static final Duration PAUSE = Duration.seconds(2);

    private final Background background;
    private final Messages messages;
    private final PauseTransition pause = new PauseTransition(PAUSE);
    private boolean over;
    private boolean failed;

    public CalendarKeeper(Background background, Messages messages) {
        this.background = background;
        this.messages = messages;
        pause.setOnFinished(event -> write());
    }

    /// Follows the journal from now on.
    public void start() {
        background.feed().subscribe(this::changed);
        later();
    }

    /// Writes it a last time, behind all changes that are under way, before the journal is closed.
    public void finish() {
        over = true;
        pause.stop();
        background.read(
                journal -> {
                    FollowingCalendar.read(journal).ifPresent(this::writeNow);
                    return true;
                },
                done -> {});
    }

    private void changed(Changes changes) {
        if (changes.touches(Area.SETTINGS)) {
            failed = false;
        }
        if (changes.touches(Area.AGENDA)
                || changes.touches(Area.APPLICATIONS)
                || changes.touches(Area.CONTACTS)
                || changes.touches(Area.SETTINGS)) {
            later();
        }
    }

    private void later() {
        if (!over) {
            pause.playFromStart();
        }
    }

    private void write() {
        background.read(FollowingCalendar::read, this::writeAside);
    }

    private void writeAside(Optional<FollowingCalendar> wanted) {
        wanted.ifPresent(calendar ->
                background.aside(() -> calendar.write(messages), written -> failed = false, problem -> {
                    // Once is enough: the same folder is missing at each change.
                    if (!failed) {
                        failed = true;
                        background.notices().failed(problem);
                    }
                }));
    }

    private void writeNow(FollowingCalendar calendar) {
        try {
            calendar.write(messages);
        } catch (ExportException e) {
            // The window is closing: nobody is there to be told, and the next start tries again.
            failed = true;
        }
    }
}
