package fr.santesocial.contract.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import fr.santesocial.contract.model.kind.ContractKind;
import fr.santesocial.contract.model.kind.FinancingBasis;
import fr.santesocial.contract.model.kind.FinancingStatus;
import fr.santesocial.contract.model.kind.TaxBasis;
import fr.santesocial.contract.model.value.Actor;
import fr.santesocial.contract.model.value.Amount;
import java.math.BigDecimal;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FundingTest {
    private static final Financing ARS =
            line("15000").funder("ars").period(DerivedSamples.period("2016")).build();
    private static final Financing CITY = line("11707")
            .funder("ville")
            .period(DerivedSamples.period("2016-01/2016-12"))
            .build();

    // "ARS : 15 000 €", "Ville de la Rochelle : 11 707 €", year 2016.
    @Test
    void laRochelleIsPaidByTwoFundersInOneYear() {
        Funding funding = contract()
                .addFichesActions(DerivedSamples.fiche("coordination")
                        .addFinancings(ARS, CITY)
                        .build())
                .build()
                .funding();
        assertThat(funding.total()).isEqualTo(euros("26707"));
        assertThat(funding.byFunder())
                .containsExactly(entry(paidBy("ars"), euros("15000")), entry(paidBy("ville"), euros("11707")));
        assertThat(funding.byYear()).containsExactly(entry(Optional.of(Year.of(2016)), euros("26707")));
        assertThat(funding.byStatus()).containsExactly(entry(Optional.empty(), euros("26707")));
        assertThat(funding.notAdded()).isEmpty();
        assertThat(funding.mixesTaxBases()).isFalse();
    }

    @Test
    void everyPlaceOfMoneyIsCollected() {
        Operation operation =
                DerivedSamples.operation("o").addFinancings(line("1").build()).build();
        Coordination post = Coordination.builder()
                .function("coordinatrice")
                .addFinancings(line("10").build())
                .build();
        FicheAction fiche = DerivedSamples.fiche("f")
                .axis("a1")
                .addFinancings(line("100").build())
                .addOperations(operation, DerivedSamples.operation("sans").build())
                .build();
        Funding funding = contract()
                .addFinancings(line("1000").build())
                .governance(Governance.builder().addCoordination(post).build())
                .addFichesActions(fiche)
                .build()
                .funding();
        assertThat(funding.total()).isEqualTo(euros("1111"));
        assertThat(funding.lines())
                .extracting(FundingLine::origin)
                .containsExactly(
                        FundingOrigin.contract(),
                        FundingOrigin.of(post),
                        FundingOrigin.of(fiche),
                        FundingOrigin.of(fiche, operation));
        assertThat(funding.byAxis())
                .containsExactly(entry(Optional.of("a1"), euros("101")), entry(Optional.empty(), euros("1010")));
    }

    @Test
    void anEmptyContractHasNoMoney() {
        Funding funding = contract().build().funding();
        assertThat(funding.total()).isEqualTo(BigDecimal.ZERO);
        assertThat(funding.byFunder()).isEmpty();
        assertThat(funding.byYear()).isEmpty();
        assertThat(funding.byAxis()).isEmpty();
        assertThat(funding.byStatus()).isEmpty();
    }

    @Test
    void linesWithoutASingleAmountStandBesideTheTotal() {
        Financing words = Financing.builder()
                .funder("ars")
                .amount(Amount.builder().text("à définir").build())
                .build();
        Funding funding = funding(ARS, words);
        assertThat(funding.total()).isEqualTo(euros("15000"));
        assertThat(funding.added()).extracting(FundingLine::financing).containsExactly(ARS);
        assertThat(funding.notAdded()).extracting(FundingLine::financing).containsExactly(words);
    }

    @Test
    void aFunderInWordsIsAnotherThanAnOrganisation() {
        Financing byName = line("5").funder("ars").funderLabel("ARS").build();
        Financing inWords = line("7").funderLabel("ARS et/ou EPCI").build();
        Financing nobody = line("11").build();
        assertThat(funding(nobody, ARS, byName, inWords).byFunder())
                .containsExactly(
                        entry(paidBy("ars"), euros("15005")),
                        entry(
                                Optional.of(
                                        Actor.builder().label("ARS et/ou EPCI").build()),
                                euros("7")),
                        entry(Optional.empty(), euros("11")));
    }

    @Test
    void anAmountPerYearGoesToEachYear() {
        Financing yearly = perYear("50000", "2022/2024");
        Funding funding = funding(
                yearly,
                line("10").period(DerivedSamples.period("2023-03-01/2023-09")).build(),
                line("7").period(DerivedSamples.period("2022/2023")).build(),
                line("3").period(DerivedSamples.period("2022/")).build(),
                line("2").build());
        assertThat(funding.total()).isEqualTo(euros("150022"));
        assertThat(funding.byYear())
                .containsExactly(
                        entry(Optional.of(Year.of(2022)), euros("50000")),
                        entry(Optional.of(Year.of(2023)), euros("50010")),
                        entry(Optional.of(Year.of(2024)), euros("50000")),
                        entry(Optional.empty(), euros("12")));
    }

    @Test
    void yearsFromDayToDayAreNoCalendarYears() {
        Funding funding = funding(perYear("50000", "2022-04-01/2025-03-31"));
        assertThat(funding.total()).isEqualTo(euros("150000"));
        assertThat(funding.byYear()).containsExactly(entry(Optional.empty(), euros("150000")));
    }

    @Test
    void statusesStandFromLeastToMostSure() {
        assertThat(funding(
                                line("1").build(),
                                line("2").status(FinancingStatus.PAID).build(),
                                line("4").status(FinancingStatus.ENVISAGED).build(),
                                line("8").status(FinancingStatus.REFUSED).build())
                        .byStatus())
                .containsExactly(
                        entry(Optional.of(FinancingStatus.ENVISAGED), euros("4")),
                        entry(Optional.of(FinancingStatus.PAID), euros("2")),
                        entry(Optional.empty(), euros("1")));
    }

    @Test
    void mixedTaxBasesAreAddedAndSaidSo() {
        Financing net = line("100").tax(TaxBasis.HT).build();
        Financing gross = line("18150").tax(TaxBasis.TTC).build();
        Financing refused =
                Financing.builder().from(gross).status(FinancingStatus.REFUSED).build();
        assertThat(funding(net, gross).mixesTaxBases()).isTrue();
        assertThat(funding(net, gross).total()).isEqualTo(euros("18250"));
        assertThat(funding(net, ARS).mixesTaxBases()).isFalse();
        assertThat(funding(net, refused).mixesTaxBases()).isFalse();
    }

    @Test
    void mapsCannotBeChanged() {
        assertThatThrownBy(() -> funding(ARS).byFunder().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void anOriginThatCannotBeIsRefused() {
        Optional<Operation> operation =
                Optional.of(DerivedSamples.operation("o").build());
        Optional<FicheAction> fiche = Optional.of(DerivedSamples.fiche("f").build());
        Optional<Coordination> post =
                Optional.of(Coordination.builder().function("coordinateur").build());
        assertThatThrownBy(() -> new FundingOrigin(Optional.empty(), Optional.empty(), operation))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new FundingOrigin(post, fiche, Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Funding funding(Financing... financings) {
        return contract().financings(List.of(financings)).build().funding();
    }

    private static Contract.Builder contract() {
        return DerivedSamples.contract(ContractKind.CLS);
    }

    private static Financing perYear(String value, String period) {
        return line(value)
                .basis(FinancingBasis.PER_YEAR)
                .period(DerivedSamples.period(period))
                .build();
    }

    private static Financing.Builder line(String value) {
        return Financing.builder().amount(DerivedSamples.euros(value));
    }

    private static Optional<Actor> paidBy(String organisation) {
        return Optional.of(Actor.builder().organisation(organisation).build());
    }

    private static BigDecimal euros(String value) {
        return new BigDecimal(value);
    }
}
