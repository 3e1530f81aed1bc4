package dev.ncco.javac;

import java.util.Optional;
import javax.lang.model.AnnotatedConstruct;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.type.TypeKind;
import org.jspecify.annotations.Nullable;

/** Detects a statement that calls a method and does not use its result. */
final class DroppedResult {

    private static final String ANNOTATION = "dev.ncco.runtime.CheckReturnValue";

    private DroppedResult() {}

    /** Returns the error message for a statement that only calls the method, if its result must be used. */
    static Optional<String> mistake(ExecutableElement method) {
        boolean isUsed = method.getKind() != ElementKind.METHOD
                || method.getReturnType().getKind() == TypeKind.VOID
                || !isAnnotated(method) && !isAnnotated(method.getEnclosingElement());
        if (isUsed) {
            return Optional.empty();
        }
        boolean isStatic = method.getModifiers().contains(Modifier.STATIC);
        return Optional.of(method.getSimpleName() + "(...) returns " + (isStatic ? "a value" : "a copy")
                + ", but its result is not used: assign it, return it or pass it on");
    }

    private static boolean isAnnotated(@Nullable AnnotatedConstruct element) {
        return element != null
                && element.getAnnotationMirrors().stream()
                        .anyMatch(a -> a.getAnnotationType().toString().equals(ANNOTATION));
    }
}
