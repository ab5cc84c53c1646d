package headway.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CellsTest {

    @Test
    void onePageIsOneWhateverTracksTheWayToIt() {
        String page = Cells.samePage("https://acme.example/jobs/7?id=3");

        assertThat(Cells.samePage("http://www.Acme.example/jobs/7/?utm_source=mail&id=3"))
                .isEqualTo(page);
        assertThat(Cells.samePage("https://acme.example/jobs/7?id=4")).isNotEqualTo(page);
        assertThat(Cells.samePage("www.acme.example/jobs/7/")).isEqualTo("acme.example/jobs/7");
    }
}
