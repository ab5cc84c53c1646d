package headway.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class MessagesTest {
    private final Messages english = new Messages(Locale.US);

    @Test
    void anApplicationsNumberPrintsWithoutGrouping() {
        assertThat(english.get("problem.NO_SUCH_APPLICATION", 1234L)).isEqualTo("There is no application number 1234.");
    }

    @Test
    void anAmountPrintsAsTheLanguageGroupsIt() {
        assertThat(english.get("problem.TRUNCATED", "a.headway", 4096L, 1_048_576L))
                .contains("4,096 bytes of 1,048,576");
        assertThat(new Messages(Locale.GERMANY).get("problem.TRUNCATED", "a.headway", 4096L, 1_048_576L))
                .contains("4.096 von 1.048.576");
    }
}
