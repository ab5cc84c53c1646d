package headway.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The words of a text as they are spoken.
final class SpokenWords {
    private static final String UNSPACED =
            "\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsThai}\\p{IsLao}\\p{IsKhmer}\\p{IsMyanmar}";
    private static final String OF_A_WORD = "[\\p{L}\\p{M}\\p{N}&&[^" + UNSPACED + "]]";

    /// Letters with apostrophes and hyphens between them, or figures with points; where a script sets no spaces, two
    /// characters take about as long as a word.
    private static final Pattern WORD = Pattern.compile("[" + UNSPACED + "]\\p{M}*+[" + UNSPACED + "]?+\\p{M}*+|"
            + OF_A_WORD + "++(?:['’‐‑-]" + OF_A_WORD + "++|(?<=\\p{N})[.,:]\\p{N}++)*+");

    private SpokenWords() {}

    static int count(String text) {
        return starts(text).size();
    }

    /// Where each word begins in the text.
    static List<Integer> starts(String text) {
        List<Integer> starts = new ArrayList<>();
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            starts.add(word.start());
        }
        return starts;
    }
}
