package dev.ncco.samples.bulk;

import java.io.Serializable;

/** A function from a line to a line. It has no state and can be used in a loop, a parallel stream or a Flink job. */
public interface Step extends Serializable {

    /**
     * Converts a line.
     *
     * @param line the line
     * @return the result
     */
    Result apply(String line);

    /**
     * The result for a line.
     *
     * @param good whether the line is written to the output; otherwise it is rejected
     * @param line the line, without a line break
     */
    record Result(boolean good, String line) {

        /**
         * Returns a result for the output.
         *
         * @param line the line
         * @return the result
         */
        public static Result good(String line) {
            return new Result(true, line);
        }

        /**
         * Returns a result that rejects a line and starts with the reason.
         *
         * @param rules the ids of the rules that the line violates
         * @param line the line
         * @return the result
         */
        public static Result bad(String rules, String line) {
            return new Result(false, rules + "\t" + line);
        }
    }

    /**
     * Returns the step with a name.
     *
     * @param name {@code campaign} or {@code check}
     * @return the step
     */
    static Step of(String name) {
        return switch (name) {
            case "campaign" -> new Campaign();
            case "check" -> new DocumentCheck();
            default -> throw new IllegalArgumentException("step must be campaign or check, but was " + name);
        };
    }
}
