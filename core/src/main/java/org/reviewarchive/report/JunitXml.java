package org.reviewarchive.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * A JUnit XML that is written while cases come. Suites are told their numbers when they begin, because the form wants
 * them first. Not thread-safe. Closing ends the document; the stream stays open.
 */
public final class JunitXml implements AutoCloseable {
    /** How many lines a case says at most. */
    public static final int LINES = 20;

    private final XMLStreamWriter out;

    /** Begins a document. */
    public JunitXml(OutputStream stream) throws IOException {
        try {
            out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(stream, "UTF-8");
            out.writeStartDocument("UTF-8", "1.0");
            out.writeCharacters("\n");
            out.writeStartElement("testsuites");
            out.writeAttribute("name", "reviews:check");
        } catch (XMLStreamException failure) {
            throw new IOException(failure);
        }
    }

    /**
     * One case: it fails when it has failures; what it says beside them is its output.
     *
     * @param group what it belongs to, shown as its class
     * @param name its name
     * @param failures why it fails, one line each; empty when it passes
     * @param output what else there is to say, one line each
     */
    public record Case(String group, String name, List<String> failures, List<String> output) {
        /** Copies the lists. */
        public Case {
            failures = List.copyOf(failures);
            output = List.copyOf(output);
        }
    }

    /** Begins a suite and ends the former one. */
    public void suite(String name, int cases, int failures) throws IOException {
        write(() -> {
            out.writeCharacters("\n");
            out.writeStartElement("testsuite");
            out.writeAttribute("name", name);
            out.writeAttribute("tests", Integer.toString(cases));
            out.writeAttribute("failures", Integer.toString(failures));
            out.writeAttribute("errors", "0");
            out.writeAttribute("skipped", "0");
        });
    }

    /** Ends the suite that was begun last. */
    public void endSuite() throws IOException {
        write(() -> {
            out.writeCharacters("\n");
            out.writeEndElement();
        });
    }

    /** Adds a case to the suite that was begun last. */
    public void add(Case test) throws IOException {
        write(() -> {
            out.writeCharacters("\n");
            out.writeStartElement("testcase");
            out.writeAttribute("classname", printable(test.group()));
            out.writeAttribute("name", printable(test.name()));
            if (!test.failures().isEmpty()) {
                out.writeStartElement("failure");
                out.writeAttribute("message", printable(test.failures().get(0)));
                out.writeCharacters(lines(test.failures()));
                out.writeEndElement();
            }
            if (!test.output().isEmpty()) {
                out.writeStartElement("system-out");
                out.writeCharacters(lines(test.output()));
                out.writeEndElement();
            }
            out.writeEndElement();
        });
    }

    /** Ends the document. */
    @Override
    public void close() throws IOException {
        write(() -> {
            out.writeCharacters("\n");
            out.writeEndElement();
            out.writeEndDocument();
            out.flush();
            out.close();
        });
    }

    private interface Step {
        void run() throws XMLStreamException;
    }

    private static void write(Step step) throws IOException {
        try {
            step.run();
        } catch (XMLStreamException failure) {
            throw new IOException(failure);
        }
    }

    private static String lines(List<String> lines) {
        String shown = lines.stream().limit(LINES).map(JunitXml::printable).collect(Collectors.joining("\n"));
        return lines.size() > LINES ? shown + "\nand " + (lines.size() - LINES) + " more" : shown;
    }

    /** XML cannot say most control characters, not even as references, nor half a character. */
    private static String printable(String text) {
        StringBuilder shown = new StringBuilder(text.length());
        text.codePoints().map(c -> isXml(c) ? c : '\ufffd').forEach(shown::appendCodePoint);
        return shown.toString();
    }

    private static boolean isXml(int c) {
        return c >= 0x20 && c < 0x7f || c >= 0xa0 && c < 0xd800 || c > 0xdfff && c < 0xfffe || c > 0xffff;
    }
}
