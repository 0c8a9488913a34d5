package app.intact.command;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/// The nearest of several names to a mistyped one.
///
/// The distance counts letters left out, added, exchanged, and neighbours swapped (optimal string alignment; L.
/// Boytsov, 2011, doi:10.1145/1963190.1963191). Our choice: up to one slip in three letters is taken for a slip, more
/// for another word. A beginning of three letters or more is always taken for its word.
final class Nearest {

    private static final int LETTERS_PER_SLIP = 3;

    private Nearest() {}

    static Optional<String> to(String typed, Collection<String> names) {
        var bare = bare(typed);
        return names.stream()
                .filter(name -> distance(bare, bare(name))
                                <= Math.max(1, bare(name).length() / LETTERS_PER_SLIP)
                        || (bare.length() >= LETTERS_PER_SLIP && bare(name).startsWith(bare)))
                .min(Comparator.comparingInt(name -> distance(bare, bare(name))));
    }

    private static String bare(String name) {
        return name.replaceFirst("^-+", "");
    }

    static int distance(String a, String b) {
        var rows = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                rows[i][j] = i == 0 ? j : j == 0 ? i : least(rows, a, b, i, j);
            }
        }
        return rows[a.length()][b.length()];
    }

    private static int least(int[][] rows, String a, String b, int i, int j) {
        int exchanged = rows[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        int least = Math.min(exchanged, Math.min(rows[i - 1][j], rows[i][j - 1]) + 1);
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(least, rows[i - 2][j - 2] + 1) : least;
    }
}
