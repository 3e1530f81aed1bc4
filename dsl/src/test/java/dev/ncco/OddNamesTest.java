package dev.ncco;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import dev.ncco.codegen.load.SchemaException;
import dev.ncco.runtime.document.ReceivedObject;
import dev.ncco.testing.Api;
import dev.ncco.testing.ChangedSchemas;
import dev.ncco.testing.Sources;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * An option whose name the base classes or the generated methods use for something else compiles, or the generator
 * refuses it.
 */
@Tag("slow")
class OddNamesTest {

    private static final Pattern REFUSED = Pattern.compile(
            "(\\S+) is not allowed as the name of an option in Java|the Java name (\\S+) is already used");

    private static final String OPTION =
            "\"%s\": { %s, \"description\": \"An option.\", \"x-source\": \"https://example.com/\" },\n";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "action/talk.schema.json | TalkAction | \"voiceName\": { | \"type\": \"integer\", \"examples\": [3]",
                "action/talk.schema.json | TalkAction | \"voiceName\": { | \"type\": \"array\", \"items\": { \"type\": \"string\" }, \"minItems\": 1, \"examples\": [[\"x\"]]",
                "action/talk.schema.json | TalkAction | \"voiceName\": { | \"type\": \"object\", \"examples\": [{}]",
                "action/input.schema.json | InputAction | \"eventMethod\": { | \"type\": \"boolean\", \"examples\": [true]",
                "call.schema.json | Call | \"length_timer\": { | \"type\": \"string\", \"examples\": [\"x\"]",
                "event.schema.json | CallEvent | \"from\": { | \"type\": \"string\", \"examples\": [\"x\"]"
            })
    void compileOrAreRefused(String file, String type, String before, String kind) throws IOException {
        Set<String> names = names(type);
        String schema = Files.readString(Api.SCHEMAS.resolve(file));
        names.removeIf(name -> schema.contains('"' + name + "\":"));
        assertThat(names).contains("toJson", "in", "extra").hasSizeGreaterThan(30);
        Set<String> refused = refused(file, before, names, kind);
        assertThat(refused).isSubsetOf(names).contains("toJson", "getClass");
        names.removeAll(refused);
        assertThat(names).isNotEmpty();
        changed(file, before, names, kind).compiled();
    }

    private static Set<String> refused(String file, String before, Set<String> names, String kind) throws IOException {
        ChangedSchemas schemas = changed(file, before, names, kind);
        Set<String> refused = new TreeSet<>();
        try {
            schemas.changedFiles();
        } catch (SchemaException e) {
            Matcher matcher = REFUSED.matcher(e.getMessage());
            while (matcher.find()) {
                refused.add(matcher.group(1) == null ? matcher.group(2) : matcher.group(1));
            }
        }
        return refused;
    }

    private static ChangedSchemas changed(String file, String before, Set<String> names, String kind)
            throws IOException {
        ChangedSchemas schemas = new ChangedSchemas();
        StringBuilder options = new StringBuilder();
        names.forEach(name -> options.append(OPTION.formatted(name, kind)));
        schemas.replace(file, before, options + before);
        return schemas;
    }

    /** The members of the base classes, and the methods and variables of a generated class that are not its options. */
    private static Set<String> names(String type) throws IOException {
        Set<String> names = new TreeSet<>();
        for (Class<?> base = ReceivedObject.class; base != null; base = base.getSuperclass()) {
            for (Method method : base.getDeclaredMethods()) {
                names.add(method.getName());
            }
            for (Field field : base.getDeclaredFields()) {
                names.add(field.getName());
            }
        }
        Set<String> fields = new TreeSet<>();
        new TreeScanner<@Nullable Void, @Nullable Void>() {
            @Override
            public @Nullable Void visitClass(ClassTree tree, @Nullable Void ignored) {
                tree.getMembers().stream()
                        .filter(VariableTree.class::isInstance)
                        .forEach(field ->
                                fields.add(((VariableTree) field).getName().toString()));
                return super.visitClass(tree, null);
            }

            @Override
            public @Nullable Void visitMethod(MethodTree tree, @Nullable Void ignored) {
                names.add(tree.getName().toString());
                return super.visitMethod(tree, null);
            }

            @Override
            public @Nullable Void visitVariable(VariableTree tree, @Nullable Void ignored) {
                names.add(tree.getName().toString());
                return super.visitVariable(tree, null);
            }
        }.scan(Sources.parse(type), null);
        names.removeAll(fields);
        // "old…" is the variable of a deprecated member of that class.
        names.removeIf(name -> !name.matches("(?!old[A-Z])[a-z][A-Za-z]*"));
        return names;
    }
}
