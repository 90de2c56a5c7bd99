package fr.santesocial.contract.examples.page;

import fr.santesocial.contract.examples.page.Samples.Sample;
import fr.santesocial.contract.model.Amendment;
import fr.santesocial.contract.model.Axis;
import fr.santesocial.contract.model.Body;
import fr.santesocial.contract.model.Collective;
import fr.santesocial.contract.model.Commune;
import fr.santesocial.contract.model.Contract;
import fr.santesocial.contract.model.ContractLink;
import fr.santesocial.contract.model.Coordination;
import fr.santesocial.contract.model.FicheAction;
import fr.santesocial.contract.model.Financing;
import fr.santesocial.contract.model.Governance;
import fr.santesocial.contract.model.Indicator;
import fr.santesocial.contract.model.Level;
import fr.santesocial.contract.model.Measure;
import fr.santesocial.contract.model.Objective;
import fr.santesocial.contract.model.Operation;
import fr.santesocial.contract.model.Organisation;
import fr.santesocial.contract.model.Phase;
import fr.santesocial.contract.model.Pilot;
import fr.santesocial.contract.model.Signatory;
import fr.santesocial.contract.model.StrategicObjective;
import fr.santesocial.contract.model.Term;
import fr.santesocial.contract.model.Territory;
import fr.santesocial.contract.model.kind.ContractKind;
import fr.santesocial.contract.model.shape.Shapes;
import fr.santesocial.contract.model.value.Amount;
import fr.santesocial.contract.model.value.PartialDate;
import fr.santesocial.contract.model.value.Period;
import fr.santesocial.contract.model.value.Quantity;
import fr.santesocial.contract.rules.PartialContract;
import fr.santesocial.contract.rules.report.Derogation;
import fr.santesocial.contract.rules.report.Finding;
import fr.santesocial.contract.rules.report.OutcomeStatus;
import fr.santesocial.contract.rules.report.PlaceStep;
import fr.santesocial.contract.rules.report.ReportHeader;
import fr.santesocial.contract.rules.report.RuleOutcome;
import fr.santesocial.contract.rules.report.Severity;
import fr.santesocial.contract.rules.report.Spot;
import fr.santesocial.contract.rules.report.Undecided;
import fr.santesocial.contract.rules.report.ValidationReport;
import fr.santesocial.contract.rules.text.Parameters;
import fr.santesocial.contract.rules.text.Wording;
import java.math.BigDecimal;
import java.util.List;
import java.util.ListResourceBundle;
import java.util.Optional;

/** A contract and a report that say the same words wherever a page can show words of a document. */
final class HostileContract {
    private static final Wording WORDING = Wording.of(locale -> new ListResourceBundle() {
        @Override
        protected Object[][] getContents() {
            return new Object[][] {
                {"own.rule.title", "Title"},
                {"own.rule.message", "{words}"},
                {"own.rule.why", "{words}"},
                {"own.rule.fix", "{words}"}
            };
        }
    });

    private final String words;

    private HostileContract(String words) {
        this.words = words;
    }

    static Sample with(String words) {
        HostileContract hostile = new HostileContract(words);
        return new Sample("hostile", PartialContract.whole(hostile.contract()), hostile.report());
    }

    private Contract contract() {
        return Contract.builder()
                .id(words)
                .kind(ContractKind.PLAN_TERRITORIAL_SANTE)
                .title(words)
                .description(words)
                .addBearers(words)
                .territory(Territory.builder()
                        .name(words)
                        .text(words)
                        .addCommunes(Commune.builder().name(words).build())
                        .addNeighbourhoods(words)
                        .addDepartments(words)
                        .population(Quantity.builder()
                                .text(words)
                                .unit(words)
                                .value(BigDecimal.ONE)
                                .build())
                        .build())
                .addOrganisations(Organisation.builder()
                        .id("o")
                        .name(words)
                        .shortName(words)
                        .build())
                .addSignatories(Signatory.builder()
                        .organisation("o")
                        .addFunctions(words)
                        .addCommitments(words)
                        .build())
                .addSignatories(Signatory.builder()
                        .collective(Collective.builder().label(words).build())
                        .build())
                .term(Term.builder().label(words).start(PartialDate.of(2020)).build())
                .predecessor(
                        ContractLink.builder().title(words).period(worded()).build())
                .addAmendments(Amendment.builder()
                        .summary(words)
                        .signedOn(PartialDate.of(2021))
                        .build())
                .addPhases(Phase.builder()
                        .title(words)
                        .number(words)
                        .period(worded())
                        .build())
                .addObjectives(Objective.builder().id("x").title(words).build())
                .addAxes(axis())
                .addFichesActions(fiche())
                .governance(governance())
                .build();
    }

    private Period worded() {
        return Period.builder().start(PartialDate.of(2020)).text(words).build();
    }

    private Axis axis() {
        return Axis.builder()
                .id("a")
                .title(words)
                .number(words)
                .description(words)
                .addStrategicObjectives(StrategicObjective.builder()
                        .id("s")
                        .title(words)
                        .number(words)
                        .build())
                .build();
    }

    private FicheAction fiche() {
        Operation operation = Operation.builder()
                .title(words)
                .number(words)
                .description(words)
                .addPilots(Pilot.builder().label(words).build())
                .build();
        return FicheAction.builder()
                .id("f")
                .title(words)
                .number(words)
                .axis("a")
                .description(words)
                .statusReason(words)
                .addServesObjectives("x")
                .addExpectedResults(words)
                .addOperations(operation)
                .addPilots(Pilot.builder().organisation(words).label(words).build())
                .addFinancings(
                        money().amount(Amount.builder().value(BigDecimal.TEN).build())
                                .build())
                .addFinancings(
                        money().amount(Amount.builder().text(words).build()).build())
                .addIndicators(indicator())
                .calendar(worded())
                .build();
    }

    private Financing.Builder money() {
        Financing.Builder money = Financing.builder();
        money.funderLabel(words).text(words);
        return money;
    }

    private Indicator indicator() {
        Quantity quantity =
                Quantity.builder().value(BigDecimal.ONE).unit(words).text(words).build();
        return Indicator.builder()
                .title(words)
                .baseline(Level.builder().quantity(quantity).text(words).build())
                .target(Level.builder().quantity(quantity).build())
                .addMeasures(
                        Measure.builder().quantity(quantity).period(worded()).build())
                .build();
    }

    private Governance governance() {
        return Governance.builder()
                .addBodies(Body.builder().name(words).build())
                .addCoordination(Coordination.builder()
                        .function(words)
                        .organisation(words)
                        .build())
                .participation(words)
                .build();
    }

    private ValidationReport report() {
        Spot spot = new Spot(
                "/fichesActions/0/title", List.of(new PlaceStep.OfElement(Shapes.of(FicheAction.class), words)));
        Parameters parameters = Parameters.none().with("words", words);
        Finding finding = Finding.of("own.rule", Severity.WARNING, spot, WORDING)
                .parameters(parameters)
                .build();
        Derogation derogation = new Derogation(
                "own.rule",
                Optional.empty(),
                "",
                new Derogation.Grounds(words, words, Samples.DAY, Samples.DAY),
                Optional.empty());
        Undecided undecided = new Undecided(spot, "own.rule.message", parameters, WORDING);
        RuleOutcome outcome = new RuleOutcome(
                words, Optional.of(Severity.ERROR), OutcomeStatus.NOT_EVALUATED, 0, List.of(undecided), List.of());
        return new ValidationReport(
                new ReportHeader(words, words, Samples.DAY, List.of(words)),
                List.of(finding, finding.waivedBy(derogation)),
                List.of(outcome));
    }
}
