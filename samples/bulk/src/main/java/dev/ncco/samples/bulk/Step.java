package dev.ncco.samples.bulk;

import java.io.Serializable;

/** Turns one line into one line, wherever it runs: in a loop, in a parallel stream, in a Flink job. */
public interface Step extends Serializable {

    /**
     * Turns a line into what is made of it.
     *
     * @param line the line
     * @return what is made of it
     */
    Result apply(String line);

    /**
     * What is made of a line.
     *
     * @param good whether it goes to the output, or aside
     * @param line a line without a line break
     */
    record Result(boolean good, String line) {

        /**
         * Makes one for the output.
         *
         * @param line the line
         * @return the result
         */
        public static Result good(String line) {
            return new Result(true, line);
        }

        /**
         * Makes one that goes aside, with the reason in front.
         *
         * @param rules the ids of the rules that are broken
         * @param line the line
         * @return the result
         */
        public static Result bad(String rules, String line) {
            return new Result(false, rules + "\t" + line);
        }
    }

    /**
     * Finds a step.
     *
     * @param name {@code campaign} or {@code check}
     * @return the step
     */
    static Step of(String name) {
        return switch (name) {
            case "campaign" -> new Campaign();
            case "check" -> new DocumentCheck();
            default -> throw new IllegalArgumentException("there is no step " + name + ": campaign or check");
        };
    }
}
