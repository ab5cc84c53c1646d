package headway.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LetterRecipientTest {
    private static final JobApplication APPLICATION = JobApplication.builder("Contoso", "Analyst")
            .employerAddress("1 Main St\n\n Springfield ")
            .build();

    private static String recipient(JobApplication application, @Nullable Contact contact) {
        return LetterRecipient.of(
                new MessageFacts(application, contact, null, null, "", "", LocalDate.of(2026, 11, 23)));
    }

    private static Contact ada(String title, String company) {
        return new Contact(1, "Ada Lovelace", title, company, "", "", null, "");
    }

    @Test
    void itIsThePersonAtTheEmployersAddress() {
        assertThat(recipient(APPLICATION, ada("Head of Data", "")))
                .isEqualTo("Ada Lovelace\nHead of Data\nContoso\n1 Main St\nSpringfield");
        assertThat(recipient(APPLICATION, ada("", "CONTOSO")))
                .isEqualTo("Ada Lovelace\nCONTOSO\n1 Main St\nSpringfield");
    }

    @Test
    void somebodyOfAnAgencyDoesNotSitAtTheEmployer() {
        assertThat(recipient(APPLICATION, ada("", "Hire Ltd."))).isEqualTo("Ada Lovelace\nHire Ltd.");
    }

    @Test
    void whereNobodyIsKnownItIsTheCompany() {
        assertThat(recipient(APPLICATION, null)).isEqualTo("Contoso\n1 Main St\nSpringfield");
        assertThat(recipient(JobApplication.builder("Acme", "Clerk").build(), null))
                .isEqualTo("Acme");
    }
}
