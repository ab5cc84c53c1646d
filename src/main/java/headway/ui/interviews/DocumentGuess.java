package headway.ui.interviews;

import headway.domain.DocumentKind;
import headway.domain.Texts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What a file is likely to be, by the words of its name. The user has the last word.
final class DocumentGuess {
    private static final Map<DocumentKind, List<String>> WORDS = words();

    private DocumentGuess() {}

    static DocumentKind of(String fileName) {
        String name = " " + Texts.fold(fileName).replaceAll("[^\\p{L}]+", " ") + " ";
        for (Map.Entry<DocumentKind, List<String>> kind : WORDS.entrySet()) {
            for (String word : kind.getValue()) {
                // A short word may be a part of any other.
                if (name.contains(word.length() < 4 ? " " + word + " " : word)) {
                    return kind.getKey();
                }
            }
        }
        return DocumentKind.OTHER;
    }

    private static Map<DocumentKind, List<String>> words() {
        Map<DocumentKind, List<String>> words = new LinkedHashMap<>();
        words.put(DocumentKind.COVER_LETTER, List.of("cover", "anschreiben", "motivation", "bewerbungsschreiben"));
        words.put(DocumentKind.RESUME, List.of("resume", "lebenslauf", "vita", "cv"));
        words.put(DocumentKind.REFERENCE, List.of("reference", "referenz", "zeugnis", "recommendation", "empfehlung"));
        words.put(DocumentKind.WORK_SAMPLE, List.of("sample", "portfolio", "arbeitsprobe", "projekt", "project"));
        return words;
    }
}
