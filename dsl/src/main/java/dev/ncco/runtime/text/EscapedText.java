package dev.ncco.runtime.text;

/**
 * A string that needs escapes or more than ASCII. The others are kept as the {@link String} itself: so the type says,
 * at no cost, whether a string can be copied to the JSON as it is, which was found out when it was checked.
 *
 * @param text the string
 */
public record EscapedText(String text) implements CharSequence {

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public char charAt(int index) {
        return text.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return text.subSequence(start, end);
    }

    @Override
    public String toString() {
        return text;
    }
}
