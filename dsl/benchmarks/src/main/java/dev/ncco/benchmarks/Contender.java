package dev.ncco.benchmarks;

/** One way to build and write the documents. */
public interface Contender {

    /**
     * Builds and writes the specification page's call.
     *
     * @return the JSON
     */
    byte[] page();

    /**
     * Builds and writes an NCCO of {@link Texts#KINDS} actions, in turns.
     *
     * @param actions how many
     * @return the JSON
     */
    byte[] ncco(int actions);

    /**
     * Builds and writes an NCCO of {@link Texts#KINDS} actions, in turns, with every option that they can have.
     *
     * @param actions how many
     * @return the JSON
     */
    default byte[] dense(int actions) {
        throw new UnsupportedOperationException();
    }
}
