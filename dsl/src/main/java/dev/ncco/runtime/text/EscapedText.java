package dev.ncco.runtime.text;

/**
 * A string that must be escaped or is not ASCII. All other strings remain a {@link String}, so that the type records
 * whether a string can be copied to JSON, which was determined when it was validated.
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
