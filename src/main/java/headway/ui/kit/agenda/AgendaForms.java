package headway.ui.kit.agenda;

import headway.domain.ApplicationCard;
import headway.domain.ContactDirection;
import headway.domain.ContactEntry;
import headway.domain.FollowUp;
import headway.domain.Interview;
import headway.domain.JournalException;
import headway.domain.JournalException.Problem;
import headway.domain.PipelineStage;
import headway.text.Message;
import headway.ui.kit.Background;
import headway.ui.kit.Formats;
import headway.ui.kit.Views;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/// The small forms to plan and to change dated things, each in a popover beside what it is about. Keys: Enter keeps,
/// Escape leaves.
public final class AgendaForms {
    private final Background background;
    private final Views views;
    private final Formats formats;

    public AgendaForms(Background background, Views views, Formats formats) {
        this.background = background;
        this.views = views;
        this.formats = formats;
    }

    /// Plans something on a day: a follow-up or an interview, for an application that is chosen in the form.
    public void add(Node beside, LocalDate day) {
        background.read(
                journal ->
                        open(journal.stages().current(), journal.applications().cards()),
                open -> new FormAdd(views, day, open, (interview, applicationId) -> {
                            if (interview) {
                                addInterview(beside, applicationId, day);
                            } else {
                                planFollowUp(beside, applicationId, day);
                            }
                        })
                        .show(beside));
    }

    /// Plans a follow-up for an application.
    ///
    /// @param day null for the one that the rules suggest
    public void planFollowUp(Node beside, long applicationId, @Nullable LocalDate day) {
        background.read(
                journal -> FormFacts.read(journal, applicationId),
                facts -> frame(new FormFollowUp(views, formats, facts, FormFollowUp.proposed(facts, day)))
                        .headed(Message.of("forms.planFollowUp"), facts.application())
                        .show(beside));
    }

    public void editFollowUp(Node beside, long followUpId) {
        record Found(FollowUp followUp, FormFacts facts) {}
        background.read(
                journal -> {
                    FollowUp followUp = journal.followUps()
                            .find(followUpId)
                            .orElseThrow(() -> new JournalException(Problem.NO_SUCH_FOLLOW_UP, followUpId));
                    return new Found(
                            followUp, FormFacts.read(journal, followUp.applicationId(), contact(followUp.contactId())));
                },
                found -> frame(new FormFollowUp(views, formats, found.facts(), found.followUp()))
                        .headed(
                                Message.of(
                                        "forms.followUp",
                                        found.followUp().kind(),
                                        found.followUp().state()),
                                found.facts().application())
                        .removable(
                                Message.of("forms.removed.followUp"),
                                journal -> journal.followUps().remove(followUpId))
                        .show(beside));
    }

    /// Adds an interview to an application that is chosen first.
    public void addInterview(Node beside) {
        background.read(
                journal ->
                        open(journal.stages().current(), journal.applications().cards()),
                open -> FormAdd.interview(views, open, applicationId -> addInterview(beside, applicationId, null))
                        .show(beside));
    }

    /// Adds an interview to an application.
    public void addInterview(Node beside, long applicationId, @Nullable LocalDate day) {
        background.read(
                journal -> FormFacts.read(journal, applicationId),
                facts -> frame(new FormInterview(views, formats, background, facts, FormInterview.proposed(facts, day)))
                        .headed(Message.of("forms.addInterview"), facts.application())
                        .show(beside));
    }

    public void editInterview(Node beside, long interviewId) {
        record Found(Interview interview, FormFacts facts) {}
        background.read(
                journal -> {
                    Interview interview = journal.interviews()
                            .find(interviewId)
                            .orElseThrow(() -> new JournalException(Problem.NO_SUCH_INTERVIEW, interviewId));
                    return new Found(
                            interview,
                            FormFacts.read(journal, interview.applicationId(), List.copyOf(interview.contactIds())));
                },
                found -> frame(new FormInterview(views, formats, background, found.facts(), found.interview()))
                        .headed(Message.of("forms.interview"), found.facts().application())
                        .removable(
                                Message.of("forms.removed.interview"),
                                journal -> journal.interviews().remove(interviewId))
                        .show(beside));
    }

    /// Changes somebody of an application: how to reach them, and what is known of them.
    public void editPerson(Node beside, long applicationId, long contactId) {
        background.read(
                journal -> FormPerson.Facts.read(journal, applicationId, contactId),
                facts -> frame(new FormPerson(views, facts))
                        .headed(Message.of("forms.editPerson"), facts.application())
                        .show(beside));
    }

    /// Logs a contact of either side.
    public void logContact(Node beside, long applicationId) {
        logContact(beside, applicationId, ContactDirection.SENT);
    }

    /// Logs a contact.
    ///
    /// @param direction what the form takes for granted
    public void logContact(Node beside, long applicationId, ContactDirection direction) {
        background.read(
                journal -> FormFacts.read(journal, applicationId),
                facts -> frame(new FormContact(
                                views,
                                formats,
                                facts,
                                new ContactEntry(
                                        0,
                                        applicationId,
                                        direction,
                                        facts.today(),
                                        null,
                                        null,
                                        "",
                                        null,
                                        Instant.EPOCH)))
                        .headed(Message.of("forms.logContact"), facts.application())
                        .show(beside));
    }

    public void editContact(Node beside, ContactEntry entry) {
        background.read(
                journal -> FormFacts.read(journal, entry.applicationId(), contact(entry.contactId())),
                facts -> frame(new FormContact(views, formats, facts, entry))
                        .headed(Message.of("forms.contact"), facts.application())
                        .removable(
                                Message.of("forms.removed.contact"),
                                journal -> journal.contactLog().remove(entry.id()))
                        .show(beside));
    }

    private FormFrame frame(FormBody body) {
        return new FormFrame(background, views, body);
    }

    /// What can be planned for: whatever is not closed, by name.
    private static List<FormSearch.Choice<ApplicationCard>> open(
            List<PipelineStage> stages, List<ApplicationCard> cards) {
        Set<Long> closed = new HashSet<>();
        stages.stream().filter(PipelineStage::isClosed).forEach(stage -> closed.add(stage.id()));
        return cards.stream()
                .filter(card -> !closed.contains(card.stageId()))
                .sorted(Comparator.comparing(ApplicationCard::company, String.CASE_INSENSITIVE_ORDER)
                        .thenComparing(ApplicationCard::role)
                        .thenComparingLong(ApplicationCard::id))
                .map(card -> FormSearch.Choice.of(card, card.company() + " · " + card.role()))
                .toList();
    }

    private static List<@Nullable Long> contact(@Nullable Long id) {
        return Collections.singletonList(id);
    }
}
