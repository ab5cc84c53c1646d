package headway.journal;

import static org.assertj.core.api.Assertions.assertThat;

import headway.journal.Changes.Area;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ChangesTest {
    private static final Changes ONE = Changes.of(Set.of(1L), Area.APPLICATIONS);
    private static final Changes ALL = Changes.of(Area.APPLICATIONS);

    @Test
    void nothingAddsNothing() {
        assertThat(Changes.NONE.and(ONE)).isEqualTo(ONE);
        assertThat(ONE.and(Changes.NONE)).isEqualTo(ONE);
        assertThat(Changes.NONE.and(Changes.NONE).isNone()).isTrue();
        assertThat(Changes.NONE.touches(1)).isFalse();
    }

    @Test
    void areasAndApplicationsAddUp() {
        Changes both = ONE.and(Changes.of(Set.of(2L), Area.APPLICATIONS, Area.HISTORY));
        assertThat(both.areas()).containsExactlyInAnyOrder(Area.APPLICATIONS, Area.HISTORY);
        assertThat(both.applicationIds()).containsExactlyInAnyOrder(1L, 2L);
        assertThat(both.touches(3)).isFalse();
    }

    @Test
    void allApplicationsStayAllOfThem() {
        for (Changes both : List.of(ONE.and(ALL), ALL.and(ONE), ONE.and(Changes.EVERYTHING))) {
            assertThat(both.touches(1)).isTrue();
            assertThat(both.touches(99)).isTrue();
        }
    }

    @Test
    void changesWithoutApplicationsAddNoApplication() {
        Changes both = ONE.and(Changes.of(Area.FILTERS));
        assertThat(both.touches(1)).isTrue();
        assertThat(both.touches(2)).isFalse();
        assertThat(Changes.of(Set.of(1L), Area.CONTACTS).touches(1)).isFalse();
    }

    @Test
    void everythingTouchesEverything() {
        for (Area area : Area.values()) {
            assertThat(Changes.EVERYTHING.touches(area)).isTrue();
        }
        assertThat(Changes.EVERYTHING.touches(5)).isTrue();
        assertThat(Changes.EVERYTHING.and(ONE)).isEqualTo(Changes.EVERYTHING);
    }
}
