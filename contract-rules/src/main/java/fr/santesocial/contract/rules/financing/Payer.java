package fr.santesocial.contract.rules.financing;

import fr.santesocial.contract.model.Financing;
import fr.santesocial.contract.model.Organisation;
import fr.santesocial.contract.model.kind.ElementKind;
import fr.santesocial.contract.model.kind.FinancingNature;
import fr.santesocial.contract.model.kind.OrganisationKind;
import fr.santesocial.contract.rules.report.Spot;
import fr.santesocial.contract.rules.rule.ContractView;
import fr.santesocial.contract.rules.rule.Resolution;
import java.util.Optional;

/** Who pays a line, as far as the two principals of a PLUSS are concerned. */
enum Payer {
    ARS,
    CAF,
    /** Somebody who is known to be neither. */
    OTHER,
    /** Nobody is named, or only in words that can mean several. */
    UNKNOWN;

    private static final Phrases ARS_WORDS = Phrases.of("funders", "ars");
    private static final Phrases CAF_WORDS = Phrases.of("funders", "caf");

    static Payer of(Line line, ContractView view) {
        Optional<String> id = line.element().optional("funder", Financing::getFunder);
        if (id.isPresent()) {
            return organisation(id.get(), view);
        }
        Optional<String> label = line.element().optional("funderLabel", Financing::getFunderLabel);
        if (label.isPresent()) {
            return ARS_WORDS.are(label.get()) ? ARS : CAF_WORDS.are(label.get()) ? CAF : UNKNOWN;
        }
        return line.element().optional("nature", Financing::getNature).equals(Optional.of(FinancingNature.OWN_FUNDS))
                ? OTHER
                : UNKNOWN;
    }

    /** The place where a line names who pays. */
    static Spot spot(Line line) {
        boolean inWords =
                line.element().optional("funder", Financing::getFunder).isEmpty();
        return line.element().spot(inWords ? "funderLabel" : "funder");
    }

    private static Payer organisation(String id, ContractView view) {
        Resolution found = view.resolve(ElementKind.ORGANISATION, id);
        if (found == Resolution.DAMAGED || found == Resolution.UNCERTAIN) {
            // Says that the rule needs to know an organisation that could not be read.
            view.all(Organisation.class);
        }
        return view.find(Organisation.class, ElementKind.ORGANISATION, id)
                .flatMap(organisation -> organisation.optional("kind", Organisation::getKind))
                .map(Payer::of)
                .orElse(UNKNOWN);
    }

    private static Payer of(OrganisationKind kind) {
        return switch (kind) {
            case ARS -> ARS;
            case CAF -> CAF;
            default -> OTHER;
        };
    }
}
