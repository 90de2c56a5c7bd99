package fr.santesocial.contract.rules.action;

import fr.santesocial.contract.model.FicheAction;
import fr.santesocial.contract.model.kind.ContractKind;
import fr.santesocial.contract.model.kind.Field;
import fr.santesocial.contract.rules.report.Severity;
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
import java.util.List;

/** A fiche all of whose fields lie outside what its kind of contract is for. */
final class FieldOutsideScope implements Rule<FicheAction> {
    private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.of("action.field-outside-scope")
            .grades(Grades.always(Severity.WARNING))
            .kinds(ContractKind.CLS, ContractKind.CTG, ContractKind.PLUSS)
            .cites(Citation.of(Source.C3, Basis.GUIDE), Citation.of(Source.G2, Basis.DEFINITION))
            .wording(ActionRules.WORDING)
            .build();

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public List<Element<FicheAction>> subjects(ContractView view) {
        return Survey.fichesWith(
                view, fiche -> !fiche.values("fields", FicheAction::getFields).isEmpty());
    }

    @Override
    public void check(Element<FicheAction> fiche, ContractView view, Findings findings) {
        ContractKind kind = view.contract().value().getKind();
        List<Field> fields = fiche.values("fields", FicheAction::getFields);
        if (fields.stream().anyMatch(field -> FieldScope.covers(kind, field))) {
            return;
        }
        List<Parameter> labels = fields.stream()
                .map(field -> ActionRules.words("quoted", Parameters.none().with("words", field)))
                .toList();
        Parameters parameters = Parameters.none()
                .with("fiche", fiche.name())
                .with("fields", new Parameter.Several(labels))
                .with("count", fields.size())
                .with("kind", kind);
        if (fields.contains(Field.OTHER)) {
            findings.undecided(fiche.spot("fields"), "other", parameters);
        } else {
            findings.report(fiche.spot("fields"), parameters);
        }
    }
}
