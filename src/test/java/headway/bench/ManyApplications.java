package headway.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// Writes a spreadsheet of a very long search, the same one each time.
final class ManyApplications {
    private static final String[] FIRST = {"Alder", "Blue", "Copper", "Delta", "Elm", "Fern", "Grand", "Harbour", "Iris"
    };
    private static final String[] SECOND = {
        "works", "field", "bank", "health", "transit", "games", "press", "foods", "labs"
    };
    private static final String[] ROLE = {"Engineer", "Designer", "Analyst", "Manager", "Researcher", "Writer", "Nurse"
    };
    private static final String[] LEVEL = {"Junior", "Senior", "Lead", "Staff", "Principal"};
    private static final String[] STATUS = {
        "Applied", "Applied", "Applied", "Rejected", "No response", "Interview", "Offer"
    };
    private static final String[] SOURCE = {"Job board", "Referral", "Company site", "Recruiter", "Newsletter"};

    private ManyApplications() {}

    static void write(Path file, int count) throws IOException {
        Random random = new Random(20_261_123);
        LocalDate first = LocalDate.of(2024, 1, 8);
        List<String> lines = new ArrayList<>();
        lines.add("Company,Role,Location,Date Applied,Status,Source,Link,Notes");
        for (int i = 0; i < count; i++) {
            String company = pick(FIRST, random) + pick(SECOND, random) + " " + i % 2_500;
            lines.add(String.join(
                    ",",
                    company,
                    pick(LEVEL, random) + " " + pick(ROLE, random),
                    "Town " + random.nextInt(300),
                    first.plusDays(random.nextInt(1_000)).toString(),
                    pick(STATUS, random),
                    pick(SOURCE, random),
                    "https://jobs.example/" + i,
                    "Spoke about tooling and pace; asked for references number " + i));
        }
        Files.write(file, lines);
    }

    private static String pick(String[] words, Random random) {
        return words[random.nextInt(words.length)];
    }
}
