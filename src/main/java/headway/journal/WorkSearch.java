package headway.journal;

import headway.domain.Contact;
import headway.domain.EffortEntry;
import headway.domain.JobApplication;
import headway.domain.RecordFields;
import headway.domain.ShownEffort;
import headway.domain.StageKind;
import headway.domain.Week;
import headway.domain.WorkSearchRecord;
import headway.domain.WorkSearchRow;
import headway.store.ApplicationRepository;
import headway.store.ContactRepository;
import headway.store.Db;
import headway.store.EffortRepository;
import headway.store.StageRepository;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The weekly record of work search that many claimants of unemployment benefits have to file.
public final class WorkSearch {
    private final Journal journal;

    WorkSearch(Journal journal) {
        this.journal = journal;
    }

    /// The activities of a week that the user wants to report.
    public WorkSearchRecord of(Week week) {
        return journal.read(db -> {
            List<ShownEffort> entries = new ArrayList<>(EffortRepository.shown(db, week.start(), week.end()));
            Collections.reverse(entries);
            List<WorkSearchRow> rows = new ArrayList<>();
            for (ShownEffort shown : entries) {
                if (shown.entry().countsForRecord()) {
                    rows.add(row(db, shown));
                }
            }
            return new WorkSearchRecord(week, Settings.effort(db).recordTarget(), rows);
        });
    }

    private static WorkSearchRow row(Db db, ShownEffort shown) throws SQLException {
        EffortEntry entry = shown.entry();
        Long applicationId = entry.applicationId();
        Long contactId = entry.contactId();
        JobApplication application = applicationId == null ? null : ApplicationRepository.find(db, applicationId);
        Contact contact = contactId == null ? null : ContactRepository.find(db, contactId);
        return new WorkSearchRow(
                entry.id(),
                entry.day(),
                entry.kind(),
                entry.note(),
                shown.contactName(),
                fields(entry.record(), application, contact),
                application == null ? null : stage(db, application),
                application == null ? null : application.outcome());
    }

    private static @Nullable StageKind stage(Db db, JobApplication application) throws SQLException {
        return StageRepository.all(db).stream()
                .filter(stage -> stage.id() == application.stageId())
                .map(stage -> stage.kind())
                .findFirst()
                .orElse(null);
    }

    /// The user's own words come first, then what the application tells, then the person.
    private static RecordFields fields(
            RecordFields own, @Nullable JobApplication application, @Nullable Contact contact) {
        return new RecordFields(
                first(
                        own.employer(),
                        application == null ? "" : application.company(),
                        contact == null ? "" : contact.company()),
                first(own.address(), application == null ? "" : application.employerAddress()),
                first(
                        own.phone(),
                        application == null ? "" : application.employerPhone(),
                        contact == null ? "" : contact.phone()),
                first(
                        own.email(),
                        application == null ? "" : application.postingUrl(),
                        contact == null ? "" : contact.email()),
                first(own.title(), contact == null ? "" : contact.title()),
                first(own.method(), application == null ? "" : application.method()),
                first(own.position(), application == null ? "" : application.role()),
                first(own.reference(), application == null ? "" : application.referenceNumber()),
                own.result(),
                first(own.proof(), application == null ? "" : application.confirmation()));
    }

    private static String first(String... texts) {
        for (String text : texts) {
            if (!text.isBlank()) {
                return text;
            }
        }
        return "";
    }
}
