package dev.ncco.cli;

import dev.ncco.schema.Rule;
import dev.ncco.schema.rules.Rules;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command {@code explain}. */
@Command(
        name = "explain",
        description = "Prints the text, source and examples of a rule.",
        mixinStandardHelpOptions = true)
final class ExplainCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "RULE", description = "The id of the rule, such as talk.level.maximum.")
    private String rule;

    @Override
    public Integer call() throws Failure {
        Optional<Rule> found = Rules.find(rule);
        if (found.isEmpty()) {
            throw new Failure(
                    Exit.USAGE, "unknown rule: " + rule + suggestion() + "; run \"ncco rules\" to list all rules");
        }
        RulesCommand.print(spec.commandLine().getOut(), found.get());
        return Exit.CLEAN;
    }

    private String suggestion() {
        return Rules.all().stream()
                .map(Rule::id)
                .filter(id -> id.startsWith(rule))
                .findFirst()
                .map(id -> "; did you mean " + id + "?")
                .orElse("");
    }
}
