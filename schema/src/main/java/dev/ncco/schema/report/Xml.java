package dev.ncco.schema.report;

import dev.ncco.schema.text.VisibleText;
import java.io.IOException;
import java.io.Writer;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes XML. Throws {@code IOException} like other writers, and replaces characters that XML does not allow. */
final class Xml {

    private final XMLStreamWriter xml;

    Xml(Writer out) throws IOException {
        xml = on(() -> XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out));
        run(() -> xml.writeStartDocument("UTF-8", "1.0"));
    }

    /** Opens an element with attributes, given as alternating names and values. */
    void start(String element, String... attributes) throws IOException {
        run(() -> {
            xml.writeCharacters("\n");
            xml.writeStartElement(element);
            for (int i = 0; i < attributes.length; i += 2) {
                xml.writeAttribute(attributes[i], VisibleText.of(attributes[i + 1]));
            }
        });
    }

    void text(String text) throws IOException {
        run(() -> xml.writeCharacters(VisibleText.of(text)));
    }

    void end() throws IOException {
        run(xml::writeEndElement);
    }

    void close() throws IOException {
        run(() -> {
            xml.writeCharacters("\n");
            xml.writeEndDocument();
            xml.flush();
        });
    }

    private interface Step {
        void run() throws XMLStreamException;
    }

    private interface Maker<T> {
        T make() throws XMLStreamException;
    }

    private static void run(Step step) throws IOException {
        on(() -> {
            step.run();
            return "";
        });
    }

    private static <T> T on(Maker<T> maker) throws IOException {
        try {
            return maker.make();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }
}
