package dev.ncco.schema.check;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Suggests a known name for an unknown one. */
final class SpellingSuggester {

    private SpellingSuggester() {}

    /** The name in lower case without the marks in which naming conventions differ. */
    static String bare(String name) {
        return name.toLowerCase(Locale.ROOT)
                .replaceAll("[_ -]", "")
                .replace("iour", "ior")
                .replace("isation", "ization");
    }

    /** The candidate that differs only in convention or spelling. */
    static @Nullable String sameBut(String name, Collection<String> candidates) {
        String bare = bare(name);
        for (String candidate : candidates) {
            if (bare(candidate).equals(bare)) {
                return candidate;
            }
        }
        return null;
    }

    /** Whether only one candidate is similar. */
    static boolean isOnlyClosest(String meant, String name, Collection<String> candidates) {
        List<String> others = candidates.stream().filter(c -> !c.equals(meant)).toList();
        return meant.equals(closest(name, candidates)) && closest(name, others) == null;
    }

    /** The most similar candidate, or null if none is similar. */
    static @Nullable String closest(String name, Collection<String> candidates) {
        String same = sameBut(name, candidates);
        if (same != null || name.length() > 64) {
            return same;
        }
        String bare = bare(name);
        String best = null;
        int bestDistance = Integer.MAX_VALUE;
        for (String candidate : candidates) {
            String other = bare(candidate);
            int distance = distance(bare, other);
            if (bare.length() > 2 && other.length() > 2 && (bare.startsWith(other) || other.startsWith(bare))) {
                distance = Math.min(distance, 1);
            }
            if (bare.length() > 3 && sorted(bare).equals(sorted(other))) {
                distance = Math.min(distance, 1);
            }
            int allowed = Math.max(1, Math.min(bare.length(), other.length()) / 3);
            if (distance <= allowed && distance < bestDistance && distance < other.length()) {
                best = candidate;
                bestDistance = distance;
            }
        }
        return best;
    }

    /** The letters of a word in alphabetical order, to detect transposed letters. */
    private static String sorted(String word) {
        char[] letters = word.toCharArray();
        Arrays.sort(letters);
        return new String(letters);
    }

    /** The edit distance of two words: insertions, deletions, replacements, and transpositions of adjacent letters. */
    private static int distance(String a, String b) {
        int[] beforeLast = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] row = new int[b.length() + 1];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int cost = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + cost);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
                }
            }
            beforeLast = last;
            last = row;
        }
        return last[b.length()];
    }
}
