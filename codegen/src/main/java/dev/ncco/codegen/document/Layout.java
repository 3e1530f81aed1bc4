package dev.ncco.codegen.document;

import com.palantir.javapoet.CodeBlock;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Puts each of several long arguments on a separate line. The formatter joins lines, but keeps line breaks after
 * comments, so a comment marks the end of each argument until the source has been formatted.
 */
final class Layout {

    /** Marks the comments; literals escape this character. */
    static final char MARK = '\u00a7';

    private static final int LINE = 80;
    private static final String BREAK = " //" + MARK + "\n";
    private static final Pattern COMMENT = Pattern.compile("(?<!\\s)\\s*+// ?" + MARK + "(?=\n)");

    private Layout() {}

    /** Joins arguments: on one line if they are short or there is only one, otherwise one per line. */
    static CodeBlock arguments(List<CodeBlock> arguments) {
        CodeBlock joined = CodeBlock.join(arguments, ", ");
        return arguments.size() < 2
                        || joined.toString().length() <= LINE
                                && joined.toString().indexOf('\n') < 0
                ? joined
                : CodeBlock.of("$L$L", BREAK, CodeBlock.join(arguments, "," + BREAK));
    }

    /** Removes the marker comments. */
    static String clean(String formatted) {
        return COMMENT.matcher(formatted).replaceAll("");
    }
}
