package dev.ncco.runtime;

/**
 * A number or null that was read where a string may stand too: written again as it was.
 *
 * @param json its digits, or null
 */
record Literal(String json) implements CharSequence {

    static final Literal NULL = new Literal("null");

    @Override
    public int length() {
        return json.length();
    }

    @Override
    public char charAt(int index) {
        return json.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return json.subSequence(start, end);
    }

    @Override
    public String toString() {
        return json;
    }
}
