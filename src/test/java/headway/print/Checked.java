package headway.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;

/// Looks into PDFs.
final class Checked {
    private Checked() {}

    /// By veraPDF: archivable (PDF/A-2u) and accessible (PDF/UA-1).
    static void compliant(String name, Pdf pdf) {
        VeraGreenfieldFoundryProvider.initialise();
        for (PDFAFlavour flavour : List.of(PDFAFlavour.PDFA_2_U, PDFAFlavour.PDFUA_1)) {
            try (PDFAParser parser =
                            Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf.bytes()), flavour);
                    PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
                ValidationResult result = validator.validate(parser);
                Set<String> broken = new TreeSet<>();
                result.getTestAssertions()
                        .forEach(one -> broken.add(one.getRuleId().getClause() + ": " + one.getMessage()));
                assertThat(broken).as(name + ", " + flavour).isEmpty();
                assertThat(result.isCompliant()).as(name + ", " + flavour).isTrue();
            } catch (Exception e) {
                throw new AssertionError(name, e);
            }
        }
    }

    /// The text of each page, in the order in which it is drawn.
    static List<String> pages(Pdf pdf) {
        try (PDDocument document = Loader.loadPDF(pdf.bytes())) {
            List<String> pages = new ArrayList<>();
            PDFTextStripper stripper = new PDFTextStripper();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(stripper.getText(document));
            }
            return pages;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(Pdf pdf) {
        return String.join("\n", pages(pdf));
    }
}
