package headway.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// All that the screen and the page to take along show of one interview.
///
/// @param people on the other side, in the order of the interview
/// @param sameTime other interviews that overlap with this one, by their start
/// @param questions chosen for it, in the user's order
/// @param fit what this interview has shown
/// @param closing of the application, else the general one, else a blank one of the application
/// @param rehearsals of that statement: the latest [#REHEARSALS], the latest first
/// @param rehearsalCount how many there are in all
/// @param agreed the agreement that counts for the application, null when there is none
/// @param thankYous one for each person
/// @param documents linked with the application
public record InterviewSheet(
        Interview interview,
        JobApplication application,
        List<InterviewPerson> people,
        List<InterviewLine> sameTime,
        InterviewNotes notes,
        List<AskedQuestion> questions,
        FitPicture fit,
        ClosingStatement closing,
        List<Rehearsal> rehearsals,
        int rehearsalCount,
        SpeakingPace pace,
        Leaving leaving,
        @Nullable NextStep agreed,
        List<ThankYouOwed> thankYous,
        List<StoredDocument> documents) {
    /// So many rehearsals are shown.
    public static final int REHEARSALS = 50;

    public InterviewSheet {
        people = List.copyOf(people);
        sameTime = List.copyOf(sameTime);
        questions = List.copyOf(questions);
        rehearsals = List.copyOf(rehearsals);
        thankYous = List.copyOf(thankYous);
        documents = List.copyOf(documents);
    }
}
