package headway.cli;

/// One of the commands; its fields are what was typed.
interface Command {
    /// Does it.
    ///
    /// @throws Refusal when what was typed can't be done
    /// @throws headway.domain.JournalException when the journal refuses
    Answer run(Session session);
}
