package headway.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LetterRecipientTest {
    private static final JobApplication APPLICATION = JobApplication.builder("Contoso", "Analyst")
            .employerAddress("1 Main St\n\n Springfield ")
            .build();

    private static Contact ada(String title, String company) {
        return new Contact(1, "Ada Lovelace", title, company, "", "", null, "");
    }

    @Test
    void itIsThePersonAtTheEmployersAddress() {
        assertThat(LetterRecipient.of(ada("Head of Data", ""), APPLICATION))
                .isEqualTo("Ada Lovelace\nHead of Data\nContoso\n1 Main St\nSpringfield");
        assertThat(LetterRecipient.of(ada("", "CONTOSO"), APPLICATION))
                .isEqualTo("Ada Lovelace\nCONTOSO\n1 Main St\nSpringfield");
    }

    @Test
    void whatCommasPartInTheAddressHasALineEach() {
        JobApplication application = JobApplication.builder("Alder & Finch", "Designer")
                .employerAddress("12 Main St, Springfield\nUSA")
                .build();
        assertThat(LetterRecipient.of(null, application)).isEqualTo("Alder & Finch\n12 Main St\nSpringfield\nUSA");
    }

    @Test
    void somebodyOfAnAgencyDoesNotSitAtTheEmployer() {
        assertThat(LetterRecipient.of(ada("", "Hire Ltd."), APPLICATION)).isEqualTo("Ada Lovelace\nHire Ltd.");
    }

    @Test
    void whereNobodyIsKnownItIsTheCompany() {
        assertThat(LetterRecipient.of(null, APPLICATION)).isEqualTo("Contoso\n1 Main St\nSpringfield");
        assertThat(LetterRecipient.of(
                        null, JobApplication.builder("Acme", "Clerk").build()))
                .isEqualTo("Acme");
    }
}
