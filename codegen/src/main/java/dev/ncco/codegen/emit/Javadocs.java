package dev.ncco.codegen.emit;

import dev.ncco.codegen.model.Doc;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes Javadoc; whatever a schema says stays inside of its comment. */
final class Javadocs {

    private static final Pattern CODE = Pattern.compile("`([0-9A-Za-z_.:,;=#/ +-]+)`");

    private Javadocs() {}

    /** Escapes text: HTML, tags, the end of the comment, Unicode escapes; what stands in backticks becomes code. */
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

    /** Sets text as code, where it is harmless, and as escaped text where not. */
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

    /** Says where something is specified. */
    static String see(Doc doc) {
        return doc.source()
                .map(s -> "\n@see <a href=\"" + escapePlain(s).replace("\"", "&quot;") + "\">Specification</a>")
                .orElse("");
    }
}
