package dev.ncco.review;

import dev.ncco.codegen.SourceMap;
import dev.ncco.codegen.SourceMap.Element;
import dev.ncco.codegen.emit.Declaration.Kind;
import dev.ncco.codegen.load.SchemaSet;
import dev.ncco.codegen.model.ApiModel;
import dev.ncco.codegen.model.ObjectType;
import dev.ncco.codegen.plan.Planner;
import dev.ncco.review.OptionReview.TestedValue;
import dev.ncco.schema.Rule;
import dev.ncco.schema.model.SchemaNode;
import dev.ncco.schema.rules.Rules;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Maps each option of the schemas to the code generated from it, and each generated method to its option. */
final class Traceability {

    private final SchemaSet schemas;
    private final ApiModel model;
    private final List<Option> options;
    private final SourceMap map;
    private final Map<String, String> texts;
    private final List<String> rules;
    private final TestEvidence evidence;

    private Traceability(SchemaSnapshot snapshot, TestEvidence evidence) {
        this.schemas = snapshot.set();
        this.model = Planner.plan(schemas);
        this.options = Options.of(schemas);
        this.map = snapshot.sourceMap();
        this.texts = snapshot.texts();
        this.evidence = evidence;
        this.rules = Rules.all().stream().map(Rule::id).toList();
    }

    /**
     * The rows of the review.
     *
     * @param rows the options
     * @param strays the generated public methods without an option
     */
    record Result(List<OptionReview> rows, List<Element> strays) {}

    static Result of(SchemaSnapshot snapshot, TestEvidence evidence) {
        Traceability traceability = new Traceability(snapshot, evidence);
        return new Result(traceability.options.stream().map(traceability::row).toList(), traceability.map.strays());
    }

    private OptionReview row(Option option) {
        List<Element> elements = map.from(option.file(), option.pointer());
        List<Element> methods = elements.stream()
                .filter(e ->
                        e.declaration().kind() == Kind.METHOD && e.declaration().isPublic())
                .toList();
        Optional<Element> check = elements.stream()
                .filter(e -> e.declaration().kind() == Kind.FIELD)
                .findFirst();
        List<TestedValue> values = evidence.of(option);
        return new OptionReview(
                option,
                limitsInWords(option),
                schemaText(option),
                methods,
                check,
                rules.stream().filter(r -> r.startsWith(option.key() + ".")).toList(),
                values,
                problems(option, methods, check, values));
    }

    private String limitsInWords(Option option) {
        return model.objects().stream()
                .filter(type -> type.file().equals(option.file()))
                .flatMap(type -> limitsInWords(type, option).stream())
                .reduce("", (first, last) -> last);
    }

    private static Optional<String> limitsInWords(ObjectType type, Option option) {
        return type.properties().stream()
                .filter(p -> p.wireName().equals(option.name())
                        || option.object().endsWith("." + p.wireName())
                        || p.placed()
                                .filter(there -> there.property().wireName().equals(option.name()))
                                .isPresent())
                .findFirst()
                .map(p -> p.doc().limits());
    }

    /** Returns the lines of the member and of the definitions that it references. */
    private String schemaText(Option option) {
        StringBuilder text = new StringBuilder(lines(option.file(), option.line()));
        SchemaNode node = schemas.root(option.file())
                .flatMap(root -> root.files().find(root.path(), "#" + option.pointer()))
                .orElseThrow();
        for (SchemaNode shared = node.target(); shared != null && !shared.isFile(); shared = shared.target()) {
            text.append(shared.path())
                    .append('\n')
                    .append(lines(shared.path(), shared.location().line()));
        }
        return text.toString();
    }

    private String lines(String file, int first) {
        List<String> lines = texts.getOrDefault(file, "").lines().toList();
        StringBuilder text = new StringBuilder();
        int depth = 0;
        for (int i = first - 1; i < lines.size(); i++) {
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

    /** Returns the problems of an option. A deprecated option may have neither a method nor a check. */
    static List<String> problems(
            Option option, List<Element> methods, Optional<Element> check, List<TestedValue> values) {
        List<String> problems = new ArrayList<>();
        if (option.description().isEmpty()) {
            problems.add("description is missing");
        }
        if (option.source().isEmpty()) {
            problems.add("source is missing");
        }
        boolean deprecated = option.limit("deprecated") != null;
        if (!deprecated && check.isEmpty()) {
            problems.add("the constraint has no check");
        }
        values.stream()
                .filter(v -> v.result().equals(TestEvidence.FAILED))
                .forEach(v -> problems.add("the verdict on " + v.value() + " differs"));
        return problems;
    }
}
