package dev.ncco.samples.placecall;

import java.util.regex.Pattern;

/**
 * Checks ids that are inserted into a URL. Characters that require escaping are rejected, because no id of the platform
 * contains them.
 */
final class PlatformId {

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9_-]{1,64}");

    private PlatformId() {}

    static String checked(String member, String id) {
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException(
                    member + " must be 1 to 64 characters of A-Z a-z 0-9 _ -, but was " + MessageText.quote(id));
        }
        return id;
    }
}
