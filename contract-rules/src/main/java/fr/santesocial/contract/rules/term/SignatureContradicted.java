package fr.santesocial.contract.rules.term;

import fr.santesocial.contract.model.Contract;
import fr.santesocial.contract.model.kind.ContractStage;
import fr.santesocial.contract.model.value.DatePrecision;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A signature said not to have been possible, beside a date of signature or a stage that only a signed contract reaches. */
final class SignatureContradicted implements Rule<Contract> {
    private static final String ID = "term.signature-contradicted";
    private static final String NOT_HELD = "signatureNotHeld";

    private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.of(ID)
            .grades(Grades.always(Severity.ERROR))
            .cites(Citation.consistency(), Citation.of(Source.S2, Basis.PRACTICE))
            .wording(TermRules.WORDING)
            .build();

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public List<Element<Contract>> subjects(ContractView view) {
        boolean notHeld = view.contract()
                .optional(NOT_HELD, Contract::getSignatureNotHeld)
                .orElse(false);
        return notHeld ? view.contractAlone() : List.of();
    }

    @Override
    public void check(Element<Contract> contract, ContractView view, Findings findings) {
        Optional<Signature> signature = Signature.first(view);
        Optional<ContractStage> stage = Signature.impliedByStage(view);
        List<Parameter> evidence = new ArrayList<>();
        List<Spot> related = new ArrayList<>();
        if (signature.isPresent()) {
            PartialDate date = signature.get().date();
            boolean toTheDay = date.getPrecision() == DatePrecision.DAY;
            evidence.add(evidence(toTheDay ? "day" : "date", Parameters.none().with("date", date)));
            related.add(signature.get().spot());
        }
        if (stage.isPresent()) {
            evidence.add(evidence("stage", Parameters.none().with("stage", stage.get())));
            related.add(contract.spot("stage"));
        }
        if (!evidence.isEmpty()) {
            Parameters parameters = Parameters.none().with("evidence", new Parameter.Several(evidence));
            findings.report(contract.spot(NOT_HELD), parameters, related);
        }
    }

    private static Parameter evidence(String key, Parameters parameters) {
        return new Parameter.Text(
                language -> TermRules.WORDING.text(ID + ".evidence." + key, parameters.asMap(), language.locale()));
    }
}
