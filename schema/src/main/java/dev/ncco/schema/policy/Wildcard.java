package dev.ncco.schema.policy;

/**
 * A text in which a star stands for any characters.
 *
 * @param pattern the text
 */
record Wildcard(String pattern) {

    /** Goes back to the last star alone: all that an earlier one could take, the last one can take too. */
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
