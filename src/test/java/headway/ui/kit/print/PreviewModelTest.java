package headway.ui.kit.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import headway.print.PdfPages.Size;
import java.util.List;
import org.junit.jupiter.api.Test;

/// How pages lie in the preview: three of Letter, 816 × 1056 pixels each in their own size.
class PreviewModelTest {
    private static final Size LETTER = new Size(612, 792);

    private final PreviewModel model = new PreviewModel();

    PreviewModelTest() {
        model.setPages(List.of(LETTER, LETTER, LETTER));
        model.setWidth(408 + 2 * PreviewModel.GAP);
    }

    @Test
    void theWidestPageFitsTheWidth() {
        assertThat(model.scale()).isEqualTo(0.5, within(1e-9));
        assertThat(model.width(0)).isEqualTo(408);
        assertThat(model.height(2)).isEqualTo(528);
        assertThat(model.dotsPerInch(2)).isEqualTo(96);
        model.setPages(List.of(LETTER, new Size(792, 612)));
        assertThat(model.width(1)).isEqualTo(408);
        assertThat(model.width(0)).isLessThan(408);
    }

    @Test
    void zoomGoesByStepsFromWhatIsShown() {
        model.step(1);
        assertThat(model.scale()).isEqualTo(0.67);
        assertThat(model.isFit()).isFalse();
        model.step(-1);
        model.step(-1);
        assertThat(model.scale()).isEqualTo(0.33);
        for (int i = 0; i < 20; i++) {
            model.step(-1);
        }
        assertThat(model.scale()).isEqualTo(0.25);
        for (int i = 0; i < 20; i++) {
            model.step(1);
        }
        assertThat(model.scale()).isEqualTo(4);
        model.fit();
        assertThat(model.scale()).isEqualTo(0.5, within(1e-9));
    }

    @Test
    void pagesInSightAreKnown() {
        // They begin at 12, 552 and 1092.
        assertThat(model.top(1)).isEqualTo(552);
        assertThat(model.allHeight()).isEqualTo(1632);
        assertThat(sight(0, 400)).containsExactly(true, false, false);
        assertThat(sight(500, 400)).containsExactly(true, true, false);
        assertThat(sight(545, 7)).containsExactly(false, false, false);
        assertThat(sight(0, 2000)).containsExactly(true, true, true);
    }

    @Test
    void thePageThatIsLookedAtIsTheOneNearTheTop() {
        assertThat(model.looked(0, 600)).isZero();
        assertThat(model.looked(351, 600)).isZero();
        assertThat(model.looked(352, 600)).isEqualTo(1);
        assertThat(model.looked(1032, 600)).isEqualTo(2);
        model.setPages(List.of());
        assertThat(model.looked(0, 600)).isZero();
        assertThat(model.scale()).isEqualTo(1);
    }

    private List<Boolean> sight(double from, double height) {
        return List.of(
                model.isInSight(0, from, height), model.isInSight(1, from, height), model.isInSight(2, from, height));
    }
}
