package headway.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// The lines above a letter.
class LetterAddressTest {
    @Test
    void whatIsKnownHasALineEach() {
        JobApplication application = JobApplication.builder("Alder & Finch", "Designer")
                .employerAddress("12 Main St, Springfield\nUSA")
                .build();
        Contact person = new Contact(1, "Nadia Okafor", "Head of design", "", "", "", null, "");
        assertThat(LetterAddress.of(person, application))
                .isEqualTo("Nadia Okafor\nHead of design\nAlder & Finch\n12 Main St\nSpringfield\nUSA");
        assertThat(LetterAddress.of(
                        null,
                        JobApplication.builder("Alder & Finch", "Designer").build()))
                .isEqualTo("Alder & Finch");
    }
}
