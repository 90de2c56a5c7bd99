package fr.santesocial.contract.rules.territory;

import fr.santesocial.contract.rules.report.Severity;
import fr.santesocial.contract.rules.rule.ContractView;
import fr.santesocial.contract.rules.rule.Element;
import fr.santesocial.contract.rules.rule.Findings;
import fr.santesocial.contract.rules.rule.Grades;
import fr.santesocial.contract.rules.rule.Rule;
import fr.santesocial.contract.rules.rule.RuleDescriptor;
import fr.santesocial.contract.rules.source.Citation;
import fr.santesocial.contract.rules.text.Parameter;
import fr.santesocial.contract.rules.text.Parameters;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A SIREN or SIRET number that cannot be one: other signs than digits, too few or too many of them, or a wrong key. */
final class SirenMalformed implements Rule<Object> {
    private static final String WORDS = "territory.siren-malformed.words.";

    private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.of("territory.siren-malformed")
            .grades(Grades.always(Severity.ERROR))
            .cites(Citation.consistency())
            .wording(TerritoryRules.WORDING)
            .build();

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public List<Element<Object>> subjects(ContractView view) {
        Set<Element<Object>> bearers = new LinkedHashSet<>();
        for (BusinessNumber kind : BusinessNumber.values()) {
            bearers.addAll(Bearers.of(kind.member(), any -> true, view));
        }
        return List.copyOf(bearers);
    }

    @Override
    public void check(Element<Object> element, ContractView view, Findings findings) {
        for (BusinessNumber kind : BusinessNumber.values()) {
            if (element.shape().member(kind.member()).isPresent()) {
                Bearers.text(element, kind.member()).ifPresent(written -> check(element, kind, written, findings));
            }
        }
    }

    private static void check(Element<Object> element, BusinessNumber kind, String written, Findings findings) {
        String number = BusinessNumber.plain(written);
        kind.fault(number)
                .ifPresent(fault -> findings.report(
                        element.spot(kind.member()),
                        Parameters.none()
                                .with("scheme", kind.name())
                                .with("number", written)
                                .with("element", element.name())
                                .with("fault", words(fault, number.length(), kind.length()))));
    }

    private static Parameter words(BusinessNumber.Fault fault, long digits, long expected) {
        Parameters parameters = Parameters.none().with("digits", digits).with("expected", expected);
        String key = WORDS + fault.name().toLowerCase(Locale.ROOT);
        return new Parameter.Text(language -> TerritoryRules.WORDING.text(key, parameters.asMap(), language.locale()));
    }
}
