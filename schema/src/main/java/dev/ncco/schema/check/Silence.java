package dev.ncco.schema.check;

import java.util.HashSet;
import java.util.Set;

/** Knows where a mistake has been reported, so that nothing that follows from it is. Pointers are those of the copy. */
final class Silence {

    private final Set<String> values = new HashSet<>();
    private final Set<String> kept = new HashSet<>();
    private final Set<String> members = new HashSet<>();

    /** Says that a value is wrong: nothing more about it or about what it holds. */
    void mute(String pointer) {
        values.add(pointer);
    }

    /** Notes that a lenient reader keeps the value, though it does not know it. */
    void keep(String pointer) {
        kept.add(pointer);
    }

    boolean kept(String pointer) {
        return kept.contains(pointer);
    }

    /** Says that a member is there under a wrong name: nothing about its absence. */
    void claim(String object, String member) {
        members.add(object + "\n" + member);
    }

    boolean claimed(String object, String member) {
        return members.contains(object + "\n" + member);
    }

    boolean muted(String pointer) {
        for (String p = pointer; ; p = p.substring(0, p.lastIndexOf('/'))) {
            if (values.contains(p)) {
                return true;
            }
            if (p.isEmpty()) {
                return false;
            }
        }
    }
}
