package dev.ncco.review;

import dev.ncco.codegen.model.ApiModel;
import dev.ncco.codegen.model.UnionType;
import dev.ncco.codegen.plan.Planner;
import java.util.ArrayList;
import java.util.List;

/** The choices of the unions of a snapshot. */
final class UnionChoices {

    private UnionChoices() {}

    /**
     * A choice.
     *
     * @param union the name of the union in rule ids, such as {@code action}
     * @param type the Java interface of the union
     * @param discriminator the member that names the choice
     * @param value the value of that member
     * @param file the schema file
     * @param classes the Java classes of the choice
     */
    record Choice(String union, String type, String discriminator, String value, String file, List<String> classes) {}

    static List<Choice> of(SchemaSnapshot snapshot) {
        ApiModel model = Planner.plan(snapshot.set());
        List<Choice> choices = new ArrayList<>();
        for (UnionType union : model.unions()) {
            for (UnionType.Choice choice : union.choices()) {
                List<String> classes =
                        choice.variants().stream().map(UnionType.Variant::type).toList();
                choices.add(new Choice(
                        union.object(),
                        union.name(),
                        union.discriminator(),
                        choice.value(),
                        model.object(classes.get(0)).file(),
                        classes));
            }
        }
        return choices;
    }
}
