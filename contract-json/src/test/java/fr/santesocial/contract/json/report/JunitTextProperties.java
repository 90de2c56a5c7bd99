package fr.santesocial.contract.json.report;

import static org.assertj.core.api.Assertions.assertThat;

import fr.santesocial.contract.model.text.Language;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.w3c.dom.Element;

/** Texts of others in JUnit XML: the JDK's parser finds each as it was, but for what XML cannot hold. */
class JunitTextProperties {

    @Provide
    Arbitrary<String> texts() {
        return HostileTexts.texts();
    }

    @Property
    void textsOfOthersStayInTheirPlaces(@ForAll("texts") String text) {
        NamedReport report = NamedReport.of(text, HostileTexts.report(text));
        assertThat(JunitDocument.written(JunitReport.in(Language.FRENCH), report))
                .doesNotContain("]]>", "\u0085", "\u202E", "\u2028", "\uFEFF");
        Element suite =
                JunitDocument.suites(JunitReport.in(Language.FRENCH), report).get(0);
        String held = held(text);
        assertThat(suite.getAttribute("name")).isEqualTo(held);
        Element properties = JunitDocument.children(suite, "properties").get(0);
        assertThat(JunitDocument.children(properties, "property").get(0).getAttribute("value"))
                .isEqualTo(held);
        List<Element> tests = JunitDocument.children(suite, "testcase");
        assertThat(tests).hasSize(3);
        assertThat(only(tests.get(0), "system-out").getTextContent()).contains(HostileTexts.message(held));
        Element failure = only(tests.get(1), "failure");
        assertThat(failure.getAttribute("message")).isEqualTo(HostileTexts.message(held));
        assertThat(failure.getTextContent()).contains(HostileTexts.message(held), " " + held + " (ligne 1");
        assertThat(only(tests.get(1), "system-out").getTextContent()).endsWith(") : " + held);
        assertThat(only(tests.get(2), "skipped").getAttribute("message")).isEqualTo(HostileTexts.message(held));
    }

    /** What XML 1.0 can hold of a text. */
    private static String held(String text) {
        StringBuilder held = new StringBuilder();
        JsonReportProperties.whole(text).codePoints().forEach(c -> {
            if (c < ' ' && c != '\t' && c != '\n' && c != '\r') {
                held.appendCodePoint('\u2400' + c);
            } else {
                held.appendCodePoint(c == 0xFFFE || c == 0xFFFF ? 0xFFFD : c);
            }
        });
        return held.toString();
    }

    private static Element only(Element parent, String name) {
        List<Element> found = JunitDocument.children(parent, name);
        assertThat(found).hasSize(1);
        return found.get(0);
    }
}
