package dev.ncco.schema.scan;

import dev.ncco.schema.model.DistinctRule;
import dev.ncco.schema.model.ObjectShape;
import dev.ncco.schema.model.Shape;
import dev.ncco.schema.model.Shape.AnyShape;
import dev.ncco.schema.model.Shape.FlagShape;
import dev.ncco.schema.model.Shape.ListShape;
import dev.ncco.schema.model.Shape.MapShape;
import dev.ncco.schema.model.Shape.NumberShape;
import dev.ncco.schema.model.Shape.TextShape;
import dev.ncco.schema.model.ShapeTest;
import dev.ncco.schema.model.UnionShape;
import dev.ncco.schema.text.WrittenNumber;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * Recognizes documents without findings in a single pass over their tokens. In case of doubt, the result is negative
 * and the full check decides.
 */
public final class CleanScan implements ShapeTest {

    private final JsonParser parser;

    /** The plan, the members and the values of the object that was read last. */
    private @Nullable ScanPlan last;

    private long lastPresent;
    private long lastMatched;

    /** The texts of the list of unique texts that was read last. */
    private Set<String> lastNames = Set.of();

    /** The comparison of the current member with another one, if they should be different. */
    private @Nullable ComparedValues comparing;

    private CleanScan(JsonParser parser) {
        this.parser = parser;
    }

    /**
     * Scans a document.
     *
     * @param parser the parser, before the first token
     * @param shape the shape of the document
     * @return {@code true} if there are certainly no findings
     * @throws tools.jackson.core.JacksonException if the document is not JSON, or exceeds a limit of the parser
     */
    public static boolean clean(JsonParser parser, Shape shape) {
        return parser.nextToken() != null && new CleanScan(parser).value(shape) && parser.nextToken() == null;
    }

    /** The only call site for all shapes; at a call site with two shapes, the JIT compiler would inline both. */
    private boolean value(Shape shape) {
        return shape.passes(this);
    }

    @Override
    public boolean flag(FlagShape shape) {
        return parser.currentToken() == JsonToken.VALUE_TRUE || parser.currentToken() == JsonToken.VALUE_FALSE;
    }

    @Override
    public boolean object(ObjectShape shape) {
        return parser.currentToken() == JsonToken.START_OBJECT && object(shape, "");
    }

    @Override
    public boolean union(UnionShape union) {
        // If the discriminator is not the first member, the full check decides.
        if (parser.currentToken() != JsonToken.START_OBJECT
                || parser.nextToken() != JsonToken.PROPERTY_NAME
                || !parser.currentName().equals(union.discriminator())
                || parser.nextToken() != JsonToken.VALUE_STRING) {
            return false;
        }
        ObjectShape choice = union.choice(parser.getString());
        return choice != null && object(choice, union.discriminator());
    }

    /** The parser is at the start of the object, or after a discriminator that has been read. */
    private boolean object(ObjectShape shape, String discriminator) {
        ScanPlan plan = ScanPlan.of(shape);
        if (!plan.isComplete()) {
            return false;
        }
        long present = discriminator.isEmpty() ? 0 : plan.bit(discriminator);
        long matched = 0;
        boolean empty = discriminator.isEmpty();
        long named = -1;
        DistinctRule distinct = shape.distinct();
        ComparedValues compared = distinct == null ? null : new ComparedValues(distinct);
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            empty = false;
            ScanPlan.Slot slot = plan.slot(parser.currentName());
            if (slot == null || (present & slot.bit()) != 0 || slot.deprecated()) {
                return false;
            }
            present |= slot.bit();
            JsonToken token = parser.nextToken();
            if (!member(slot.member(), compared)) {
                return false;
            }
            if (slot.naming()) {
                named = 0;
                for (String name : lastNames) {
                    named |= plan.bit(name);
                }
            }
            matched |= matched(slot, token);
        }
        if ((plan.usual() & ~present) != 0 || (present & plan.nameable() & ~named) != 0) {
            return false;
        }
        if (!plan.keepsRules(present, matched)) {
            return false;
        }
        last = plan;
        lastPresent = empty ? 0 : present;
        lastMatched = matched;
        return true;
    }

    private boolean member(ObjectShape.Member member, @Nullable ComparedValues compared) {
        if (compared == null || !compared.isAbout(member.name())) {
            return value(member.shape());
        }
        comparing = compared;
        compared.start();
        if (!value(member.shape()) || !compared.differs()) {
            return false;
        }
        comparing = null;
        return true;
    }

    private long matched(ScanPlan.Slot slot, JsonToken token) {
        long matched = 0;
        for (int i = 0; i < slot.comparisons().size(); i++) {
            ScanPlan.Comparison comparison = slot.comparisons().get(i);
            matched |= matches(comparison.constant(), token) ? comparison.bit() : 0;
        }
        return matched;
    }

    private boolean matches(@Nullable Object constant, JsonToken token) {
        if (constant == null) {
            return token == JsonToken.START_OBJECT && lastPresent != 0;
        }
        if (constant instanceof Number number) {
            return token == JsonToken.VALUE_NUMBER_INT && parser.getDoubleValue() == number.doubleValue();
        }
        return constant instanceof Boolean flag
                ? token == (flag ? JsonToken.VALUE_TRUE : JsonToken.VALUE_FALSE)
                : token == JsonToken.VALUE_STRING && constant.equals(parser.getString());
    }

    @Override
    public boolean list(ListShape shape) {
        if (parser.currentToken() != JsonToken.START_ARRAY || !ActionOrderScan.canHold(shape)) {
            return false;
        }
        int size = 0;
        Set<String> seen = shape.unique() ? new HashSet<>() : Set.of();
        ActionOrderScan actions = shape.sequences().isEmpty() ? null : new ActionOrderScan(shape);
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            if (!value(shape.item()) || shape.unique() && !seen.add(parser.getString())) {
                return false;
            }
            size++;
            if (actions != null && last != null && !actions.accepts(last, lastPresent, lastMatched)) {
                return false;
            }
        }
        lastNames = seen;
        return (actions == null || actions.isComplete()) && size >= shape.min() && size <= shape.max();
    }

    @Override
    public boolean number(NumberShape shape) {
        JsonToken token = parser.currentToken();
        if (shape.quoted() && token == JsonToken.VALUE_STRING) {
            return quoted(shape, parser.getString());
        }
        if (token != JsonToken.VALUE_NUMBER_INT && (shape.integer() || token != JsonToken.VALUE_NUMBER_FLOAT)) {
            return false;
        }
        double value = parser.getDoubleValue();
        return shape.contains(value)
                && (token == JsonToken.VALUE_NUMBER_INT || isPlain(value))
                && isShort(parser.getStringLength());
    }

    private static boolean quoted(NumberShape shape, String text) {
        return !shape.integer()
                && isShort(text.length())
                && WrittenNumber.is(text)
                && shape.contains(Double.parseDouble(text));
    }

    /** Whether a number is so short that rounding it to a double cannot move it across a limit. */
    private static boolean isShort(int length) {
        return length < 18;
    }

    @Override
    public boolean text(TextShape shape) {
        return parser.currentToken() == JsonToken.VALUE_STRING && fits(shape, parser.getString());
    }

    private boolean fits(TextShape shape, String value) {
        if (!shape.values().isEmpty()) {
            return shape.values().contains(value);
        }
        int length = value.length();
        if (length < shape.min() || length > shape.max()) {
            // The length in chars can differ from that in characters, so the full check decides.
            return false;
        }
        if (shape.spoken() && value.indexOf('<') >= 0) {
            return false;
        }
        if (!shape.fits(value)) {
            return false;
        }
        if (comparing != null) {
            comparing.see(value);
        }
        for (int i = 0; i < shape.doubts().size(); i++) {
            if (shape.doubts().get(i).matches(value)) {
                return false;
            }
        }
        return shape.known().isEmpty() || known(shape.known(), value);
    }

    private static boolean known(List<String> known, String value) {
        return known.contains(value) || known.stream().anyMatch(k -> k.equalsIgnoreCase(value));
    }

    @Override
    public boolean map(MapShape shape) {
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            return false;
        }
        Set<String> names = new HashSet<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            if (!names.add(name) || shape.names() != null && !fits(shape.names(), name)) {
                return false;
            }
            parser.nextToken();
            if (!value(shape.values())) {
                return false;
            }
        }
        lastPresent = names.size();
        return true;
    }

    @Override
    public boolean any(AnyShape shape) {
        JsonToken token = parser.currentToken();
        return allows(shape, token) && anything(token);
    }

    private static boolean allows(AnyShape shape, JsonToken token) {
        return shape.types().isEmpty()
                || shape.types().contains(type(token))
                || token == JsonToken.VALUE_NUMBER_INT && shape.types().contains("number");
    }

    private static String type(JsonToken token) {
        return switch (token) {
            case VALUE_NUMBER_INT -> "integer";
            case VALUE_NUMBER_FLOAT -> "number";
            case VALUE_STRING -> "string";
            case START_OBJECT -> "object";
            case START_ARRAY -> "array";
            case VALUE_NULL -> "null";
            default -> "boolean";
        };
    }

    private boolean anything(JsonToken token) {
        if (token == JsonToken.START_OBJECT) {
            Set<String> names = new HashSet<>();
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                if (!names.add(parser.currentName()) || !anything(parser.nextToken())) {
                    return false;
                }
            }
        } else if (token == JsonToken.START_ARRAY) {
            for (JsonToken item = parser.nextToken(); item != JsonToken.END_ARRAY; item = parser.nextToken()) {
                if (!anything(item)) {
                    return false;
                }
            }
        } else if (token == JsonToken.VALUE_NUMBER_FLOAT || token == JsonToken.VALUE_NUMBER_INT) {
            return isShort(parser.getStringLength())
                    && (token == JsonToken.VALUE_NUMBER_INT || isPlain(parser.getDoubleValue()));
        }
        return true;
    }

    /** Whether a number is well within the range of a double; zero may be an underflow. */
    private static boolean isPlain(double value) {
        return Math.abs(value) > 1e-300 && Math.abs(value) < 1e300;
    }
}
