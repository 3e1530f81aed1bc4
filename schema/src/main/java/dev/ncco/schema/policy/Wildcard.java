package dev.ncco.schema.policy;

/**
 * A pattern in which an asterisk matches any characters.
 *
 * @param pattern the pattern
 */
record Wildcard(String pattern) {

    /** Backtracks to the last asterisk only: it can match everything that an earlier one could match. */
    boolean matches(String text) {
        int at = 0;
        int star = -1;
        int afterStar = 0;
        int i = 0;
        while (i < text.length()) {
            if (at < pattern.length() && pattern.charAt(at) == '*') {
                star = at++;
                afterStar = i;
            } else if (at < pattern.length() && pattern.charAt(at) == text.charAt(i)) {
                at++;
                i++;
            } else if (star >= 0) {
                at = star + 1;
                i = ++afterStar;
            } else {
                return false;
            }
        }
        return pattern.substring(at).chars().allMatch(c -> c == '*');
    }
}
