package fr.santesocial.contract.rules;

import fr.santesocial.contract.model.text.Language;
import fr.santesocial.contract.rules.report.Finding;
import fr.santesocial.contract.rules.report.RuleOutcome;
import fr.santesocial.contract.rules.report.Spot;
import fr.santesocial.contract.rules.report.ValidationReport;
import fr.santesocial.contract.rules.text.Parameter;
import fr.santesocial.contract.rules.text.Parameters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/**
 * What each rule says, without the order it says it in: findings with severity, place and parameters, and the reasons of open
 * questions (each asked once, at the first place it arises, and naming the first few of many). A finding with related places
 * tells of things that are alike, of which it calls one the first: its places count as one group with those of the rule's
 * other groups, without the parameters.
 */
final class SaidOfPlaces {
    private final UnaryOperator<String> places;

    private SaidOfPlaces(UnaryOperator<String> places) {
        this.places = places;
    }

    /** By rule, each place as the function calls it. */
    static Map<String, List<String>> of(ValidationReport report, UnaryOperator<String> places) {
        Map<String, List<String>> said = new TreeMap<>();
        SaidOfPlaces reader = new SaidOfPlaces(places);
        for (RuleOutcome outcome : report.getOutcomes()) {
            said.put(outcome.ruleId(), reader.said(outcome));
        }
        return said;
    }

    private List<String> said(RuleOutcome outcome) {
        List<String> said = new ArrayList<>();
        TreeSet<String> groups = new TreeSet<>();
        for (Finding finding : outcome.findings()) {
            String place = place(finding.getSpot());
            if (finding.getRelated().isEmpty()) {
                said.add(finding.getSeverity() + " " + place + " " + values(finding.getParameters()));
            } else {
                said.add(finding.getSeverity() + " in a group");
                groups.add(place);
                finding.getRelated().forEach(spot -> groups.add(place(spot)));
            }
        }
        outcome.undecided().forEach(open -> said.add(open.getReason()));
        said.sort(null);
        said.add(outcome.status() + " after " + outcome.subjects() + ", groups " + groups);
        return said;
    }

    private String place(Spot spot) {
        return places.apply(spot.pointer());
    }

    private static Map<String, String> values(Parameters parameters) {
        Map<String, String> values = new TreeMap<>();
        parameters.asMap().forEach((name, value) -> values.put(name, value(value)));
        return values;
    }

    private static String value(Parameter parameter) {
        return parameter instanceof Parameter.Several several
                ? several.values().stream()
                        .map(SaidOfPlaces::value)
                        .sorted()
                        .toList()
                        .toString()
                : parameter.render(Language.FRENCH);
    }
}
