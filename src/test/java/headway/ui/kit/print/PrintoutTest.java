package headway.ui.kit.print;

import static org.assertj.core.api.Assertions.assertThat;

import headway.domain.Plan;
import headway.domain.PrintSettings;
import headway.print.PlanDocument;
import headway.text.Messages;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/// Names of files that every system takes.
class PrintoutTest {
    @Test
    void aNameIsMadeOfTheWordsOfTheDocument() {
        assertThat(name("30-60-90 day plan, Alder & Finch")).isEqualTo("30-60-90 day plan, Alder & Finch.pdf");
        assertThat(name("Brief an Jürgen, 工程师")).isEqualTo("Brief an Jürgen, 工程师.pdf");
    }

    @Test
    void whatMeansSomethingInPathsIsLeftOut() {
        assertThat(name("../../etc/passwd")).isEqualTo("etc passwd.pdf");
        assertThat(name("C:\\a|b?*\"<x>\n")).isEqualTo("C a b x.pdf");
        assertThat(name(" . ")).isEqualTo("document.pdf");
        assertThat(name("a\u202Efdp")).isEqualTo("a fdp.pdf");
    }

    @Test
    void aLongNameIsCutBetweenCharacters() {
        assertThat(name("👩".repeat(100))).isEqualTo("👩".repeat(80) + ".pdf");
    }

    private static String name(String words) {
        Messages messages = new Messages(Locale.ENGLISH);
        return new Printout(words, words, () -> PlanDocument.form(Plan.blank(words), messages, PrintSettings.USUAL))
                .fileName();
    }
}
