package headway.ui.interviews;

import headway.domain.InterviewSheet;
import headway.ui.kit.print.Printout;
import java.util.Optional;

/// Makes the page to take along to an interview.
interface PreparationSheet {
    /// While there is none, no button offers it.
    PreparationSheet NONE = sheet -> Optional.empty();

    /// The page for an interview.
    ///
    /// @return empty when there is no such document
    Optional<Printout> of(InterviewSheet sheet);
}
