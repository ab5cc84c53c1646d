package headway.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What differs between two versions of a closing statement.
///
/// @param text both texts woven into one, in order
/// @param points the key points of both, woven into one, a point a piece
public record ClosingDifference(List<Piece> text, List<Piece> points) {
    /// Which version has a piece.
    public enum Side {
        BOTH,
        ONLY_FIRST,
        ONLY_SECOND
    }

    /// A run of words, with the spaces behind them; or a key point.
    public record Piece(Side side, String words) {}

    /// More than this many pairs of words would take too long to compare.
    private static final long MOST_PAIRS = 4_000_000;

    private static final Pattern WORD = Pattern.compile("\\S+\\s*|^\\s+");

    public ClosingDifference {
        text = List.copyOf(text);
        points = List.copyOf(points);
    }

    public static ClosingDifference between(ClosingVersion first, ClosingVersion second) {
        return between(first.text(), first.points(), second.text(), second.points());
    }

    /// What has changed since a version was kept.
    public static ClosingDifference since(ClosingVersion version, ClosingStatement now) {
        return between(version.text(), version.points(), now.text(), now.points());
    }

    public boolean isNone() {
        return text.stream().allMatch(piece -> piece.side() == Side.BOTH)
                && points.stream().allMatch(piece -> piece.side() == Side.BOTH);
    }

    private static ClosingDifference between(
            String firstText, List<String> firstPoints, String secondText, List<String> secondPoints) {
        return new ClosingDifference(
                joined(woven(words(firstText), words(secondText))), woven(firstPoints, secondPoints));
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            words.add(word.group());
        }
        return words;
    }

    /// The shortest way from one list to the other, where the lists are not very long.
    private static List<Piece> woven(List<String> first, List<String> second) {
        int begin = 0;
        while (begin < Math.min(first.size(), second.size()) && same(first.get(begin), second.get(begin))) {
            begin++;
        }
        int end = 0;
        while (end < Math.min(first.size(), second.size()) - begin
                && same(first.get(first.size() - 1 - end), second.get(second.size() - 1 - end))) {
            end++;
        }
        List<Piece> pieces = new ArrayList<>();
        second.subList(0, begin).forEach(word -> pieces.add(new Piece(Side.BOTH, word)));
        weave(first.subList(begin, first.size() - end), second.subList(begin, second.size() - end), pieces);
        second.subList(second.size() - end, second.size()).forEach(word -> pieces.add(new Piece(Side.BOTH, word)));
        return pieces;
    }

    private static void weave(List<String> first, List<String> second, List<Piece> pieces) {
        int i = 0;
        int j = 0;
        if ((long) first.size() * second.size() <= MOST_PAIRS) {
            int[][] common = common(first, second);
            while (i < first.size() && j < second.size()) {
                if (same(first.get(i), second.get(j))) {
                    pieces.add(new Piece(Side.BOTH, second.get(j)));
                    i++;
                    j++;
                } else if (common[i + 1][j] >= common[i][j + 1]) {
                    pieces.add(new Piece(Side.ONLY_FIRST, first.get(i++)));
                } else {
                    pieces.add(new Piece(Side.ONLY_SECOND, second.get(j++)));
                }
            }
        }
        first.subList(i, first.size()).forEach(word -> pieces.add(new Piece(Side.ONLY_FIRST, word)));
        second.subList(j, second.size()).forEach(word -> pieces.add(new Piece(Side.ONLY_SECOND, word)));
    }

    /// How many words the rests of both lists have in common, from each pair of places on.
    private static int[][] common(List<String> first, List<String> second) {
        int[][] common = new int[first.size() + 1][second.size() + 1];
        for (int i = first.size() - 1; i >= 0; i--) {
            for (int j = second.size() - 1; j >= 0; j--) {
                common[i][j] = same(first.get(i), second.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }

    /// Another line break behind a word is no other word.
    private static boolean same(String one, String other) {
        return one.strip().equals(other.strip());
    }

    private static List<Piece> joined(List<Piece> pieces) {
        List<Piece> joined = new ArrayList<>();
        for (Piece piece : pieces) {
            int last = joined.size() - 1;
            if (last >= 0 && joined.get(last).side() == piece.side()) {
                joined.set(last, new Piece(piece.side(), joined.get(last).words() + piece.words()));
            } else {
                joined.add(piece);
            }
        }
        return joined;
    }
}
