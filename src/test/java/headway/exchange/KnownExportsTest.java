package headway.exchange;

import static headway.exchange.Logs.fields;
import static headway.exchange.Logs.histories;
import static headway.exchange.Logs.only;
import static headway.exchange.Logs.plan;
import static org.assertj.core.api.Assertions.assertThat;

import headway.domain.EmploymentType;
import headway.domain.ImportedApplication;
import headway.domain.SalaryPeriod;
import headway.domain.WorkMode;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/// The headers that other programs write, filled with invented rows.
class KnownExportsTest {

    @Test
    void networkApplications() {
        String header =
                "Application Date,Contact Email,Contact Phone Number,Company Name,Job Title,Job Url,Resume Name,Question And Answers\n";
        ImportedApplication application = only(
                header
                        + "\"11/13/23, 9:42 AM\",me@mail.example, 5550100,Sunrise Ltd,Baker,https://jobs.example/1,cv.pdf,Visa?:No | Start?:Now\n");

        assertThat(application.application().appliedOn()).isEqualTo(LocalDate.of(2023, 11, 13));
        assertThat(application.application().company()).isEqualTo("Sunrise Ltd");
        assertThat(application.application().postingUrl()).isEqualTo("https://jobs.example/1");
        assertThat(application.application().notes())
                .contains("Contact Email: me@mail.example", "Question And Answers: Visa?:No | Start?:Now");
        assertThat(application.contacts()).isEmpty();
    }

    @Test
    void networkSavedJobs() {
        ImportPlan plan = plan(
                "Saved Date,Job Url,Job Title,Company Name\n\"1/15/24, 1:05 PM\",https://jobs.example/1,Baker,A\n");

        assertThat(histories(plan)).containsExactly("SAVED 2024-01-15");
        assertThat(plan.applications().get(0).application().savedOn()).isEqualTo(LocalDate.of(2024, 1, 15));
    }

    @Test
    void formFiller() {
        ImportPlan plan = plan("""
Job Title,Company Name,Location,Job URL,Applied Date,Status,Status Date,Archived,Date Archived,Notes,job_type
Baker,A,Bern,https://jobs.example/1,2024-01-05,INTERVIEWING,2024-01-20,false,N/A,nice,Full-time
Cook,B,N/A,N/A,N/A,SAVED,2024-01-06,false,N/A,,
""");

        assertThat(histories(plan)).containsExactly("APPLIED 2024-01-05, INTERVIEWING 2024-01-20", "SAVED ?");
        assertThat(plan.applications().get(0).application().employmentType()).isEqualTo(EmploymentType.FULL_TIME);
        assertThat(plan.applications().get(1).application().location()).isEmpty();
    }

    @Test
    void trackerWithSalary() {
        ImportedApplication application = only("""
\uFEFFcompany_name,role,location,url,excitement,source,min_salary,max_salary,salary_currency,salary_pay_period,added_at,applied_at,follow_up_at,status
A,Baker,Remote,https://jobs.example/1,4,Web,50000,60000.50,usd,yearly,2024-01-02T10:00:00Z,2024-01-05T10:00:00Z,,applied
""");

        assertThat(Logs.history(application)).isEqualTo("SAVED 2024-01-02, APPLIED 2024-01-05");
        assertThat(application.application().interest()).isEqualTo(4);
        assertThat(application.application().salary().currency()).isEqualTo("USD");
        assertThat(application.application().salary().maximum()).isEqualByComparingTo("60000.50");
        assertThat(application.application().salary().period()).isEqualTo(SalaryPeriod.YEAR);
        assertThat(application.application().workMode()).isEqualTo(WorkMode.REMOTE);
    }

    @Test
    void boards() {
        assertThat(fields("title,companyName,location,listName,htmlDescription\nBaker,A,Bern,Wishlist,<p>Bread</p>\n"))
                .containsExactly(
                        ImportField.ROLE,
                        ImportField.COMPANY,
                        ImportField.LOCATION,
                        ImportField.STATUS,
                        ImportField.POSTING_TEXT);
        assertThat(
                        only("title,companyName,listName,htmlDescription\nBaker,A,Wishlist,<p>Bread</p><ul><li>rye &amp; oat</li></ul>\n")
                                .application()
                                .postingText())
                .isEqualTo("Bread\n- rye & oat");
        assertThat(histories(plan("Company,Title,List,Date Applied\nA,Baker,Interview,2024-01-05\n")))
                .containsExactly("APPLIED 2024-01-05, INTERVIEWING ?");
    }

    @Test
    void synced() {
        ImportPlan plan = plan("""
index,createdAt,applied,appliedDate,Company,JobTitle,jobType,workplaceType,Location,JobSource,Status
1,2024-01-02T08:00:00.000Z,true,2024-01-05T08:00:00.000Z,A,Baker,FULL_TIME,HYBRID,Bern,Web,applied
2,2024-01-03T08:00:00.000Z,false,N/A,B,Cook,N/A,N/A,N/A,N/A,draft
3,2024-01-04T08:00:00.000Z,true,N/A,C,Clerk,N/A,N/A,N/A,N/A,rejected
""");

        assertThat(histories(plan))
                .containsExactly(
                        "SAVED 2024-01-02, APPLIED 2024-01-05",
                        "SAVED 2024-01-03",
                        "SAVED 2024-01-04, APPLIED ?, CLOSED/REJECTED ?");
        assertThat(plan.applications().get(0).application().workMode()).isEqualTo(WorkMode.HYBRID);
        assertThat(plan.applications().get(0).application().source()).isEqualTo("Web");
        assertThat(plan.applications().get(0).application().notes()).isEmpty();
    }

    @Test
    void germanHunter() {
        ImportPlan plan = plan("""
\uFEFF"ID";"Firma";"Stelle";"Ort";"Status";"Beworben am";"Gespräch am";"Erstellt am";"Notizen"
"1";"A";"Bäcker";"Bern";"Absage";"05.01.2024";"20.01.2024";"02.01.2024";"nett"
"2";"B";"Koch";"Bern";"Gespräch";"06.01.2024";"21.01.2024";"03.01.2024";""
""");

        assertThat(histories(plan))
                .containsExactly(
                        "SAVED 2024-01-02, APPLIED 2024-01-05, INTERVIEWING 2024-01-20, CLOSED/REJECTED ?",
                        "SAVED 2024-01-03, APPLIED 2024-01-06, INTERVIEWING 2024-01-21");
        assertThat(plan.applications().get(0).application().notes()).isEqualTo("nett");
    }

    @Test
    void graded() {
        ImportedApplication application = only(
                "Company,Title,Status,Date Added,Match %,Grade,JD Link\nA,Baker,Applied,2024-01-05,87,B+,https://jobs.example/1\n");

        assertThat(application.application().postingUrl()).isEqualTo("https://jobs.example/1");
        assertThat(application.application().notes()).isEqualTo("Match %: 87\nGrade: B+");
        assertThat(Logs.history(application)).isEqualTo("SAVED 2024-01-05, APPLIED ?");
    }

    @Test
    void tenThousandRowsTakeTimeInProportion() {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        StringBuilder log = new StringBuilder("Company,Role,Applied Date,Status,Reply Date,URL,Notes\n");
        for (int i = 0; i < 10_000; i++) {
            log.append("Firm ")
                    .append(i)
                    .append(",Role ")
                    .append(i % 50)
                    .append(',')
                    .append(1 + i % 12)
                    .append('/')
                    .append(1 + i % 28)
                    .append("/2024,Rejected,12/")
                    .append(1 + i % 28)
                    .append("/2025,https://jobs.example/")
                    .append(i)
                    .append(",\"some, notes\"\n");
        }
        long start = threads.getCurrentThreadCpuTime();

        assertThat(plan(log.toString()).applications()).hasSize(10_000);

        // Far above what it takes (0.5 s in a fresh process): this finds work that grows with the square of the rows.
        assertThat((threads.getCurrentThreadCpuTime() - start) / 1_000_000).isLessThan(6_000);
    }
}
