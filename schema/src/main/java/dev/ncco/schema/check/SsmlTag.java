package dev.ncco.schema.check;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A start tag in a well-formed text.
 *
 * @param name the name
 * @param start the offset of the name in the text
 * @param attributes the attributes
 */
record SsmlTag(String name, int start, List<Attribute> attributes) {

    private static final Pattern NAME = Pattern.compile("[^\\s/>=]+");

    private static final Pattern ATTRIBUTE = Pattern.compile("\\s*([^\\s/>=]+)\\s*=\\s*(['\"])");

    /**
     * An attribute.
     *
     * @param name the name
     * @param start the offset of the name in the text
     * @param value the value
     * @param valueStart the offset of the value in the text
     */
    record Attribute(String name, int start, String value, int valueStart) {}

    /** The start tags of a text, in the order of the text. */
    static List<SsmlTag> of(String text) {
        List<SsmlTag> tags = new ArrayList<>();
        for (int at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at)) {
            if (text.startsWith("<!--", at)) {
                at = after(text, "-->", at);
            } else if (text.startsWith("<![CDATA[", at)) {
                at = after(text, "]]>", at);
            } else if (text.startsWith("<?", at) || text.startsWith("</", at)) {
                at = after(text, ">", at);
            } else {
                at = tag(text, at + 1, tags);
            }
        }
        return tags;
    }

    private static int after(String text, String end, int from) {
        int found = text.indexOf(end, from);
        return found < 0 ? text.length() : found + end.length();
    }

    private static int tag(String text, int start, List<SsmlTag> tags) {
        Matcher name = NAME.matcher(text).region(start, text.length());
        if (!name.lookingAt()) {
            return start;
        }
        List<Attribute> attributes = new ArrayList<>();
        int at = name.end();
        Matcher next = ATTRIBUTE.matcher(text).region(at, text.length());
        while (next.lookingAt()) {
            int end = text.indexOf(next.group(2), next.end());
            if (end < 0) {
                break;
            }
            attributes.add(new Attribute(next.group(1), next.start(1), text.substring(next.end(), end), next.end()));
            at = end + 1;
            next.region(at, text.length());
        }
        tags.add(new SsmlTag(name.group(), start, attributes));
        return after(text, ">", at);
    }
}
