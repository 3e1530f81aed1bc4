package dev.ncco.runtime.io;

import java.nio.charset.StandardCharsets;

/** Formats JSON that this library wrote: each member and element on its own line, indented by two spaces. */
public final class PrettyJson {

    private final StringBuilder out = new StringBuilder();
    private int depth;

    private PrettyJson() {}

    /**
     * Indents JSON.
     *
     * @param json the JSON in UTF-8, without white space
     * @return the JSON with each member and element on its own line
     */
    public static String of(byte[] json) {
        PrettyJson pretty = new PrettyJson();
        pretty.layOut(new String(json, StandardCharsets.UTF_8));
        return pretty.out.toString();
    }

    private void layOut(String json) {
        for (int i = 0; i < json.length(); i++) {
            char c = json.charAt(i);
            switch (c) {
                case '"' -> i = string(json, i);
                case '{', '[' -> {
                    char close = json.charAt(i + 1);
                    if (close == '}' || close == ']') {
                        out.append(c).append(close);
                        i++;
                    } else {
                        out.append(c);
                        line(1);
                    }
                }
                case '}', ']' -> {
                    line(-1);
                    out.append(c);
                }
                case ',' -> {
                    out.append(c);
                    line(0);
                }
                case ':' -> out.append(": ");
                default -> out.append(c);
            }
        }
    }

    /** Copies a string and returns the index of its closing quote. */
    private int string(String json, int start) {
        int end = start + 1;
        while (json.charAt(end) != '"') {
            end += json.charAt(end) == '\\' ? 2 : 1;
        }
        out.append(json, start, end + 1);
        return end;
    }

    private void line(int deeper) {
        depth += deeper;
        out.append('\n').append("  ".repeat(depth));
    }
}
