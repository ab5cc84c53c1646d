package headway.domain;

import java.util.Locale;
import java.util.Set;

/// The sizes of paper that documents print on.
public enum Paper {
    A4,
    LETTER;

    /// Countries whose offices use Letter.
    private static final Set<String> LETTER_COUNTRIES =
            Set.of("US", "CA", "MX", "PH", "CL", "CO", "CR", "GT", "NI", "PA", "PR", "SV", "VE", "DO");

    /// The usual paper of a country; A4 where only a language is known.
    public static Paper usual(Locale locale) {
        return LETTER_COUNTRIES.contains(locale.getCountry()) ? LETTER : A4;
    }
}
