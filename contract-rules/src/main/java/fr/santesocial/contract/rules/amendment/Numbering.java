package fr.santesocial.contract.rules.amendment;

import fr.santesocial.contract.model.Amendment;
import fr.santesocial.contract.model.Contract;
import fr.santesocial.contract.model.value.Certainty;
import fr.santesocial.contract.model.value.PartialDate;
import fr.santesocial.contract.rules.report.Severity;
import fr.santesocial.contract.rules.report.Spot;
import fr.santesocial.contract.rules.rule.ContractView;
import fr.santesocial.contract.rules.rule.Element;
import fr.santesocial.contract.rules.rule.Findings;
import fr.santesocial.contract.rules.rule.Grades;
import fr.santesocial.contract.rules.rule.Rule;
import fr.santesocial.contract.rules.rule.RuleDescriptor;
import fr.santesocial.contract.rules.source.Basis;
import fr.santesocial.contract.rules.source.Citation;
import fr.santesocial.contract.rules.source.Source;
import fr.santesocial.contract.rules.text.Parameter;
import fr.santesocial.contract.rules.text.Parameters;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Amendments that are not numbered 1 to n in the order of the document, or not dated in the order of their numbers. */
final class Numbering implements Rule<Contract> {
    private static final String NUMBER = "number";
    private static final String SIGNED_ON = "signedOn";
    private static final String ID = "amendment.numbering";

    private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.of(ID)
            .grades(Grades.always(Severity.WARNING))
            .cites(Citation.of(Source.S2, Basis.PRACTICE))
            .wording(AmendmentRules.WORDING)
            .build();

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public List<Element<Contract>> subjects(ContractView view) {
        return amendments(view.contract()).isEmpty() ? List.of() : view.contractAlone();
    }

    @Override
    public void check(Element<Contract> contract, ContractView view, Findings findings) {
        checkNumbers(amendments(contract), findings);
        checkDates(amendments(contract), findings);
    }

    private static void checkNumbers(List<Element<Amendment>> amendments, Findings findings) {
        Map<Integer, Spot> seen = new HashMap<>();
        int expected = 1;
        for (Element<Amendment> amendment : amendments) {
            Optional<Integer> number = amendment.optional(NUMBER, Amendment::getNumber);
            Spot spot = amendment.spot(NUMBER);
            if (number.isEmpty()) {
                findings.report(spot, fault("missing", Parameters.none().with("expected", expected)));
                expected++;
                continue;
            }
            int found = number.get();
            if (found != expected) {
                Parameters both = Parameters.none().with("expected", expected).with("found", found);
                findings.report(
                        spot,
                        fault(seen.containsKey(found) ? "taken" : "other", both),
                        Optional.ofNullable(seen.get(found)).stream().toList());
            }
            seen.putIfAbsent(found, spot);
            // The next one is judged by this one, so that one wrong number is one finding.
            expected = found + 1;
        }
    }

    private static void checkDates(List<Element<Amendment>> amendments, Findings findings) {
        List<Element<Amendment>> dated = amendments.stream()
                .filter(amendment ->
                        amendment.optional(NUMBER, Amendment::getNumber).isPresent())
                .filter(amendment ->
                        amendment.optional(SIGNED_ON, Amendment::getSignedOn).isPresent())
                .sorted(Comparator.comparing(amendment ->
                        amendment.optional(NUMBER, Amendment::getNumber).orElseThrow()))
                .toList();
        for (int i = 1; i < dated.size(); i++) {
            compare(dated.get(i - 1), dated.get(i), findings);
        }
    }

    private static void compare(Element<Amendment> former, Element<Amendment> later, Findings findings) {
        PartialDate formerDate =
                former.optional(SIGNED_ON, Amendment::getSignedOn).orElseThrow();
        PartialDate laterDate =
                later.optional(SIGNED_ON, Amendment::getSignedOn).orElseThrow();
        Certainty wrongOrder = laterDate.isBefore(formerDate);
        Parameters parameters = Parameters.none()
                .with("former", former.name())
                .with("formerDate", formerDate)
                .with("later", later.name())
                .with("laterDate", laterDate);
        if (wrongOrder == Certainty.CERTAIN) {
            findings.report(later.spot(SIGNED_ON), fault("order", parameters), List.of(former.spot(SIGNED_ON)));
        } else if (wrongOrder == Certainty.POSSIBLE) {
            findings.undecided(later.spot(SIGNED_ON), "dates-imprecise", parameters);
        }
    }

    /** The three faults of the rule share a message; each has its own words in it. */
    private static Parameters fault(String key, Parameters parameters) {
        return parameters.with(
                "fault",
                new Parameter.Text(language ->
                        AmendmentRules.WORDING.text(ID + ".fault." + key, parameters.asMap(), language.locale())));
    }

    private static List<Element<Amendment>> amendments(Element<Contract> contract) {
        return contract.children("amendments", Contract::getAmendments);
    }
}
