package headway.exchange;

import static headway.exchange.Logs.assumed;
import static headway.exchange.Logs.plan;
import static org.assertj.core.api.Assertions.assertThat;

import headway.domain.ImportedApplication;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateColumnTest {

    private static String log(String... dates) {
        StringBuilder log = new StringBuilder("Company;Role;Applied Date\n");
        for (int i = 0; i < dates.length; i++) {
            log.append("Firm ").append(i).append(";Baker;").append(dates[i]).append('\n');
        }
        return log.toString();
    }

    private static ImportColumn column(String log) {
        return Logs.guess(Logs.sheet(log)).columns().get(2);
    }

    private static List<String> applied(String log) {
        return plan(log).applications().stream()
                .map(ImportedApplication::application)
                .map(a -> String.valueOf(a.appliedOn()))
                .toList();
    }

    @Test
    void oneDayBeyondTwelveDecidesTheColumn() {
        assertThat(applied(log("03/04/2024", "05/06/2024", "25/06/2024")))
                .containsExactly("2024-04-03", "2024-06-05", "2024-06-25");
        assertThat(applied(log("03/04/2024", "05/06/2024", "06/25/2024")))
                .containsExactly("2024-03-04", "2024-05-06", "2024-06-25");
    }

    @ParameterizedTest
    @CsvSource({
        "03.04.2024,05.06.2024,DMY,false",
        "04/03/2024,06/05/2024,MDY,true",
        "'4/3/24, 9:42 AM','6/5/24, 1:00 PM',MDY,false",
        "04/04/2024,06/06/2024,MDY,false",
        "24/01/30,24/02/15,YMD,false",
        "2024-01-05,2024-02-15,YMD,false",
        "11/12/2026,10/11/2026,MDY,false"
    })
    void readsTheOrderOffTheColumn(String one, String two, DateOrder order, boolean open) {
        ImportColumn column = column(log(one, two));

        assertThat(column.dateOrder()).isEqualTo(order);
        assertThat(column.dateOrderOpen()).isEqualTo(open);
    }

    @Test
    void theSequenceOfRowsDecidesWhereNumbersDoNot() {
        assertThat(column(log("01/02/2024", "02/02/2024", "03/02/2024", "05/02/2024", "08/02/2024")))
                .extracting(ImportColumn::dateOrder, ImportColumn::dateOrderOpen)
                .containsExactly(DateOrder.DMY, false);
        assertThat(column(log("02/01/2024", "02/02/2024", "02/03/2024", "02/05/2024", "02/08/2024")))
                .extracting(ImportColumn::dateOrder, ImportColumn::dateOrderOpen)
                .containsExactly(DateOrder.MDY, false);
    }

    @Test
    void anotherColumnDecidesWhereThisOneDoesNot() {
        Sheet sheet = Logs.sheet("Company,Role,Applied Date,Reply Date\nA,Baker,03/04/2024,25/04/2024\n");

        ImportColumn applied = Logs.guess(sheet).columns().get(2);

        assertThat(applied.dateOrder()).isEqualTo(DateOrder.DMY);
        assertThat(applied.dateOrderOpen()).isFalse();
    }

    @Test
    void anOpenOrderIsReportedAndTheUserDecides() {
        Sheet sheet = Logs.sheet(log("04/03/2024", "06/05/2024"));
        ImportMapping guess = Logs.guess(sheet);

        assertThat(assumed(plan(sheet, guess), AssumptionKind.DATE_ORDER_OPEN))
                .singleElement()
                .satisfies(a -> {
                    assertThat(a.column()).isEqualTo("Applied Date");
                    assertThat(a.meaning()).isEqualTo("MDY");
                    assertThat(a.count()).isEqualTo(2);
                });
        ImportPlan told = plan(sheet, guess.withDateOrder(DateOrder.DMY));
        assertThat(assumed(told, AssumptionKind.DATE_ORDER_OPEN)).isEmpty();
        assertThat(told.applications().get(0).application().appliedOn()).isEqualTo(LocalDate.of(2024, 3, 4));
    }

    @Test
    void yearsAreFoundAcrossNewYear() {
        assertThat(applied(log("3-Nov", "20-Dec", "5-Jan", "2-Mar")))
                .containsExactly("2025-11-03", "2025-12-20", "2026-01-05", "2026-03-02");
        assertThat(applied(log("2-Mar", "5-Jan", "20-Dec", "3-Nov")))
                .containsExactly("2026-03-02", "2026-01-05", "2025-12-20", "2025-11-03");
    }

    @Test
    void yearsAreTakenFromTheNearestRowWithOne() {
        assertThat(applied(log("20-Dec", "5-Jan", "1/20/2021", "30-Jan", "24-Dec", "3-Jan")))
                .containsExactly("2020-12-20", "2021-01-05", "2021-01-20", "2021-01-30", "2020-12-24", "2021-01-03");
    }

    @Test
    void aLaterStageWithoutAYearFollowsTheDayOfApplying() {
        ImportedApplication application =
                Logs.only("Company,Role,Applied Date,Phone Screen\nA,Baker,2023-12-20,8-Jan\n");

        assertThat(Logs.history(application)).isEqualTo("APPLIED 2023-12-20, SCREENING 2024-01-08");
    }

    @Test
    void aDayThatDoesNotExistLosesNeitherRowNorText() {
        for (String date : List.of("31 February 2024", "31.02.2024", "2/30/2024", "soon")) {
            ImportPlan plan = plan(log("14.03.2024", date, "15.03.2024"));

            assertThat(plan.applications()).hasSize(3);
            ImportedApplication application = plan.applications().get(1);
            assertThat(application.application().appliedOn()).isNull();
            assertThat(application.application().notes()).isEqualTo("Applied Date: " + date);
            assertThat(Logs.history(application)).isEqualTo("APPLIED ?");
            assertThat(assumed(plan, AssumptionKind.DATE_UNREADABLE))
                    .singleElement()
                    .satisfies(a -> assertThat(a.lines()).containsExactly(3L));
        }
    }

    @Test
    void theFirstOfSeveralDaysOfApplyingCounts() {
        ImportPlan plan = plan(log("8/3/2019 and 9/9/2019", "8/25/2019"));

        assertThat(plan.applications().get(0).application().appliedOn()).isEqualTo(LocalDate.of(2019, 8, 3));
        assertThat(plan.applications().get(0).application().notes()).isEqualTo("Applied Date: 8/3/2019 and 9/9/2019");
        assertThat(assumed(plan, AssumptionKind.DATES_IN_ONE_CELL)).hasSize(1);
    }

    @Test
    void brokenAndDistantDatesAreNoticed() {
        ImportPlan plan = plan(log("8/82019", "8/25/2019", "8/26/2109", "26/8/2019", "8/27/1919"));

        assertThat(applied(log("8/82019", "8/25/2019", "8/26/2109", "26/8/2019", "8/27/1919")))
                .containsExactly("2019-08-08", "2019-08-25", "2109-08-26", "2019-08-26", "1919-08-27");
        assertThat(assumed(plan, AssumptionKind.DATE_REPAIRED))
                .extracting(Assumption::meaning)
                .containsExactly("2019-08-08");
        assertThat(assumed(plan, AssumptionKind.DATE_DOUBTFUL))
                .extracting(Assumption::value)
                .containsExactly("8/26/2109", "26/8/2019", "8/27/1919");
    }

    @Test
    void aReplyBeforeTheApplicationIsKeptAsText() {
        ImportPlan plan = plan("Company,Role,Applied Date,Status,Reply Date\nA,Baker,2024-03-20,Rejected,2024-03-01\n");

        assertThat(Logs.histories(plan)).containsExactly("APPLIED 2024-03-20, CLOSED/REJECTED ?");
        assertThat(plan.applications().get(0).application().notes()).isEqualTo("Reply Date: 2024-03-01");
        assertThat(assumed(plan, AssumptionKind.DATE_DOUBTFUL)).hasSize(1);
    }
}
