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
import org.jspecify.annotations.Nullable;

/**
 * Collects the enumerations: a closed one must be the same wherever it is named, an open one gathers all known values.
 */
final class TokenRegistry {

    private final Map<String, TokenType> types = new TreeMap<>();
    /** Where the values of each type stand first. */
    private final Map<String, SchemaNode> places = new TreeMap<>();

    private final ErrorCollector problems;

    TokenRegistry(ErrorCollector problems) {
        this.problems = problems;
    }

    List<TokenType> types() {
        return List.copyOf(types.values());
    }

    Map<String, SchemaNode> places() {
        return places;
    }

    void closed(String name, SchemaNode values) {
        checkNames(values);
        places.putIfAbsent(name, values);
        if (texts(values).size() > Byte.MAX_VALUE) {
            problems.add(
                    values, "an enumeration of more than " + Byte.MAX_VALUE + " values: list them as x-known-values");
        }
        TokenType type = new TokenType(name, values.path(), doc(values), texts(values), Optional.empty(), false);
        TokenType before = types.putIfAbsent(name, type);
        if (before != null && before.text().isPresent()) {
            problems.add(values, otherKind(name, before));
        } else if (before != null && !before.values().equals(type.values())) {
            problems.add(
                    values,
                    name + " has other values in " + before.file()
                            + ": share one definition, or give this one another x-java-type");
        }
    }

    void open(String name, SchemaNode values, ValueType.Text text) {
        checkNames(values);
        places.putIfAbsent(name, values);
        TokenType before = types.get(name);
        if (before != null && before.text().isEmpty()) {
            problems.add(values, otherKind(name, before));
            return;
        }
        List<String> known = new ArrayList<>(before == null ? List.of() : before.values());
        for (String value : texts(values)) {
            if (known.stream().noneMatch(value::equalsIgnoreCase)) {
                checkName(name, value, before, values);
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

    private static String otherKind(String name, TokenType before) {
        return name + " is " + (before.text().isEmpty() ? "an enum" : "an enumeration that may grow") + " in "
                + before.file() + ": use the same keyword, or give this one another x-java-type";
    }

    /** A value of one member needs a constant that no value of another member has. */
    private void checkName(String name, String value, @Nullable TokenType before, SchemaNode values) {
        String constant = TokenType.constantName(value);
        for (String other : before == null ? List.<String>of() : before.values()) {
            if (TokenType.constantName(other).equals(constant)) {
                problems.add(
                        values,
                        "in Java the value " + value + " of " + name + " would be " + constant + ", as " + other
                                + " in another place: write it alike, or give this one another x-java-type");
            }
        }
    }

    /** Each value needs a constant with a valid name that no other value has. */
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
