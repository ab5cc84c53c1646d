package headway.print;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDNumberTreeNode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.jspecify.annotations.Nullable;

/// Binds the parts of a document, rendered one after another, to one PDF with one tree of tags.
final class Binding implements AutoCloseable {
    // As in page.css, in points.
    private static final float NUMBER_SIZE = 8;
    private static final float NUMBER_RIGHT = 51;
    private static final float NUMBER_BASE = 25;

    private final PDDocument document = new PDDocument();
    private final Map<String, PDFont> fonts = new HashMap<>();
    private final COSArray numbers = new COSArray();
    private final List<COSDictionary> trees = new ArrayList<>();
    private @Nullable PDStructureTreeRoot root;
    private int boundPages;
    private int nextNumber;

    /// The document that every part is rendered into.
    PDDocument document() {
        return document;
    }

    /// The fonts that the document has so far, by name.
    Map<String, PDFont> fonts() {
        return fonts;
    }

    boolean isEmpty() {
        return boundPages == 0;
    }

    int pages() {
        return document.getNumberOfPages();
    }

    /// Takes in the tags of the part that was just rendered. The renderer makes a new tree for each, and counts anew.
    void bind() throws IOException {
        PDStructureTreeRoot tree = document.getDocumentCatalog().getStructureTreeRoot();
        if (tree == null) {
            throw new IllegalStateException("No tags");
        }
        COSDictionary top = (COSDictionary) tree.getCOSObject().getDictionaryObject(COSName.K);
        writeInPlace(top);
        trees.add(top);
        COSArray nums = tree.getParentTree().getCOSObject().getCOSArray(COSName.NUMS);
        int offset = nextNumber;
        for (int i = 0; i + 1 < nums.size(); i += 2) {
            numbers.add(COSInteger.get(nums.getInt(i) + offset));
            numbers.add(nums.get(i + 1));
            nums.get(i + 1).setDirect(true);
        }
        nextNumber += nums.size() / 2;
        for (int i = boundPages; i < document.getNumberOfPages(); i++) {
            PDPage page = document.getPage(i);
            if (page.getStructParents() >= 0) {
                page.setStructParents(page.getStructParents() + offset);
            }
            for (PDAnnotation annotation : page.getAnnotations()) {
                if (annotation.getStructParent() >= 0) {
                    annotation.setStructParent(annotation.getStructParent() + offset);
                }
            }
        }
        boundPages = document.getNumberOfPages();
        if (root == null) {
            root = tree;
        }
        document.getDocumentCatalog().setStructureTreeRoot(null);
    }

    /// What a tag holds beside other tags is written where it stands: as objects of their own, which the writer makes
    /// of
    /// them else, they would take most of the file and of the time to write it.
    private static void writeInPlace(COSDictionary tag) {
        COSBase attributes = tag.getItem(COSName.A);
        if (attributes != null) {
            attributes.setDirect(true);
        }
        COSBase kids = tag.getItem(COSName.K);
        if (kids instanceof COSArray array) {
            array.setDirect(true);
            array.forEach(Binding::writeKidInPlace);
        } else {
            writeKidInPlace(kids);
        }
    }

    private static void writeKidInPlace(@Nullable COSBase kid) {
        if (kid instanceof COSDictionary dictionary) {
            if (dictionary.containsKey(COSName.S)) {
                writeInPlace(dictionary);
            } else {
                dictionary.setDirect(true);
            }
        }
    }

    /// Adds an empty page, for the renderer to draw on.
    ///
    /// @param width in points, 72 of which are an inch
    PDPage page(float width, float height) {
        PDPage page = new PDPage(new PDRectangle(width, height));
        COSDictionary resources = new COSDictionary();
        resources.setItem(COSName.PROPERTIES, new SharedArtifacts());
        page.setResources(new PDResources(resources));
        document.addPage(page);
        return page;
    }

    /// Writes the numbers of the pages, where no style sheet could: how many there are is known at the end.
    ///
    /// @param words around the two numbers: before, between and after
    /// @param grey of the text, from 0 for black
    void number(List<String> words, PDFont font, float grey) throws IOException {
        for (int i = 0; i < boundPages; i++) {
            PDPage page = document.getPage(i);
            String text = words.get(0) + (i + 1) + words.get(1) + boundPages + words.get(2);
            float width = font.getStringWidth(text) / 1000 * NUMBER_SIZE;
            try (PDPageContentStream out =
                    new PDPageContentStream(document, page, PDPageContentStream.AppendMode.APPEND, true, true)) {
                out.beginMarkedContent(COSName.ARTIFACT);
                out.beginText();
                out.setFont(font, NUMBER_SIZE);
                out.setNonStrokingColor(grey, grey, grey);
                out.newLineAtOffset(page.getCropBox().getWidth() - NUMBER_RIGHT - width, NUMBER_BASE);
                out.showText(text);
                out.endText();
                out.endMarkedContent();
            }
        }
    }

    /// The bound document.
    byte[] finished() throws IOException {
        PDStructureTreeRoot tree = root;
        if (tree == null) {
            throw new IllegalStateException("Nothing bound");
        }
        joinTrees();
        COSDictionary nums = new COSDictionary();
        nums.setItem(COSName.NUMS, numbers);
        tree.setParentTree(new PDNumberTreeNode(nums, COSDictionary.class));
        tree.setParentTreeNextKey(nextNumber);
        document.getDocumentCatalog().setStructureTreeRoot(tree);
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            document.save(out);
            return out.toByteArray();
        }
    }

    /// Hangs what stands below the top of each tree under the top of the first.
    private void joinTrees() {
        COSDictionary first = trees.get(0);
        COSArray kids = kids(first);
        for (COSDictionary other : trees.subList(1, trees.size())) {
            for (int i = 0; i < kids(other).size(); i++) {
                COSDictionary kid = (COSDictionary) kids(other).getObject(i);
                kid.setItem(COSName.P, first);
                kids.add(kid);
            }
        }
        first.setItem(COSName.K, kids);
    }

    private static COSArray kids(COSDictionary element) {
        if (element.getDictionaryObject(COSName.K) instanceof COSArray array) {
            return array;
        }
        COSArray single = new COSArray();
        if (element.getDictionaryObject(COSName.K) instanceof COSDictionary kid) {
            single.add(kid);
        }
        return single;
    }

    @Override
    public void close() {
        try {
            document.close();
        } catch (IOException e) {
            throw new PrintException(e, "print.problem.render");
        }
    }
}
