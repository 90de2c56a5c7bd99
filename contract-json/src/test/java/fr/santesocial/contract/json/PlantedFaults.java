package fr.santesocial.contract.json;

import static org.assertj.core.api.Assertions.assertThat;

import fr.santesocial.contract.rules.report.Finding;
import fr.santesocial.contract.rules.report.ValidationReport;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Plants faults in sound documents and counts what is reported of them, and what beyond them. */
final class PlantedFaults {
    private static final List<Planter> PLANTERS = List.of(Planter.values());
    private static final int IN_EACH = 5;

    private final ContractCheck check;
    private final Predicate<Plant> admitted;
    private final Random random = new Random(20_260_101);
    private final Map<Planter, int[]> reported = new EnumMap<>(Planter.class);
    private final Map<String, Integer> beyond = new TreeMap<>();
    private int documents;
    private int withContract;
    private int findings;

    /** Checks as told; of the faults only those admitted are planted. */
    PlantedFaults(ContractCheck check, Predicate<Plant> admitted) {
        this.check = check;
        this.admitted = admitted;
    }

    Random random() {
        return random;
    }

    int documents() {
        return documents;
    }

    int planted() {
        return documents * IN_EACH;
    }

    int reported() {
        return reported.values().stream().mapToInt(count -> count[1]).sum();
    }

    int findings() {
        return findings;
    }

    int withContract() {
        return withContract;
    }

    /** Plants five faults that do not lie inside one another, unless the document is too small for so many. */
    void plantIn(String sound) {
        PlainJson document = PlainJson.parse(sound);
        List<Plant> chosen = choose(document);
        if (chosen.size() == IN_EACH) {
            documents++;
            Set<String> before = check(sound).getFindings().stream()
                    .map(PlantedFaults::place)
                    .collect(Collectors.toSet());
            assertThat(before).as("findings of a sound document").noneMatch(PlantedFaults::isStructural);
            Map<String, Planter> planted = new LinkedHashMap<>();
            chosen.forEach(plant -> planted.put(plant.planting().apply(random), plant.planter()));
            assertThat(planted).as("places of the faults").hasSize(IN_EACH);
            count(planted, before, check(document.toString()));
        }
    }

    private List<Plant> choose(PlainJson document) {
        List<Plant> chosen = new ArrayList<>();
        for (int tries = 0; tries < 20 && chosen.size() < IN_EACH; tries++) {
            Planter planter = PLANTERS.get(random.nextInt(PLANTERS.size()));
            List<Plant> open = planter.plants(document).stream()
                    .filter(admitted)
                    .filter(plant -> chosen.stream().allMatch(plant::isApartFrom))
                    .toList();
            if (!open.isEmpty()) {
                chosen.add(open.get(random.nextInt(open.size())));
            }
        }
        return chosen;
    }

    private void count(Map<String, Planter> planted, Set<String> before, ValidationReport report) {
        withContract += report.getOutcomes().stream().anyMatch(outcome -> outcome.subjects() > 0) ? 1 : 0;
        Set<String> places = report.getFindings().stream()
                .filter(finding -> isStructural(finding.getRuleId()))
                .map(Finding::getPointer)
                .collect(Collectors.toSet());
        planted.forEach((place, planter) -> {
            int[] count = reported.computeIfAbsent(planter, key -> new int[2]);
            count[0]++;
            count[1] += places.contains(place) ? 1 : 0;
        });
        for (Finding finding : report.getFindings()) {
            if (!before.contains(place(finding))) {
                findings++;
                if (!isStructural(finding.getRuleId()) || !planted.containsKey(finding.getPointer())) {
                    beyond.merge(finding.getRuleId(), 1, Integer::sum);
                }
            }
        }
    }

    private ValidationReport check(String document) {
        return check.check(document.getBytes(StandardCharsets.UTF_8));
    }

    private static String place(Finding finding) {
        return finding.getRuleId() + " " + finding.getPointer();
    }

    private static boolean isStructural(String idAndPlace) {
        return idAndPlace.startsWith("structure.") || idAndPlace.startsWith("document.");
    }

    /** What came of it, for people to read. */
    String figures(String what) {
        StringBuilder text = new StringBuilder();
        text.append(
                "Faults planted in %s: %d in %d documents (%d with a contract left to check), reported %d = %.2f %%,"
                        .formatted(
                                what, planted(), documents, withContract, reported(), 100.0 * reported() / planted()));
        text.append(" findings per fault %.3f%n".formatted((double) findings / planted()));
        reported.forEach((planter, count) ->
                text.append("  %-26s planted %5d reported %5d%n".formatted(planter, count[0], count[1])));
        return text.append("  findings beyond: ").append(beyond).append('\n').toString();
    }
}
