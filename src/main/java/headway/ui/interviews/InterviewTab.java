package headway.ui.interviews;

/// What the screen shows about the chosen interview, in the order of use.
enum InterviewTab {
    PREPARE,
    FIT,
    CLOSING,
    LEAVING,
    THANKS,
    PAPERS;

    /// The key of its name.
    String key() {
        return "interviews.tab." + name();
    }
}
