package fr.santesocial.contract.rules.signatory;

import fr.santesocial.contract.model.Collective;
import fr.santesocial.contract.model.Contract;
import fr.santesocial.contract.model.Organisation;
import fr.santesocial.contract.model.Signatory;
import fr.santesocial.contract.model.kind.ContractKind;
import fr.santesocial.contract.model.kind.OrganisationKind;
import fr.santesocial.contract.model.kind.SignatoryRole;
import fr.santesocial.contract.rules.ReferenceContracts;
import fr.santesocial.contract.rules.report.Finding;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Changes to the signatories of the sound contract, and shorthand for what tests say of it. */
final class SignatoryCases {
    static final int EPCI = 0;
    static final int ARS = 1;
    static final int CAF = 2;
    static final int MSA = 3;
    static final int STATE = 4;
    static final int COMMUNE = 5;

    private SignatoryCases() {}

    /** The sound contract with a list of signatories of its own. */
    static Contract signedBy(ContractKind kind, Signatory... signatories) {
        return Contract.builder()
                .from(ReferenceContracts.sound(kind))
                .signatories(List.of(signatories))
                .build();
    }

    /** The sound contract without some of its signatories. */
    static Contract without(ContractKind kind, Integer... indices) {
        Contract sound = ReferenceContracts.sound(kind);
        List<Signatory> kept = new ArrayList<>(sound.getSignatories());
        Arrays.stream(indices)
                .sorted(java.util.Comparator.reverseOrder())
                .forEach(index -> kept.remove(index.intValue()));
        return Contract.builder().from(sound).signatories(kept).build();
    }

    static Contract withSignatory(Contract contract, Signatory signatory) {
        return Contract.builder().from(contract).addSignatories(signatory).build();
    }

    /** One more organisation of the contract, not yet a signatory. */
    static Contract withOrganisation(Contract contract, Organisation organisation) {
        return Contract.builder().from(contract).addOrganisations(organisation).build();
    }

    /** One more organisation that signs. */
    static Contract joinedBy(Contract contract, Organisation organisation) {
        return withSignatory(withOrganisation(contract, organisation), signing(organisation.getId()));
    }

    /** The same contract where an organisation is told otherwise. */
    static Contract replacing(Contract contract, Organisation organisation) {
        return Contract.builder()
                .from(contract)
                .organisations(contract.getOrganisations().stream()
                        .map(old -> old.getId().equals(organisation.getId()) ? organisation : old)
                        .toList())
                .build();
    }

    static Signatory signing(String organisation) {
        return ReferenceContracts.signatory(organisation);
    }

    static Signatory signing(String organisation, SignatoryRole role) {
        return Signatory.builder().from(signing(organisation)).role(role).build();
    }

    static Signatory collective(String label) {
        return Signatory.builder()
                .collective(Collective.builder().label(label).build())
                .build();
    }

    static Signatory collective(String label, int expected) {
        return Signatory.builder()
                .collective(Collective.builder().label(label).expected(expected).build())
                .build();
    }

    static Organisation commune(String id, String name) {
        return ReferenceContracts.organisation(id, name, OrganisationKind.COMMUNE);
    }

    static Organisation withoutKind(String id, String name) {
        return Organisation.builder().id(id).name(name).build();
    }

    static String french(Finding finding) {
        return finding.message(Locale.FRENCH);
    }
}
