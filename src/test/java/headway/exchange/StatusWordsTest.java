package headway.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StatusWordsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            SAVED           | New; open; apply to; Wishlist; Bookmarked; SAVED; gemerkt
            APPLIED         | Applied; Başvuruldu; Gönderildi; 已投递; Application Sent; Application Send; In Bearbeitung; waiting; in progress; APPLIED; ongoing
            SCREENING       | Recruiter Inquiry; Coding Test; 笔试; Coding Challenge; Phone Screen
            INTERVIEWING    | HR/Hiring Manager; HR/ Hiring Manager Interview; Technical; 技术面; interviewing; Interview Invite; Mülakat Daveti; 一面; Phone; On-site; Panel; On-site/Panel; 2nd Interviews; 2 Interviews; Interview round 3; Final Round Interview; Gespräch; Vorstellungsgespräch
            OFFER           | Offer; Given Offer; Angebot
            ACCEPTED        | Accepted; Offer Accepted; Accepted!; Zugesagt
            REJECTED        | Denied; Rejected; Negative; abgesagt; Absage; Olumsuz; Auto-Rejected; reeejected; Rejection :(; REJECTED 😢; ❌ rejected; Rejected (no visa)
            WITHDRAWN       | Withdrew; withdrawn; zurückgezogen
            DECLINED        | Offer Declined; Declined Offer; I Denied; i denied
            NO_RESPONSE     | Not Responded; No Response; ghosted; Never Heard Back; Didn't Hear Back; Didn’t hear back; keine Antwort
            CANCELLED       | Position cancelled; Stelle gestrichen; position filled
            """)
    void knowsTheWordsOfEachGroup(String meaning, String words) {
        WordMeaning expected = WordMeaning.named(meaning).orElseThrow();
        for (String word : words.split(";", -1)) {
            assertThat(StatusWords.read(word, Map.of()))
                    .as(word)
                    .extracting(StatusWords.Reading::meaning)
                    .containsExactly(expected);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Decline",
                "Declined",
                "池子",
                "Suspected Ghost Job",
                "closed",
                "They liked me, I think",
                "applied but they want a portfolio",
                "not rejected yet",
                "🙂",
                "?"
            })
    void asksWhereItIsNotSure(String word) {
        assertThat(StatusWords.read(word, Map.of())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2 Interviews + Denied, INTERVIEWING + CLOSED/REJECTED",
        "Phone interview -> rejected, INTERVIEWING + CLOSED/REJECTED",
        "interview then ghosted, INTERVIEWING + CLOSED/NO_RESPONSE",
        "Rejected after phone screen, SCREENING + CLOSED/REJECTED",
        "Coding Test & Interview / Offer, SCREENING + INTERVIEWING + OFFER"
    })
    void readsSeveralStepsFromOneCell(String cell, String meanings) {
        List<String> read = StatusWords.read(cell, Map.of()).stream()
                .map(r -> r.meaning().toString())
                .toList();

        assertThat(String.join(" + ", read)).isEqualTo(meanings);
    }

    @Test
    void takesTheUsersWordFirst() {
        Sheet sheet = Logs.sheet(
                "Company,Role,Status,Applied Date\nA,Baker,Decline,2024-01-05\nB,Cook,decline!,2024-01-06\n");
        ImportMapping guess = Logs.guess(sheet);

        ImportPlan asked = Logs.plan(sheet, guess);
        assertThat(asked.unknownWords()).containsExactly(new StatusWord("Decline", 2, null));
        assertThat(Logs.histories(asked)).containsExactly("APPLIED 2024-01-05", "APPLIED 2024-01-06");
        assertThat(asked.applications().get(0).application().notes()).isEqualTo("Status: Decline");

        ImportPlan told = Logs.plan(
                sheet, guess.withWord("DECLINE", WordMeaning.named("rejected").orElseThrow()));
        assertThat(told.unknownWords()).isEmpty();
        assertThat(Logs.histories(told))
                .containsExactly("APPLIED 2024-01-05, CLOSED/REJECTED ?", "APPLIED 2024-01-06, CLOSED/REJECTED ?");
        assertThat(told.applications().get(0).application().notes()).isEmpty();
    }

    @Test
    void knowsTheStageOfAColumn() {
        assertThat(StatusWords.ofHeader("Phone Screen Date")).contains(WordMeaning.SCREENING);
        assertThat(StatusWords.ofHeader("Gespräch am")).contains(WordMeaning.INTERVIEWING);
        assertThat(StatusWords.ofHeader("Date of Interview")).contains(WordMeaning.INTERVIEWING);
        assertThat(StatusWords.ofHeader("Shoe size")).isEmpty();
        assertThat(StatusWords.stageName("Gespräch am")).isEqualTo("Gespräch");
    }
}
