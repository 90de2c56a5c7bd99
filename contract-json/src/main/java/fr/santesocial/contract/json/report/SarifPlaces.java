package fr.santesocial.contract.json.report;

import fr.santesocial.contract.json.output.JsonOutput;
import fr.santesocial.contract.model.text.Language;
import fr.santesocial.contract.rules.report.Spot;
import fr.santesocial.contract.rules.report.TextRange;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

/** Writes the places of one document: in its text, as a pointer and in business words. */
final class SarifPlaces {
    private final Optional<String> uri;
    private final Language language;
    private final JsonOutput output;

    SarifPlaces(Optional<String> document, Language language, JsonOutput output) {
        this.uri = document.filter(name -> !name.isEmpty()).map(SarifText::uri);
        this.language = language;
        this.output = output;
    }

    /** Where a result is. */
    void location(Spot spot, Optional<TextRange> range) {
        output.startArray("locations");
        output.startObject();
        place(spot, range);
        output.endObject();
        output.endArray();
    }

    /** The document as a whole, for what was looked for all over it. */
    void document() {
        if (uri.isPresent()) {
            output.startArray("locations");
            output.startObject();
            physical(Optional.empty());
            output.endObject();
            output.endArray();
        }
    }

    /** Further places of a result, each once. */
    void related(List<Spot> spots) {
        if (spots.isEmpty()) {
            return;
        }
        output.startArray("relatedLocations");
        int id = 0;
        for (Spot spot : new LinkedHashSet<>(spots)) {
            output.startObject();
            output.number("id", id++);
            place(spot, Optional.empty());
            output.endObject();
        }
        output.endArray();
    }

    private void place(Spot spot, Optional<TextRange> range) {
        if (uri.isPresent()) {
            physical(range);
        }
        output.startArray("logicalLocations");
        String pointer = spot.pointer();
        if (!pointer.isEmpty()) {
            logical(pointer.substring(pointer.lastIndexOf('/') + 1), pointer);
        }
        String words = spot.words(language.locale());
        logical(words, words);
        output.endArray();
    }

    private void logical(String name, String fullName) {
        output.startObject();
        output.text("name", name);
        output.text("fullyQualifiedName", fullName);
        output.endObject();
    }

    private void physical(Optional<TextRange> range) {
        output.startObject("physicalLocation");
        output.startObject("artifactLocation");
        output.text("uri", uri.orElseThrow());
        output.endObject();
        range.ifPresent(stretch -> {
            output.startObject("region");
            output.number("startLine", stretch.startLine());
            output.number("startColumn", stretch.startColumn());
            output.number("endLine", stretch.endLine());
            output.number("endColumn", stretch.endColumn());
            output.endObject();
        });
        output.endObject();
    }
}
