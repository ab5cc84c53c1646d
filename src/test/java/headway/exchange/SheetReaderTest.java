package headway.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SheetReaderTest {
    private static final String UMLAUTS = "Firma;Stelle\nBäckerei Süß;Gärtner – Köln\n";

    private static byte[] bytes(String text, String charset, int... mark) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (int b : mark) {
            out.write(b);
        }
        out.writeBytes(text.getBytes(Charset.forName(charset)));
        return out.toByteArray();
    }

    private static List<String> cells(String text) {
        return Logs.sheet(text).rows().stream()
                .map(r -> r.line() + ":" + String.join("|", r.cells()))
                .toList();
    }

    private static String refusal(byte[] bytes) {
        try {
            SheetReader.of(bytes);
            return "";
        } catch (ImportException e) {
            return Logs.ENGLISH.get(e.sentence());
        }
    }

    @Test
    void findsTheEncoding() {
        List<byte[]> files = List.of(
                bytes(UMLAUTS, "UTF-8"),
                bytes(UMLAUTS, "UTF-8", 0xEF, 0xBB, 0xBF),
                bytes(UMLAUTS, "UTF-16LE", 0xFF, 0xFE),
                bytes(UMLAUTS, "UTF-16BE", 0xFE, 0xFF),
                bytes(UMLAUTS, "UTF-16LE"),
                bytes(UMLAUTS, "UTF-16BE"),
                bytes(UMLAUTS, "windows-1252"));

        assertThat(files).allSatisfy(file -> {
            Sheet sheet = Logs.sheet(file);
            assertThat(sheet.rows().get(0).cells()).containsExactly("Firma", "Stelle");
            assertThat(sheet.rows().get(1).cells()).containsExactly("Bäckerei Süß", "Gärtner – Köln");
        });
        assertThat(Logs.sheet(files.get(6)).encoding()).isEqualTo("windows-1252");
        assertThat(Logs.sheet(files.get(6)).notices()).hasSize(1);
        assertThat(Logs.sheet(files.get(0)).notices()).isEmpty();
    }

    @Test
    void findsUtf16OfChineseText() {
        byte[] file = bytes("公司,岗位\n晨光面包,糕点师\n", "UTF-16LE");

        assertThat(Logs.sheet(file).rows().get(1).cells()).containsExactly("晨光面包", "糕点师");
    }

    @Test
    void showsDamageInsteadOfHidingIt() {
        byte[] nul = "Company,Role\nA\0B,Baker\n".getBytes(StandardCharsets.UTF_8);
        byte[] lone = bytes("Company,Role\nA\uD83D B,Baker\n", "UTF-16LE", 0xFF, 0xFE);
        lone[2 + 2 * "Company,Role\nA".length()] = 0x3D;
        lone[3 + 2 * "Company,Role\nA".length()] = (byte) 0xD8;
        byte[] cut = bytes("Company,Role\nKäse Öl Süß,Baker\n", "UTF-8");
        cut[cut.length - 3] = (byte) 0xC3;

        assertThat(Logs.sheet(nul).rows().get(1).cell(0)).isEqualTo("A\uFFFDB");
        assertThat(Logs.sheet(lone).rows().get(1).cell(0)).isEqualTo("A\uFFFD B");
        assertThat(Logs.sheet(cut).rows().get(1).cells()).containsExactly("Käse Öl Süß", "Bak\uFFFDr");
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t", "|"})
    void findsTheDelimiter(String delimiter) {
        String log = "Company,Role,Notes\n\"Miller, Sons; Co\",Baker,\"a\tb|c\"\nB,Cook,\n"
                .replace(",Role", delimiter + "Role")
                .replace("Role,", "Role" + delimiter)
                .replace("\",Baker,\"", "\"" + delimiter + "Baker" + delimiter + "\"")
                .replace("B,Cook,", "B" + delimiter + "Cook" + delimiter);

        Sheet sheet = Logs.sheet(log);

        assertThat(sheet.delimiter()).isEqualTo(delimiter.charAt(0));
        assertThat(sheet.rows().get(1).cells()).containsExactly("Miller, Sons; Co", "Baker", "a\tb|c");
    }

    @Test
    void believesALineThatNamesTheDelimiter() {
        assertThat(cells("sep=|\nCompany|Role;x,y\nA|Baker;a,b\n"))
                .containsExactly("2:Company|Role;x,y", "3:A|Baker;a,b");
    }

    @Test
    void countsLinesAsAnEditorDoes() {
        assertThat(cells("Company,Role,Notes\n\nA,Baker,\"one\ntwo\n\nthree\"\r\n\r\n,,\nB,Cook\nC,Clerk,x,extra\n"))
                .containsExactly(
                        "1:Company|Role|Notes", "3:A|Baker|one\ntwo\n\nthree", "9:B|Cook", "10:C|Clerk|x|extra");
        assertThat(Logs.sheet("Company,Role\n\nA,B\n,\n \n").blankRows()).isEqualTo(3);
    }

    @Test
    void anUnclosedQuoteCostsNoOtherRow() {
        Sheet sheet = Logs.sheet(
                "Company,Role,Notes\nA,Baker,fine\nB,\"Cook,never closed\nC,Clerk,\"fine, too\"\nD,Driver,ok\n");

        assertThat(sheet.rows().stream().map(r -> String.join("|", r.cells())).toList())
                .containsExactly(
                        "Company|Role|Notes",
                        "A|Baker|fine",
                        "B|Cook|never closed",
                        "C|Clerk|fine, too",
                        "D|Driver|ok");
        assertThat(sheet.notices()).singleElement().satisfies(n -> {
            assertThat(n.kind()).isEqualTo(AssumptionKind.QUOTE);
            assertThat(n.lines()).containsExactly(3L);
            assertThat(Logs.ENGLISH.get(n.sentence())).startsWith("In line 3, a quotation mark opens and never closes");
        });
    }

    @Test
    void anUnclosedQuoteAtTheEndIsReadToo() {
        assertThat(cells("Company,Role\nA,\"Baker\nB,Cook\n"))
                .containsExactly("1:Company|Role", "2:A|Baker", "3:B|Cook");
        assertThat(cells("Company,Role\nA,Baker\nB,\"")).containsExactly("1:Company|Role", "2:A|Baker", "3:B|");
    }

    @Test
    void straysOfQuotesStayText() {
        assertThat(cells(
                        "Company,Role\nThe \"Best\" Bakery,Baker\n\"He said \"hi\" to\nme\",Cook\n\"A\" \"B\",Clerk\n"))
                .containsExactly(
                        "1:Company|Role",
                        "2:The \"Best\" Bakery|Baker",
                        "3:He said \"hi\" to\nme|Cook",
                        "5:A\" \"B|Clerk");
        assertThat(cells("Company, Role\nA, \"Baker, first\" \n"))
                .containsExactly("1:Company| Role", "2:A|Baker, first");
        assertThat(Logs.sheet("Company,Role\nA,\"say \"\"hi\"\"\"\n")
                        .rows()
                        .get(1)
                        .cell(1))
                .isEqualTo("say \"hi\"");
    }

    @Test
    void takesTheApostropheOffFormulas() {
        assertThat(cells("Company,Role\n'=1+1 Ltd,'+49\n'-,'@home\n'Quoted',''=x\n"))
                .containsExactly("1:Company|Role", "2:=1+1 Ltd|+49", "3:-|@home", "4:'Quoted'|'=x");
    }

    @Test
    void refusesWhatIsNoText() {
        byte[] noise = new byte[5000];
        new Random(7).nextBytes(noise);
        noise[0] = 1;

        assertThat(refusal(noise)).isEqualTo("This file is not text. Save your log as CSV, and import that.");
        assertThat(refusal(new byte[] {'P', 'K', 3, 4, 20, 0})).contains("save the sheet as CSV");
        assertThat(refusal("%PDF-1.7 x".getBytes(StandardCharsets.UTF_8))).contains("PDF");
        assertThat(refusal(new byte[4000])).contains("not text");
        assertThat(refusal(new byte[0])).isEqualTo("There is no text in this file.");
        assertThat(refusal("\n \n,,\n".getBytes(StandardCharsets.UTF_8))).isEqualTo("There is no text in this file.");
    }

    @Test
    void refusesTenThousandColumnsInOneSentence() {
        String row = "x,".repeat(9_999) + "x\n";

        assertThat(refusal((row + row).getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("This file has 10,000 columns; a log may have up to 500. Check that it is the right file.");
    }

    @Test
    void oneRowOfTooManyCellsStopsNoOther() {
        String wide = "x,".repeat(9_999) + "x";

        ImportPlan plan = Logs.plan("Company,Role\nA,Baker\n" + wide + "\nB,Cook\n");

        assertThat(plan.applications()).hasSize(2);
        assertThat(plan.skipped())
                .singleElement()
                .satisfies(s -> assertThat(s.line()).isEqualTo(3));
    }

    @Test
    void aCellOfOneMegabyteIsTakenAndOneByteMoreIsNot() {
        String most = "é".repeat((1 << 20) / 2);

        ImportPlan plan = Logs.plan("Company,Role,Source\n" + most + ",Baker,\nB,Cook,S" + most + "\nC,Clerk,\n");

        assertThat(plan.read()).isEqualTo(3);
        assertThat(plan.applications()).hasSize(2);
        assertThat(plan.applications().get(0).application().company()).isEqualTo(most);
        assertThat(plan.skipped())
                .singleElement()
                .satisfies(s -> assertThat(s.line()).isEqualTo(3));
    }

    @Test
    void textOfAnyScriptStaysAsTyped() {
        ImportPlan plan = Logs.plan("Company,Role\n🥐👩‍🍳🇫🇷,Baker\nمخبز الصباح,خباز\nمأفية \u202Eשלום\u202C,Cook\n");

        assertThat(plan.applications())
                .extracting(a -> a.application().company())
                .containsExactly("🥐👩‍🍳🇫🇷", "مخبز الصباح", "مأفية \u202Eשלום\u202C");
    }

    @Test
    @Timeout(60)
    void fiftyMegabytesAreReadOrRefusedInOneSentence(@TempDir Path folder) throws Exception {
        Path wide = folder.resolve("wide.csv");
        Path narrow = folder.resolve("narrow.csv");
        String notes = "n".repeat(1_000);
        try (BufferedWriter out = Files.newBufferedWriter(wide)) {
            out.write("Company,Role,Notes\n");
            for (int i = 0; i < 50_000; i++) {
                out.write("Firm " + i + ",Baker,\"" + notes + "\"\n");
            }
        }
        try (BufferedWriter out = Files.newBufferedWriter(narrow)) {
            out.write("Company,Role\n");
            for (int i = 0; i < 4_000_000; i++) {
                out.write("Firm " + i + ",B\n");
            }
        }
        assertThat(Files.size(wide)).isGreaterThan(50_000_000);
        assertThat(Files.size(narrow)).isGreaterThan(50_000_000);

        assertThat(SheetReader.read(wide).rows()).hasSize(50_001);
        assertThatThrownBy(() -> SheetReader.read(narrow))
                .isInstanceOfSatisfying(
                        ImportException.class,
                        e -> assertThat(Logs.ENGLISH.get(e.sentence()))
                                .isEqualTo("This file has more than 200,000 rows of text."
                                        + " Split it, and import the parts one by one."));
    }

    @Test
    void refusesFilesThatAreTooLongMissingOrFolders(@TempDir Path folder) throws IOException {
        Path big = folder.resolve("big.csv");
        try (java.io.RandomAccessFile file = new java.io.RandomAccessFile(big.toFile(), "rw")) {
            file.setLength(SheetReader.MAX_BYTES + 1L);
        }

        assertThatThrownBy(() -> SheetReader.read(big)).hasMessageContaining("tooLong");
        assertThatThrownBy(() -> SheetReader.read(folder)).hasMessageContaining("folder");
        assertThatThrownBy(() -> SheetReader.read(folder.resolve("none.csv"))).hasMessageContaining("noFile");
    }
}
