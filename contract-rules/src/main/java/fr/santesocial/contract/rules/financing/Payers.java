package fr.santesocial.contract.rules.financing;

import fr.santesocial.contract.model.Financing;
import fr.santesocial.contract.model.Organisation;
import fr.santesocial.contract.model.kind.ElementKind;
import fr.santesocial.contract.model.kind.FinancingNature;
import fr.santesocial.contract.rules.report.Spot;
import fr.santesocial.contract.rules.rule.ContractView;
import fr.santesocial.contract.rules.rule.Resolution;
import java.util.Optional;

/** Who pays the lines that one check looks at. */
final class Payers {
    private final ContractView view;
    private boolean asked;

    Payers(ContractView view) {
        this.view = view;
    }

    Payer of(Line line) {
        Optional<String> id = line.element().optional("funder", Financing::getFunder);
        if (id.isPresent()) {
            return organisation(id.get());
        }
        Optional<String> label = line.element().optional("funderLabel", Financing::getFunderLabel);
        if (label.isPresent()) {
            return Payer.named(label.get());
        }
        return line.element().optional("nature", Financing::getNature).equals(Optional.of(FinancingNature.OWN_FUNDS))
                ? Payer.OTHER
                : Payer.UNKNOWN;
    }

    /** The place where a line names who pays. */
    static Spot spot(Line line) {
        boolean inWords =
                line.element().optional("funder", Financing::getFunder).isEmpty();
        return line.element().spot(inWords ? "funderLabel" : "funder");
    }

    private Payer organisation(String id) {
        Resolution found = view.resolve(ElementKind.ORGANISATION, id);
        if (!asked && (found == Resolution.DAMAGED || found == Resolution.UNCERTAIN)) {
            // Says that the rule needs to know an organisation that could not be read; once is enough.
            asked = true;
            view.all(Organisation.class);
        }
        return view.find(Organisation.class, ElementKind.ORGANISATION, id)
                .flatMap(organisation -> organisation.optional("kind", Organisation::getKind))
                .map(Payer::of)
                .orElse(Payer.UNKNOWN);
    }
}
