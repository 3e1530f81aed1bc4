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
 * Collects the enumerations. A closed one must have the same values in all places; an open one has the known values of
 * all places.
 */
final class TokenRegistry {

    private final Map<String, TokenType> types = new TreeMap<>();
    /** The first place with the values of each type. */
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
                    values, "an enumeration has at most " + Byte.MAX_VALUE + " values: use x-known-values for more");
        }
        TokenType type = new TokenType(name, values.path(), doc(values), texts(values), Optional.empty(), false);
        TokenType before = types.putIfAbsent(name, type);
        if (before != null && before.text().isPresent()) {
            problems.add(values, otherKind(name, before));
        } else if (before != null && !before.values().equals(type.values())) {
            problems.add(
                    values,
                    name + " has other values in " + before.file()
                            + ": share one definition, or choose another x-java-type");
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

    /** The documentation of a type that two members describe differently. */
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
        return name + " is " + (before.text().isEmpty() ? "a closed enumeration" : "an open enumeration") + " in "
                + before.file() + ": use the same keyword, or choose another x-java-type";
    }

    /** Reports a constant that values of two members would share. */
    private void checkName(String name, String value, @Nullable TokenType before, SchemaNode values) {
        String constant = TokenType.constantName(value);
        for (String other : before == null ? List.<String>of() : before.values()) {
            if (TokenType.constantName(other).equals(constant)) {
                problems.add(
                        values,
                        "the Java constant " + constant + " of the value " + value + " of " + name
                                + " is already used for " + other
                                + " in another place: use the same spelling, or choose another x-java-type");
            }
        }
    }

    /** Reports a value without a valid and unique name for its constant. */
    private void checkNames(SchemaNode values) {
        Map<String, String> constants = new TreeMap<>();
        for (String value : texts(values)) {
            String constant = TokenType.constantName(value);
            String before = constants.put(constant, value);
            if (!SourceVersion.isName(constant) || before != null) {
                problems.add(
                        values,
                        "the Java constant " + constant + " of the value " + value
                                + (before == null ? " is not a valid name" : " is already used for " + before));
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
