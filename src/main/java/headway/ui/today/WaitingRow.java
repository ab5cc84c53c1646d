package headway.ui.today;

import headway.domain.Waiting;
import org.jspecify.annotations.Nullable;

/// A line of what waits: the head of a group, or an application.
///
/// @param waiting null for a head
record WaitingRow(Group group, @Nullable Waiting waiting) {
    /// What applications wait for.
    enum Group {
        /// A day.
        DATED,
        /// The other side.
        THEIR_TURN,
        /// Nothing more to do politely.
        RESTING;

        static Group of(Waiting waiting) {
            if (waiting.until() != null) {
                return DATED;
            }
            return waiting.resting() ? RESTING : THEIR_TURN;
        }
    }
}
