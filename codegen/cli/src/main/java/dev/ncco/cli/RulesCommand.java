package dev.ncco.cli;

import dev.ncco.schema.Rule;
import dev.ncco.schema.rules.Rules;
import java.io.PrintWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The command {@code rules}. */
@Command(
        name = "rules",
        description = "Lists all rules, each with its severity, text, source, and a good and a bad example.",
        mixinStandardHelpOptions = true)
final class RulesCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        PrintWriter out = spec.commandLine().getOut();
        for (Rule rule : Rules.all()) {
            print(out, rule);
            out.println();
        }
    }

    static void print(PrintWriter out, Rule rule) {
        out.println(rule.id() + "  " + rule.severity());
        out.println("  " + rule.text());
        if (!rule.link().isEmpty()) {
            out.println("  " + rule.link());
        }
        out.println("  good: " + shown(rule.good()));
        if (!rule.bad().isEmpty()) {
            out.println("  bad:  " + shown(rule.bad()));
        }
    }

    private static String shown(String example) {
        return example.length() > 300
                ? example.substring(0, 300) + " …"
                : example.replace("\n", "⏎").replace("\uFEFF", "\\ufeff");
    }
}
