package headway.domain;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Whom a letter goes to.
public final class LetterAddress {
    private LetterAddress() {}

    /// Person, title, company and address, a line each, as far as they are known.
    public static String of(@Nullable Contact person, JobApplication application) {
        Stream<String> whom = person == null ? Stream.of() : Stream.of(person.name(), person.title());
        Stream<String> where = Stream.of(application.employerAddress().split("\\R|,\\s", -1));
        return Stream.concat(Stream.concat(whom, Stream.of(application.company())), where)
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }
}
