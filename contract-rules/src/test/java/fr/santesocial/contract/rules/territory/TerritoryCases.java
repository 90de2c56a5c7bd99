package fr.santesocial.contract.rules.territory;

import fr.santesocial.contract.model.Commune;
import fr.santesocial.contract.model.Contract;
import fr.santesocial.contract.model.DeclaredCount;
import fr.santesocial.contract.model.Epci;
import fr.santesocial.contract.model.Organisation;
import fr.santesocial.contract.model.Territory;
import fr.santesocial.contract.model.kind.ContractKind;
import fr.santesocial.contract.model.kind.CountedElement;
import fr.santesocial.contract.model.value.PartialDate;
import fr.santesocial.contract.model.value.Period;
import fr.santesocial.contract.rules.ReferenceContracts;
import java.util.List;

/** The sound contract with another territory, and shorthand for its communes and EPCI. */
final class TerritoryCases {
    static final String NOIRMOUTIER = "248500191";
    static final String MORTAGNE = "248500662";
    static final String BARBATRE = "85011";
    static final String MALLIEVRE = "85134";

    private TerritoryCases() {}

    static Contract in(Territory territory) {
        return Contract.builder()
                .from(ReferenceContracts.sound(ContractKind.CLS))
                .territory(territory)
                .build();
    }

    static Contract with(List<Epci> epcis, List<Commune> communes) {
        return in(Territory.builder()
                .name("Le Littoral")
                .epcis(epcis)
                .communes(communes)
                .build());
    }

    static Contract with(Commune... communes) {
        return with(List.of(), List.of(communes));
    }

    static Contract naming(Organisation... organisations) {
        return Contract.builder()
                .from(ReferenceContracts.sound(ContractKind.CLS))
                .organisations(List.of(organisations))
                .build();
    }

    static Contract declaring(Contract contract, DeclaredCount... counts) {
        return Contract.builder().from(contract).declaredCounts(List.of(counts)).build();
    }

    static DeclaredCount communes(int count) {
        return DeclaredCount.builder().of(CountedElement.COMMUNES).count(count).build();
    }

    static Epci epci(String siren) {
        return Epci.builder().name("CC " + siren).siren(siren).build();
    }

    static Commune commune(String code) {
        return Commune.builder().name("Commune " + code).inseeCode(code).build();
    }

    static Commune named(String name) {
        return Commune.builder().name(name).build();
    }

    static Commune left(Commune commune, String end) {
        return Commune.builder()
                .from(commune)
                .period(Period.builder().end(PartialDate.parse(end)).build())
                .build();
    }

    static Commune joined(Commune commune, String start) {
        return Commune.builder()
                .from(commune)
                .period(Period.builder().start(PartialDate.parse(start)).build())
                .build();
    }
}
