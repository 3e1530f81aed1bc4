package dev.ncco.schema;

import java.util.Locale;

/** The repairs to apply. */
public enum Repairs {
    /** Only repairs that are certain to keep the meaning of the document. */
    SAFE,
    /** Also likely repairs, such as those of misspelled names and of phone numbers with {@code +} and spaces. */
    UNSAFE;

    /**
     * Returns whether a finding is repaired.
     *
     * @param finding the finding
     * @return {@code true} if the finding has a repair, which is safe unless this is {@link #UNSAFE}
     */
    public boolean include(Finding finding) {
        return !finding.fix().isEmpty()
                && (this == UNSAFE || finding.fix().stream().allMatch(Edit::safe));
    }

    /**
     * Returns the name.
     *
     * @return the name in lower case
     */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
