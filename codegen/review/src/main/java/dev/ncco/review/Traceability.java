package dev.ncco.review;

import dev.ncco.codegen.emit.SourceFile;
import dev.ncco.codegen.model.ApiModel;
import dev.ncco.codegen.model.JavaNames;
import dev.ncco.codegen.model.ObjectType;
import dev.ncco.codegen.model.Property;
import dev.ncco.codegen.model.ValueType;
import dev.ncco.codegen.plan.Planner;
import dev.ncco.review.GeneratedFile.Line;
import dev.ncco.review.GeneratedFile.Method;
import dev.ncco.review.Row.Pin;
import dev.ncco.schema.Rule;
import dev.ncco.schema.rules.Rules;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Leads each option of the schemas to what is generated from it, and each generated method back. */
final class Traceability {

    /** What every object has, whatever its options are. */
    private static final Set<String> STRUCTURE = Set.of(
            "of",
            "unchecked",
            "get",
            "name",
            "write",
            "toString",
            "value",
            "known",
            "fromJson",
            "fromTree",
            "fromQuery",
            "extra",
            "iterator",
            "size",
            "first",
            "plus",
            "ssml",
            "members");

    private final ApiModel model;
    private final List<Option> options;
    private final Map<String, GeneratedFile> files = new LinkedHashMap<>();
    private final Map<String, String> texts;
    private final List<String> rules;
    private final TestEvidence pins;

    private Traceability(SchemaSnapshot state, TestEvidence pins) {
        this.model = Planner.plan(state.set());
        this.options = Options.of(state.set());
        this.texts = state.texts();
        this.pins = pins;
        this.rules = Rules.all().stream().map(Rule::id).toList();
        for (SourceFile file : state.sources()) {
            files.put(file.path(), new GeneratedFile(file.path(), file.text()));
        }
    }

    /**
     * What the review found out.
     *
     * @param rows the options
     * @param strays generated methods that lead back to no option
     */
    record Result(List<Row> rows, List<Method> strays) {}

    static Result of(SchemaSnapshot state, TestEvidence pins) {
        Traceability rows = new Traceability(state, pins);
        List<Row> all = rows.options.stream().map(rows::row).toList();
        return new Result(all, rows.strays(all));
    }

    private Row row(Option option) {
        List<ObjectType> types = model.objects().stream()
                .filter(t -> t.file().equals(option.file()))
                .toList();
        Set<Method> methods = new LinkedHashSet<>();
        List<String> setters = new ArrayList<>();
        Optional<Line> check = Optional.empty();
        String words = "";
        for (ObjectType type : types) {
            GeneratedFile file = file(type.name());
            Property property = property(type, option);
            if (file == null) {
                continue;
            }
            if (property != null) {
                words = property.doc().limits();
                setters.add(type.name() + "." + property.javaName());
                methods(file, type, property, methods);
            }
            check = check.or(() -> check(file, option));
        }
        if (check.isEmpty() && option.object().contains(".")) {
            String outer = option.object().substring(option.object().indexOf('.') + 1);
            String object = option.object().substring(0, option.object().indexOf('.'));
            for (ObjectType type : types) {
                GeneratedFile file = file(type.name());
                check = check.or(() -> file == null ? Optional.empty() : file.constant(object, outer));
            }
        }
        check = check.or(() -> anywhere(option));
        List<Pin> values = pins.of(option, setters);
        return new Row(
                option,
                words,
                schemaText(option),
                List.copyOf(methods),
                check,
                rules.stream().filter(r -> r.startsWith(option.key() + ".")).toList(),
                values,
                problems(option, methods, check, values));
    }

    private static Optional<Line> check(GeneratedFile file, Option option) {
        return file.constant(option.object(), option.name());
    }

    /** An object that stands in another's place, such as the caller, is checked where that one is set. */
    private Optional<Line> anywhere(Option option) {
        return files.values().stream()
                .map(f -> f.constant(option.object(), option.name()))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static @Nullable Property property(ObjectType type, Option option) {
        return type.properties().stream()
                .filter(p -> p.wireName().equals(option.name())
                        || option.object().endsWith("." + p.wireName())
                        || p.placed()
                                .filter(there -> there.property().wireName().equals(option.name()))
                                .isPresent())
                .findFirst()
                .orElse(null);
    }

    private @Nullable GeneratedFile file(String type) {
        return files.get("dev/ncco/" + type + ".java");
    }

    private void methods(GeneratedFile file, ObjectType type, Property property, Set<Method> methods) {
        file.methods().stream()
                .filter(m -> m.name().equals(property.javaName()) || isShorthand(m, property))
                .forEach(methods::add);
        GeneratedFile voice = file("Voice");
        if (voice != null) {
            type.factories().stream()
                    .filter(f -> f.parameters().contains(property.javaName()))
                    .forEach(f -> voice.methods().stream()
                            .filter(m -> m.name().equals(f.name())
                                    && m.signature().contains(" " + type.name() + " " + f.name() + "("))
                            .forEach(methods::add));
        }
    }

    private static boolean isShorthand(Method method, Property property) {
        return property.type() instanceof ValueType.Flag flag
                && flag.shorthand().filter(method.name()::equals).isPresent();
    }

    private String schemaText(Option option) {
        List<String> lines = texts.getOrDefault(option.file(), "").lines().toList();
        int start = option.line() - 1;
        StringBuilder text = new StringBuilder();
        int depth = 0;
        for (int i = start; i < lines.size(); i++) {
            String line = lines.get(i);
            text.append(i + 1).append("  ").append(line).append('\n');
            depth += (int) (line.chars().filter(c -> c == '{').count()
                    - line.chars().filter(c -> c == '}').count());
            if (depth <= 0) {
                break;
            }
        }
        return text.toString();
    }

    /** What is wrong with an option; one that is deprecated has neither a method nor a check. */
    static List<String> problems(Option option, Set<Method> methods, Optional<Line> check, List<Pin> values) {
        List<String> problems = new ArrayList<>();
        if (option.description().isEmpty()) {
            problems.add("it has no description");
        }
        if (option.source().isEmpty()) {
            problems.add("it names no source");
        }
        boolean deprecated = methods.isEmpty() && check.isEmpty();
        if (!deprecated && check.isEmpty()) {
            problems.add("its constraint has no check");
        }
        values.stream()
                .filter(p -> p.result().equals("failed"))
                .forEach(p -> problems.add("the verdict on " + p.value() + " differs"));
        return problems;
    }

    private List<Method> strays(List<Row> rows) {
        Set<String> known = new LinkedHashSet<>(STRUCTURE);
        rows.forEach(row -> row.methods().forEach(m -> known.add(m.file() + "#" + m.name())));
        model.objects().forEach(type -> type.factories().forEach(f -> known.add("dev/ncco/Voice.java#" + f.name())));
        model.unions()
                .forEach(union -> known.add(
                        "dev/ncco/" + union.unknown() + ".java#" + JavaNames.lowerCamel(union.discriminator())));
        model.lists()
                .forEach(list -> known.add(
                        "dev/ncco/" + list.name() + ".java#" + list.element().toLowerCase(Locale.ROOT) + "s"));
        List<Method> strays = new ArrayList<>();
        files.values()
                .forEach(file -> file.methods().forEach(method -> {
                    if (!known.contains(method.name()) && !known.contains(method.file() + "#" + method.name())) {
                        strays.add(method);
                    }
                }));
        return strays;
    }
}
