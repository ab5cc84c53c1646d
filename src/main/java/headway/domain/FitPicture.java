package headway.domain;

import headway.text.Listed;
import headway.text.Message;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// How a job fits both ways: what it is for me, and what I am for them.
///
/// @param forMe the user's criteria, all of them, in the user's order
/// @param forThem what they look for, all of it, in the user's order
public record FitPicture(List<FitLine> forMe, List<FitLine> forThem) {
    /// From here on a subject is strong.
    private static final int STRONG = 4;

    /// Up to here it is weak.
    private static final int WEAK = 2;

    /// A sentence names so many subjects of a sort at most.
    private static final int MOST_NAMED = 3;

    private static final Comparator<FitLine> HEAVIEST_FIRST =
            Comparator.comparingInt(FitLine::weight).reversed();

    public FitPicture {
        forMe = List.copyOf(forMe);
        forThem = List.copyOf(forThem);
    }

    public FitScore scoreForMe() {
        return FitScore.of(forMe);
    }

    public FitScore scoreForThem() {
        return FitScore.of(forThem);
    }

    public List<FitLine> lines(FitAxis axis) {
        return axis == FitAxis.FOR_ME ? forMe : forThem;
    }

    /// What the job is for the user, in a sentence: strong on growth and people; pay unknown.
    public Message sayForMe() {
        return say(forMe, "fit.me.none", "fit.me.strong", "fit.me.weak", "fit.me.fair");
    }

    /// What the user can show of what they look for, in a sentence.
    public Message sayForThem() {
        return say(forThem, "fit.them.none", "fit.them.strong", "fit.them.weak", "fit.them.fair");
    }

    private static Message say(List<FitLine> lines, String none, String strongly, String weakly, String fairly) {
        List<FitLine> strong = lines.stream()
                .filter(line -> line.rating() != null && line.rating() >= STRONG)
                .toList();
        List<FitLine> weak = lines.stream()
                .filter(line -> line.rating() != null && line.rating() <= WEAK)
                .toList();
        List<FitLine> unknown =
                lines.stream().filter(line -> line.rating() == null).toList();
        if (unknown.size() == lines.size()) {
            return Message.of(none);
        }
        List<Message> parts = new ArrayList<>();
        if (!strong.isEmpty()) {
            parts.add(Message.of(strongly, named(strong)));
        }
        if (!weak.isEmpty()) {
            parts.add(Message.of(parts.isEmpty() ? weakly : "fit.weak", named(weak)));
        }
        if (parts.isEmpty()) {
            parts.add(Message.of(fairly));
        }
        if (!unknown.isEmpty()) {
            parts.add(Message.of("fit.unknown", named(unknown)));
        }
        Message said = parts.get(0);
        for (Message part : parts.subList(1, parts.size())) {
            said = Message.of("fit.join", said, part);
        }
        return said;
    }

    /// The weightiest names, and how many more there are.
    private static Message named(List<FitLine> lines) {
        List<Object> names = new ArrayList<>();
        lines.stream()
                .sorted(HEAVIEST_FIRST)
                .limit(lines.size() > MOST_NAMED + 1 ? MOST_NAMED : lines.size())
                .forEach(line -> names.add(line.name()));
        if (names.size() < lines.size()) {
            names.add(Message.of("fit.more", lines.size() - names.size()));
        }
        return Listed.of(names);
    }
}
