package fr.santesocial.contract.rules.reference;

import fr.santesocial.contract.model.shape.Member;
import fr.santesocial.contract.model.shape.Presence;
import fr.santesocial.contract.model.shape.ValueKind;
import fr.santesocial.contract.rules.report.Severity;
import fr.santesocial.contract.rules.report.Spot;
import fr.santesocial.contract.rules.rule.ContractView;
import fr.santesocial.contract.rules.rule.Element;
import fr.santesocial.contract.rules.rule.Findings;
import fr.santesocial.contract.rules.rule.Grades;
import fr.santesocial.contract.rules.rule.Rule;
import fr.santesocial.contract.rules.rule.RuleDescriptor;
import fr.santesocial.contract.rules.source.Citation;
import fr.santesocial.contract.rules.text.Parameters;
import java.util.List;

/** An id that points at nothing. Each reference is a finding of its own, at its own place. */
final class Unresolved implements Rule<Object> {
    private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.of("reference.unresolved")
            .grades(Grades.always(Severity.ERROR))
            .cites(Citation.consistency())
            .wording(ReferenceRules.WORDING)
            .build();

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public List<Element<Object>> subjects(ContractView view) {
        return Identified.all(ValueKind.Reference.class, view);
    }

    @Override
    public void check(Element<Object> element, ContractView view, Findings findings) {
        for (Member<Object> member : element.shape().members()) {
            if (member.kind() instanceof ValueKind.Reference reference) {
                List<String> ids = Identified.ids(element, member);
                for (int i = 0; i < ids.size(); i++) {
                    Parameters parameters =
                            Parameters.none().with("id", ids.get(i)).with("kind", reference.target());
                    switch (view.resolve(reference.target(), ids.get(i))) {
                        case NOTHING -> findings.report(spot(element, member, i), parameters);
                        case UNCERTAIN -> findings.undecided(spot(element, member, i), "uncertain", parameters);
                        case FOUND, DAMAGED -> {
                            // The document has such an element, even if part of it could not be read.
                        }
                    }
                }
            }
        }
    }

    private static Spot spot(Element<Object> element, Member<Object> member, int index) {
        return member.presence() == Presence.LIST ? element.spot(member.name(), index) : element.spot(member.name());
    }
}
