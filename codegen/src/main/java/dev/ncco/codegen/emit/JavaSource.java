package dev.ncco.codegen.emit;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePathScanner;
import dev.ncco.codegen.emit.Declaration.Kind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/** Parses a Java source with the parser of javac, and visits its classes, methods and fields. */
final class JavaSource {

    private final String text;
    private final CompilationUnitTree unit;
    private final DocTrees trees;
    private final SourcePositions positions;

    JavaSource(String text) {
        this.text = text;
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        if (javac == null) {
            throw new IllegalStateException("the generator requires a JDK, but this is a Java runtime only");
        }
        JavacTask task =
                (JavacTask) javac.getTask(null, null, d -> {}, List.of("-proc:none"), null, List.of(new Unit(text)));
        try {
            this.unit = task.parse().iterator().next();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        this.trees = DocTrees.instance(task);
        this.positions = trees.getSourcePositions();
    }

    static List<Declaration> declarations(String text) {
        List<Declaration> declarations = new ArrayList<>();
        new JavaSource(text).visit((declaration, annotations) -> declarations.add(declaration));
        return declarations;
    }

    /** A visitor of declarations and their annotations. */
    interface Visitor {
        void visit(Declaration declaration, List<? extends AnnotationTree> annotations);
    }

    void visit(Visitor visitor) {
        new Scanner(visitor).scan(unit, "");
    }

    int start(Tree tree) {
        return (int) positions.getStartPosition(unit, tree);
    }

    int end(Tree tree) {
        return (int) positions.getEndPosition(unit, tree);
    }

    int skipWhitespace(int from) {
        int next = from;
        while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
            next++;
        }
        return next;
    }

    private static String oneLine(String lines) {
        return lines.lines().map(String::strip).collect(Collectors.joining(" ")).replace("( ", "(");
    }

    private final class Scanner extends TreePathScanner<@Nullable Void, String> {

        private final Visitor visitor;

        Scanner(Visitor visitor) {
            this.visitor = visitor;
        }

        @Override
        public @Nullable Void visitClass(ClassTree tree, String outer) {
            String name = outer.isEmpty() ? tree.getSimpleName().toString() : outer + "." + tree.getSimpleName();
            visit(Kind.TYPE, name, tree.getSimpleName().toString(), List.of(), tree.getModifiers(), tree, -1);
            return super.visitClass(tree, name);
        }

        @Override
        public @Nullable Void visitMethod(MethodTree tree, String type) {
            if (tree.getReturnType() != null) {
                List<String> parameters = tree.getParameters().stream()
                        .map(p -> p.getType().toString())
                        .toList();
                int end = tree.getBody() == null ? end(tree) - 1 : start(tree.getBody());
                visit(Kind.METHOD, type, tree.getName().toString(), parameters, tree.getModifiers(), tree, end);
            }
            return null;
        }

        @Override
        public @Nullable Void visitVariable(VariableTree tree, String type) {
            visit(Kind.FIELD, type, tree.getName().toString(), List.of(), tree.getModifiers(), tree, end(tree));
            return null;
        }

        /** Javac reports -1 as the end of some declarations, such as classes. */
        private void visit(
                Kind kind,
                String type,
                String name,
                List<String> parameters,
                ModifiersTree modifiers,
                Tree tree,
                int end) {
            int start = start(tree);
            for (AnnotationTree annotation : modifiers.getAnnotations()) {
                start = Math.max(start, skipWhitespace(end(annotation)));
            }
            String signature = end < 0 ? "" : oneLine(text.substring(start, Math.max(start, end)));
            signature = signature.endsWith(";") ? signature.substring(0, signature.length() - 1) : signature.strip();
            visitor.visit(
                    new Declaration(
                            kind,
                            type,
                            name,
                            parameters,
                            signature,
                            javadoc(),
                            modifiers.getFlags().contains(Modifier.PUBLIC),
                            line(start),
                            line(end(tree) - 1)),
                    modifiers.getAnnotations());
        }

        private int line(int position) {
            return (int) unit.getLineMap().getLineNumber(position);
        }

        private String javadoc() {
            String comment = trees.getDocComment(getCurrentPath());
            StringBuilder paragraph = new StringBuilder();
            for (String line : comment == null
                    ? List.<String>of()
                    : comment.lines().map(String::strip).toList()) {
                if (line.startsWith("@") || line.isEmpty() && !paragraph.isEmpty()) {
                    break;
                }
                paragraph.append(paragraph.isEmpty() ? "" : " ").append(line);
            }
            return paragraph.toString();
        }
    }

    /** A source in memory. */
    private static final class Unit extends SimpleJavaFileObject {

        private final String text;

        Unit(String text) {
            super(URI.create("generated:///Source.java"), JavaFileObject.Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
