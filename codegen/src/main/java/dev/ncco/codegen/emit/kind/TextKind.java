package dev.ncco.codegen.emit.kind;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import dev.ncco.codegen.model.JavaNames;
import dev.ncco.codegen.model.ValueType;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A string. */
public final class TextKind extends ValueKind {

    private final ValueType.Text text;

    TextKind(ValueType.Text text) {
        this.text = text;
    }

    @Override
    public TypeName holder() {
        return Types.property("TextProperty");
    }

    @Override
    public CodeBlock declare(CodeBlock descriptor, String name) {
        return limited(CodeBlock.of("$L.text($S)", descriptor, name), text);
    }

    /**
     * Declares a string that is not a member of a generated class.
     *
     * @param object the name of the object in rules
     * @param name the name of the member in JSON
     * @param text the limits of the string
     * @return the value of the constant
     */
    public static CodeBlock declare(String object, String name, ValueType.Text text) {
        return limited(CodeBlock.of("$T.of($S, $S)", Types.property("TextProperty"), object, name), text);
    }

    private static CodeBlock limited(CodeBlock unlimited, ValueType.Text text) {
        CodeBlock.Builder code = unlimited.toBuilder();
        if (text.patterns().size() == 1) {
            code.add(".pattern($L)", pattern(text.patterns().get(0)));
        } else if (text.patterns().size() == 2) {
            code.add(
                    ".pattern($T.either($L, $L, $S))",
                    Types.text("TextPattern"),
                    pattern(text.patterns().get(0)),
                    pattern(text.patterns().get(1)),
                    text.shape());
        }
        if (text.spoken()) {
            code.add(".spokenLength($L, $L)", text.min(), text.max());
        } else {
            if (text.min() > 0) {
                code.add(".minLength($L)", text.min());
            }
            if (text.max() < Integer.MAX_VALUE) {
                code.add(".maxLength($L)", text.max());
            }
        }
        return code.add(text.secret() ? ".asSecret()" : "").build();
    }

    /**
     * Returns the constant of a shared pattern, or declares the pattern.
     *
     * @param pattern the pattern
     * @return the pattern, as Java code
     */
    public static CodeBlock pattern(ValueType.Pattern pattern) {
        return pattern.name()
                .map(n -> CodeBlock.of("$T.$L", Types.api("Formats"), n))
                .orElseGet(() -> newPattern(pattern));
    }

    /**
     * Declares a pattern.
     *
     * @param pattern the pattern
     * @return the value of the constant
     */
    public static CodeBlock newPattern(ValueType.Pattern pattern) {
        return CodeBlock.of("$T.of($S, $S)", Types.text("TextPattern"), pattern.regex(), pattern.shape());
    }

    /**
     * Returns the name of the constant with the regular expression of a pattern.
     *
     * @param name the name of the pattern
     * @return the name of the constant
     */
    public static String regexName(String name) {
        return name + "_REGEX";
    }

    @Override
    public TypeName parameter() {
        return Types.STRING;
    }

    @Override
    public TypeName field() {
        return ClassName.get(CharSequence.class);
    }

    @Override
    public boolean isText() {
        return true;
    }

    @Override
    public Optional<ConversionCode> conversion() {
        return text.patterns().stream().anyMatch(ValueType.Pattern::isUri)
                ? Optional.of(ConversionCode.OF_URI)
                : Optional.empty();
    }

    @Override
    public boolean replacesObject() {
        return true;
    }

    @Override
    public void limit(ParameterSpec.Builder parameter, TypeName type) {
        limit(text, parameter, type);
    }

    static void limit(ValueType.Text text, ParameterSpec.Builder out, TypeName type) {
        // Not all compilers keep annotations on the elements of a List.
        if (!type.equals(Types.STRING) && !type.equals(Types.array(Types.STRING))) {
            return;
        }
        Optional<ClassName> named = annotation(text);
        named.ifPresent(out::addAnnotation);
        AnnotationSpec limit = limit(text, named.isPresent());
        if (!limit.members().isEmpty()) {
            out.addAnnotation(limit);
        }
    }

    /** The annotation of the pattern, if there is only one pattern and it has a name. */
    private static Optional<ClassName> annotation(ValueType.Text text) {
        return text.patterns().size() == 1 ? text.patterns().get(0).name().map(TextKind::annotation) : Optional.empty();
    }

    /**
     * Returns the annotation of a parameter with a pattern.
     *
     * @param name the name of the pattern
     * @return the name of the annotation
     */
    public static ClassName annotation(String name) {
        return Types.api("Formats").nestedClass(JavaNames.upperCamel(name.toLowerCase(Locale.ROOT)));
    }

    private static AnnotationSpec limit(ValueType.Text text, boolean isNamed) {
        AnnotationSpec.Builder limit = AnnotationSpec.builder(Types.runtime("TextLimit"));
        if (text.min() > 0) {
            limit.addMember("min", "$L", text.min());
        }
        if (text.max() < Integer.MAX_VALUE) {
            limit.addMember("max", "$L", text.max());
        }
        if (text.spoken()) {
            limit.addMember("spoken", "true");
        }
        if (!isNamed && !text.patterns().isEmpty()) {
            List<CodeBlock> regexes =
                    text.patterns().stream().map(TextKind::regex).toList();
            limit.addMember(
                    "patterns",
                    regexes.size() == 1 ? regexes.get(0) : CodeBlock.of("{$L}", CodeBlock.join(regexes, ", ")));
            limit.addMember(
                    "shape",
                    "$S",
                    text.shape().isEmpty() ? text.patterns().get(0).shape() : text.shape());
        }
        return limit.build();
    }

    private static CodeBlock regex(ValueType.Pattern pattern) {
        return pattern.name()
                .map(n -> CodeBlock.of("$T.$L", Types.api("Formats"), regexName(n)))
                .orElseGet(() -> CodeBlock.of("$S", pattern.regex()));
    }
}
