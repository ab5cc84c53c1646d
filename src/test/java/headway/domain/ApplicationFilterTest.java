package headway.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ApplicationFilterTest {
    private static final ApplicationCard CARD = new ApplicationCard(
            1,
            "Acme",
            "Cook",
            5,
            null,
            LocalDate.EPOCH,
            true,
            true,
            "",
            null,
            "LinkedIn",
            "",
            0,
            List.of("Remote", "java"),
            LocalDate.EPOCH,
            null,
            null,
            null,
            null);

    @Test
    void allLetsEverythingThrough() {
        assertThat(ApplicationFilter.ALL.isAll()).isTrue();
        assertThat(ApplicationFilter.ALL.matches(CARD)).isTrue();
        assertThat(ApplicationFilter.ALL.withText(" ").isAll()).isTrue();
        assertThat(ApplicationFilter.ALL.withText("x").isAll()).isFalse();
    }

    @Test
    void everyPartNarrows() {
        assertThat(filter(Set.of(5L, 6L), Set.of(), Set.of(), false)).isTrue();
        assertThat(filter(Set.of(6L), Set.of(), Set.of(), false)).isFalse();
        assertThat(filter(Set.of(), Set.of("remote", "JAVA"), Set.of(), false)).isTrue();
        assertThat(filter(Set.of(), Set.of("remote", "go"), Set.of(), false)).isFalse();
        assertThat(filter(Set.of(), Set.of(), Set.of("LinkedIn", "Indeed"), false))
                .isTrue();
        assertThat(filter(Set.of(), Set.of(), Set.of("Indeed"), false)).isFalse();
        assertThat(filter(Set.of(), Set.of(), Set.of(), true)).isTrue();
        assertThat(filter(Set.of(5L), Set.of("java"), Set.of("Indeed"), true)).isFalse();
    }

    private static boolean filter(Set<Long> stages, Set<String> tags, Set<String> sources, boolean resting) {
        ApplicationFilter filter = new ApplicationFilter("", stages, tags, sources, resting);
        assertThat(filter.isAll()).isFalse();
        return filter.matches(CARD);
    }
}
