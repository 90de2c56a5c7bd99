package fr.santesocial.contract.rules.reference;

import fr.santesocial.contract.model.kind.ElementKind;
import fr.santesocial.contract.model.shape.Member;
import fr.santesocial.contract.model.shape.ValueKind;
import fr.santesocial.contract.rules.report.Severity;
import fr.santesocial.contract.rules.rule.ContractView;
import fr.santesocial.contract.rules.rule.Element;
import fr.santesocial.contract.rules.rule.Findings;
import fr.santesocial.contract.rules.rule.Grades;
import fr.santesocial.contract.rules.rule.Rule;
import fr.santesocial.contract.rules.rule.RuleDescriptor;
import fr.santesocial.contract.rules.source.Citation;
import fr.santesocial.contract.rules.text.Parameters;
import java.util.List;
import java.util.Optional;

/** An id that an earlier element of the same kind bears already. */
final class IdRepeated implements Rule<Object> {
    private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.of("reference.id-repeated")
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
        return Identified.all(ValueKind.Identifier.class, view);
    }

    @Override
    public void check(Element<Object> element, ContractView view, Findings findings) {
        for (Member<Object> member : Identified.members(element, ValueKind.Identifier.class)) {
            if (member.kind() instanceof ValueKind.Identifier identifier) {
                for (String id : Identified.ids(element, member)) {
                    first(element, identifier.kind(), id, view)
                            .filter(first -> !first.equals(element))
                            .ifPresent(first -> findings.report(
                                    element.spot(member.name()),
                                    Parameters.none()
                                            .with("id", id)
                                            .with("kind", identifier.kind())
                                            .with("element", element.name())
                                            .with("first", first.name()),
                                    List.of(first.spot(member.name()))));
                }
            }
        }
    }

    /** The first bearer of the id, which is what references to it lead to. */
    private static Optional<Element<Object>> first(
            Element<Object> like, ElementKind kind, String id, ContractView view) {
        return view.find(like.shape().type(), kind, id);
    }
}
