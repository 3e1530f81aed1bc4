package dev.ncco.codegen.document;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Splits a long list into several methods, because javac rejects methods of more than 64 KB of code. */
final class MethodSplitter {

    private final int size;
    private final List<MethodSpec> methods = new ArrayList<>();

    private MethodSplitter(int size) {
        this.size = size;
    }

    /** Creates a splitter for a class, which can have methods. */
    static MethodSplitter ofClass() {
        return new MethodSplitter(500);
    }

    /** Creates a splitter for a statement, which is not split. */
    static MethodSplitter none() {
        return new MethodSplitter(Integer.MAX_VALUE);
    }

    int size() {
        return size;
    }

    List<MethodSpec> methods() {
        return methods;
    }

    /** Adds the methods, and returns the call of the method that concatenates the lists. */
    CodeBlock split(ClassName element, String name, List<CodeBlock> elements) {
        ParameterizedTypeName type = ParameterizedTypeName.get(ClassName.get(List.class), element);
        MethodSpec.Builder all = MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(type)
                .addStatement("$T $N = new $T<>()", type, name, ArrayList.class);
        List<MethodSpec> parts = new ArrayList<>();
        for (int start = 0; start < elements.size(); start += size) {
            String part = name + (start + 1);
            List<CodeBlock> some = elements.subList(start, Math.min(start + size, elements.size()));
            parts.add(MethodSpec.methodBuilder(part)
                    .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                    .returns(type)
                    .addStatement("return $T.of($L)", List.class, CodeBlock.join(some, ", "))
                    .build());
            all.addStatement("$N.addAll($N())", name, part);
        }
        methods.add(all.addStatement("return $N", name).build());
        methods.addAll(parts);
        return CodeBlock.of("$N()", name);
    }
}
