package headway.domain;

import java.util.ArrayList;
import java.util.List;

/// What the user writes down around an interview. Texts are as typed and may be empty.
///
/// @param research about the company and the people, before it
/// @param heard what they said, during it: a point a line
/// @param redFlags what speaks against the job: a point a line
/// @param wentWell what went well, after it
/// @param hard what was hard, after it
/// @param learned what was learned, after it: a point a line
public record InterviewNotes(
        long interviewId,
        String research,
        String heard,
        String redFlags,
        String wentWell,
        String hard,
        String learned) {

    public static InterviewNotes none(long interviewId) {
        return new InterviewNotes(interviewId, "", "", "", "", "", "");
    }

    public InterviewNotes withResearch(String text) {
        return new InterviewNotes(interviewId, text, heard, redFlags, wentWell, hard, learned);
    }

    public InterviewNotes withHeard(String text) {
        return new InterviewNotes(interviewId, research, text, redFlags, wentWell, hard, learned);
    }

    public InterviewNotes withRedFlags(String text) {
        return new InterviewNotes(interviewId, research, heard, text, wentWell, hard, learned);
    }

    /// The same with a debrief.
    public InterviewNotes withDebrief(String well, String wasHard, String wasLearned) {
        return new InterviewNotes(interviewId, research, heard, redFlags, well, wasHard, wasLearned);
    }

    /// The points for `{learned}` in a closing statement: what was learned, else what was heard.
    public List<String> points() {
        List<String> points = lines(learned);
        return points.isEmpty() ? lines(heard) : points;
    }

    /// The points of a text that has one a line, without blank lines and dashes before them.
    public static List<String> lines(String text) {
        List<String> lines = new ArrayList<>();
        for (String line : text.split("\\R", -1)) {
            String point = line.strip().replaceFirst("^[-–•*]\\s+", "");
            if (!point.isBlank()) {
                lines.add(point);
            }
        }
        return lines;
    }
}
