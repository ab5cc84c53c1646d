package headway.print;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.MustacheException;
import headway.text.Message;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/// Fills templates. They have no logic: `{{name}}` is escaped text, `{{#list}}…{{/list}}` repeats, `{{>part}}` takes in
/// another file of the same folder. The user's own folder comes before what the program brings along; a file there that
/// can't be used is passed over, and the user is told why.
public final class Templates {
    /// Ends of the files of templates.
    public static final List<String> ENDINGS = List.of(".html", ".css");

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]{0,40}");
    private static final Pattern LINE = Pattern.compile("@ line (\\d+)|line (\\d+)");
    private static final Pattern PART = Pattern.compile("\\{\\{\\s*>\\s*([^}\\s]+)\\s*\\}\\}");
    private static final int LARGEST_BYTES = 1 << 20;

    private final @Nullable Path folder;

    /// @param folder of the user's own templates; null for none
    public Templates(@Nullable Path folder) {
        this.folder = folder;
    }

    /// A filled template.
    ///
    /// @param own true where a file of the user's has a part in it
    /// @param problems of the user's own files that were passed over
    record Filled(Document document, boolean own, List<Message> problems) {}

    /// Fills a template with a model.
    ///
    /// @param withOwn false to leave the user's own files out
    Filled fill(String name, Map<String, Object> model, boolean withOwn) {
        List<Message> problems = new ArrayList<>();
        if (withOwn && folder != null && Files.isDirectory(folder)) {
            try {
                return filled(name, model, new Source(folder), problems);
            } catch (BrokenTemplateException e) {
                problems.add(e.said);
            }
        }
        try {
            return filled(name, model, new Source(null), problems);
        } catch (BrokenTemplateException e) {
            throw new PrintException(e, "print.problem.template", name);
        }
    }

    /// The remark where a template of the user's could be filled, but no document be made of it.
    static Message unusable(String name) {
        return Message.of("print.problem.templateFile", name + ".html");
    }

    /// A template that can't be used.
    private static final class BrokenTemplateException extends RuntimeException {
        private final Message said;

        BrokenTemplateException(@Nullable Throwable cause, String key, Object... args) {
            super(key, cause);
            this.said = Message.of(key, args);
        }
    }

    /// Copies what the program brings along to the user's folder, for those files that are not there yet.
    ///
    /// @param names of the templates
    public void copyTo(Path target, List<String> names) throws IOException {
        Files.createDirectories(target);
        for (String name : names) {
            for (String ending : ENDINGS) {
                String text = builtIn(name + ending);
                Path file = target.resolve(name + ending);
                if (text != null && Files.notExists(file)) {
                    Files.writeString(file, text, StandardCharsets.UTF_8);
                }
            }
        }
    }

    private static Filled filled(String name, Map<String, Object> model, Source source, List<Message> problems) {
        String file = name + ".html";
        String text = source.text(file);
        if (text == null) {
            throw new IllegalArgumentException("No template " + name);
        }
        String filled;
        try {
            filled = compiler()
                    .withLoader(part -> new StringReader(source.part(part)))
                    .compile(text)
                    .execute(model);
        } catch (MustacheException | UncheckedIOException | StackOverflowError e) {
            throw new BrokenTemplateException(e, "print.problem.templateFile", source.suspect(file));
        }
        try {
            Document document = parse(filled);
            if (source.isOwn()) {
                setInOurFonts(document, String.valueOf(model.get("families")));
            }
            return new Filled(document, source.isOwn(), problems);
        } catch (SAXException e) {
            // The lines of what is filled are not those that the user sees.
            throw new BrokenTemplateException(e, "print.problem.templateFile", source.suspect(file));
        }
    }

    /// A template of the user's may name fonts that are not embedded, or none; what is set in them would not print.
    private static void setInOurFonts(Document document, String families) {
        Element root = document.getDocumentElement();
        Node head = root.getElementsByTagName("head").item(0);
        Element style = document.createElementNS(root.getNamespaceURI(), "style");
        style.setAttribute("type", "text/css");
        style.setTextContent("* { font-family: " + families + " !important }");
        (head == null ? root : head).appendChild(style);
    }

    private static Mustache.Compiler compiler() {
        return Mustache.compiler()
                .escapeHTML(true)
                .defaultValue("")
                .emptyStringIsFalse(true)
                .strictSections(false);
    }

    /// Where the files of one document come from.
    private static final class Source {
        private final @Nullable Path folder;
        private final List<String> ownFiles = new ArrayList<>();

        Source(@Nullable Path folder) {
            this.folder = folder;
        }

        boolean isOwn() {
            return !ownFiles.isEmpty();
        }

        /// The file to blame, where it is not clear which one is broken: one of the user's.
        String suspect(String file) {
            return ownFiles.isEmpty() || ownFiles.contains(file) ? file : ownFiles.get(0);
        }

        /// The text of a part as a template names it.
        String part(String name) {
            String text = text(file(name));
            return text == null ? "" : text;
        }

        private static String file(String part) {
            return part.endsWith(".css") ? part : part + ".html";
        }

        /// The user's own file, else what comes along; null where there is neither.
        @Nullable
        String text(String file) {
            if (!named(file)) {
                return null;
            }
            String own = own(file);
            if (own == null) {
                return builtIn(file);
            }
            ownFiles.add(file);
            check(file, own);
            return own;
        }

        private boolean exists(String part) {
            String file = file(part);
            return named(file)
                    && (builtIn(file) != null
                            || (folder != null && Files.exists(folder.resolve(file), NOFOLLOW_LINKS)));
        }

        private @Nullable String own(String file) {
            Path path = folder == null ? null : folder.resolve(file);
            if (path == null || !Files.exists(path, NOFOLLOW_LINKS)) {
                return null;
            }
            // A link could lead out of the folder.
            if (Files.isSymbolicLink(path)) {
                throw new BrokenTemplateException(null, "print.problem.templateLink", file);
            }
            try {
                if (!Files.isRegularFile(path, NOFOLLOW_LINKS)) {
                    throw new BrokenTemplateException(null, "print.problem.templateFile", file);
                }
                if (Files.size(path) > LARGEST_BYTES) {
                    throw new BrokenTemplateException(null, "print.problem.templateLarge", file);
                }
                return Files.readString(path, StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new BrokenTemplateException(e, "print.problem.templateFile", file);
            }
        }

        /// Looks for mistakes before the file is filled, because then the lines are those that the user sees.
        private void check(String file, String text) {
            try {
                compiler().compile(text);
            } catch (MustacheException e) {
                throw new BrokenTemplateException(e, "print.problem.templateLine", file, line(e.getMessage()));
            }
            Matcher parts = PART.matcher(text);
            while (parts.find()) {
                if (!exists(parts.group(1))) {
                    long before = text.chars()
                            .limit(parts.start())
                            .filter(c -> c == '\n')
                            .count();
                    throw new BrokenTemplateException(
                            null, "print.problem.templatePart", file, before + 1, parts.group(1));
                }
            }
            if (file.endsWith(".html")) {
                try {
                    parse(text.strip().startsWith("<html") ? text : "<div>" + text + "</div>");
                } catch (SAXParseException e) {
                    throw new BrokenTemplateException(e, "print.problem.templateLine", file, e.getLineNumber());
                } catch (SAXException e) {
                    throw new BrokenTemplateException(e, "print.problem.templateFile", file);
                }
            }
        }
    }

    private static @Nullable String builtIn(String file) {
        if (!named(file)) {
            return null;
        }
        try (InputStream in = Templates.class.getResourceAsStream(file)) {
            return in == null ? null : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean named(String file) {
        int dot = file.indexOf('.');
        return dot > 0 && NAME.matcher(file.substring(0, dot)).matches() && ENDINGS.contains(file.substring(dot));
    }

    private static Document parse(String html) throws SAXException {
        try {
            return builder().parse(new InputSource(new StringReader(html)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A parser that reads nothing but what it is given.
    private static DocumentBuilder builder() {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setNamespaceAware(true);
            factory.setExpandEntityReferences(false);
            factory.setXIncludeAware(false);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setEntityResolver((publicId, systemId) -> new InputSource(new StringReader("")));
            builder.setErrorHandler(new ThrowingHandler());
            return builder;
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    /// The usual one prints to the error stream.
    private static final class ThrowingHandler implements ErrorHandler {
        @Override
        public void warning(SAXParseException exception) {}

        @Override
        public void error(SAXParseException exception) throws SAXException {
            throw exception;
        }

        @Override
        public void fatalError(SAXParseException exception) throws SAXException {
            throw exception;
        }
    }

    private static int line(@Nullable String message) {
        Matcher matcher = LINE.matcher(message == null ? "" : message);
        if (!matcher.find()) {
            return 1;
        }
        return Integer.parseInt(matcher.group(1) == null ? matcher.group(2) : matcher.group(1));
    }
}
