package dev.ncco.codegen.emit;

import dev.ncco.codegen.model.Doc;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Formats Javadoc; text from schemas cannot leave its comment. */
final class Javadocs {

    private static final Pattern CODE = Pattern.compile("`([0-9A-Za-z_.:,;=#/ +-]+)`");

    private Javadocs() {}

    /** Escapes HTML, tags, the end of the comment and Unicode escapes; converts backticks to code. */
    static String escape(String text) {
        StringBuilder escaped = new StringBuilder();
        Matcher code = CODE.matcher(text);
        int from = 0;
        while (code.find()) {
            escaped.append(escapePlain(text.substring(from, code.start())));
            escaped.append("{@code ").append(code.group(1)).append('}');
            from = code.end();
        }
        return escaped.append(escapePlain(text.substring(from))).toString();
    }

    /** Formats text as code if possible, otherwise escapes it. */
    static String code(String text) {
        return CODE.matcher("`" + text + "`").matches() ? "{@code " + text + "}" : escapePlain(text);
    }

    private static String escapePlain(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("@", "&#64;")
                .replace("{", "&#123;")
                .replace("}", "&#125;")
                .replace("\\", "&#92;")
                .replace("*/", "*&#47;")
                .replaceAll("\\s+", " ");
    }

    /** Returns the link to the specification. */
    static String see(Doc doc) {
        return doc.source()
                .map(s -> "\n@see <a href=\"" + escapePlain(s).replace("\"", "&quot;") + "\">Specification</a>")
                .orElse("");
    }
}
