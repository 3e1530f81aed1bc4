package dev.ncco.schema.check;

import java.io.StringReader;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Checks the syntax of text that is, or resembles, SSML. */
final class SsmlSyntax {

    private static final Pattern TAG = Pattern.compile(
            "</?(?:audio|break|emphasis|lang|mark|p|phoneme|prosody|s|say-as|speak|sub|voice|w|amazon:[a-z-]+)(?=[\\s/>])");

    private static final String SPEAK = "<speak";
    private static final String END = "</speak>";

    private SsmlSyntax() {}

    /** A problem: the rule, the message and the hint. */
    record Problem(DocumentRule rule, String message, String hint) {}

    static @Nullable Problem of(String text) {
        if (text.indexOf('<') < 0) {
            return null;
        }
        String trimmed = text.strip();
        if (trimmed.startsWith(SPEAK)) {
            return parse(trimmed, text.codePointCount(0, text.indexOf(trimmed)));
        }
        Matcher tag = TAG.matcher(text);
        if (!tag.find()) {
            return null;
        }
        return tag.group().equals(SPEAK)
                ? new Problem(
                        DocumentRule.SSML_WITHOUT_SPEAK, "there is text before <speak>", "start the text with <speak>")
                : new Problem(
                        DocumentRule.SSML_WITHOUT_SPEAK,
                        "the SSML tag " + tag.group() + "> is outside of a speak element",
                        "put the whole text into <speak>…</speak>");
    }

    private static Problem malformed(String error, String hint) {
        return new Problem(DocumentRule.SSML, "the SSML is not well-formed: " + error, hint);
    }

    private static @Nullable Problem parse(String text, int before) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(new StringReader(text));
            try {
                while (reader.hasNext()) {
                    if (reader.next() == XMLStreamConstants.ENTITY_REFERENCE) {
                        return malformed(
                                "the entity &" + reader.getLocalName() + "; is unknown",
                                "write the character itself, or & as &amp;");
                    }
                }
                return null;
            } finally {
                reader.close();
            }
        } catch (XMLStreamException e) {
            int end = text.indexOf(END);
            boolean more = end >= 0 && end + END.length() < text.length();
            return malformed(
                    "invalid XML at character " + (before + characters(text, e)),
                    more ? "end the text with " + END : "close each tag, and write & as &amp; and < as &lt;");
        }
    }

    /** Uses only the location from the parser, as its messages depend on the locale of the JVM. */
    private static int characters(String text, XMLStreamException e) {
        int offset = e.getLocation() == null ? 0 : e.getLocation().getCharacterOffset();
        int chars = Math.max(0, Math.min(offset, text.length()));
        return text.codePointCount(0, chars) + 1;
    }
}
