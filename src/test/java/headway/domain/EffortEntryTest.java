package headway.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class EffortEntryTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 19);
    private static final Instant MOMENT = Instant.parse("2026-11-19T10:00:00Z");

    /// With a value in every field.
    private static final EffortEntry FULL = new EffortEntry(
            1,
            DAY,
            EffortKind.NETWORKING,
            45,
            8,
            "note",
            2L,
            3L,
            "Ana",
            EffortSource.FOLLOW_UP,
            4L,
            5L,
            true,
            new RecordFields("e", "a", "p", "m", "t", "h", "o", "r", "s", "f"),
            MOMENT);

    @Test
    void aCopyChangesWhatItSaysAndNothingElse() throws ReflectiveOperationException {
        assertThat(changed(FULL.withId(9))).containsExactly("id");
        assertThat(changed(FULL.withDay(DAY.plusDays(1)))).containsExactly("day");
        assertThat(changed(FULL.withWork(EffortKind.LEARNING, 30))).containsExactly("kind", "minutes");
        assertThat(changed(FULL.withPoints(9))).containsExactly("points");
        assertThat(changed(FULL.withNote("x"))).containsExactly("note");
        assertThat(changed(FULL.withCreatedAt(MOMENT.plusSeconds(1)))).containsExactly("createdAt");
        assertThat(changed(FULL.withWhom(8L, 9L, "x"))).containsExactly("applicationId", "contactId", "person");
        assertThat(changed(FULL.withRecord(false, RecordFields.NONE))).containsExactly("countsForRecord", "record");
        assertThat(changed(FULL.countedFrom(EffortSource.INTERVIEW, 8L, 9L)))
                .containsExactly("followUpId", "interviewId", "source");
        assertThat(changed(FULL.byHand())).containsExactly("followUpId", "interviewId", "source");
        assertThat(changed(FULL.countedFrom(EffortEntry.of(DAY, EffortKind.OTHER, 0, ""))))
                .containsExactly("followUpId", "interviewId", "source");
    }

    @Test
    void whatACopySaysIsInIt() {
        assertThat(FULL.withWhom(8L, null, "x").applicationId()).isEqualTo(8);
        assertThat(FULL.withWhom(8L, null, "x").contactId()).isNull();
        assertThat(FULL.withWork(EffortKind.LEARNING, 30).minutes()).isEqualTo(30);
        EffortEntry other = EffortEntry.of(DAY, EffortKind.OTHER, 0, "").countedFrom(FULL);
        assertThat(other.source()).isEqualTo(EffortSource.FOLLOW_UP);
        assertThat(other.followUpId()).isEqualTo(4);
        assertThat(other.interviewId()).isEqualTo(5);
    }

    @Test
    void aNewEntryIsTheUsersOwn() {
        EffortEntry fresh = EffortEntry.of(DAY, EffortKind.LEARNING, 30, "Course");
        assertThat(fresh.isAutomatic()).isFalse();
        assertThat(fresh.points()).isZero();
        assertThat(fresh.countsForRecord()).isFalse();
        assertThat(fresh.applicationId()).isNull();
        assertThat(FULL.isAutomatic()).isTrue();
        assertThat(FULL.byHand().isAutomatic()).isFalse();
        assertThat(FULL.byHand().followUpId()).isNull();
        assertThat(FULL.byHand().interviewId()).isNull();
    }

    @Test
    void anotherEmployerLeavesTheRestOfTheRecord() {
        RecordFields before = FULL.record();
        RecordFields after = before.withEmployer("x");
        assertThat(after).isNotEqualTo(before);
        assertThat(after.employer()).isEqualTo("x");
        assertThat(after.withEmployer("e")).isEqualTo(before);
    }

    private static Set<String> changed(EffortEntry copy) throws ReflectiveOperationException {
        Set<String> names = new TreeSet<>();
        for (RecordComponent component : EffortEntry.class.getRecordComponents()) {
            Object before = component.getAccessor().invoke(FULL);
            Object after = component.getAccessor().invoke(copy);
            if (before == null ? after != null : !before.equals(after)) {
                names.add(component.getName());
            }
        }
        return names;
    }
}
