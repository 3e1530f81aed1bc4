package dev.ncco.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A generated source file by lines: finds the methods and constants in it. */
final class GeneratedFile {

    private static final Pattern METHOD =
            Pattern.compile("^\\s+public (?:static )?(?:final )?(?:<[^>]+> )?[\\w<>?,.@ \\[\\]]+ (\\w+)\\(.*$");

    private final String path;
    private final List<String> lines;

    GeneratedFile(String path, String text) {
        this.path = path;
        this.lines = text.lines().toList();
    }

    /**
     * A public method.
     *
     * @param name its name
     * @param signature its declaration on one line
     * @param javadoc the first sentence of its Javadoc
     * @param file its file
     * @param line its line
     */
    record Method(String name, String signature, String javadoc, String file, int line) {}

    /**
     * A line of the file.
     *
     * @param file the file
     * @param number its number
     * @param text what it says
     */
    record Line(String file, int number, String text) {}

    List<Method> methods() {
        List<Method> methods = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Matcher matcher = METHOD.matcher(lines.get(i));
            if (matcher.matches()) {
                methods.add(new Method(matcher.group(1), declaration(i), javadoc(i), path, i + 1));
            }
        }
        return methods;
    }

    private String declaration(int from) {
        StringBuilder text = new StringBuilder();
        for (int i = from; i < lines.size(); i++) {
            text.append(text.isEmpty() ? "" : " ").append(lines.get(i).strip());
            if (lines.get(i).endsWith("{") || lines.get(i).endsWith(";")) {
                break;
            }
        }
        return text.toString().replaceAll(" ?[{;]$", "").replace("( ", "(");
    }

    private String javadoc(int method) {
        int end = method - 1;
        while (end >= 0 && lines.get(end).strip().startsWith("@")) {
            end--;
        }
        if (end < 0 || !lines.get(end).strip().endsWith("*/")) {
            return "";
        }
        int start = end;
        while (start > 0 && !lines.get(start).strip().startsWith("/**")) {
            start--;
        }
        StringBuilder text = new StringBuilder();
        for (int i = start; i <= end; i++) {
            String line = lines.get(i).strip().replaceAll("^/?\\*+/?|\\*/$", "").strip();
            if (line.startsWith("@") || line.isEmpty() && !text.isEmpty()) {
                break;
            }
            text.append(text.isEmpty() || line.isEmpty() ? "" : " ").append(line);
        }
        return text.toString();
    }

    /** The line that declares the constant of a member, which holds the check. */
    Optional<Line> constant(String object, String wireName) {
        for (int i = 0; i < lines.size(); i++) {
            String declaration = lines.get(i).contains("private static final")
                            || lines.get(i).contains(" static final ")
                    ? declaration(i)
                    : "";
            if (declaration.contains("(\"" + object + "\", \"" + wireName + "\"")
                    || declaration.contains("Constant.of(\"" + wireName + "\"")
                    || isReceived(declaration, wireName)) {
                return Optional.of(new Line(path, i + 1, declaration));
            }
        }
        return Optional.empty();
    }

    /** A member of an event or result belongs to the class whose file declares it. */
    private static boolean isReceived(String declaration, String wireName) {
        int property = declaration.indexOf("ReceivedProperty.");
        return property >= 0 && declaration.startsWith("(\"" + wireName + "\"", declaration.indexOf('(', property));
    }
}
