package dev.ncco.schema.check;

import com.networknt.schema.Error;
import com.networknt.schema.path.NodePath;
import dev.ncco.schema.Edit;
import dev.ncco.schema.Severity;
import dev.ncco.schema.model.CrossRule;
import dev.ncco.schema.model.CrossRule.Form;
import dev.ncco.schema.model.MemberTest;
import dev.ncco.schema.model.ObjectShape;
import dev.ncco.schema.source.Node;
import dev.ncco.schema.source.Node.ObjectNode;
import dev.ncco.schema.source.Span;
import dev.ncco.schema.text.LimitPhrases;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reports violations of rules about several members of an object. */
final class RuleViolations {

    private static final Pattern RULE = Pattern.compile("^/allOf/(\\d+)/(?:oneOf|not|then)(?:/.*)?$");

    private final Findings findings;
    private final LocatedValue root;

    RuleViolations(Findings findings, LocatedValue root) {
        this.findings = findings;
        this.root = root;
    }

    /** The index in the schema of the rule that caused an error, or -1. */
    static int index(Error error) {
        Matcher matcher = RULE.matcher(error.getSchemaLocation().getFragment().toString());
        return matcher.matches() ? Integer.parseInt(matcher.group(1)) : -1;
    }

    /** A violation of a rule by an object. */
    private record Broken(LocatedValue object, ObjectShape shape, CrossRule rule, List<LocatedValue> present) {}

    /** A requirement of an object: the name of a member, or the id of a rule. */
    private record Required(LocatedValue object, String name) {}

    void report(List<Error> errors) {
        Map<Required, Broken> broken = new LinkedHashMap<>();
        for (Error error : errors) {
            Broken found = find(error.getInstanceLocation(), index(error));
            if (found != null) {
                broken.putIfAbsent(new Required(found.object(), found.rule().id()), found);
            }
        }
        // If the object has none of several alternative members, a rule that requires one of them is redundant.
        Set<Required> missing = new HashSet<>();
        broken.values().stream()
                .filter(b -> b.rule().form() == Form.ONE_OF && b.present().isEmpty())
                .forEach(b -> b.rule().names().forEach(name -> missing.add(new Required(b.object(), name))));
        Set<Required> needed = new HashSet<>();
        for (Broken b : broken.values()) {
            boolean again = b.rule().form() == Form.NEEDS && !needed.add(new Required(b.object(), last(b.rule())));
            boolean follows = again
                    || b.rule().form() == Form.NEEDS
                            && b.rule().names().stream()
                                    .anyMatch(name -> missing.contains(new Required(b.object(), name)));
            if (!follows) {
                add(b);
            }
        }
    }

    /** The error is located at the object, or at a member that the rule compares with a constant. */
    private @Nullable Broken find(NodePath instance, int index) {
        NodePath parent = instance.getParent();
        for (NodePath path : List.of(instance, parent == null ? instance : parent)) {
            LocatedValue located = root.find(path);
            if (located != null
                    && located.node() instanceof ObjectNode
                    && located.shape() instanceof ObjectShape shape) {
                for (CrossRule rule : shape.rules()) {
                    if (rule.index() == index) {
                        return follows(located, rule) ? null : new Broken(located, shape, rule, present(located, rule));
                    }
                }
            }
        }
        return null;
    }

    /** Whether another finding is the cause of the violation. */
    private static boolean follows(LocatedValue object, CrossRule rule) {
        return object.isReported()
                // An unknown constant may be a newer one that fulfills the rule.
                || rule.form() == Form.NEEDS && isKept(object.child(last(rule)))
                || rule.tests().stream().anyMatch(test -> isExplained(object, test));
    }

    /** Whether a member is absent or invalid, and this has been reported; a null may be deleted. */
    private static boolean isExplained(LocatedValue object, MemberTest test) {
        LocatedValue member = object.child(test.member());
        return member == null
                ? object.isAccountedFor(test.member())
                : member.isReported() && (test.kind() != MemberTest.Kind.PRESENT || NullValues.isNull(member));
    }

    private static boolean isKept(@Nullable LocatedValue member) {
        return member != null && member.isKept();
    }

    private static List<LocatedValue> present(LocatedValue object, CrossRule rule) {
        List<LocatedValue> present = new ArrayList<>();
        for (String name : rule.names()) {
            LocatedValue member = object.child(name);
            if (member != null && !(rule.form() == Form.ONE_OF && isFalse(member.node()))) {
                present.add(member);
            }
        }
        return present;
    }

    /** A member of the rule that is false, perhaps in quotes. */
    private static @Nullable LocatedValue off(Broken b) {
        return b.rule().names().stream()
                .map(name -> b.object().child(name))
                .filter(v -> v != null && isFalse(v.node()))
                .findFirst()
                .orElse(null);
    }

    private static boolean isFalse(Node node) {
        return node instanceof Node.ScalarNode scalar
                && scalar.value().asString().strip().equalsIgnoreCase("false");
    }

    private void add(Broken b) {
        CrossRule rule = b.rule();
        if (b.present().isEmpty()) {
            LocatedValue off = off(b);
            if (off != null) {
                Span key = off.keyOrValue();
                String hint = hint(b, rule.names().get(0));
                findings.add(rule.id(), Severity.ERROR, rule.source(), key, off.pointer(), rule.sentence(), hint);
                return;
            }
            String first = rule.names().get(0);
            String id = b.shape().name() + "." + first + ".required";
            findings.add(
                    id,
                    Severity.ERROR,
                    rule.source(),
                    b.object().opening(),
                    b.object().pointer(),
                    LimitPhrases.none(rule.sentence()),
                    hint(b, easiest(b)));
            return;
        }
        LocatedValue place = b.present().get(0);
        for (LocatedValue member : b.present()) {
            boolean later = member.node().span().start() > place.node().span().start();
            place = rule.form() != Form.NEEDS && later ? member : place;
        }
        Span span = place.keyOrValue();
        String named = named(b);
        String hint = switch (rule.form()) {
            case ONE_OF, EXCLUDES -> "remove " + String.join(" or ", rule.names());
            case NEEDS -> needs(b, named);
        };
        Edit[] fix = named.isEmpty() || !(b.object().node() instanceof ObjectNode object)
                ? new Edit[0]
                : new ObjectEdits(findings.lines(), object).add(named);
        findings.add(rule.id(), severity(b), rule.source(), span, place.pointer(), rule.sentence(), hint, fix);
    }

    /** The member to add after which the fewest rules are violated. */
    private static String easiest(Broken b) {
        return b.rule().tests().stream()
                .min(Comparator.comparing(test -> violated(b, after(b, test)).size()))
                .orElseThrow()
                .member();
    }

    /** How to have the member that another one needs. */
    private static String needs(Broken b, String named) {
        MemberTest needed = b.rule().tests().get(1);
        if (!named.isEmpty()) {
            return "add " + named;
        }
        if (b.object().has(needed.member()) && needed.value() != null) {
            return "write " + Quote.json(needed.member()) + ": " + Quote.json(needed.value());
        }
        List<CrossRule> before =
                violated(b, MemberValues.of(b.object(), b.shape().namesInRules()));
        return violated(b, after(b, needed)).stream()
                .filter(rule -> !before.contains(rule))
                .findFirst()
                .map(rule -> "delete it: " + rule.sentence())
                .orElseGet(() -> hint(b, needed.member()));
    }

    private static Map<String, Object> after(Broken b, MemberTest added) {
        Map<String, Object> after = MemberValues.of(b.object(), b.shape().namesInRules());
        after.put(added.member(), added.value() == null ? "" : added.value());
        return after;
    }

    private static List<CrossRule> violated(Broken b, Map<String, Object> members) {
        return b.shape().rules().stream().filter(rule -> !rule.holds(members)).toList();
    }

    /** If the required member is a list that names other members: the names of those that exist. */
    private static String named(Broken b) {
        String name = last(b.rule());
        ObjectShape.Member wanted = b.shape().member(name);
        boolean missing = b.rule().form() == Form.NEEDS && !b.object().has(name);
        List<String> names = wanted == null ? List.of() : b.shape().names(wanted);
        if (!missing || names.isEmpty()) {
            return "";
        }
        List<String> there = names.stream().filter(n -> b.object().has(n)).toList();
        return Quote.json(name) + ": " + Quote.json(there);
    }

    private static String last(CrossRule rule) {
        return rule.names().get(rule.names().size() - 1);
    }

    private static String hint(Broken b, String member) {
        ObjectShape.Member wanted = b.shape().member(member);
        return wanted == null ? "" : Phrases.add(wanted);
    }

    private Severity severity(Broken b) {
        return isUnderstood(b.shape(), b.rule()) ? findings.understood() : Severity.ERROR;
    }

    /** The lenient reader accepts the absence of a member that only deprecated forms lack. */
    static boolean isUnderstood(ObjectShape shape, CrossRule rule) {
        ObjectShape.Member needed = rule.form() == Form.NEEDS ? shape.member(last(rule)) : null;
        return needed != null && needed.shape().annotations().absent() != null;
    }
}
