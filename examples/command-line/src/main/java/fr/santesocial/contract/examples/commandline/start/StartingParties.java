package fr.santesocial.contract.examples.commandline.start;

import fr.santesocial.contract.model.Body;
import fr.santesocial.contract.model.Coordination;
import fr.santesocial.contract.model.Governance;
import fr.santesocial.contract.model.Organisation;
import fr.santesocial.contract.model.Signatory;
import fr.santesocial.contract.model.Territory;
import fr.santesocial.contract.model.kind.BodyKind;
import fr.santesocial.contract.model.kind.ContractKind;
import fr.santesocial.contract.model.kind.OrganisationKind;
import fr.santesocial.contract.model.kind.TerritoryKind;
import fr.santesocial.contract.model.value.Actor;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Who concludes a starting contract, and where. */
final class StartingParties {
    static final String EPCI = "communaute-de-communes";
    static final String ARS = "ars";
    static final String CAF = "caf";

    private static final int MEETINGS = 2;
    private static final Map<String, OrganisationKind> KINDS =
            Map.of(EPCI, OrganisationKind.EPCI, ARS, OrganisationKind.ARS, CAF, OrganisationKind.CAF);

    private StartingParties() {}

    static List<Organisation> organisations(ContractKind kind, StartingWords words) {
        return ids(kind).stream()
                .map(id -> {
                    Organisation.Builder organisation = Organisation.builder()
                            .id(id)
                            .name(words.of(id + ".name"))
                            .kind(KINDS.getOrDefault(id, OrganisationKind.OTHER));
                    return id.equals(EPCI)
                            ? organisation.addCompetence(words.of("competence")).build()
                            : organisation.shortName(words.of(id + ".short")).build();
                })
                .toList();
    }

    static List<Signatory> signatories(ContractKind kind, StartingWords words) {
        return ids(kind).stream()
                .map(id -> Signatory.builder()
                        .organisation(id)
                        .addFunction(words.of(id + ".function"))
                        .build())
                .toList();
    }

    /** The ARS where health is concerned, the CAF where families are. */
    private static List<String> ids(ContractKind kind) {
        List<String> ids = new ArrayList<>(List.of(EPCI));
        if (kind != ContractKind.CTG) {
            ids.add(ARS);
        }
        if (kind == ContractKind.CTG || kind == ContractKind.PLUSS) {
            ids.add(CAF);
        }
        return ids;
    }

    static Territory territory(StartingWords words) {
        return Territory.builder()
                .name(words.of("territory"))
                .kind(TerritoryKind.EPCI)
                .build();
    }

    static Governance governance(StartingWords words) {
        return Governance.builder()
                .addBody(Body.builder()
                        .id("comite-de-pilotage")
                        .name(words.of("steering"))
                        .kind(BodyKind.STEERING)
                        .addMember(Actor.builder().organisation(EPCI).build())
                        .meetingsPerYear(MEETINGS)
                        .build())
                .addCoordination(Coordination.builder()
                        .function(words.of("coordination"))
                        .organisation(EPCI)
                        .build())
                .build();
    }
}
