package headway.print;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.MustacheException;
import com.samskivert.mustache.MustacheParseException;
import headway.text.Message;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
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
    private static final int LARGEST_BYTES = 1 << 20;

    private final @Nullable Path folder;

    /// @param folder of the user's own templates; null for none
    public Templates(@Nullable Path folder) {
        this.folder = folder;
    }

    /// A filled template.
    ///
    /// @param problems of the user's own files that were passed over
    record Filled(Document document, List<Message> problems) {}

    /// Fills a template with a model.
    Filled fill(String name, Map<String, Object> model) {
        List<Message> problems = new ArrayList<>();
        if (folder != null && anyOwn(name)) {
            try {
                return new Filled(parse(fill(name, model, true), name), problems);
            } catch (BrokenTemplateException e) {
                problems.add(e.said);
            }
        }
        try {
            return new Filled(parse(fill(name, model, false), name), problems);
        } catch (BrokenTemplateException e) {
            throw new PrintException(e, "print.problem.template", name);
        }
    }

    /// A template of the user's that can't be used.
    private static final class BrokenTemplateException extends Exception {
        private final Message said;

        BrokenTemplateException(Throwable cause, Message said) {
            super(said.key(), cause);
            this.said = said;
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

    private boolean anyOwn(String name) {
        return own(name + ".html") != null || own("page.css") != null || own(name + ".css") != null;
    }

    private String fill(String name, Map<String, Object> model, boolean own) throws BrokenTemplateException {
        String file = name + ".html";
        String text = own ? own(file) : null;
        boolean fromFolder = text != null;
        if (text == null) {
            text = builtIn(file);
        }
        if (text == null) {
            throw new IllegalArgumentException("No template " + name);
        }
        if (fromFolder) {
            // Before it is filled, because then the lines are those that the user sees.
            parse(text, file);
        }
        try {
            return Mustache.compiler()
                    .escapeHTML(true)
                    .defaultValue("")
                    .emptyStringIsFalse(true)
                    .strictSections(false)
                    .withLoader(part -> new StringReader(part(part, own)))
                    .compile(text)
                    .execute(model);
        } catch (MustacheParseException e) {
            throw broken(e, file, line(e.getMessage()));
        } catch (MustacheException | UncheckedIOException | StackOverflowError e) {
            throw broken(e, file, 0);
        }
    }

    private String part(String name, boolean own) {
        String file = name.endsWith(".css") ? name : name + ".html";
        String text = own ? own(file) : null;
        if (text == null) {
            text = builtIn(file);
        }
        return text == null ? "" : text;
    }

    private @Nullable String own(String file) {
        if (folder == null || !named(file)) {
            return null;
        }
        Path path = folder.resolve(file);
        try {
            // A link could lead out of the folder.
            return Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)
                            && Files.size(path) <= LARGEST_BYTES
                    ? Files.readString(path, StandardCharsets.UTF_8)
                    : null;
        } catch (IOException e) {
            return null;
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
        return dot > 0
                && NAME.matcher(file.substring(0, dot)).matches()
                && ENDINGS.contains(file.substring(dot));
    }

    private static Document parse(String html, String name) throws BrokenTemplateException {
        try {
            return builder().parse(new InputSource(new StringReader(html)));
        } catch (SAXParseException e) {
            throw broken(e, name, e.getLineNumber());
        } catch (SAXException e) {
            throw broken(e, name, 0);
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

    private static BrokenTemplateException broken(Throwable cause, String file, int line) {
        String name = file.contains(".") ? file : file + ".html";
        return new BrokenTemplateException(
                cause,
                line > 0
                        ? Message.of("print.problem.templateLine", name, line)
                        : Message.of("print.problem.templateFile", name));
    }

    private static int line(@Nullable String message) {
        Matcher matcher = LINE.matcher(message == null ? "" : message);
        if (!matcher.find()) {
            return 0;
        }
        return Integer.parseInt(matcher.group(1) == null ? matcher.group(2) : matcher.group(1));
    }
}
