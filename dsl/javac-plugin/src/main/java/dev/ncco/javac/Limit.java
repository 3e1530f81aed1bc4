package dev.ncco.javac;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.VariableElement;
import org.jspecify.annotations.Nullable;

/** A limit from the annotation of a parameter. The plugin identifies annotations by name, without their classes. */
sealed interface Limit {

    /** Returns the error message for a value, without the value if it is secret; null if the value is valid. */
    @Nullable
    String mistake(Object value, boolean secret);

    /**
     * Returns the limits of a parameter, from its annotations and from the annotations of these, such as
     * {@code @Formats.WebUrl}.
     */
    static List<Limit> of(VariableElement parameter) {
        List<Limit> limits = new ArrayList<>();
        for (AnnotationMirror annotation : parameter.getAnnotationMirrors()) {
            of(annotation).ifPresent(limits::add);
            for (AnnotationMirror outer :
                    annotation.getAnnotationType().asElement().getAnnotationMirrors()) {
                of(outer).ifPresent(limits::add);
            }
        }
        return limits;
    }

    private static Optional<Limit> of(AnnotationMirror annotation) {
        Map<String, Object> values = new HashMap<>();
        annotation
                .getElementValues()
                .forEach((name, value) -> values.put(name.getSimpleName().toString(), value.getValue()));
        return switch (annotation.getAnnotationType().toString()) {
            case "dev.ncco.runtime.NumberLimit" ->
                Optional.of(new Numeric(
                        number(values, "min", Double.NEGATIVE_INFINITY),
                        number(values, "max", Double.POSITIVE_INFINITY),
                        String.valueOf(values.getOrDefault("unit", ""))));
            case "dev.ncco.runtime.TextLimit" ->
                Optional.of(new Textual(
                        (int) number(values, "min", 0),
                        (int) number(values, "max", Integer.MAX_VALUE),
                        Boolean.TRUE.equals(values.get("spoken")),
                        patterns(values.get("patterns")),
                        String.valueOf(values.getOrDefault("shape", ""))));
            default -> Optional.empty(); // An annotation of another library.
        };
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

    /** The range of a number. */
    record Numeric(double min, double max, String unit) implements Limit {

        @Override
        public @Nullable String mistake(Object value, boolean secret) {
            if (!(value instanceof Double number) || number >= min && number <= max) {
                return null;
            }
            return Double.isFinite(number)
                    ? LimitPhrases.mustBe(
                            LimitPhrases.brokenRange(min, max, unit, number < min), LimitPhrases.number(number))
                    : LimitPhrases.mustBe("a finite number", String.valueOf(number));
        }
    }

    /** The length and the patterns of a text. */
    record Textual(int min, int max, boolean spoken, List<Pattern> patterns, String shape) implements Limit {

        /**
         * The stack depth of the JDK's matcher can grow with the length of the text; longer texts are checked at run
         * time.
         */
        private static final int MAX_MATCHED = 500;

        @Override
        public @Nullable String mistake(Object value, boolean secret) {
            // Tags are not counted here, so a text with tags is checked at run time.
            if (!(value instanceof String text) || spoken && text.indexOf('<') >= 0) {
                return null;
            }
            int length = text.codePointCount(0, text.length());
            if (Surrogates.indexOfUnpaired(text) >= 0) {
                return LimitPhrases.unpairedSurrogate(text);
            }
            boolean matches = patterns.isEmpty()
                    || length > MAX_MATCHED
                    || patterns.stream().anyMatch(p -> p.matcher(text).matches());
            if (!matches) {
                return LimitPhrases.mustBe(shape, secret ? "" : LimitPhrases.quoted(text));
            }
            return length < min || length > max ? LimitPhrases.wrongLength(min, max, spoken, length) : null;
        }
    }
}
