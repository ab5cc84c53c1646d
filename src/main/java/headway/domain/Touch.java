package headway.domain;

import java.time.LocalDate;

/// One moment at which the two sides of an application were in touch, as the pacing rules see it.
public record Touch(LocalDate on, Kind kind) {
    /// What happened.
    public enum Kind {
        /// I applied.
        APPLIED(false),
        /// I reached out, other than by a check-in.
        SENT(false),
        /// I asked how things stand.
        CHECK_IN(false),
        /// It was time to ask, and I chose not to.
        PASSED_ON(false),
        /// They reached out.
        RECEIVED(true),
        /// The application went on to a further stage.
        MOVED_ON(true),
        /// We met for an interview, or will meet.
        MET(true),
        /// We agreed how it goes on.
        AGREED(true);

        private final boolean signOfLife;

        Kind(boolean signOfLife) {
            this.signOfLife = signOfLife;
        }

        /// True where the other side showed that it is still there, which answers every check-in before it.
        public boolean isSignOfLife() {
            return signOfLife;
        }

        /// True where a turn to check in was used up.
        public boolean isTurn() {
            return this == CHECK_IN || this == PASSED_ON;
        }
    }
}
