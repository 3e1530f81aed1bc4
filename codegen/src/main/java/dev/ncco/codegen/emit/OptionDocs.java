package dev.ncco.codegen.emit;

import dev.ncco.codegen.emit.kind.ValueKind;
import dev.ncco.codegen.model.JavaRule;
import dev.ncco.codegen.model.ObjectType;
import dev.ncco.codegen.model.Property;
import java.util.List;
import java.util.stream.Collectors;

/** Generates the Javadoc of an option from the description, limits, default and source of its member. */
final class OptionDocs {

    private OptionDocs() {}

    /** The first sentence. The description of a flag is a sentence; other descriptions name the value. */
    static String sentence(Property property) {
        String text = property.doc().text();
        if (text.startsWith("`")) {
            text = "Sets `" + property.wireName() + "`: " + text;
        } else if (!isVerb(property)) {
            text = "Sets " + lowerFirst(text);
        }
        return Javadocs.escape(text) + since(property);
    }

    /** The sentence about the method that returns what was received. */
    static String getter(Property property) {
        return Javadocs.escape("Returns " + lowerFirst(property.doc().text()));
    }

    private static boolean isVerb(Property property) {
        return PropertyCode.kind(property).isAction(property.doc().text());
    }

    private static String since(Property property) {
        String since = property.doc().since();
        if (since.isEmpty()) {
            return "";
        }
        boolean isYear = since.matches("\\d{4}");
        return "\n\n<p>Added to the API in " + (isYear ? "" : "version ") + Javadocs.escape(since) + ".";
    }

    /** Describes the parameter of the option: its limits or else its value, and the default. */
    static String parameter(Property property) {
        return value(property) + byDefault(property);
    }

    /** Describes the parameter for the first element. */
    static String firstElement(Property property) {
        return "the first element" + limits(property, ", ");
    }

    /** Describes the parameter for a list with one element. */
    static String onlyElement(Property property) {
        return "the only element" + limits(property, ", ");
    }

    /** Describes the parameter for the other elements. */
    static String furtherElements(Property property) {
        return "further elements" + limits(property, ", each ");
    }

    private static String limits(Property property, String before) {
        String limits = property.doc().limits();
        return limits.isEmpty() ? "" : before + Javadocs.escape(limits);
    }

    private static String byDefault(Property property) {
        String value = property.doc().defaultValue();
        return value.isEmpty() ? "" : " (default: " + Javadocs.code(value) + ")";
    }

    /** Describes the value and its limits, for a return value or the parameter of a factory method. */
    static String described(Property property) {
        return noun(property) + limits(property, ", ");
    }

    private static String value(Property property) {
        return isVerb(property)
                ? question(clause(property.doc().text()))
                : PropertyCode.kind(property)
                        .accepted(noun(property), Javadocs.escape(property.doc().limits()));
    }

    /** Converts "Records the call" to "whether to record the call". */
    private static String question(String clause) {
        String[] words = clause.split(" ", 2);
        String verb = lowerFirst(words[0].substring(0, words[0].length() - 1));
        return Javadocs.escape("whether to " + verb + (words.length == 1 ? "" : " " + words[1]));
    }

    /** The noun phrase of the description. */
    static String noun(Property property) {
        String text = property.doc().text();
        return text.startsWith("`")
                ? "the " + Javadocs.code(property.wireName())
                : Javadocs.escape(lowerFirst(clause(text)));
    }

    /** The first clause of a description, which is complete without the others. */
    private static String clause(String text) {
        return text.replaceFirst("[.;:](\\s.*)?$", "");
    }

    private static String lowerFirst(String text) {
        boolean isName = text.length() < 2 || !Character.isLowerCase(text.charAt(1)) && text.charAt(1) != ' ';
        return isName ? text : Character.toLowerCase(text.charAt(0)) + text.substring(1);
    }

    /** The condition for an exception: a value out of its limits, or a rule that is violated. */
    static String thrown(Property property, List<JavaRule> rules) {
        return thrown(PropertyCode.canFail(property) ? "if " + reason(property, ValueKind::refused) : "", rules);
    }

    /** The condition for an exception of a method whose parameter is of the other Java type. */
    static String thrownByConversion(Property property, List<JavaRule> rules) {
        return thrown("if " + reason(property, ValueKind::refusedConversion), rules);
    }

    private static String thrown(String own, List<JavaRule> rules) {
        String others = rules.stream().map(r -> Javadocs.escape(r.sentence())).collect(Collectors.joining("; "));
        if (others.isEmpty()) {
            return own;
        }
        return own + (own.isEmpty() ? "if" : ", or if") + " this rule is violated: " + others;
    }

    private interface Reason {
        String of(ValueKind kind, String name, String limits);
    }

    private static String reason(Property property, Reason reason) {
        String limits = Javadocs.escape(property.doc().limits().replaceFirst("; ", ", or not "));
        return reason.of(PropertyCode.kind(property), "{@code " + property.javaName() + "}", limits);
    }

    /** The link to the source, if it differs from that of the class. */
    static String see(Property property, ObjectType type) {
        return property.doc().source().equals(type.doc().source()) ? "" : Javadocs.see(property.doc());
    }
}
