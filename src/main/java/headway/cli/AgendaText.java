package headway.cli;

import headway.domain.CalendarItem;
import headway.domain.CalendarKind;
import headway.domain.Channel;
import headway.domain.DatedInterview;
import headway.domain.FollowUpKind;
import headway.domain.FollowUpState;
import headway.domain.Interview;
import headway.domain.Pacing;
import headway.domain.Suggestion;
import headway.text.Messages;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Dated things in words.
final class AgendaText {
    private final Session session;
    private final Messages messages;

    AgendaText(Session session) {
        this.session = session;
        this.messages = session.messages();
    }

    /// What it is for.
    ///
    /// @param kind null for applying
    String kind(@Nullable FollowUpKind kind) {
        return kind == null ? messages.get("cli.apply") : messages.name(kind);
    }

    /// What the pacing rules say, as a line; empty where there is nothing to check in about.
    String advice(Pacing.Advice advice) {
        return advice.verdict() == Pacing.Verdict.NOT_YOUR_TURN ? "" : messages.get(advice.reason()) + "\n";
    }

    /// Cells for a table: key, kind, what it is about.
    List<String> cells(Suggestion one) {
        return List.of(
                one.key().toString(),
                kind(one.kind()),
                about(one.company(), one.role(), channel(one.channel()), one.contactName(), one.what()));
    }

    /// Cells for a table: number or key, time, kind, what it is about.
    List<String> cells(CalendarItem item) {
        FollowUpKind kind = item.followUp();
        return List.of(
                name(item),
                item.start() == null ? "" : time(item.start().toLocalTime()),
                kind == null ? messages.name(item.kind()) : messages.name(kind),
                about(
                        item.company(),
                        item.role(),
                        item.interviewType() == null ? "" : messages.name(item.interviewType()),
                        channel(item.channel()),
                        item.contactName(),
                        item.what(),
                        item.place(),
                        item.proposed() ? messages.get("cli.proposed") : "",
                        item.state() == FollowUpState.PLANNED ? "" : messages.name(item.state())));
    }

    /// Items under their days.
    ///
    /// @param noneKey what is said where there are none
    /// @param args for that
    String days(List<CalendarItem> items, String noneKey, Object... args) {
        if (items.isEmpty()) {
            return messages.get(noneKey, args) + "\n";
        }
        Surroundings here = session.surroundings();
        return new DayLines(messages, here.columns(), here.lines())
                .of(items.stream()
                        .map(item -> new DayLines.Row(item.day(), cells(item)))
                        .toList());
    }

    /// `2026-12-01 14:00, Acme, Engineer (Video, round 2, Ada)`, with the zone where it is another one.
    String interview(DatedInterview dated) {
        Interview interview = dated.interview();
        String zone = interview.zone().equals(session.surroundings().clock().getZone())
                ? ""
                : " " + interview.zone().getId();
        return messages.get(
                "cli.name",
                interview.start().toLocalDate() + " " + time(interview.start().toLocalTime()) + zone,
                about(
                        dated.company(),
                        dated.role(),
                        messages.name(interview.type()),
                        messages.get("cli.interview.roundOf", interview.round()),
                        String.join(", ", dated.people()),
                        interview.place()));
    }

    private static String time(LocalTime time) {
        return time.withSecond(0).withNano(0).toString();
    }

    /// What other commands call it: the key of a follow-up, the number of an interview, else that of the application.
    private static String name(CalendarItem item) {
        if (item.key() != null) {
            return item.key().toString();
        }
        boolean ownNumber = item.kind() == CalendarKind.INTERVIEW || item.kind() == CalendarKind.FOLLOW_UP;
        return Long.toString(ownNumber ? item.id() : item.applicationId());
    }

    private String about(String company, String role, String... details) {
        List<String> known = new ArrayList<>();
        for (String detail : details) {
            if (!detail.isBlank()) {
                known.add(TerminalText.quote(detail.strip()));
            }
        }
        String name = session.name(company, role);
        return known.isEmpty() ? name : name + " (" + String.join(", ", known) + ")";
    }

    private String channel(@Nullable Channel channel) {
        return channel == null ? "" : messages.name(channel);
    }
}
