package fr.santesocial.contract.examples.quickstart;

import fr.santesocial.contract.json.ContractWriter;
import fr.santesocial.contract.model.Axis;
import fr.santesocial.contract.model.Contract;
import fr.santesocial.contract.model.FicheAction;
import fr.santesocial.contract.model.Organisation;
import fr.santesocial.contract.model.Pilot;
import fr.santesocial.contract.model.Signatory;
import fr.santesocial.contract.model.Term;
import fr.santesocial.contract.model.kind.ContractKind;
import fr.santesocial.contract.model.kind.OrganisationKind;
import fr.santesocial.contract.model.value.PartialDate;
import java.io.IOException;
import java.nio.file.Path;

/** A small invented contract, built and written. */
final class BuildContract {
    private BuildContract() {}

    static Contract build() {
        // README: build
        Contract contract = Contract.builder()
                .id("cls-des-coteaux")
                .kind(ContractKind.CLS)
                .title("Contrat local de santé des Coteaux")
                .addOrganisation(Organisation.builder()
                        .id("cc-des-coteaux")
                        .name("Communauté de communes des Coteaux")
                        .kind(OrganisationKind.EPCI)
                        .build())
                .addOrganisation(Organisation.builder()
                        .id("ars")
                        .name("Agence régionale de santé")
                        .kind(OrganisationKind.ARS)
                        .build())
                .addSignatory(Signatory.builder()
                        .organisation("cc-des-coteaux")
                        .addFunction("Présidente")
                        .build())
                .addSignatory(Signatory.builder()
                        .organisation("ars")
                        .addFunction("Directeur général")
                        .build())
                .signedOn(PartialDate.of(2023, 12, 14))
                .term(Term.builder()
                        .start(PartialDate.of(2024, 1))
                        .end(PartialDate.of(2028, 12))
                        .build())
                .addAxis(Axis.builder().id("axe-1").title("Accès aux soins").build())
                .addFichesAction(FicheAction.builder()
                        .id("fiche-1")
                        .title("Consultations avancées de médecine générale")
                        .axis("axe-1")
                        .description("Un médecin consulte un jour par semaine à Belmont.")
                        .addPilot(Pilot.builder().organisation("cc-des-coteaux").build())
                        .build())
                .build();
        // end
        return contract;
    }

    static void write(Contract contract, Path path) throws IOException {
        // README: write
        ContractWriter.indented().write(contract, path);
        // end
    }
}
