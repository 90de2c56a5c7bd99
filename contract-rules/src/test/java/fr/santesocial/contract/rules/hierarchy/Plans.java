package fr.santesocial.contract.rules.hierarchy;

import fr.santesocial.contract.model.Axis;
import fr.santesocial.contract.model.Contract;
import fr.santesocial.contract.model.FicheAction;
import fr.santesocial.contract.model.kind.ContractKind;
import fr.santesocial.contract.rules.ContractValidator;
import fr.santesocial.contract.rules.PartialContract;
import fr.santesocial.contract.rules.ReferenceContracts;
import fr.santesocial.contract.rules.RuleTester;
import fr.santesocial.contract.rules.profile.Profile;
import fr.santesocial.contract.rules.report.Finding;
import fr.santesocial.contract.rules.report.RuleOutcome;
import fr.santesocial.contract.rules.report.Severity;
import fr.santesocial.contract.rules.report.Spot;
import fr.santesocial.contract.rules.rule.Damage;
import fr.santesocial.contract.rules.rule.Gap;
import fr.santesocial.contract.rules.rule.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Contracts of axes and fiches, written short: "1/FA 1.1; 2/FA 2.1; -/3; 2/-" is a list of fiches as axis/number. */
final class Plans {
    static final Contract SOUND = ReferenceContracts.sound(ContractKind.CLS);

    private Plans() {}

    /** The reference contract with as many axes, numbered from 1, and these fiches. */
    static Contract plan(int axes, String fiches) {
        List<Axis> made = new ArrayList<>();
        for (int i = 1; i <= axes; i++) {
            made.add(axis(i).build());
        }
        return with(made, fiches);
    }

    /** The reference contract with these axes and fiches. */
    static Contract with(List<Axis> axes, String fiches) {
        return Contract.builder()
                .from(SOUND)
                .axes(axes)
                .fichesActions(fiches(fiches))
                .build();
    }

    static Axis.Builder axis(int number) {
        return Axis.builder()
                .id("axe-" + number)
                .number(Integer.toString(number))
                .title("Axe " + (char) ('A' + number - 1));
    }

    static List<FicheAction> fiches(String written) {
        List<FicheAction> fiches = new ArrayList<>();
        for (String each : written.split(";", -1)) {
            if (each.isBlank()) {
                continue;
            }
            String[] parts = each.strip().split("/", -1);
            FicheAction.Builder fiche =
                    FicheAction.builder().id("fiche-" + fiches.size()).title("Action " + (char) ('a' + fiches.size()));
            if (!parts[0].equals("-")) {
                fiche.axis("axe-" + parts[0]);
            }
            if (!parts[1].equals("-")) {
                fiche.number(parts[1]);
            }
            fiches.add(fiche.build());
        }
        return fiches;
    }

    /** The contract with one fiche changed. */
    static Contract changing(Contract contract, int index, java.util.function.UnaryOperator<FicheAction> change) {
        List<FicheAction> fiches = new ArrayList<>(contract.getFichesActions());
        fiches.set(index, change.apply(fiches.get(index)));
        return Contract.builder().from(contract).fichesActions(fiches).build();
    }

    /** Places written short, as the full pointers: "2" is the number of the third fiche. */
    static List<String> numbers(String indices) {
        return indices.isBlank()
                ? List.of()
                : List.of(indices.strip().split(" ", -1)).stream()
                        .map(index -> "/fichesActions/" + index + "/number")
                        .toList();
    }

    /** The outcome where a place could not be read. */
    static RuleOutcome damaged(Rule<?> rule, Contract contract, String pointer) {
        Finding cause = Finding.of("structure.type", Severity.ERROR, Spot.of(pointer), HierarchyRules.WORDING)
                .build();
        Damage damage = Damage.builder().gap(new Gap(pointer, cause)).build();
        return ContractValidator.standard()
                .profile(Profile.named("test").with(List.of(rule)).build())
                .at(RuleTester.DAY)
                .validate(new PartialContract(Optional.of(contract), damage, List.of(cause)))
                .getOutcomes()
                .get(0);
    }
}
