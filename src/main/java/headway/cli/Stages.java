package headway.cli;

import headway.domain.Outcome;
import headway.domain.PipelineStage;
import headway.domain.StageKind;
import headway.domain.Texts;
import headway.text.Messages;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Stages and outcomes as they are typed: by the user's name, the kind, or the outcome, whatever the case.
final class Stages {
    private final List<PipelineStage> stages;
    private final Messages messages;

    Stages(List<PipelineStage> stages, Messages messages) {
        this.stages = stages;
        this.messages = messages;
    }

    /// Where an application goes.
    ///
    /// @param outcome null unless the stage is closed
    record Place(PipelineStage stage, @Nullable Outcome outcome) {}

    /// The place that a stage and an outcome name together. The name of an outcome will do as a stage: it means the
    /// first closed one.
    Place place(String typedStage, @Nullable String typedOutcome) {
        PipelineStage stage = named(typedStage);
        if (stage != null) {
            return place(stage, typedOutcome);
        }
        Outcome meant = outcomeOrNull(typedStage);
        PipelineStage closed = firstOf(StageKind.CLOSED);
        if (meant == null || closed == null) {
            throw unknown(typedStage);
        }
        if (typedOutcome != null && outcome(typedOutcome) != meant) {
            throw Refusal.wrongUsage(
                    "cli.twoOutcomes", TerminalText.quote(typedStage), TerminalText.quote(typedOutcome));
        }
        return new Place(closed, meant);
    }

    /// Whether a word can be answered with this: a stage or an outcome.
    boolean isMeaning(String typed) {
        return named(typed) != null || outcomeOrNull(typed) != null;
    }

    /// Where an application starts when no stage is named.
    Place start(@Nullable String typedOutcome) {
        PipelineStage saved = firstOf(StageKind.SAVED);
        return place(saved == null ? stages.get(0) : saved, typedOutcome);
    }

    private Place place(PipelineStage stage, @Nullable String typedOutcome) {
        Outcome outcome = typedOutcome == null ? null : outcome(typedOutcome);
        if (stage.isClosed() && outcome == null) {
            throw Refusal.wrongUsage("cli.outcomeNeeded", TerminalText.quote(stage.name()), outcomes());
        }
        if (!stage.isClosed() && outcome != null) {
            throw Refusal.wrongUsage("problem.OUTCOME_WITHOUT_CLOSED", TerminalText.quote(stage.name()));
        }
        return new Place(stage, outcome);
    }

    /// What a list is narrowed to.
    ///
    /// @param outcome null means any
    record Part(Set<Long> stageIds, @Nullable Outcome outcome) {
        boolean has(long stageId, @Nullable Outcome ended) {
            return stageIds.contains(stageId) && (outcome == null || outcome == ended);
        }
    }

    /// The part of the pipeline that a name, a kind or an outcome means; of a kind there may be several stages.
    ///
    /// @param typed null means all
    Part part(@Nullable String typed) {
        if (typed == null) {
            return new Part(ids(stage -> true), null);
        }
        PipelineStage named = named(typed);
        if (named != null) {
            return new Part(
                    isName(named, typed) ? Set.of(named.id()) : ids(stage -> stage.kind() == named.kind()), null);
        }
        Outcome outcome = outcomeOrNull(typed);
        if (outcome == null) {
            throw unknown(typed);
        }
        return new Part(ids(PipelineStage::isClosed), outcome);
    }

    private Set<Long> ids(Predicate<PipelineStage> wanted) {
        return stages.stream().filter(wanted).map(PipelineStage::id).collect(Collectors.toSet());
    }

    /// The outcome of a name; null when there is none.
    @Nullable
    Outcome outcomeOrNull(String typed) {
        return Arrays.stream(Outcome.values())
                .filter(outcome -> same(outcome.name(), typed) || same(messages.name(outcome), typed))
                .findFirst()
                .orElse(null);
    }

    /// The stage of a name, or the first one of a kind; null when there is none.
    @Nullable
    PipelineStage named(String typed) {
        return stages.stream().filter(stage -> isName(stage, typed)).findFirst().orElseGet(() -> kindNamed(typed));
    }

    private @Nullable PipelineStage kindNamed(String typed) {
        return stages.stream()
                .filter(stage -> same(stage.kind().name(), typed))
                .findFirst()
                .orElse(null);
    }

    private Outcome outcome(String typed) {
        Outcome outcome = outcomeOrNull(typed);
        if (outcome == null) {
            throw Refusal.wrongUsage("cli.noOutcome", TerminalText.quote(typed), outcomes());
        }
        return outcome;
    }

    private @Nullable PipelineStage firstOf(StageKind kind) {
        return stages.stream().filter(stage -> stage.kind() == kind).findFirst().orElse(null);
    }

    private Refusal unknown(String typed) {
        return Refusal.wrongUsage(
                "cli.noStage",
                TerminalText.quote(typed),
                stages.stream().map(stage -> TerminalText.quote(stage.name())).collect(Collectors.joining(", ")));
    }

    private static String outcomes() {
        return Arrays.stream(Outcome.values())
                .map(outcome -> outcome.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .collect(Collectors.joining(", "));
    }

    private static boolean isName(PipelineStage stage, String typed) {
        return same(stage.name(), typed);
    }

    /// True for the same words, whatever the case and whether spaces, hyphens or underscores stand between them.
    static boolean same(String one, String other) {
        return words(one).equals(words(other));
    }

    /// `No response`, `no-response` and `NO_RESPONSE` are one.
    private static String words(String name) {
        return Texts.fold(name.replace('_', ' ').replace('-', ' '));
    }
}
