package headway.cli;

import headway.domain.Channel;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/// The way and the person, which several commands ask for.
final class ReachOptions {
    @CommandLine.Option(names = "--channel", paramLabel = "C", descriptionKey = "cli.channel")
    @Nullable
    String channel;

    @CommandLine.Option(names = "--contact", paramLabel = "NAME", descriptionKey = "cli.contactName")
    @Nullable
    String contact;

    boolean isGiven() {
        return channel != null || contact != null;
    }

    @Nullable
    Channel channel(Session session) {
        return channel == null ? null : Choices.of(Channel.class, "--channel", channel, session.messages());
    }

    @Nullable
    Long contactId(Session session, long applicationId) {
        return session.people().of(applicationId, contact);
    }
}
