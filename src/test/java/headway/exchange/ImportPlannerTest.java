package headway.exchange;

import static headway.exchange.Logs.assumed;
import static headway.exchange.Logs.fields;
import static headway.exchange.Logs.histories;
import static headway.exchange.Logs.history;
import static headway.exchange.Logs.only;
import static headway.exchange.Logs.plan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import headway.domain.EmploymentType;
import headway.domain.ImportedApplication;
import headway.domain.JobApplication;
import headway.domain.Outcome;
import headway.domain.SalaryPeriod;
import headway.domain.WorkMode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ImportPlannerTest {

    @Test
    void withoutAStatusColumnRowsWereAppliedFor() {
        assertThat(histories(plan("Company,Role\nA,Baker\n"))).containsExactly("APPLIED ?");
    }

    @Test
    void aBlankStatusIsAppliedWithADayAndSavedWithout() {
        ImportPlan plan = plan(
                "Company,Role,Applied Date,Status\nA,Baker,2024-01-05,\nB,Cook,,\nC,Clerk,N/A,-\nD,Driver,,Denied\n");

        assertThat(histories(plan))
                .containsExactly("APPLIED 2024-01-05", "SAVED ?", "SAVED ?", "APPLIED ?, CLOSED/REJECTED ?");
    }

    @Test
    void theDayOfTheLatestChangeIsTheDayOfTheLatestStep() {
        ImportPlan plan = plan("""
Company,Role,Applied Date,Status,Last Updated
A,Baker,2024-01-05,Interview,2024-02-01 10:00:00
B,Cook,2024-01-05,Applied,2024-01-05
C,Clerk,2024-01-05,Applied,2024-03-01
D,Driver,2024-01-05,2 Interviews + Denied,2024-03-02
""");

        assertThat(histories(plan))
                .containsExactly(
                        "APPLIED 2024-01-05, INTERVIEWING 2024-02-01",
                        "APPLIED 2024-01-05",
                        "APPLIED 2024-01-05",
                        "APPLIED 2024-01-05, INTERVIEWING ?, CLOSED/REJECTED 2024-03-02");
        assertThat(plan.applications().get(1).application().notes()).isEmpty();
        assertThat(plan.applications().get(2).application().notes()).isEqualTo("Last Updated: 2024-03-01");
    }

    @Test
    void aNewOrOpenRowWithADayOfApplyingWasAppliedFor() {
        ImportedApplication application = only("Company,Role,Applied Date,Status\nA,Baker,2024-01-05,Open\n");

        assertThat(history(application)).isEqualTo("APPLIED 2024-01-05");
        assertThat(application.application().notes()).isEqualTo("Status: Open");
    }

    @Test
    void aColumnPerStageBecomesHistory() {
        ImportPlan plan = plan("""
Company,Role,Applied Date,Coding Challenge,Recruiter,Phone,On-site,Result
A,Baker,7/19/2024,yes,,8/5/2024 & 8/14/2024,n/a,Rejection :(
B,Cook,7/23/2024,,yes,yes,yes,Accepted!
C,Clerk,,,,,,
D,Driver,7/24/2024,expired,no,,,ongoing
""");

        assertThat(histories(plan))
                .containsExactly(
                        "APPLIED 2024-07-19, SCREENING ?, INTERVIEWING 2024-08-05, INTERVIEWING 2024-08-14,"
                                + " CLOSED/REJECTED ?",
                        "APPLIED 2024-07-23, SCREENING ?, INTERVIEWING ?, INTERVIEWING ?, CLOSED/ACCEPTED ?",
                        "SAVED ?",
                        "APPLIED 2024-07-24, SCREENING ?");
        assertThat(plan.applications().get(1).steps().get(2).word()).isEqualTo("Phone");
        assertThat(plan.applications().get(1).contacts()).isEmpty();
        assertThat(plan.applications().get(3).application().notes()).isEqualTo("Coding Challenge: expired");
    }

    @Test
    void aRowPerStageBecomesOneApplication() {
        ImportPlan plan = plan("""
Company,Role,Stage,Start,Finish
A,Baker,Interview,2024-02-01,2024-02-10
A,Baker,Applied,2024-01-05,2024-02-01
B,Cook,Applied,2024-01-06,
A,Baker,Rejected,2024-02-11,
""");

        assertThat(histories(plan))
                .containsExactly(
                        "APPLIED 2024-01-05, INTERVIEWING 2024-02-01, CLOSED/REJECTED 2024-02-11",
                        "APPLIED 2024-01-06");
        assertThat(plan.merged()).containsExactly(new MergedRow(3, 2), new MergedRow(5, 2));
        assertThat(plan.applications().get(0).application().appliedOn()).isEqualTo(LocalDate.of(2024, 1, 5));
    }

    @Test
    void aRowPerStageWithAPlainDateIsFoundByItsRepetitions() {
        ImportPlan plan = plan("""
Company,Position,Status,Date
A,Baker,Applied,2024-01-05
A,Baker,Phone Screen,2024-01-15
A,Baker,No response,2024-03-01
B,Cook,Applied,2024-01-06
""");

        assertThat(histories(plan))
                .containsExactly(
                        "APPLIED 2024-01-05, SCREENING 2024-01-15, CLOSED/NO_RESPONSE 2024-03-01",
                        "APPLIED 2024-01-06");
    }

    @Test
    void theSameCompanyAndRoleAgainIsAnotherApplication() {
        ImportPlan plan = plan("Company,Role,Date,Status\nA,Baker,2024-01-05,Denied\nA,Baker,2024-02-05,Denied\n");

        assertThat(plan.applications()).hasSize(2);
    }

    @Test
    void aLogOfTransitionsBecomesHistories() {
        ImportPlan plan = plan("""
Company,Source,Target
Firm 1,Recruiter Inquiry,HR/ Hiring Manager Interview
Firm 1,HR/ Hiring Manager Interview,No Response
Firm 2,Applied,Withdrew
Firm 3,Offer,Offer Declined
Firm 3,Technical Interview,Offer
Firm 3,Applied,Technical Interview
Firm 2,Applied,Auto-Rejected
""");

        assertThat(histories(plan))
                .containsExactly(
                        "SCREENING ?, INTERVIEWING ?, CLOSED/NO_RESPONSE ?",
                        "APPLIED ?, CLOSED/WITHDRAWN ?",
                        "APPLIED ?, INTERVIEWING ?, OFFER ?, CLOSED/DECLINED ?",
                        "APPLIED ?, CLOSED/REJECTED ?");
        assertThat(plan.merged()).hasSize(3);
        assertThat(plan.applications()).extracting(a -> a.application().role()).containsOnly("Role not given");
        assertThat(assumed(plan, AssumptionKind.NAME_MISSING)).hasSize(1);
    }

    @Test
    void transitionsTakeTheirDays() {
        ImportPlan plan = plan(
                "Company,Role,From,To,Date\nA,Baker,Applied,Interview,2024-02-01\nA,Baker,Interview,Offer,2024-02-20\n");

        assertThat(histories(plan)).containsExactly("APPLIED ?, INTERVIEWING 2024-02-01, OFFER 2024-02-20");
    }

    @Test
    void countsWithoutCompaniesAreNamedOneByOne() {
        ImportPlan arrows = plan("// my search\n\nApplied [120] Rejected\nApplied [8] Interview\n:Applied #aabbcc\n");
        ImportPlan lists = plan("['Applied', 'Ghosted', 92],\n['Applied', 'Phone', 2],\n['Phone', 'Rejected', 2]");

        assertThat(arrows.read()).isEqualTo(2);
        assertThat(arrows.skipped()).extracting(SkippedRow::line).containsExactly(3L, 4L);
        assertThat(lists.skipped()).extracting(SkippedRow::line).containsExactly(1L, 2L, 3L);
        assertThat(Logs.ENGLISH.get(lists.skipped().get(0).reason())).startsWith("A count of applications");
    }

    @Test
    void anEmptyHeaderIsARowNumberOrTheCompany() {
        assertThat(fields(";status;title;company\n0;Offer;Baker;A\n1;Applied;Cook;B\n2;Applied;Clerk;C\n"))
                .containsExactly(ImportField.LEAVE_OUT, ImportField.STATUS, ImportField.ROLE, ImportField.COMPANY);
        assertThat(fields(",City,Day Sent,Position\nA,Bern,09-10-2021,Baker\nB,Genf,13-10-2021,Cook\n"))
                .containsExactly(ImportField.COMPANY, ImportField.CITY, ImportField.APPLIED_ON, ImportField.ROLE);
    }

    @Test
    void aColumnOfLinksWithoutLinksIsLeftOut() {
        ImportPlan plan = plan("Company,Role,Link\nA,Baker,here\nB,Cook,link\n");

        assertThat(plan.applications()).allSatisfy(a -> {
            assertThat(a.application().postingUrl()).isEmpty();
            assertThat(a.application().notes()).isEmpty();
        });
        assertThat(assumed(plan, AssumptionKind.LINK_LEFT_OUT)).hasSize(1);
    }

    @Test
    void aFooterIsSkippedWithItsReason() {
        ImportPlan plan = plan("Company,Role\nA,Baker\n,\nLetters sent: 12,\n");

        assertThat(plan.read()).isEqualTo(2);
        assertThat(plan.blank()).isEqualTo(1);
        assertThat(plan.skipped()).singleElement().satisfies(s -> {
            assertThat(s.line()).isEqualTo(4);
            assertThat(Logs.ENGLISH.get(s.reason())).isEqualTo("A total, not an application");
        });
    }

    @Test
    void rowsWithOneNameAreKeptAndRowsWithNoneAreSkipped() {
        ImportPlan plan = plan("Company,Role,City\nA,,Bern\n,Cook,Genf\n,,Basel\nCompany,Role,City\n");

        assertThat(plan.applications())
                .extracting(
                        a -> a.application().company() + "/" + a.application().role())
                .containsExactly("A/Role not given", "Company not given/Cook");
        assertThat(plan.skipped())
                .extracting(s -> s.line() + " " + Logs.ENGLISH.get(s.reason()))
                .containsExactly("4 Neither a company nor a role", "5 The names of the columns once more");
    }

    @Test
    void identicalRowsWithoutALinkAreSeparateSends() {
        assertThat(plan("Company,Role\nA,Baker\nA,Baker\nA,Baker\n").applications())
                .hasSize(3);
    }

    @Test
    void theSameLinkCompanyAndRoleIsOneApplication() {
        ImportPlan plan = plan("""
Company,Role,URL,Status,Applied Date,Notes
A,Baker,https://jobs.example/1,Applied,2024-01-05,one
a,baker ,https://www.JOBS.example/1/,Applied,2024-01-05,one
A,Baker,https://jobs.example/1,Rejected,2024-01-05,two
A,Cook,https://jobs.example/1,Applied,2024-01-05,
""");

        assertThat(histories(plan)).containsExactly("APPLIED 2024-01-05, CLOSED/REJECTED ?", "APPLIED 2024-01-05");
        assertThat(plan.duplicates()).containsExactly(new MergedRow(3, 2));
        assertThat(plan.merged()).containsExactly(new MergedRow(4, 2));
        assertThat(plan.applications().get(0).application().notes()).isEqualTo("one\n\ntwo");
    }

    @Test
    void columnsWithoutAFieldAreKeptInNotesUnlessLeftOut() {
        Sheet sheet = Logs.sheet("Company,Role,Shoe size,Notes\nA,Baker,42,nice\n");
        ImportMapping guess = Logs.guess(sheet);

        assertThat(Logs.plan(sheet, guess).applications().get(0).application().notes())
                .isEqualTo("nice\n\nShoe size: 42");
        assertThat(Logs.plan(sheet, guess.withField(2, ImportField.LEAVE_OUT))
                        .applications()
                        .get(0)
                        .application()
                        .notes())
                .isEqualTo("nice");
    }

    @Test
    void theUserMapsColumnsByName() throws ImportException {
        Sheet sheet = Logs.sheet("Who,What,When\nA,Baker,05/06/2024\n");
        ImportMapping mapping = new ImportReader(Logs.ENGLISH)
                .guess(sheet, Logs.TODAY, 0)
                .withField("who", "company")
                .withField("WHAT", "role")
                .withField("3", "applied-on")
                .withDateOrder(DateOrder.DMY);

        ImportedApplication application =
                Logs.plan(sheet, mapping).applications().get(0);

        assertThat(application.application().company()).isEqualTo("A");
        assertThat(application.application().role()).isEqualTo("Baker");
        assertThat(application.application().appliedOn()).isEqualTo(LocalDate.of(2024, 6, 5));
        assertThatThrownBy(() -> mapping.withField("Where", "company")).hasMessageContaining("noSuchColumn");
        assertThatThrownBy(() -> mapping.withField("Who", "colour")).hasMessageContaining("noSuchField");
    }

    @Test
    void aFileWithoutHeaderIsReadByItsCells() {
        ImportPlan plan = plan("""
Sunrise Ltd,Software Engineer,2024-01-05,Applied,https://jobs.example/1
Moon Inc,Data Analyst,2024-01-25,Rejected,https://jobs.example/2
""");

        assertThat(plan.read()).isEqualTo(2);
        assertThat(plan.applications())
                .extracting(
                        a -> a.application().company() + "/" + a.application().role())
                .containsExactly("Sunrise Ltd/Software Engineer", "Moon Inc/Data Analyst");
        assertThat(histories(plan)).containsExactly("APPLIED 2024-01-05", "APPLIED 2024-01-25, CLOSED/REJECTED ?");
        assertThat(plan.applications().get(1).application().postingUrl()).isEqualTo("https://jobs.example/2");
    }

    @Test
    void numbersAreDaysOnlyUnderAHeaderThatSaysSo() {
        assertThat(history(only("Company,Role,Applied Date\nA,Baker,45292\n"))).isEqualTo("APPLIED 2024-01-01");
        assertThat(fields("Company,Role,Shoes\nA,Baker,45292\nB,Cook,45293\n").get(2))
                .isEqualTo(ImportField.KEEP_IN_NOTES);
    }

    @Test
    void aDateOrderHoldsForAColumnMappedByHand() {
        Sheet sheet = Logs.sheet("Company,Role,Chat\nA,Baker,05/06/2024\n");
        ImportMapping mapping =
                Logs.guess(sheet).withField(2, ImportField.DEADLINE).withDateOrder(DateOrder.DMY);

        assertThat(Logs.plan(sheet, mapping).applications().get(0).application().deadline())
                .isEqualTo(LocalDate.of(2024, 6, 5));
    }

    @Test
    void aSingleRowOfDataIsNoHeader() {
        ImportedApplication application = only("Sunrise,Night Baker,Applied\n");

        assertThat(application.application().company()).isEqualTo("Sunrise");
        assertThat(application.application().role()).isEqualTo("Night Baker");
        assertThat(only("Sunrise,Software Engineer,31 February 2024\n")
                        .application()
                        .notes())
                .isEqualTo("Column 3: 31 February 2024");
    }

    @Test
    void rowsAboveTheHeaderAreNamed() {
        ImportPlan plan = plan("My search,,\nCompany,Role,Status\nA,Baker,Applied\n");

        assertThat(plan.applications()).hasSize(1);
        assertThat(plan.skipped()).extracting(SkippedRow::line).containsExactly(1L);
        assertThat(plan.read()).isEqualTo(2);
    }

    @Test
    void aPreviewMayEndAboveTheHeader() {
        Sheet sheet = Logs.sheet("My search,,\nKept by me,,\nCompany,Role,Status\nA,Baker,Applied\n");

        assertThat(Logs.plan(sheet.head(1), Logs.guess(sheet)).skipped()).hasSize(1);
        assertThat(Logs.plan(sheet.head(4), Logs.guess(sheet)).applications()).hasSize(1);
    }

    @Test
    void aHeaderAloneIsNoRow() {
        assertThat(plan("Company,Role\n").read()).isZero();
    }

    @Test
    void theSubjectOfAMailGivesTheRole() {
        ImportedApplication application = only(
                "Subject,Company,Date,Status\nRe: Night Baker at Sunrise,Sunrise,2025-07-28 08:45:19,in progress\n");

        assertThat(application.application().role()).isEqualTo("Night Baker");
        assertThat(application.application().notes()).isEqualTo("Subject: Re: Night Baker at Sunrise");
        assertThat(history(application)).isEqualTo("APPLIED 2025-07-28");
    }

    @Test
    void readsFieldsWithFixedValues() {
        JobApplication application = only("""
Company,Role,Salary,Work mode,Job type,Rating,Tags,City,Country,Recruiter,Email,Deadline
A,Baker,"€50,000 - 60,000 per year",Remote,Full-Time,4/5,"b, a; B",Bern,Switzerland,Kim Example,kim@a.example,2026-12-24
""").application();

        assertThat(application.salary().minimum()).isEqualTo(new BigDecimal("50000"));
        assertThat(application.salary().maximum()).isEqualTo(new BigDecimal("60000"));
        assertThat(application.salary().currency()).isEqualTo("EUR");
        assertThat(application.salary().period()).isEqualTo(SalaryPeriod.YEAR);
        assertThat(application.workMode()).isEqualTo(WorkMode.REMOTE);
        assertThat(application.employmentType()).isEqualTo(EmploymentType.FULL_TIME);
        assertThat(application.interest()).isEqualTo(4);
        assertThat(application.tags()).containsExactly("a", "b");
        assertThat(application.location()).isEqualTo("Bern, Switzerland");
        assertThat(application.deadline()).isEqualTo(LocalDate.of(2026, 12, 24));
        assertThat(application.notes()).isEmpty();
    }

    @Test
    void valuesThatDoNotFitStayInTheNotes() {
        ImportPlan plan = plan("Company,Role,Salary,Work mode,Rating\nA,Baker,competitive,moon base,9\n");

        assertThat(plan.applications().get(0).application().notes().lines())
                .containsExactlyInAnyOrder("Salary: competitive", "Work mode: moon base", "Rating: 9");
        assertThat(assumed(plan, AssumptionKind.VALUE_KEPT_AS_TEXT)).hasSize(3);
    }

    @Test
    void theOutcomeOfTheLastStepIsTheOutcome() {
        assertThat(only("Company,Role,Status\nA,Baker,I Denied\n").application().outcome())
                .isEqualTo(Outcome.DECLINED);
    }

    @Test
    void headersInSeveralLanguagesAreKnown() {
        for (String header : List.of(
                "Unternehmen;Stelle;Beworben am;Stand;Ort",
                "Entreprise;Poste;Date de candidature;Statut;Lieu",
                "Empresa;Puesto;Fecha de solicitud;Estado;Ubicación",
                "Şirket;Pozisyon;Başvuru Tarihi;Durum;Konum",
                "公司;岗位;投递时间;状态;地点",
                "Empresa;Vaga;Data da candidatura;Situação;Local",
                "Azienda;Posizione;Data candidatura;Stato;Sede")) {
            assertThat(fields(header + "\nA;B;2024-01-05;x;y\n"))
                    .as(header)
                    .containsExactly(
                            ImportField.COMPANY,
                            ImportField.ROLE,
                            ImportField.APPLIED_ON,
                            ImportField.STATUS,
                            ImportField.LOCATION);
        }
    }
}
