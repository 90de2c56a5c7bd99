package fr.santesocial.contract.rules.governance;

import fr.santesocial.contract.model.Body;
import fr.santesocial.contract.model.Contract;
import fr.santesocial.contract.model.Coordination;
import fr.santesocial.contract.model.Governance;
import fr.santesocial.contract.model.kind.BodyKind;
import fr.santesocial.contract.model.kind.ContractKind;
import fr.santesocial.contract.rules.ReferenceContracts;
import java.util.List;
import java.util.Optional;

/** The reference contract with another governance. */
final class GovernedContracts {
    private GovernedContracts() {}

    static Contract ungoverned(ContractKind kind) {
        return Contract.builder()
                .from(ReferenceContracts.sound(kind))
                .governance(Optional.empty())
                .build();
    }

    /** A CLS with these bodies and nobody who coordinates. */
    static Contract withBodies(Body... bodies) {
        return governed(Governance.builder().bodies(List.of(bodies)).build());
    }

    static Contract withCoordination(String... functions) {
        Governance.Builder governance = Governance.builder();
        for (String function : functions) {
            governance.addCoordination(Coordination.builder().function(function).build());
        }
        return governed(governance.build());
    }

    static Body body(String name, Optional<BodyKind> kind, Optional<Integer> meetings) {
        return Body.builder().name(name).kind(kind).meetingsPerYear(meetings).build();
    }

    static Body body(String name, BodyKind kind) {
        return body(name, Optional.of(kind), Optional.empty());
    }

    static Body ofNoKind(String name) {
        return body(name, Optional.empty(), Optional.empty());
    }

    private static Contract governed(Governance governance) {
        return Contract.builder()
                .from(ReferenceContracts.sound(ContractKind.CLS))
                .governance(governance)
                .build();
    }
}
