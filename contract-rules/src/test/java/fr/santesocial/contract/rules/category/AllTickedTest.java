package fr.santesocial.contract.rules.category;

import static fr.santesocial.contract.rules.category.CategorisedContracts.TWELVE;
import static fr.santesocial.contract.rules.category.CategorisedContracts.with;
import static org.assertj.core.api.Assertions.assertThat;

import fr.santesocial.contract.model.Contract;
import fr.santesocial.contract.model.kind.ContractKind;
import fr.santesocial.contract.rules.DamagedContract;
import fr.santesocial.contract.rules.RuleTester;
import fr.santesocial.contract.rules.report.OutcomeStatus;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class AllTickedTest {
    private static final String PLACE = "/fichesActions/0/resultCategories";
    private final RuleTester tester = RuleTester.of(new AllTicked());

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "all twelve,             A1 A2 A3 A4 B1 B2 B3 B4 C1 C2 C3 D,        true,  false",
        "in lower case,          a1 a2 a3 a4 b1 b2 b3 b4 c1 c2 c3 d,        true,  false",
        "with a part and more,   A1 A2 A3 A4 B1 B2 B3 B4 C1 C2 C3 D B1-1 -, true,  false",
        "eleven,                 A1 A2 A3 A4 B1 B2 B3 B4 C1 C2 C3,          false, false",
        "eleven and one twice,   A1 A1 A2 A3 A4 B1 B2 B3 B4 C1 C2 C3,       false, false",
        "a part for a whole,     A1 A2 A3 A4 B1-1 B2 B3 B4 C1 C2 C3 D,      false, false",
        "one,                    B1,                                        false, false",
        "one without a code,     A1 A2 A3 A4 B1 B2 B3 B4 C1 C2 C3 -,        false, true",
        "one code too few,       A1 A2 A3 A4 B1 B2 B3 B4 C1 C2 -,           false, false",
        "two without a code,     A1 A2 A3 A4 B1 B2 B3 B4 C1 C2 - -,         false, true",
    })
    void countsWholeCategories(String name, String codes, boolean fires, boolean open) {
        assertThat(tester.pointers(with(codes))).isEqualTo(fires ? List.of(PLACE) : List.of());
        assertThat(tester.outcome(with(codes)).undecided())
                .extracting(undecided -> undecided.getReason() + " " + undecided.getSpot())
                .isEqualTo(open ? List.of("category.all-ticked.reason.code-missing " + PLACE) : List.of());
    }

    @Test
    void namesTheFicheAndTheCount() {
        assertThat(tester.outcome(with(TWELVE)).findings().get(0).message(Locale.FRENCH))
                .isEqualTo("La fiche « 1.1 » coche les 12 catégories de résultats.");
    }

    @ParameterizedTest
    @EnumSource(ContractKind.class)
    void isAboutEveryKindOfContract(ContractKind kind) {
        Contract contract = Contract.builder().from(with(TWELVE)).kind(kind).build();
        assertThat(tester.pointers(contract)).containsExactly(PLACE);
    }

    @Test
    void isNotApplicableWithoutCategories() {
        assertThat(tester.outcome(with("")).status()).isEqualTo(OutcomeStatus.NOT_APPLICABLE);
        assertThat(tester.outcome(with("A1")).status()).isEqualTo(OutcomeStatus.PASSED);
    }

    @Test
    void neverPassesWhereACategoryCouldNotBeRead() {
        assertThat(DamagedContract.outcome(new AllTicked(), with("A1"), PLACE + "/1")
                        .status())
                .isEqualTo(OutcomeStatus.NOT_EVALUATED);
    }
}
