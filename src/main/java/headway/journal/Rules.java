package headway.journal;

import headway.domain.JobApplication;
import headway.domain.JournalException;
import headway.domain.JournalException.Problem;
import headway.domain.Outcome;
import headway.domain.PipelineStage;
import headway.domain.Texts;
import headway.store.ApplicationRepository;
import headway.store.ContactRepository;
import headway.store.Db;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// What has to hold before anything is kept.
final class Rules {
    private Rules() {}

    /// The application as it can be kept: names trimmed, text cleaned, tags in order.
    ///
    /// @throws JournalException when a name is blank or a text too long
    static JobApplication keepable(JobApplication typed) {
        String company = text(typed.company()).strip();
        String role = text(typed.role()).strip();
        if (company.isEmpty()) {
            throw new JournalException(Problem.BLANK_COMPANY);
        }
        if (role.isEmpty()) {
            throw new JournalException(Problem.BLANK_ROLE);
        }
        return typed.toBuilder()
                .company(company)
                .role(role)
                .location(text(typed.location()))
                .source(text(typed.source()))
                .referrer(text(typed.referrer()))
                .postingUrl(text(typed.postingUrl()).strip())
                .postingText(text(typed.postingText()))
                .referenceNumber(text(typed.referenceNumber()))
                .method(text(typed.method()))
                .employerAddress(text(typed.employerAddress()))
                .employerPhone(text(typed.employerPhone()))
                .confirmation(text(typed.confirmation()))
                .notes(text(typed.notes()))
                .tags(tags(typed.tags()))
                .build();
    }

    static String text(String typed) {
        if (Texts.tooLong(typed)) {
            throw new JournalException(Problem.TEXT_TOO_LONG);
        }
        return Texts.keepable(typed);
    }

    static String name(String typed) {
        String name = text(typed).strip();
        if (name.isEmpty()) {
            throw new JournalException(Problem.BLANK_NAME);
        }
        return name;
    }

    static void outcomeFits(PipelineStage stage, @Nullable Outcome outcome) {
        if (stage.isClosed() && outcome == null) {
            throw new JournalException(Problem.OUTCOME_NEEDED);
        }
        if (!stage.isClosed() && outcome != null) {
            throw new JournalException(Problem.OUTCOME_WITHOUT_CLOSED, stage.name());
        }
    }

    static void notInFuture(LocalDate day, LocalDate today) {
        if (day.isAfter(today)) {
            throw new JournalException(Problem.DATE_IN_FUTURE, day);
        }
    }

    /// A day that a journal of a job search can hold: the years 1900 to 2199.
    static LocalDate sensible(LocalDate day) {
        if (day.getYear() < 1900 || day.getYear() > 2199) {
            throw new JournalException(Problem.DATE_NOT_SENSIBLE, day.toString());
        }
        return day;
    }

    /// An application that is there, in the trash or not.
    static JobApplication application(Db db, long id) throws SQLException {
        JobApplication application = ApplicationRepository.find(db, id);
        if (application == null) {
            throw new JournalException(Problem.NO_SUCH_APPLICATION, id);
        }
        return application;
    }

    /// Refuses the number of a person whom the journal does not know.
    static void contactExists(Db db, @Nullable Long id) throws SQLException {
        if (id != null && ContactRepository.find(db, id) == null) {
            throw new JournalException(Problem.NO_SUCH_CONTACT, id);
        }
    }

    private static List<String> tags(List<String> typed) {
        TreeSet<String> tags = new TreeSet<>(JobApplication.TAG_ORDER);
        for (String tag : typed) {
            String name = text(tag).strip();
            if (!name.isEmpty()) {
                tags.add(name);
            }
        }
        return List.copyOf(tags);
    }
}
