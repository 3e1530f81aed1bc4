package dev.ncco.schema.testing;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Characters that a terminal, an editor, a browser or an XML parser acts upon. */
public final class HarmfulText {

    /** ESC, DEL, C1, a bidirectional override, a line separator, noncharacters, a supplementary format character. */
    private static final List<Integer> CHARACTERS =
            List.of(0x1b, 0x7f, 0x9b, 0x202e, 0x2028, 0xfffe, 0xffff, 0xfdd0, 0x1fffe, 0xe0001);

    /** A text with all of them. */
    public static final String TEXT =
            CHARACTERS.stream().map(Character::toString).collect(Collectors.joining("x", "a", "😀z"));

    private HarmfulText() {}

    /** The text as it can stand in JSON. */
    public static String inJson() {
        return TEXT.replace("\u001b", "\\u001b");
    }

    /** Whether an output contains none of the characters, and no carriage return. */
    public static boolean isAbsentFrom(String output) {
        return IntStream.concat(CHARACTERS.stream().mapToInt(c -> c), IntStream.of('\r'))
                .noneMatch(c -> output.indexOf(c) >= 0);
    }
}
