package dev.ncco.codegen.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.TypeVariableName;
import com.palantir.javapoet.WildcardTypeName;
import dev.ncco.codegen.emit.kind.Types;
import dev.ncco.codegen.model.JavaNames;
import dev.ncco.codegen.model.ListType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/** Prints the class of a document that is an array. */
final class ListEmitter {

    private final ListType type;
    private final ClassName self;
    private final TypeName element;
    private final TypeName list;

    ListEmitter(ListType type) {
        this.type = type;
        this.self = Types.api(type.name());
        this.element = Types.api(type.union());
        this.list = ParameterizedTypeName.get(ClassName.get(List.class), element);
    }

    private String elements() {
        return type.element() + "s";
    }

    TypeSpec emit() {
        TypeSpec.Builder out = TypeSpec.classBuilder(self)
                .addJavadoc("$L$L", Javadocs.escape(type.doc().text()), Javadocs.see(type.doc()))
                .addAnnotation(Types.CHECK_RETURN_VALUE)
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .superclass(Types.document("JsonList"))
                .addSuperinterface(ParameterizedTypeName.get(ClassName.get(Iterable.class), element))
                .addField(FieldSpec.builder(
                                ParameterizedTypeName.get(Types.property("ListProperty"), element),
                                "ITEMS",
                                Modifier.PRIVATE,
                                Modifier.STATIC,
                                Modifier.FINAL)
                        .initializer(
                                "$T.<$T>ofElements($S, $S).list(0, Integer.MAX_VALUE)",
                                Types.property("ObjectProperty"),
                                element,
                                type.object(),
                                elements())
                        .build());
        type.sequences()
                .forEach(s -> out.addField(FieldSpec.builder(
                                Types.property("RuleCheck"),
                                ruleName(s),
                                Modifier.PRIVATE,
                                Modifier.STATIC,
                                Modifier.FINAL)
                        .initializer("new $T($S, $S)", Types.property("RuleCheck"), s.rule(), s.sentence())
                        .build()));
        out.addField(list, elements(), Modifier.PRIVATE, Modifier.FINAL)
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .addParameter(list, elements())
                        .addStatement("this.$N = $N", elements(), elements())
                        .build())
                .addMethod(empty())
                .addMethod(of(true))
                .addMethod(of(false))
                .addMethod(MethodSpec.methodBuilder(elements())
                        .addAnnotation(Origins.WHOLE)
                        .addJavadoc("{@return the $L, in order}", elements())
                        .addModifiers(Modifier.PUBLIC)
                        .returns(list)
                        .addStatement("return $N", elements())
                        .build());
        collection(out);
        DocumentEmitter.list(out, type.name(), type.object());
        out.addMethod(read());
        type.sequences().forEach(s -> out.addMethod(check(s)));
        return out.addMethod(MethodSpec.methodBuilder("write")
                        .addAnnotation(Override.class)
                        .addModifiers(Modifier.PROTECTED)
                        .addParameter(Types.io("JsonWriter"), "out")
                        .addStatement("write(out, ITEMS, $N)", elements())
                        .build())
                .build();
    }

    private MethodSpec empty() {
        return MethodSpec.methodBuilder("of")
                .addAnnotation(Origins.WHOLE)
                .addJavadoc(
                        "Creates an empty list, which the API accepts: without $L.\n\n@return the empty {@code $L}",
                        elements(),
                        type.name())
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(self)
                .addStatement("return new $T($T.of())", self, List.class)
                .build();
    }

    private MethodSpec of(boolean elementwise) {
        String params = elementwise
                ? "@param first the first " + type.element() + "\n@param more the " + elements() + " after it"
                : "@param " + elements() + " the " + elements() + ", in order";
        MethodSpec.Builder out = MethodSpec.methodBuilder("of")
                .addAnnotation(Origins.WHOLE)
                .addJavadoc(
                        "Creates {@code $L} with some $L.\n\n$L\n@return the {@code $L}\n@throws $T $L",
                        type.name(),
                        elements(),
                        params,
                        type.name(),
                        Types.REFUSAL,
                        thrown(type))
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(self);
        if (elementwise) {
            out.addParameter(element, "first")
                    .addParameter(Types.array(element), "more")
                    .varargs();
        } else {
            out.addParameter(
                    ParameterizedTypeName.get(ClassName.get(List.class), WildcardTypeName.subtypeOf(element)),
                    elements());
        }
        CodeBlock checked =
                elementwise ? CodeBlock.of("ITEMS.check(first, more)") : CodeBlock.of("ITEMS.check($N)", elements());
        out.addStatement("$T checked = $L", list, checked);
        type.sequences().forEach(s -> out.addStatement("$N(checked)", checkName(s)));
        return out.addStatement("return new $T(checked)", self).build();
    }

    /** The condition for an exception: an element is null, or a rule about the order of elements is violated. */
    static String thrown(ListType type) {
        return type.sequences().stream()
                .map(s -> ", or if this rule is violated: " + Javadocs.escape(s.sentence()))
                .collect(Collectors.joining("", "if an element is null", ""));
    }

    /** Prints the methods of a collection, which the class does not implement. */
    private void collection(TypeSpec.Builder out) {
        TypeVariableName kind = TypeVariableName.get("T", element);
        out.addMethod(MethodSpec.methodBuilder("iterator")
                        .addAnnotation(Origins.WHOLE)
                        .addAnnotation(Override.class)
                        .addModifiers(Modifier.PUBLIC)
                        .returns(ParameterizedTypeName.get(ClassName.get(Iterator.class), element))
                        .addStatement("return $N.iterator()", elements())
                        .build())
                .addMethod(MethodSpec.methodBuilder("size")
                        .addAnnotation(Origins.WHOLE)
                        .addJavadoc("{@return the number of $L}", elements())
                        .addModifiers(Modifier.PUBLIC)
                        .returns(TypeName.INT)
                        .addStatement("return $N.size()", elements())
                        .build())
                .addMethod(MethodSpec.methodBuilder("get")
                        .addAnnotation(Origins.WHOLE)
                        .addJavadoc(
                                "Returns the $L at an index.\n\n@param index the index, from 0\n@return the $L\n"
                                        + "@throws $T if the index is out of range",
                                type.element(),
                                type.element(),
                                IndexOutOfBoundsException.class)
                        .addModifiers(Modifier.PUBLIC)
                        .returns(element)
                        .addParameter(TypeName.INT, "index")
                        .addStatement("return $N.get(index)", elements())
                        .build())
                .addMethod(MethodSpec.methodBuilder("first")
                        .addAnnotation(Origins.WHOLE)
                        .addJavadoc(
                                "Returns the first $L of a class.\n\n@param kind the class\n@param <T> the class\n"
                                        + "@return the $L, if there is one",
                                type.element(),
                                type.element())
                        .addModifiers(Modifier.PUBLIC)
                        .addTypeVariable(kind)
                        .returns(ParameterizedTypeName.get(ClassName.get(Optional.class), kind))
                        .addParameter(ParameterizedTypeName.get(ClassName.get(Class.class), kind), "kind")
                        .beginControlFlow("for ($T $N : $N)", element, type.element(), elements())
                        .beginControlFlow("if (kind.isInstance($N))", type.element())
                        .addStatement("return $T.of(kind.cast($N))", Optional.class, type.element())
                        .endControlFlow()
                        .endControlFlow()
                        .addStatement("return $T.empty()", Optional.class)
                        .build())
                .addMethod(MethodSpec.methodBuilder("plus")
                        .addAnnotation(Origins.WHOLE)
                        .addJavadoc(
                                "Appends $L.\n\n@param more the $L to append, in order\n"
                                        + "@return a copy with these $L at its end\n@throws $T $L",
                                elements(),
                                elements(),
                                elements(),
                                Types.REFUSAL,
                                thrown(type))
                        .addModifiers(Modifier.PUBLIC)
                        .returns(self)
                        .addParameter(Types.array(element), "more")
                        .varargs()
                        .addStatement("$T all = new $T<>($N)", list, ArrayList.class, elements())
                        .addStatement("all.addAll($T.asList(ITEMS.given(more)))", Arrays.class)
                        .addStatement("return of(all)")
                        .build());
    }

    private MethodSpec read() {
        MethodSpec.Builder out = MethodSpec.methodBuilder("read")
                .addModifiers(Modifier.STATIC)
                .returns(self)
                .addParameter(Types.io("JsonReader"), "in")
                .addStatement("$T $N = new $T<>()", list, elements(), ArrayList.class)
                .beginControlFlow("if (in.isObject())")
                .addStatement("$N.add($T.$N(in))", elements(), Types.api("Unions"), type.element())
                .nextControlFlow("else")
                .beginControlFlow("while (in.nextElement())")
                .addStatement(
                        "$N.add($T.$N(in.openObject($S, $S)))",
                        elements(),
                        Types.api("Unions"),
                        type.element(),
                        type.element() + ".type",
                        type.element())
                .endControlFlow()
                .endControlFlow()
                .addStatement("$T checked = ITEMS.check(in, $N)", list, elements());
        if (!type.sequences().isEmpty()) {
            out.beginControlFlow("try");
            type.sequences().forEach(s -> out.addStatement("$N(checked)", checkName(s)));
            out.nextControlFlow("catch ($T e)", Types.REFUSAL)
                    .addStatement("throw in.refuseMember(e)")
                    .endControlFlow();
        }
        return out.addStatement("return new $T(checked)", self).build();
    }

    private static String ruleName(ListType.Sequence sequence) {
        return JavaNames.upperSnake(sequence.rule().substring(sequence.rule().indexOf('.') + 1));
    }

    private static String checkName(ListType.Sequence sequence) {
        return "check" + JavaNames.upperCamel(sequence.flag());
    }

    /** Records the index of the first element that waits for its successor. */
    private MethodSpec check(ListType.Sequence sequence) {
        MethodSpec.Builder out = MethodSpec.methodBuilder(checkName(sequence))
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .addParameter(list, elements())
                .addStatement("int waiting = -1")
                .beginControlFlow("for (int i = 0; i < $N.size(); i++)", elements())
                .addStatement("$T $N = $N.get(i)", element, type.element(), elements());
        String chain = "if";
        for (String skip : sequence.skip()) {
            String name = JavaNames.lowerCamel(skip.replace(type.union(), ""));
            out.beginControlFlow("$L ($N instanceof $T $N)", chain, type.element(), Types.api(skip), name)
                    .addStatement("waiting = waiting < 0 && $N.$N().orElse(false) ? i : waiting", name, sequence.flag())
                    .endControlFlow();
            chain = "else if";
        }
        return out.beginControlFlow("else if (waiting >= 0)")
                .beginControlFlow(
                        "if (!($N instanceof $T || $N instanceof $T))",
                        type.element(),
                        Types.api(sequence.next()),
                        type.element(),
                        Types.api("Unknown" + type.union()))
                .addStatement("throw $N.refuse($S + waiting + $S)", ruleName(sequence), "/", "/" + sequence.flag())
                .endControlFlow()
                .addStatement("waiting = -1")
                .endControlFlow()
                .endControlFlow()
                .beginControlFlow("if (waiting >= 0)")
                .addStatement("throw $N.refuse($S + waiting + $S)", ruleName(sequence), "/", "/" + sequence.flag())
                .endControlFlow()
                .build();
    }
}
