package org.reviewarchive.feed;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.reviewarchive.markup.HiddenCharacters;

/** An XML document as it grows, one element a line; what XML cannot say is left out. For one document only. */
final class Xml {
    /** What writes the inside of an element. */
    interface Content {
        void write() throws XMLStreamException;
    }

    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter out;

    private Xml() throws XMLStreamException {
        out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
    }

    /** What writes a document. */
    interface Document {
        void write(Xml xml) throws XMLStreamException;
    }

    /** Returns a document as UTF-8. */
    static byte[] document(Document document) {
        try {
            Xml xml = new Xml();
            xml.out.writeStartDocument("UTF-8", "1.0");
            xml.line();
            document.write(xml);
            xml.out.writeEndDocument();
            xml.out.close();
            return xml.text.toString().getBytes(StandardCharsets.UTF_8);
        } catch (XMLStreamException inMemory) {
            throw new IllegalStateException(inMemory);
        }
    }

    /** Writes the outermost element, which names the namespace of all. */
    void root(String name, String namespace, Content content) throws XMLStreamException {
        out.writeStartElement(name);
        out.writeDefaultNamespace(namespace);
        line();
        content.write();
        out.writeEndElement();
        line();
    }

    void element(String name, Content content) throws XMLStreamException {
        out.writeStartElement(name);
        line();
        content.write();
        out.writeEndElement();
        line();
    }

    void element(String name, String words) throws XMLStreamException {
        out.writeStartElement(name);
        out.writeCharacters(sayable(words));
        out.writeEndElement();
        line();
    }

    /** Writes an element without content; attributes are names and values in turn. */
    void empty(String name, String... attributes) throws XMLStreamException {
        out.writeEmptyElement(name);
        for (int i = 0; i < attributes.length; i += 2) {
            out.writeAttribute(attributes[i], sayable(attributes[i + 1]));
        }
        line();
    }

    private void line() throws XMLStreamException {
        out.writeCharacters("\n");
    }

    /**
     * XML cannot say most control characters, not even as references, nor half a character. What turns the direction of
     * a text would turn the line of a reader that it stands in.
     */
    private static String sayable(String words) {
        StringBuilder sayable = new StringBuilder(words.length());
        IntStream characters =
                HiddenCharacters.told(words).codePoints().map(c -> c == '\n' || c == '\t' || c == '\r' ? ' ' : c);
        characters.filter(Xml::isSayable).forEach(sayable::appendCodePoint);
        return sayable.toString();
    }

    private static boolean isSayable(int c) {
        return c >= 0x20 && c < 0x7f || c >= 0xa0 && c < 0xd800 || c > 0xdfff && c < 0xfffe || c > 0xffff;
    }
}
