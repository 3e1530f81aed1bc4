package dev.ncco.benchmarks;

/** A way to build and write the documents of the benchmarks. */
public interface Contender {

    /**
     * Builds and writes the call of the specification page.
     *
     * @return the JSON
     */
    byte[] page();

    /**
     * Builds and writes an NCCO with actions of {@link Texts#KINDS} kinds in turn.
     *
     * @param actions the number of actions
     * @return the JSON
     */
    byte[] ncco(int actions);

    /**
     * Builds and writes an NCCO with actions of {@link Texts#KINDS} kinds in turn, with all their options.
     *
     * @param actions the number of actions
     * @return the JSON
     */
    default byte[] dense(int actions) {
        throw new UnsupportedOperationException();
    }
}
