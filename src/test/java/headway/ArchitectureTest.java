package headway;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.io.File;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The directions of the house: who may use whom.
class ArchitectureTest {
    private static final JavaClasses HEADWAY = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("headway");

    /// Packages in layers; each may use itself, those named, and `text`. The root package wires them and is free.
    private record Layer(String name, List<String> uses) {}

    private static final List<Layer> LAYERS = List.of(
            new Layer("text", List.of()),
            new Layer("domain", List.of()),
            new Layer("store", List.of("domain")),
            new Layer("journal", List.of("store", "domain")),
            new Layer("exchange", List.of("store", "journal", "domain")),
            new Layer("print", List.of("store", "journal", "domain")),
            new Layer("cli", List.of("journal", "exchange", "print", "domain")),
            new Layer("ui", List.of("journal", "exchange", "print", "domain")));

    @Test
    void theClassesAreReadAtAll() {
        assertThat(HEADWAY.contain("headway.journal.Journal")).isTrue();
        assertThat(HEADWAY.get("headway.journal.Journal").getMethods()).isNotEmpty();
    }

    @Test
    void everyPackageHasAPlaceInTheHouse() {
        List<String> known = LAYERS.stream().map(Layer::name).toList();
        for (JavaClass type : HEADWAY) {
            String[] parts = type.getPackageName().split("\\.", -1);
            if (parts.length > 1) {
                assertThat(known).as("the layer of " + type.getName()).contains(parts[1]);
            }
        }
    }

    @Test
    void layersOnlyUseWhatLiesBelow() {
        for (Layer layer : LAYERS) {
            DescribedPredicate<JavaClass> allowed = resideInAPackage("headway." + layer.name() + "..")
                    .or(resideInAPackage("headway.text.."))
                    .or(DescribedPredicate.not(resideInAnyPackage("headway..")));
            for (String used : layer.uses()) {
                allowed = allowed.or(resideInAPackage("headway." + used + ".."));
            }
            check(noClasses()
                    .that()
                    .resideInAPackage("headway." + layer.name() + "..")
                    .should()
                    .dependOnClassesThat(
                            DescribedPredicate.not(allowed).as("are not below the layer " + layer.name())));
        }
    }

    @Test
    void screensUseNoOtherScreenButTheKit() {
        check(slices().matching("headway.ui.(*)..")
                .should()
                .notDependOnEachOther()
                .ignoreDependency(alwaysTrue(), resideInAPackage("headway.ui.kit..")));
        check(noClasses()
                .that()
                .resideInAPackage("headway.ui.kit..")
                .should()
                .dependOnClassesThat(resideInAPackage("headway.ui..")
                        .and(DescribedPredicate.not(resideInAPackage("headway.ui.kit..")))
                        .as("are screens")));
    }

    @Test
    void thereAreNoCyclesBetweenPackages() {
        check(slices().matching("headway.(**)").should().beFreeOfCycles());
    }

    @Test
    void javaFxIsFoundInScreensOnly() {
        check(noClasses()
                .that()
                .resideInAnyPackage(
                        "headway.text..",
                        "headway.domain..",
                        "headway.store..",
                        "headway.journal..",
                        "headway.exchange..",
                        "headway.print..",
                        "headway.cli..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "javafx..", "com.sun.javafx..", "atlantafx..", "org.controlsfx..", "org.kordamp.."));
    }

    @Test
    void onlyTheStoreTalksToTheDatabase() {
        // The use cases pass SQLException through; connections, statements and the driver stay in the store.
        check(noClasses()
                .that()
                .resideOutsideOfPackage("headway.store..")
                .should()
                .dependOnClassesThat(resideInAnyPackage("java.sql..", "javax.sql..", "org.sqlite..")
                        .and(DescribedPredicate.not(belongToAnyOf(java.sql.SQLException.class)))
                        .as("are the database's")));
    }

    /// Reading an open journal with Java's own means drops SQLite's lock on it.
    @Test
    void onlyTheStoreTouchesFilesAmongTheLayersThatKnowTheJournal() {
        check(noClasses()
                .that()
                .resideInAnyPackage("headway.text..", "headway.domain..", "headway.journal..")
                .should()
                .dependOnClassesThat(belongToAnyOf(Files.class, File.class, FileChannel.class)
                        .or(resideInAnyPackage("java.nio.channels.."))
                        .as("read or write files")));
    }

    @Test
    void theDomainIsPure() {
        check(noClasses()
                .that()
                .resideInAPackage("headway.domain..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.io..", "java.nio.file..", "java.nio.channels..", "java.sql..", "java.net.."));
    }

    @Test
    void thereIsNoStaticState() {
        check(fields().that().areStatic().should().beFinal());
    }

    @Test
    void theProgramOpensNoConnection() {
        check(noClasses()
                .should()
                .dependOnClassesThat()
                .haveNameMatching("java\\.net\\.(Socket|ServerSocket|DatagramSocket|URLConnection|HttpURLConnection)"
                        + "|java\\.net\\.http\\..*|javax\\.net\\..*|javafx\\.scene\\.web\\..*"));
    }

    @Test
    void nowComesFromTheClock() {
        check(noClasses()
                .that()
                .resideInAnyPackage("headway.domain..", "headway.store..", "headway.journal..")
                .should()
                .callMethod(java.time.Instant.class, "now")
                .orShould()
                .callMethod(java.time.LocalDate.class, "now")
                .orShould()
                .callMethod(java.time.Clock.class, "systemDefaultZone")
                .orShould()
                .callMethod(java.time.Clock.class, "systemUTC")
                .orShould()
                .callMethod(System.class, "currentTimeMillis"));
    }

    @Test
    void constantsAndRecordsCannotBeChanged() {
        check(classes().that().areRecords().should().haveOnlyFinalFields());
    }

    private static void check(ArchRule rule) {
        rule.allowEmptyShould(true).check(HEADWAY);
    }
}
