package dev.ncco.codegen.document;

/** Generates text blocks: keeps line breaks, and breaks long lines after a space. */
final class TextBlock {

    private static final int LONG = 100;
    private static final int LINE = 90;

    /** Texts with more spaces at the end of a line are not blocks, as the formatter is slow for them. */
    private static final String SPACES = " ".repeat(20);

    private TextBlock() {}

    /**
     * Whether a text is more readable as a block than as a string; the formatter damages blocks with rare characters.
     */
    static boolean fits(String text) {
        return (text.length() > LONG || text.strip().indexOf('\n') >= 0)
                && text.lines().allMatch(line -> Literals.escaped(line).equals(line.replace("\\", "\\\\")))
                && text.indexOf('\r') < 0
                && !text.contains(SPACES);
    }

    static String of(String text) {
        StringBuilder block = new StringBuilder("\"\"\"\n");
        String[] lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            block.append(i == 0 ? "" : "\n");
            line(lines[i], block);
        }
        // A quote must not be adjacent to the closing quotes.
        int last = block.length() - 1;
        int escapes = 0;
        while (block.charAt(last - 1 - escapes) == '\\') {
            escapes++;
        }
        if (block.charAt(last) == '"' && escapes % 2 == 0) {
            block.insert(last, '\\');
        }
        return block.append("\"\"\"").toString();
    }

    private static void line(String line, StringBuilder block) {
        int start = 0;
        while (line.length() - start > LINE) {
            int space = line.lastIndexOf(' ', start + LINE);
            int next = space > start ? line.indexOf(' ', space + 1) : line.indexOf(' ', start + LINE);
            int end = space > start ? space + 1 : next + 1;
            if (end <= start || end >= line.length()) {
                break;
            }
            piece(line.substring(start, end), block, true);
            block.append("\\\n");
            start = end;
        }
        piece(line.substring(start), block, false);
    }

    /** Escapes spaces at the end of a line, which would otherwise be removed from the block. */
    private static void piece(String text, StringBuilder block, boolean continued) {
        String escaped = Literals.escaped(text).replace("\"\"\"", "\\\"\\\"\\\"");
        int last = escaped.length() - 1;
        if (!continued && last >= 0 && escaped.charAt(last) == ' ') {
            escaped = escaped.substring(0, last) + "\\s";
        }
        block.append(escaped.startsWith(" ") ? "\\s" + escaped.substring(1) : escaped);
    }
}
