package fr.santesocial.contract.rules;

import fr.santesocial.contract.model.Axis;
import fr.santesocial.contract.model.Body;
import fr.santesocial.contract.model.Commune;
import fr.santesocial.contract.model.Contract;
import fr.santesocial.contract.model.Coordination;
import fr.santesocial.contract.model.Deliberation;
import fr.santesocial.contract.model.Epci;
import fr.santesocial.contract.model.Evaluation;
import fr.santesocial.contract.model.FicheAction;
import fr.santesocial.contract.model.Financing;
import fr.santesocial.contract.model.Governance;
import fr.santesocial.contract.model.Indicator;
import fr.santesocial.contract.model.Level;
import fr.santesocial.contract.model.Measure;
import fr.santesocial.contract.model.Objective;
import fr.santesocial.contract.model.Organisation;
import fr.santesocial.contract.model.Partner;
import fr.santesocial.contract.model.Pilot;
import fr.santesocial.contract.model.Signatory;
import fr.santesocial.contract.model.Term;
import fr.santesocial.contract.model.Territory;
import fr.santesocial.contract.model.kind.ActionStatus;
import fr.santesocial.contract.model.kind.BodyKind;
import fr.santesocial.contract.model.kind.ContractKind;
import fr.santesocial.contract.model.kind.ContractStage;
import fr.santesocial.contract.model.kind.EvaluationKind;
import fr.santesocial.contract.model.kind.EvaluationState;
import fr.santesocial.contract.model.kind.Field;
import fr.santesocial.contract.model.kind.FinancingStatus;
import fr.santesocial.contract.model.kind.IndicatorKind;
import fr.santesocial.contract.model.kind.IndicatorNature;
import fr.santesocial.contract.model.kind.OrganisationKind;
import fr.santesocial.contract.model.kind.SignatoryRole;
import fr.santesocial.contract.model.kind.TerritoryKind;
import fr.santesocial.contract.model.value.Amount;
import fr.santesocial.contract.model.value.PartialDate;
import fr.santesocial.contract.model.value.Period;
import fr.santesocial.contract.model.value.Quantity;
import java.math.BigDecimal;

/** Sound contracts on which every rule must stay silent; tests change one thing in them. */
public final class ReferenceContracts {
    private ReferenceContracts() {}

    /** A sound contract of the kind: four years from 2024, signed, in force, two axes with a fiche each, two objectives. */
    public static Contract sound(ContractKind kind) {
        return Contract.builder()
                .id("contrat-de-reference")
                .kind(kind)
                .title("Contrat de référence")
                .stage(ContractStage.IN_FORCE)
                .addBearer("cc-des-coteaux")
                .territory(territory())
                .addOrganisations(
                        grouping("cc-des-coteaux", "Communauté de communes des Coteaux"),
                        organisation("ars", "Agence régionale de santé", OrganisationKind.ARS),
                        organisation("caf", "Caisse d'allocations familiales", OrganisationKind.CAF),
                        organisation("msa", "Mutualité sociale agricole", OrganisationKind.MSA),
                        organisation("prefecture", "Préfecture", OrganisationKind.STATE),
                        organisation("commune-de-belmont", "Commune de Belmont", OrganisationKind.COMMUNE))
                .addSignatories(
                        localAuthority("cc-des-coteaux"),
                        signatory("ars"),
                        signatory("caf"),
                        signatory("msa"),
                        signatory("prefecture"),
                        localAuthority("commune-de-belmont"))
                .signedOn(PartialDate.of(2023, 12, 14))
                .term(Term.builder()
                        .start(PartialDate.of(2024, 1, 1))
                        .end(PartialDate.of(2027, 12, 31))
                        .declaredDuration(java.time.Period.ofYears(4))
                        .label("2024-2027")
                        .build())
                .addObjectives(objective("objectif-1", "Faciliter l'accès aux soins"))
                .addObjectives(objective("objectif-2", "Soutenir les familles"))
                .addAxes(
                        Axis.builder()
                                .id("axe-1")
                                .number("1")
                                .title("Accès aux soins")
                                .build(),
                        Axis.builder().id("axe-2").number("2").title("Familles").build())
                .addFichesActions(fiche("1.1", "axe-1", kind == ContractKind.CTG ? Field.RIGHTS : Field.PREVENTION))
                .addFichesActions(withCaf(fiche("2.1", "axe-2", Field.PARENTHOOD)))
                .governance(governance())
                .addEvaluation(Evaluation.builder()
                        .kind(EvaluationKind.YEARLY)
                        .state(EvaluationState.DONE)
                        .on(PartialDate.of(2025, 3))
                        .build())
                .build();
    }

    /** The CAF helps to pay for what concerns families. */
    private static FicheAction withCaf(FicheAction fiche) {
        return FicheAction.builder()
                .from(fiche)
                .addFinancing(Financing.builder()
                        .funder("caf")
                        .status(FinancingStatus.ENVISAGED)
                        .build())
                .build();
    }

    /** A sound fiche of the reference contract. */
    public static FicheAction fiche(String number, String axis, Field field) {
        return FicheAction.builder()
                .id("fiche-" + number.replace('.', '-'))
                .number(number)
                .title("Action " + number)
                .axis(axis)
                .addServesObjectives("objectif-1", "objectif-2")
                .description("Ce qui est fait.")
                .addPilot(Pilot.builder()
                        .organisation("cc-des-coteaux")
                        .lead(true)
                        .build())
                .addPartner(Partner.builder().organisation("ars").build())
                .addField(field)
                .calendar(Period.builder()
                        .start(PartialDate.of(2024, 3))
                        .end(PartialDate.of(2026, 12))
                        .build())
                .status(ActionStatus.IN_PROGRESS)
                .addFinancing(Financing.builder()
                        .funder("ars")
                        .amount(Amount.builder().value(new BigDecimal("12000")).build())
                        .status(FinancingStatus.GRANTED)
                        .build())
                .addIndicator(Indicator.builder()
                        .title("Part des habitants ayant un médecin traitant")
                        .kind(IndicatorKind.RESULT)
                        .nature(IndicatorNature.QUANTITATIVE)
                        .baseline(level(80))
                        .target(level(90))
                        .addMeasure(Measure.builder()
                                .quantity(quantity(85))
                                .period(Period.builder()
                                        .start(PartialDate.of(2025))
                                        .end(PartialDate.of(2025))
                                        .build())
                                .build())
                        .build())
                .build();
    }

    /** An organisation with a name. */
    public static Organisation organisation(String id, String name, OrganisationKind kind) {
        return Organisation.builder().id(id).name(name).kind(kind).build();
    }

    /** A grouping of communes that holds a competence in health. */
    private static Organisation grouping(String id, String name) {
        return Organisation.builder()
                .from(organisation(id, name, OrganisationKind.EPCI))
                .addCompetence("Santé : contrat local de santé")
                .build();
    }

    /** A party whose representative's function is stated. */
    public static Signatory signatory(String organisation) {
        return Signatory.builder()
                .organisation(organisation)
                .role(SignatoryRole.PARTY)
                .addFunction("Directeur")
                .build();
    }

    /** A local authority that signs after a deliberation. */
    public static Signatory localAuthority(String organisation) {
        return Signatory.builder()
                .organisation(organisation)
                .role(SignatoryRole.PARTY)
                .addFunction("Président")
                .deliberation(Deliberation.builder()
                        .date(PartialDate.of(2023, 11, 20))
                        .number("2023-112")
                        .build())
                .build();
    }

    private static Territory territory() {
        return Territory.builder()
                .name("Les Coteaux")
                .kind(TerritoryKind.EPCI)
                .addCommune(Commune.builder().name("Belmont").build())
                .addEpci(Epci.builder()
                        .name("Communauté de communes des Coteaux")
                        .build())
                .addDepartment("85")
                .build();
    }

    private static Governance governance() {
        return Governance.builder()
                .addBody(Body.builder()
                        .name("Comité de pilotage")
                        .kind(BodyKind.STEERING)
                        .meetingsPerYear(2)
                        .build())
                .addCoordination(Coordination.builder()
                        .function("Coordinatrice")
                        .organisation("cc-des-coteaux")
                        .build())
                .build();
    }

    private static Objective objective(String id, String title) {
        return Objective.builder().id(id).title(title).build();
    }

    private static Level level(long value) {
        return Level.builder().quantity(quantity(value)).build();
    }

    private static Quantity quantity(long value) {
        return Quantity.builder().value(BigDecimal.valueOf(value)).unit("%").build();
    }
}
