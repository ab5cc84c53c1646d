package headway.journal;

import static headway.testing.TypicalApplications.acme;
import static headway.testing.TypicalApplications.globex;
import static org.assertj.core.api.Assertions.assertThat;

import headway.domain.JobApplication;
import headway.domain.StageKind;
import headway.testing.TypicalApplications;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TrashTest extends JournalTestBase {

    @Test
    void whatIsDeletedIsInTheTrashAndComesBackWhole() {
        long id = add(acme(), StageKind.APPLIED);
        JobApplication before = find(id);
        journal.applications().delete(Set.of(id));
        assertThat(journal.trash().list())
                .containsExactly(before.toBuilder().trashedAt(clock.instant()).build());
        assertThat(journal.applications().cards()).isEmpty();
        journal.trash().restore(Set.of(id));
        assertThat(find(id)).isEqualTo(before);
        assertThat(journal.trash().list()).isEmpty();
    }

    @Test
    void deletingAgainDoesNotKeepItLonger() {
        long id = add(acme(), StageKind.APPLIED);
        journal.applications().delete(Set.of(id));
        clock.pass(Duration.ofDays(10));
        assertThat(journal.applications().delete(Set.of(id))).isEqualTo(Changes.NONE);
        assertThat(find(id).trashedAt()).isEqualTo(clock.instant().minus(Duration.ofDays(10)));
    }

    @Test
    void itStaysThirtyDaysToTheInstant() {
        long id = add(acme(), StageKind.APPLIED);
        add(globex(), StageKind.APPLIED);
        journal.applications().delete(Set.of(id));
        clock.pass(Duration.ofDays(30));
        reopen();
        assertThat(journal.trash().list()).hasSize(1);
        clock.pass(Duration.ofNanos(1));
        reopen();
        assertThat(journal.trash().list()).isEmpty();
        assertThat(journal.applications().find(id)).isEmpty();
        assertThat(journal.applications().cards()).hasSize(1);
        assertThat(journal.undoLabel()).isEmpty();
        assertIndexed();
    }

    @Test
    void nothingOfItIsLeftInTheFile() throws IOException {
        String secret = "Zyxomma petiolatum";
        long id = add(
                acme().toBuilder()
                        .company(secret)
                        .notes((secret + " ").repeat(1000))
                        .tags(List.of(secret))
                        .build(),
                StageKind.APPLIED);
        assertThat(bytes()).contains(secret).containsIgnoringCase("petiolatum");
        journal.applications().delete(Set.of(id));
        clock.pass(Duration.ofDays(31));
        reopen();
        journal.close();
        assertThat(bytes()).doesNotContainIgnoringCase("zyxomma").doesNotContainIgnoringCase("petiolatum");
    }

    @Test
    void veryManyGoAtOnce() {
        Set<Long> ids = new HashSet<>();
        for (int i = 0; i < 60; i++) {
            ids.add(add(TypicalApplications.number(i), StageKind.APPLIED));
        }
        long stays = add(globex(), StageKind.APPLIED);
        journal.applications().delete(ids);
        clock.pass(Duration.ofDays(31));
        reopen();
        assertThat(journal.applications().search("note")).isEmpty();
        assertThat(journal.applications().search("analyst")).containsExactly(stays);
        assertThat(journal.applications().tagNames()).isEmpty();
        add(acme(), StageKind.APPLIED);
        assertThat(journal.applications().search("likes")).hasSize(1);
        assertIndexed();
    }

    private String bytes() throws IOException {
        return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
    }
}
