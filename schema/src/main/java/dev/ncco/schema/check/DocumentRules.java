package dev.ncco.schema.check;

import dev.ncco.schema.Rule;
import java.util.Arrays;
import java.util.List;

/** The list of the rules that are not in a schema file. */
public final class DocumentRules {

    private DocumentRules() {}

    /**
     * Returns the rules.
     *
     * @return the rules with their examples
     */
    public static List<Rule> all() {
        return Arrays.stream(DocumentRule.values()).map(DocumentRule::rule).toList();
    }
}
