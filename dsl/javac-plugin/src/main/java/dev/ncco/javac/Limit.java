package dev.ncco.javac;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.VariableElement;
import org.jspecify.annotations.Nullable;

/** What a parameter's annotation says about its values. The plugin knows the annotations by name only. */
sealed interface Limit {

    /** Says what is wrong with a value, or returns null. A secret value is not shown. */
    @Nullable
    String mistake(Object value, boolean secret);

    static @Nullable Limit of(VariableElement parameter) {
        for (AnnotationMirror annotation : parameter.getAnnotationMirrors()) {
            Map<String, Object> values = new HashMap<>();
            annotation
                    .getElementValues()
                    .forEach((name, value) -> values.put(name.getSimpleName().toString(), value.getValue()));
            switch (annotation.getAnnotationType().toString()) {
                case "dev.ncco.runtime.NumberLimit" -> {
                    return new Numeric(
                            number(values, "min", Double.NEGATIVE_INFINITY),
                            number(values, "max", Double.POSITIVE_INFINITY),
                            String.valueOf(values.getOrDefault("unit", "")));
                }
                case "dev.ncco.runtime.TextLimit" -> {
                    return new Textual(
                            (int) number(values, "min", 0),
                            (int) number(values, "max", Integer.MAX_VALUE),
                            Boolean.TRUE.equals(values.get("spoken")),
                            patterns(values.get("patterns")),
                            String.valueOf(values.getOrDefault("shape", "")));
                }
                default -> {
                    // Somebody else's annotation.
                }
            }
        }
        return null;
    }

    private static double number(Map<String, Object> values, String name, double otherwise) {
        return values.get(name) instanceof Number number ? number.doubleValue() : otherwise;
    }

    private static List<Pattern> patterns(@Nullable Object values) {
        return values instanceof List<?> list
                ? list.stream()
                        .map(v -> Pattern.compile(String.valueOf(((AnnotationValue) v).getValue())))
                        .toList()
                : List.of();
    }

    /** A number from one to another. */
    record Numeric(double min, double max, String unit) implements Limit {

        @Override
        public @Nullable String mistake(Object value, boolean secret) {
            if (!(value instanceof Double number) || number >= min && number <= max) {
                return null;
            }
            String range =
                    max >= Integer.MAX_VALUE ? "at least " + plain(min) : "from " + plain(min) + " to " + plain(max);
            return "must be " + range + (unit.isEmpty() ? "" : " " + unit) + ", but was " + plain(number);
        }

        private static String plain(double number) {
            return !Double.isFinite(number)
                    ? String.valueOf(number)
                    : BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
        }
    }

    /** A text with a length and a shape. */
    record Textual(int min, int max, boolean spoken, List<Pattern> patterns, String shape) implements Limit {

        private static final int SHOWN = 60;

        /**
         * The JDK matches some patterns with a stack as deep as the text is long; a longer text is left to run time.
         */
        private static final int MAX_MATCHED = 500;

        @Override
        public @Nullable String mistake(Object value, boolean secret) {
            // Tags are not counted here: a text with any is left to run time.
            if (!(value instanceof String text) || spoken && text.indexOf('<') >= 0) {
                return null;
            }
            int length = text.codePointCount(0, text.length());
            if (length < min) {
                return min == 1 ? "must not be empty" : "must have at least " + min + " characters";
            }
            if (length > max) {
                return "must have at most " + max + " characters, but has " + length;
            }
            boolean matches = patterns.isEmpty()
                    || length > MAX_MATCHED
                    || patterns.stream().anyMatch(p -> p.matcher(text).matches());
            return matches ? null : "must be " + shape + (secret ? "" : ", but was \"" + shown(text) + "\"");
        }

        /** The start of a text without its secrets; what a terminal or an editor could act upon is escaped. */
        private static String shown(String value) {
            String text = SecretText.redact(value);
            String start = text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text;
            return VisibleText.of(start);
        }
    }
}
