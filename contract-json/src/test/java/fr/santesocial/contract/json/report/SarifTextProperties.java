package fr.santesocial.contract.json.report;

import static org.assertj.core.api.Assertions.assertThat;

import fr.santesocial.contract.model.text.Language;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import tools.jackson.databind.JsonNode;

/** Texts of others in SARIF: they stay in their places, link nowhere, and name nothing but their file. */
class SarifTextProperties {

    @Provide
    Arbitrary<String> texts() {
        return HostileTexts.texts();
    }

    @Provide
    Arbitrary<String> links() {
        return Arbitraries.of("[", "]", "(", ")", "\\", "{", "}", "0", "x", "](", "{0}", "http://a/b")
                .list()
                .ofMaxSize(10)
                .map(parts -> String.join("", parts));
    }

    @Property
    void messagesShowJustTheirText(@ForAll("links") String text) {
        String message = SarifText.message(text);
        assertThat(withoutLinks(message)).isTrue();
        assertThat(shown(message)).isEqualTo(text);
    }

    @Property
    void textsOfOthersStayInTheirPlaces(@ForAll("texts") String text) {
        String whole = JsonReportProperties.whole(text);
        JsonNode run =
                SarifSchema.run(SarifReport.in(Language.FRENCH), NamedReport.of("a" + text, HostileTexts.report(text)));
        assertThat(run.path("results").size()).isEqualTo(4);
        for (JsonNode result : run.path("results")) {
            assertThat(shown(result.path("message").path("text").asString())).startsWith(HostileTexts.message(whole));
            JsonNode place = result.path("locations").path(0);
            assertThat(place.path("logicalLocations")
                            .path(0)
                            .path("fullyQualifiedName")
                            .asString())
                    .isEqualTo("/" + whole.replace("~", "~0").replace("/", "~1"));
            assertThat(place.path("logicalLocations").path(1).path("name").asString())
                    .isEqualToIgnoringCase(HostileTexts.place(whole));
            assertUri(uri(place), "a" + whole);
        }
        JsonNode suppression = run.path("results").path(2).path("suppressions").path(0);
        assertThat(suppression.path("justification").asString()).isEqualTo(whole);
        assertThat(suppression.path("properties").path("author").asString()).isEqualTo(whole);
    }

    @Property
    void everyNameIsOneFileAndNothingElse(@ForAll("texts") String name) {
        String whole = JsonReportProperties.whole(name);
        assertUri(SarifText.uri(name), whole);
    }

    /** What a viewer shows that takes doubled braces for braces and an escaped bracket for a bracket. */
    private static String shown(String message) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < message.length(); i++) {
            char c = message.charAt(i);
            if (c == '{' || c == '}') {
                assertThat(message.charAt(i + 1)).isEqualTo(c);
                i++;
            }
            text.append(c);
        }
        for (int at = text.indexOf("]("); at >= 0; at = text.indexOf("](", at + 1)) {
            int before = at;
            while (before > 0 && text.charAt(before - 1) == '\\') {
                before--;
            }
            int kept = (at - before - 1) / 2;
            text.delete(before + kept, at);
            at = before + kept;
        }
        return text.toString();
    }

    /** Whether no bracket closes a link: each one before a parenthesis has an odd number of backslashes before it. */
    static boolean withoutLinks(String message) {
        for (int at = message.indexOf("]("); at >= 0; at = message.indexOf("](", at + 1)) {
            int before = at;
            while (before > 0 && message.charAt(before - 1) == '\\') {
                before--;
            }
            if ((at - before) % 2 == 0) {
                return false;
            }
        }
        return true;
    }

    private static String uri(JsonNode place) {
        return place.path("physicalLocation")
                .path("artifactLocation")
                .path("uri")
                .asString();
    }

    private static void assertUri(String uri, String name) {
        URI parsed = URI.create(uri);
        assertThat(parsed.getScheme()).isEqualTo(name.startsWith("/") ? "file" : null);
        assertThat(parsed.getAuthority()).isNull();
        assertThat(parsed.getQuery()).isNull();
        assertThat(parsed.getFragment()).isNull();
        assertThat(URLDecoder.decode(parsed.getRawPath(), StandardCharsets.UTF_8))
                .isEqualTo(name);
        assertThat(uri).matches("\\p{ASCII}*");
    }
}
