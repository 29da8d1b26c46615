package org.reviewarchive.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.Collections;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class JunitXmlTest {
    @Test
    void writesSuitesWithTheirCases() throws Exception {
        Document xml = document(
                new JunitXml.Case("host", "D1 Title", List.of(), List.of()),
                new JunitXml.Case("host", "D2 <&\"'>", List.of("bad", "worse"), List.of("odd")));

        assertEquals("testsuites", xml.getDocumentElement().getTagName());
        Element suite = first(xml, "testsuite");
        assertEquals("2", suite.getAttribute("tests"));
        assertEquals("1", suite.getAttribute("failures"));
        assertEquals(2, xml.getElementsByTagName("testcase").getLength());
        Element failed = (Element) xml.getElementsByTagName("testcase").item(1);
        assertEquals("D2 <&\"'>", failed.getAttribute("name"));
        assertEquals("host", failed.getAttribute("classname"));
        assertEquals("bad", first(xml, "failure").getAttribute("message"));
        assertEquals("bad\nworse", first(xml, "failure").getTextContent());
        assertEquals("odd", first(xml, "system-out").getTextContent());
    }

    @Test
    void replacesWhatXmlCannotSay() throws Exception {
        Document xml =
                document(new JunitXml.Case("a\0b", "c\u001bd\ud800e", List.of("f\uffffg\u0085"), List.of("😀 ]]>")));

        Element test = first(xml, "testcase");
        assertEquals("a\ufffdb", test.getAttribute("classname"));
        assertEquals("c\ufffdd\ufffde", test.getAttribute("name"));
        assertEquals("f\ufffdg\ufffd", first(xml, "failure").getTextContent());
        assertEquals("😀 ]]>", first(xml, "system-out").getTextContent());
    }

    @Test
    void saysNoMoreThanPeopleRead() throws Exception {
        List<String> many = Collections.nCopies(JunitXml.LINES + 3, "odd");

        String said = first(document(new JunitXml.Case("a", "b", List.of(), many)), "system-out")
                .getTextContent();

        assertEquals(JunitXml.LINES + 1, said.split("\n").length);
        assertEquals("odd\nand 3 more", said.substring(said.length() - "odd\nand 3 more".length()));
    }

    private static Element first(Document xml, String name) {
        return (Element) xml.getElementsByTagName(name).item(0);
    }

    private static Document document(JunitXml.Case... cases) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JunitXml xml = new JunitXml(bytes)) {
            xml.suite("reviews", cases.length, 1);
            for (JunitXml.Case each : cases) {
                xml.add(each);
            }
            xml.endSuite();
        }
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(bytes.toByteArray()));
    }
}
