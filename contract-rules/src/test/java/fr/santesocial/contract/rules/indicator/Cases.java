package fr.santesocial.contract.rules.indicator;

import fr.santesocial.contract.model.Contract;
import fr.santesocial.contract.model.FicheAction;
import fr.santesocial.contract.model.Indicator;
import fr.santesocial.contract.model.Level;
import fr.santesocial.contract.model.Measure;
import fr.santesocial.contract.model.Operation;
import fr.santesocial.contract.model.kind.ContractKind;
import fr.santesocial.contract.model.kind.Field;
import fr.santesocial.contract.model.value.PartialDate;
import fr.santesocial.contract.model.value.Period;
import fr.santesocial.contract.model.value.Quantity;
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
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Contracts with the indicators that a test needs, and small things written short. */
final class Cases {
    private Cases() {}

    /** A sound CLS whose only fiche has these indicators. */
    static Contract with(Indicator... indicators) {
        return withFiche(fiche().indicators(List.of(indicators)).build());
    }

    static Contract withFiche(FicheAction fiche) {
        return Contract.builder()
                .from(ReferenceContracts.sound(ContractKind.CLS))
                .fichesActions(List.of(fiche))
                .build();
    }

    /** A sound fiche without indicators. */
    static FicheAction.Builder fiche() {
        return FicheAction.builder()
                .from(ReferenceContracts.fiche("1.1", "axe-1", Field.PREVENTION))
                .indicators(List.of());
    }

    static Indicator.Builder indicator() {
        return Indicator.builder().title("Suivi");
    }

    static Indicator titled(String title) {
        return Indicator.builder().title(title).build();
    }

    static Operation operation(Indicator... indicators) {
        return Operation.builder().title("Ateliers").addIndicators(indicators).build();
    }

    static Optional<PartialDate> date(String text) {
        return text.equals("-") ? Optional.empty() : Optional.of(PartialDate.parse(text));
    }

    static Period period(String start, String end) {
        return Period.builder().start(date(start)).end(date(end)).build();
    }

    /** A measure of 12 in a time; "-" for no date. */
    static Measure measure(String start, String end) {
        return Measure.builder()
                .quantity(quantity("12"))
                .period(period(start, end))
                .build();
    }

    /** A quantity written "30", "~30" (about), "10..20", ">=3" or "<=5", then a unit. */
    static Quantity quantity(String written) {
        String[] parts = written.split(" ", 2);
        Quantity.Builder builder = Quantity.builder();
        if (parts.length > 1) {
            builder.unit(parts[1]);
        }
        String numbers = parts[0];
        if (numbers.startsWith("~")) {
            builder.approximate(true);
            numbers = numbers.substring(1);
        }
        if (numbers.startsWith(">=")) {
            return builder.minimum(new BigDecimal(numbers.substring(2))).build();
        }
        if (numbers.startsWith("<=")) {
            return builder.maximum(new BigDecimal(numbers.substring(2))).build();
        }
        int dots = numbers.indexOf("..");
        if (dots >= 0) {
            return builder.minimum(new BigDecimal(numbers.substring(0, dots)))
                    .maximum(new BigDecimal(numbers.substring(dots + 2)))
                    .build();
        }
        return builder.value(new BigDecimal(numbers)).build();
    }

    /** A baseline or target: a quantity, words after "=", or nothing but a date for "?"; "-" for none. */
    static Optional<Level> level(String written) {
        if (written.equals("-")) {
            return Optional.empty();
        }
        Level.Builder builder = Level.builder();
        if (written.equals("?")) {
            builder.on(PartialDate.of(2027));
        } else if (written.startsWith("=")) {
            builder.text(written.substring(1));
        } else {
            builder.quantity(quantity(written));
        }
        return Optional.of(builder.build());
    }

    /** What a test expects: pointers or reasons apart by spaces, "-" for none. */
    static List<String> list(String words) {
        return words.equals("-") ? List.of() : List.of(words.split(" "));
    }

    /** What becomes of the rule where the place could not be read. */
    static RuleOutcome damaged(Rule<?> rule, Contract contract, String pointer) {
        Finding cause = Finding.of(
                        "structure.test",
                        Severity.ERROR,
                        Spot.of(pointer),
                        rule.descriptor().wording())
                .build();
        Damage damage = Damage.builder().gap(new Gap(pointer, cause)).build();
        return ContractValidator.standard()
                .profile(Profile.named("only").with(List.of(rule)).build())
                .at(RuleTester.DAY)
                .validate(new PartialContract(Optional.of(contract), damage, List.of(cause)))
                .getOutcomes()
                .get(0);
    }

    static List<String> related(RuleOutcome outcome) {
        return outcome.findings().stream()
                .flatMap(finding -> finding.getRelated().stream())
                .map(Spot::toString)
                .toList();
    }
}
