package dev.ncco.schema;

import java.util.Locale;

/** Which repairs are made. */
public enum Repairs {
    /** Only those that keep what is meant. */
    SAFE,
    /** Those that are likely what is meant too: misspelt names, phone numbers with {@code +} and spaces. */
    UNSAFE;

    /**
     * Tells whether a finding is repaired.
     *
     * @param finding the finding
     * @return whether it has a repair of this kind
     */
    public boolean include(Finding finding) {
        return !finding.fix().isEmpty()
                && (this == UNSAFE || finding.fix().stream().allMatch(Edit::safe));
    }

    /**
     * Returns its name.
     *
     * @return the name in lower case
     */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
