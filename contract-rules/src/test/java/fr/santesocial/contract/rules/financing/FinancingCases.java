package fr.santesocial.contract.rules.financing;

import fr.santesocial.contract.model.Contract;
import fr.santesocial.contract.model.Coordination;
import fr.santesocial.contract.model.FicheAction;
import fr.santesocial.contract.model.Financing;
import fr.santesocial.contract.model.Governance;
import fr.santesocial.contract.model.Operation;
import fr.santesocial.contract.model.kind.ContractKind;
import fr.santesocial.contract.model.kind.Field;
import fr.santesocial.contract.model.kind.FinancingBasis;
import fr.santesocial.contract.model.kind.FinancingNature;
import fr.santesocial.contract.model.kind.FinancingStatus;
import fr.santesocial.contract.model.kind.TaxBasis;
import fr.santesocial.contract.model.value.Amount;
import fr.santesocial.contract.model.value.Coded;
import fr.santesocial.contract.model.value.PartialDate;
import fr.santesocial.contract.model.value.Period;
import fr.santesocial.contract.model.value.Quantity;
import fr.santesocial.contract.rules.ReferenceContracts;
import fr.santesocial.contract.rules.report.Finding;
import fr.santesocial.contract.rules.report.Undecided;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** The reference contract with other money. */
final class FinancingCases {
    static final String FICHE = "/fichesActions/0";

    private FinancingCases() {}

    /**
     * Lines separated by semicolons, each of words: a funder's id, "~" and a label, or "-"; then an amount (500, 500..700,
     * 50% or "t:" and words), and anything else that one word can say. An underscore stands for a space.
     */
    static List<Financing> lines(String words) {
        return Arrays.stream(words.split(";", -1))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(FinancingCases::line)
                .toList();
    }

    static Financing line(String words) {
        Financing.Builder line = Financing.builder();
        String[] parts = words.replace("  ", " ").split(" ", -1);
        if (parts[0].startsWith("~")) {
            line.funderLabel(spaced(parts[0].substring(1)));
        } else if (!parts[0].equals("-")) {
            line.funder(parts[0]);
        }
        List<String> rest = Arrays.asList(parts).subList(1, parts.length);
        Amount amount = amount(rest);
        if (!amount.equals(Amount.builder().build())) {
            line.amount(amount);
        }
        rest.forEach(part -> add(line, part));
        return line.build();
    }

    private static void add(Financing.Builder line, String part) {
        constant(FinancingBasis.values(), part).ifPresent(line::basis);
        constant(FinancingStatus.values(), part).ifPresent(line::status);
        constant(TaxBasis.values(), part).ifPresent(line::tax);
        constant(FinancingNature.values(), part).ifPresent(line::nature);
        constant(Field.values(), part).ifPresent(line::addField);
        if (part.startsWith("p:")) {
            line.period(period(part.substring(2)));
        } else if (part.startsWith("l:")) {
            line.line(Coded.builder().label(spaced(part.substring(2))).build());
        } else if (part.startsWith("u:")) {
            line.unit(spaced(part.substring(2)));
        } else if (part.startsWith("q:")) {
            line.quantity(
                    Quantity.builder().value(new BigDecimal(part.substring(2))).build());
        } else if (part.startsWith("x:")) {
            line.text(spaced(part.substring(2)));
        }
    }

    /** The amount that one of some words states; one of nothing where none does. */
    static Amount amount(List<String> parts) {
        Amount.Builder amount = Amount.builder();
        for (String part : parts) {
            if (part.endsWith("%")) {
                amount.share(new BigDecimal(part.substring(0, part.length() - 1)));
            } else if (part.contains("..")) {
                String[] ends = part.split("\\.\\.", -1);
                Optional.of(ends[0])
                        .filter(end -> !end.isEmpty())
                        .map(BigDecimal::new)
                        .ifPresent(amount::minimum);
                Optional.of(ends[1])
                        .filter(end -> !end.isEmpty())
                        .map(BigDecimal::new)
                        .ifPresent(amount::maximum);
            } else if (part.matches("-?[0-9].*")) {
                amount.value(new BigDecimal(part));
            } else if (part.startsWith("t:")) {
                amount.text(spaced(part.substring(2)));
            }
        }
        return amount.build();
    }

    /** "2024/2026", "2024/" or "/2026". */
    static Period period(String words) {
        String[] ends = words.split("/", -1);
        Period.Builder period = Period.builder();
        if (!ends[0].isEmpty()) {
            period.start(PartialDate.parse(ends[0]));
        }
        if (!ends[1].isEmpty()) {
            period.end(PartialDate.parse(ends[1]));
        }
        return period.build();
    }

    /** The contract with one fiche that has these lines and is changed further. */
    static Contract fiche(ContractKind kind, String lines, UnaryOperator<FicheAction.Builder> change) {
        FicheAction sound = ReferenceContracts.fiche("1.1", "axe-1", Field.PREVENTION);
        FicheAction.Builder fiche = FicheAction.builder().from(sound).financings(lines(lines));
        return Contract.builder()
                .from(ReferenceContracts.sound(kind))
                .fichesActions(List.of(change.apply(fiche).build()))
                .build();
    }

    static Contract fiche(String lines) {
        return fiche(ContractKind.CLS, lines, fiche -> fiche);
    }

    /** The contract with one fiche that has these lines and declares a budget. */
    static Contract budgeted(String budget, String lines, String... operations) {
        return fiche(ContractKind.CLS, lines, fiche -> {
            fiche.addOperations(
                    Arrays.stream(operations).map(FinancingCases::operation).toArray(Operation[]::new));
            return budget.isEmpty() ? fiche : fiche.budget(amount(List.of(budget)));
        });
    }

    static Operation operation(String lines) {
        return Operation.builder().title("Opération").financings(lines(lines)).build();
    }

    /** The contract with coordination posts, each "function: lines". */
    static Contract posts(ContractKind kind, String... posts) {
        Contract sound = ReferenceContracts.sound(kind);
        List<Coordination> coordination = Arrays.stream(posts)
                .map(post -> Coordination.builder()
                        .function(post.substring(0, post.indexOf(':')))
                        .financings(lines(post.substring(post.indexOf(':') + 1)))
                        .build())
                .toList();
        return Contract.builder()
                .from(sound)
                .governance(Governance.builder()
                        .from(sound.getGovernance().orElseThrow())
                        .coordination(coordination)
                        .build())
                .build();
    }

    /** The message with plain spaces. */
    static String french(Finding finding) {
        return plain(finding.message(Locale.FRENCH));
    }

    /** The reason with plain spaces. */
    static String french(Undecided undecided) {
        return plain(undecided.message(Locale.FRENCH));
    }

    static String plain(String words) {
        return words.replace('\u00A0', ' ');
    }

    private static String spaced(String words) {
        return words.replace('_', ' ');
    }

    private static <E extends Enum<E>> Optional<E> constant(E[] constants, String name) {
        return Stream.of(constants)
                .filter(constant -> constant.name().equals(name))
                .findFirst();
    }
}
