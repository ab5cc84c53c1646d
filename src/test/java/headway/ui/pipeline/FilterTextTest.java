package headway.ui.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import headway.domain.ApplicationFilter;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FilterTextTest {
    @Test
    void aFilterComesBackAsItWas() {
        ApplicationFilter filter = new ApplicationFilter(
                "C++ & 50% = \"größer\" 工程师\n",
                Set.of(1L, 22L), Set.of("a&b", "x=y", "+"), Set.of("Job board", "🌱"), true);
        assertThat(FilterText.parse(FilterText.of(filter))).isEqualTo(filter);
        assertThat(FilterText.parse(FilterText.of(ApplicationFilter.ALL))).isEqualTo(ApplicationFilter.ALL);
    }

    @Test
    void theSameFilterIsTheSameLine() {
        assertThat(FilterText.of(new ApplicationFilter("", Set.of(3L, 1L, 2L), Set.of("b", "a"), Set.of(), false)))
                .isEqualTo("stage=1&stage=2&stage=3&tag=a&tag=b");
    }

    @Test
    void whatIsNotUnderstoodIsLeftOut() {
        assertThat(FilterText.parse("colour=red&stage=x&stage=99999999999999999999&tag=a&&"))
                .isEqualTo(new ApplicationFilter("", Set.of(), Set.of("a"), Set.of(), false));
        assertThat(FilterText.parse("tag=%zz&text=a")).isEqualTo(ApplicationFilter.ALL.withText("a"));
    }
}
