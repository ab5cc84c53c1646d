package headway.ui.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import headway.domain.CalendarItem;
import headway.domain.FollowUpKind;
import headway.domain.FollowUpState;
import headway.ui.kit.agenda.FollowUpIcons;
import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kordamp.ikonli.feather.Feather;

class ItemIconsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 16);

    @ParameterizedTest
    @EnumSource
    void aFollowUpLooksAsItDoesElsewhereUntilItIsDone(FollowUpKind kind) {
        CalendarItem planned = CalendarItems.followUp(1, DAY, kind, FollowUpState.PLANNED);
        CalendarItem done = CalendarItems.followUp(1, DAY, kind, FollowUpState.DONE);
        assertThat(ItemIcons.of(planned)).isEqualTo(FollowUpIcons.of(kind));
        assertThat(ItemIcons.of(done)).isEqualTo(Feather.CHECK);
    }

    @Test
    void everyKindHasItsOwnPictureAndNoneHasATick() {
        assertThat(Arrays.stream(FollowUpKind.values()).map(FollowUpIcons::of))
                .doesNotHaveDuplicates()
                .doesNotContain(Feather.CHECK, Feather.CHECK_SQUARE, Feather.CHECK_CIRCLE, FollowUpIcons.of(null));
    }

    @Test
    void whatIsNoFollowUpLooksLikeItsKind() {
        CalendarItem deadline = CalendarItems.deadline(1, DAY);
        assertThat(ItemIcons.of(deadline))
                .isEqualTo(ItemIcons.of(deadline.kind()))
                .isEqualTo(Feather.FLAG);
    }
}
