package dev.ncco;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import dev.ncco.testing.Sources;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * The fields of a value are written only before it is published: by the method that creates the object, which then
 * hands it to {@code publish} and to nobody else. Reads the generated sources.
 */
class PublicationTest {

    /** The methods that return an object that is not published yet; none of them is public. */
    private static final Set<String> UNPUBLISHED = Set.of("copy", "copyTo", "given");

    @Test
    void fieldsAreWrittenOnlyBeforePublication() throws IOException {
        List<String> mistakes = new ArrayList<>();
        int writes = 0;
        for (String type : Sources.types()) {
            Writes found = new Writes(type, mistakes);
            found.scan(Sources.parse(type), null);
            writes += found.count;
        }
        assertThat(mistakes).isEmpty();
        assertThat(writes).isGreaterThan(300);
    }

    /** A constructor publishes the object where its caller does not; that of what is received is in the base class. */
    @Test
    void whatIsCreatedAndReturnedAtOnceIsPublished() throws IOException {
        Set<String> returned = new HashSet<>();
        Set<String> publishing = new HashSet<>();
        for (String type : Sources.types()) {
            CompilationUnitTree source = Sources.parse(type);
            new Creations(returned).scan(source, null);
            ClassTree declared = (ClassTree) source.getTypeDecls().get(0);
            boolean isObject = declared.getExtendsClause() != null
                    && declared.getExtendsClause().toString().equals("JsonObject");
            if (!isObject || declared.toString().contains("publish(this)")) {
                publishing.add(type);
            }
        }
        returned.retainAll(Sources.types());
        assertThat(returned).contains("UnknownAction", "CallEvent");
        assertThat(publishing).containsAll(returned);
    }

    /** Collects the classes whose new objects are neither put into a variable nor given to {@code publish}. */
    private static final class Creations extends TreeScanner<@Nullable Void, @Nullable Void> {

        private static final Set<String> CONTINUED = Set.of("publish", "copyTo");

        private final Set<String> returned;

        Creations(Set<String> returned) {
            this.returned = returned;
        }

        @Override
        public @Nullable Void visitVariable(VariableTree tree, @Nullable Void ignored) {
            return tree.getInitializer() instanceof NewClassTree ? null : super.visitVariable(tree, null);
        }

        @Override
        public @Nullable Void visitMethodInvocation(MethodInvocationTree tree, @Nullable Void ignored) {
            return CONTINUED.contains(tree.getMethodSelect().toString())
                    ? null
                    : super.visitMethodInvocation(tree, null);
        }

        @Override
        public @Nullable Void visitNewClass(NewClassTree tree, @Nullable Void ignored) {
            returned.add(tree.getIdentifier().toString());
            return super.visitNewClass(tree, null);
        }
    }

    /** The test sees what it is for. */
    @Test
    void mistakesAreFound() throws IOException {
        assertThat(mistakes("X set(int a) { this.a = a; return this; }")).isNotEmpty();
        assertThat(mistakes("X set(int a) { this.b.a = a; return this; }")).isNotEmpty();
        assertThat(mistakes("X set(int value) { a = value; return this; }")).isNotEmpty();
        assertThat(mistakes("X set(X x) { x.a = 1; return publish(x); }")).isNotEmpty();
        assertThat(mistakes("X set() { X x = new X(); x.a = 1; return x; }")).isNotEmpty();
        assertThat(mistakes("X set() { X x = new X(); publish(x); x.a = 1; return publish(x); }"))
                .isNotEmpty();
        assertThat(mistakes("X set() { X x = new X(); keep(x); x.a = 1; return publish(x); }"))
                .isNotEmpty();
        assertThat(mistakes("X set() { X x = new X(); run(() -> x.a); x.a = 1; return publish(x); }"))
                .isNotEmpty();
        assertThat(mistakes("X set() { X x = new X(); last = x; x.a = 1; return publish(x); }"))
                .isNotEmpty();
        assertThat(mistakes("X set() { X x = new X(); x.a = 1; return publish(x); }"))
                .isEmpty();
        assertThat(mistakes("private X copy() { X x = new X(); x.a = a; return x; }"))
                .isEmpty();
        assertThat(mistakes("public X copy() { X x = new X(); x.a = a; return x; }"))
                .isNotEmpty();
    }

    private static List<String> mistakes(String method) throws IOException {
        List<String> mistakes = new ArrayList<>();
        new Writes("X.java", mistakes)
                .scan(
                        Sources.parseText(
                                "class X { private int a; private X b; private static X last; " + method + " }"),
                        null);
        return mistakes;
    }

    /** Looks at the methods of a file. */
    private static final class Writes extends TreeScanner<@Nullable Void, @Nullable Void> {

        private final String file;
        private final List<String> mistakes;
        private final Set<String> fields = new HashSet<>();
        private int count;

        Writes(String file, List<String> mistakes) {
            this.file = file;
            this.mistakes = mistakes;
        }

        @Override
        public @Nullable Void visitClass(ClassTree tree, @Nullable Void ignored) {
            for (Tree member : tree.getMembers()) {
                if (member instanceof VariableTree field
                        && !field.getModifiers().getFlags().contains(Modifier.FINAL)) {
                    fields.add(field.getName().toString());
                }
            }
            return super.visitClass(tree, null);
        }

        @Override
        public @Nullable Void visitMethod(MethodTree tree, @Nullable Void ignored) {
            if (tree.getReturnType() != null && tree.getBody() != null) {
                Method method = new Method(tree);
                method.scan(tree.getBody(), null);
                method.reportMentions();
            }
            return null;
        }

        private void report(MethodTree method, Tree tree, String what) {
            mistakes.add(file + " " + method.getName() + ": " + what + ": " + tree);
        }

        /** Looks at a method. */
        private final class Method extends TreeScanner<@Nullable Void, @Nullable Void> {

            private final MethodTree method;
            private final boolean isUnpublished;
            private final Set<String> created = new HashSet<>();
            private final Set<String> locals = new HashSet<>();
            private final Set<String> written = new HashSet<>();
            private final List<Tree> mentions = new ArrayList<>();

            Method(MethodTree method) {
                this.method = method;
                this.isUnpublished = UNPUBLISHED.contains(method.getName().toString())
                        && !method.getModifiers().getFlags().contains(Modifier.PUBLIC);
                method.getParameters().forEach(p -> locals.add(p.getName().toString()));
                if (method.getName().contentEquals("copyTo")) {
                    created.add("copy");
                }
            }

            @Override
            public @Nullable Void visitVariable(VariableTree tree, @Nullable Void ignored) {
                String name = tree.getName().toString();
                locals.add(name);
                ExpressionTree value = tree.getInitializer();
                boolean isNew = value instanceof NewClassTree
                        || value instanceof MethodInvocationTree call
                                && UNPUBLISHED.contains(call.getMethodSelect().toString());
                if (isNew) {
                    created.add(name);
                }
                return super.visitVariable(tree, null);
            }

            @Override
            public @Nullable Void visitAssignment(AssignmentTree tree, @Nullable Void ignored) {
                ExpressionTree target = tree.getVariable();
                if (target instanceof MemberSelectTree select) {
                    String object = select.getExpression().toString();
                    count++;
                    written.add(object);
                    if (!created.contains(object)) {
                        report(method, tree, "writes to an object that it did not create");
                    }
                } else if (!locals.contains(target.toString()) && fields.contains(target.toString())) {
                    report(method, tree, "writes to its own object");
                }
                return scan(tree.getExpression(), null);
            }

            @Override
            public @Nullable Void visitReturn(ReturnTree tree, @Nullable Void ignored) {
                ExpressionTree value = tree.getExpression();
                if (value instanceof MethodInvocationTree call
                        && call.getMethodSelect().toString().equals("publish")
                        && call.getArguments().get(0) instanceof IdentifierTree) {
                    return null;
                }
                return super.visitReturn(tree, null);
            }

            /** A mention of the object alone, not of a member of it, is a way out. */
            @Override
            public @Nullable Void visitIdentifier(IdentifierTree tree, @Nullable Void ignored) {
                if (!isUnpublished) {
                    mentions.add(tree);
                }
                return null;
            }

            @Override
            public @Nullable Void visitMethodInvocation(MethodInvocationTree tree, @Nullable Void ignored) {
                if (!(tree.getMethodSelect() instanceof IdentifierTree)) {
                    scan(tree.getMethodSelect(), null);
                }
                return scan(tree.getArguments(), null);
            }

            void reportMentions() {
                mentions.stream()
                        .filter(m -> written.contains(m.toString()))
                        .forEach(m -> report(method, m, "passes on what is not published"));
            }

            @Override
            public @Nullable Void visitMemberSelect(MemberSelectTree tree, @Nullable Void ignored) {
                return tree.getExpression() instanceof IdentifierTree ? null : super.visitMemberSelect(tree, null);
            }

            @Override
            public @Nullable Void visitLambdaExpression(LambdaExpressionTree tree, @Nullable Void ignored) {
                String body = tree.getBody().toString();
                if (created.stream().anyMatch(c -> body.contains(c + "."))) {
                    report(method, tree, "captures what is not published");
                }
                return super.visitLambdaExpression(tree, null);
            }
        }
    }
}
