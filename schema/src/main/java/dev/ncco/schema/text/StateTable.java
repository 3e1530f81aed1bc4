package dev.ncco.schema.text;

import java.util.ArrayList;
import java.util.List;

/** The states of an automaton: each is a set of positions in the pattern. */
final class StateTable {

    /** State numbers are bytes. */
    private static final int MAX_STATES = 127;

    private final PatternParser pattern;
    /** The sets of positions, one bit for each position; the first set is the start. */
    private final List<Long> states = new ArrayList<>(List.of(1L));

    private final List<byte[]> rows = new ArrayList<>();

    StateTable(PatternParser pattern) {
        this.pattern = pattern;
        for (int state = 0; state < states.size(); state++) {
            rows.add(row(pattern.following(states.get(state))));
        }
    }

    /** The next state for each column, or -1. */
    private byte[] row(long reachable) {
        long[] columns = new long[Automaton.COLUMNS];
        for (long rest = reachable; rest != 0; rest &= rest - 1) {
            pattern.addTo(columns, Long.numberOfTrailingZeros(rest));
        }
        byte[] row = new byte[Automaton.COLUMNS];
        for (int column = 0; column < row.length; column++) {
            // Letters and digits are adjacent, so most columns equal the previous one.
            boolean isAsBefore = column > 0 && columns[column] == columns[column - 1];
            row[column] = isAsBefore ? row[column - 1] : columns[column] == 0 ? -1 : state(columns[column]);
        }
        return row;
    }

    private byte state(long places) {
        int state = states.indexOf(places);
        if (state < 0) {
            state = states.size();
            states.add(places);
        }
        if (state >= MAX_STATES) {
            throw pattern.refuse("is too long");
        }
        return (byte) state;
    }

    /** The concatenated rows. */
    byte[] next() {
        byte[] next = new byte[rows.size() * Automaton.COLUMNS];
        for (int i = 0; i < rows.size(); i++) {
            System.arraycopy(rows.get(i), 0, next, i * Automaton.COLUMNS, Automaton.COLUMNS);
        }
        return next;
    }

    boolean[] accepting() {
        boolean[] accepting = new boolean[states.size()];
        for (int i = 0; i < accepting.length; i++) {
            accepting[i] = pattern.mayEndAt(states.get(i));
        }
        return accepting;
    }
}
