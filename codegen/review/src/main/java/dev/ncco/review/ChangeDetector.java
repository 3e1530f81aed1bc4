package dev.ncco.review;

import dev.ncco.review.Change.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Compares the options of two snapshots. */
final class ChangeDetector {

    private final SchemaSnapshot before;
    private final SchemaSnapshot after;
    private final List<Change> changes = new ArrayList<>();

    private ChangeDetector(SchemaSnapshot before, SchemaSnapshot after) {
        this.before = before;
        this.after = after;
    }

    static List<Change> between(SchemaSnapshot before, SchemaSnapshot after) {
        ChangeDetector detector = new ChangeDetector(before, after);
        detector.compare(Options.of(before.set()), Options.of(after.set()));
        return List.copyOf(detector.changes);
    }

    private void compare(List<Option> old, List<Option> fresh) {
        Map<String, Option> gone = byPlace(old);
        Map<String, Option> come = byPlace(fresh);
        for (Option option : old) {
            Option now = come.remove(place(option));
            if (now != null) {
                gone.remove(place(option));
                compare(option, now);
            }
        }
        for (Option option : List.copyOf(gone.values())) {
            Optional<Option> renamed = come.values().stream()
                    .filter(o -> o.file().equals(option.file())
                            && o.object().equals(option.object())
                            && o.sameLimits(option))
                    .findFirst();
            renamed.ifPresent(now -> {
                come.remove(place(now));
                gone.remove(place(option));
                add(Kind.RENAMED, option, now, option.name() + " is now " + now.name());
            });
        }
        choices(before, after, gone, "removed").forEach(c -> add(Kind.REMOVED, c.option(), null, c.words()));
        choices(after, before, come, "new").forEach(c -> add(Kind.ADDED, null, c.option(), c.words()));
        gone.values().forEach(option -> add(Kind.REMOVED, option, null, option.key() + " is removed"));
        come.values().forEach(option -> add(Kind.ADDED, null, option, option.key() + " is new"));
    }

    private record Choice(Option option, String words) {}

    /**
     * Returns the choices of unions that only one snapshot contains. Removes their options from the map, because each
     * choice is a single change.
     */
    private static List<Choice> choices(
            SchemaSnapshot has, SchemaSnapshot lacks, Map<String, Option> options, String what) {
        List<Choice> choices = new ArrayList<>();
        for (UnionChoices.Choice choice : UnionChoices.of(has)) {
            List<Option> own = options.values().stream()
                    .filter(o -> o.file().equals(choice.file()))
                    .toList();
            if (!own.isEmpty() && !lacks.texts().containsKey(choice.file())) {
                own.forEach(o -> options.remove(place(o)));
                List<String> names = own.stream()
                        .map(Option::name)
                        .filter(n -> !n.equals(choice.discriminator()))
                        .toList();
                String with = names.isEmpty() ? "" : ", with " + String.join(", ", names);
                choices.add(new Choice(own.get(0), choice.union() + " `" + choice.value() + "` is " + what + with));
            }
        }
        return choices;
    }

    private static Map<String, Option> byPlace(List<Option> options) {
        Map<String, Option> map = new LinkedHashMap<>();
        options.forEach(o -> map.put(place(o), o));
        return map;
    }

    private static String place(Option option) {
        return option.file() + "#" + option.pointer();
    }

    private void compare(Option old, Option now) {
        if (!old.sameLimits(now)) {
            List<String> words = new ArrayList<>();
            boolean tighter = false;
            boolean looser = false;
            boolean other = false;
            Set<String> keywords = new TreeSet<>(old.constraint().keySet());
            keywords.addAll(now.constraint().keySet());
            for (String keyword : keywords) {
                JsonNode was = old.limit(keyword);
                JsonNode is = now.limit(keyword);
                if (was == null ? is != null : !was.equals(is)) {
                    int way = way(keyword, was, is);
                    tighter |= way < 0;
                    looser |= way > 0;
                    other |= way == 0;
                    words.add(keyword + ": " + (was == null ? "none" : was) + " → " + (is == null ? "none" : is));
                }
            }
            if (old.required() != now.required()) {
                tighter |= now.required();
                looser |= old.required();
                words.add(now.required() ? "required now" : "optional now");
            }
            Kind kind = other || tighter && looser ? Kind.CHANGED : tighter ? Kind.TIGHTENED : Kind.LOOSENED;
            add(kind, old, now, String.join("; ", words));
        }
        if (!old.sameWords(now)) {
            add(Kind.REDESCRIBED, old, now, "“" + old.description() + "” → “" + now.description() + "”");
        }
    }

    /**
     * Returns a negative number if fewer values are valid, a positive one if more are, and zero if that cannot be
     * decided.
     */
    private static int way(String keyword, @Nullable JsonNode was, @Nullable JsonNode is) {
        String limit = keyword.substring(keyword.lastIndexOf('.') + 1);
        if (was == null || is == null) {
            // Another choice accepts more values.
            boolean undecided = Set.of("type", "$ref", "deprecated").contains(limit) || keyword.contains("anyOf.");
            return undecided ? 0 : was == null ? -1 : 1;
        }
        return switch (limit) {
            case "minimum", "minLength", "minItems", "minProperties" -> Double.compare(was.asDouble(), is.asDouble());
            case "maximum", "maxLength", "maxItems" -> Double.compare(is.asDouble(), was.asDouble());
            case "enum" -> subset(is, was) ? -1 : subset(was, is) ? 1 : 0;
            default -> 0;
        };
    }

    private static boolean subset(JsonNode small, JsonNode large) {
        List<JsonNode> all = large.valueStream().toList();
        return small.valueStream().allMatch(all::contains);
    }

    private void add(Kind kind, @Nullable Option old, @Nullable Option now, String words) {
        Optional<String> refused = kind == Kind.REDESCRIBED || old == null
                ? Optional.empty()
                : Counterexamples.smallest(before, after, old);
        if (old == null && now != null && now.required() && before.texts().containsKey(now.file())) {
            refused = Counterexamples.withoutNew(before, after, now);
        }
        changes.add(new Change(kind, Optional.ofNullable(old), Optional.ofNullable(now), words, refused));
    }
}
