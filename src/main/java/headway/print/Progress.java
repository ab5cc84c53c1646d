package headway.print;

/// Who waits for a document.
public interface Progress {
    /// For those who wait for nothing.
    Progress NONE = new Progress() {
        @Override
        public void at(int done, int all) {}

        @Override
        public boolean isCancelled() {
            return false;
        }
    };

    /// How far it is. Comes on the thread that makes the document.
    ///
    /// @param done from 0 on, never less than before
    /// @param all more than 0, the same each time
    void at(int done, int all);

    /// Asked now and then; true ends the work.
    boolean isCancelled();
}
