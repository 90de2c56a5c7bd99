package fr.santesocial.contract.json.report;

import fr.santesocial.contract.json.ContractCheck;
import fr.santesocial.contract.rules.report.ValidationReport;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Reports on the documents of the catalogue: for every rule at least one that it says nothing of and one that it does. */
final class CatalogueCases {
    private static final Path FOLDER = Path.of("..", "examples", "catalogue", "cases");

    /** Made once: several tests write the same reports. */
    private static final List<NamedReport> REPORTS = read();

    private CatalogueCases() {}

    static List<NamedReport> reports() {
        return REPORTS;
    }

    private static List<NamedReport> read() {
        List<NamedReport> reports = new ArrayList<>();
        try (Stream<Path> files = Files.list(FOLDER)) {
            for (Path file : files.sorted().toList()) {
                JsonNode pairs = JsonMapper.shared().readTree(file).path("pairs");
                for (JsonNode pair : pairs) {
                    LocalDate day = LocalDate.parse(pair.path("at").asString("2026-01-01"));
                    reports.add(NamedReport.of(file, report(pair.path("good"), day)));
                    reports.add(NamedReport.of(file, report(bad(pair), day)));
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return List.copyOf(reports);
    }

    private static ValidationReport report(JsonNode document, LocalDate day) {
        return ContractCheck.standard().at(day).check(JsonMapper.shared().writeValueAsBytes(document));
    }

    private static JsonNode bad(JsonNode pair) {
        JsonNode document = pair.path("good").deepCopy();
        JsonNode edit = pair.path("edit").path(0);
        String path = edit.path("path").asString();
        String name = path.substring(path.lastIndexOf('/') + 1);
        JsonNode owner = document.at(path.substring(0, path.lastIndexOf('/')));
        String operation = edit.path("op").asString();
        if (owner instanceof ObjectNode object) {
            object.remove(name);
            if (!operation.equals("remove")) {
                object.set(name, edit.path("value"));
            }
        } else if (owner instanceof ArrayNode array) {
            int index = name.equals("-") ? array.size() : Integer.parseInt(name);
            if (!operation.equals("add")) {
                array.remove(index);
            }
            if (!operation.equals("remove")) {
                array.insert(index, edit.path("value"));
            }
        }
        return document;
    }
}
