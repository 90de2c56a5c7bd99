package fr.santesocial.contract.json.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** JUnit XML as the JDK's own parser reads it, once the schema beside the tests holds for it. */
final class JunitDocument {
    private static final Schema SCHEMA = schema();

    private JunitDocument() {}

    /** Writes reports, holds them against the schema, and returns the suites. */
    static List<Element> suites(JunitReport form, NamedReport... reports) {
        String written = written(form, reports);
        try {
            SCHEMA.newValidator().validate(new StreamSource(new StringReader(written)));
            Element root = DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new ByteArrayInputStream(written.getBytes(StandardCharsets.UTF_8))))
                    .getDocumentElement();
            List<Element> suites = children(root, "testsuite");
            assertThat(suites).hasSize(reports.length);
            suites.forEach(JunitDocument::assertCounts);
            return suites;
        } catch (SAXException | ParserConfigurationException broken) {
            throw new AssertionError(written, broken);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    static String written(JunitReport form, NamedReport... reports) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            form.write(List.of(reports), bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    static List<Element> children(Element parent, String name) {
        List<Element> found = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element && element.getTagName().equals(name)) {
                found.add(element);
            }
        }
        return found;
    }

    /** The only test case whose name begins with the id of the rule. */
    static Element test(Element suite, String rule) {
        List<Element> found = children(suite, "testcase").stream()
                .filter(one -> (one.getAttribute("name") + " ").startsWith(rule + " "))
                .toList();
        assertThat(found).as(rule).hasSize(1);
        return found.get(0);
    }

    private static void assertCounts(Element suite) {
        List<Element> tests = children(suite, "testcase");
        assertThat(suite.getAttribute("tests")).isEqualTo(Integer.toString(tests.size()));
        assertThat(suite.getAttribute("failures")).isEqualTo(count(tests, "failure"));
        assertThat(suite.getAttribute("skipped")).isEqualTo(count(tests, "skipped"));
    }

    private static String count(List<Element> tests, String name) {
        return Long.toString(
                tests.stream().filter(one -> !children(one, name).isEmpty()).count());
    }

    private static Schema schema() {
        try {
            return SchemaFactory.newDefaultInstance()
                    .newSchema(Objects.requireNonNull(JunitDocument.class.getResource("junit.xsd"), "junit.xsd"));
        } catch (SAXException broken) {
            throw new IllegalStateException(XMLConstants.W3C_XML_SCHEMA_NS_URI, broken);
        }
    }
}
