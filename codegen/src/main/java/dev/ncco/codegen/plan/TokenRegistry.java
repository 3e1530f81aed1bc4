package dev.ncco.codegen.plan;

import dev.ncco.codegen.load.ErrorCollector;
import dev.ncco.codegen.model.Doc;
import dev.ncco.codegen.model.TokenType;
import dev.ncco.codegen.model.ValueType;
import dev.ncco.schema.model.SchemaNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import javax.lang.model.SourceVersion;

/**
 * Collects the enumerations: a closed one must be the same wherever it is named, an open one gathers all known values.
 */
final class TokenRegistry {

    private final Map<String, TokenType> types = new TreeMap<>();
    private final ErrorCollector problems;

    TokenRegistry(ErrorCollector problems) {
        this.problems = problems;
    }

    List<TokenType> types() {
        return List.copyOf(types.values());
    }

    void closed(String name, SchemaNode values) {
        checkNames(values);
        if (texts(values).size() > Byte.MAX_VALUE) {
            problems.add(
                    values, "an enumeration of more than " + Byte.MAX_VALUE + " values: list them as x-known-values");
        }
        TokenType type = new TokenType(name, values.path(), doc(values), texts(values), Optional.empty(), false);
        TokenType before = types.putIfAbsent(name, type);
        if (before != null && !before.values().equals(type.values())) {
            problems.add(
                    values,
                    name + " has other values in " + before.file()
                            + ": share one definition, or give this one another x-java-type");
        }
    }

    void open(String name, SchemaNode values, ValueType.Text text) {
        checkNames(values);
        TokenType before = types.get(name);
        List<String> known = new ArrayList<>(before == null ? List.of() : before.values());
        for (String value : texts(values)) {
            if (known.stream().noneMatch(value::equalsIgnoreCase)) {
                known.add(value);
            }
        }
        known.sort(String.CASE_INSENSITIVE_ORDER);
        String file = before == null ? values.path() : before.file();
        boolean isSwitched = before != null && before.isSwitched()
                || owner(values).java("switch").isPresent();
        Doc doc = before == null ? doc(values) : both(before.doc(), doc(values));
        types.put(name, new TokenType(name, file, doc, known, Optional.of(text), isSwitched));
    }

    /** What is said of a type that two members describe differently. */
    private static Doc both(Doc first, Doc second) {
        String other = second.text().replaceFirst("\\.$", "");
        String known = first.text().replaceFirst("\\.$", "");
        return known.toLowerCase(Locale.ROOT).contains(other.toLowerCase(Locale.ROOT))
                ? first
                : Doc.of(
                        known + ", or " + Character.toLowerCase(other.charAt(0)) + other.substring(1) + ".",
                        first.source());
    }

    /** Each value needs a constant of its own. */
    private void checkNames(SchemaNode values) {
        Map<String, String> constants = new TreeMap<>();
        for (String value : texts(values)) {
            String constant = TokenType.constantName(value);
            String before = constants.put(constant, value);
            if (!SourceVersion.isName(constant) || before != null) {
                problems.add(
                        values,
                        "in Java the value " + value + " would be " + constant
                                + (before == null ? ", which is no name" : ", as " + before));
            }
        }
    }

    private static List<String> texts(SchemaNode values) {
        return values.elements().stream().map(SchemaNode::text).toList();
    }

    private static SchemaNode owner(SchemaNode values) {
        return Objects.requireNonNull(values.parent());
    }

    private static Doc doc(SchemaNode values) {
        SchemaNode owner = owner(values);
        return Doc.of(owner.text("description"), Doc.link(owner.source()));
    }
}
