package fr.santesocial.contract.rules.derogation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.santesocial.contract.model.Contract;
import fr.santesocial.contract.model.FicheAction;
import fr.santesocial.contract.model.kind.ContractKind;
import fr.santesocial.contract.rules.ReferenceContracts;
import fr.santesocial.contract.rules.report.Finding;
import fr.santesocial.contract.rules.report.Fingerprints;
import fr.santesocial.contract.rules.report.ReportHeader;
import fr.santesocial.contract.rules.report.Severity;
import fr.santesocial.contract.rules.report.Spot;
import fr.santesocial.contract.rules.report.ValidationReport;
import fr.santesocial.contract.rules.rule.Damage;
import fr.santesocial.contract.rules.text.Wording;
import java.time.LocalDate;
import java.util.List;
import java.util.ListResourceBundle;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class FingerprintTest {
    private static final Wording WORDING = Wording.of(locale -> new ListResourceBundle() {
        @Override
        protected Object[][] getContents() {
            return new Object[0][];
        }
    });

    @Test
    void theValuesCountForOneAndOnlyThePlaceForTheOther() {
        Fingerprints before = in(fiche("a", "Avant"));
        Fingerprints after = in(fiche("a", "Après"));
        Finding finding = at("a.rule", "/fichesActions/0/description");
        assertThat(before.ofValue(finding)).matches("[0-9a-f]{16}").isNotEqualTo(after.ofValue(finding));
        assertThat(before.ofPlace(finding)).matches("[0-9a-f]{16}").isEqualTo(after.ofPlace(finding));
    }

    @Test
    void neitherChangesWhenTheListAroundGrows() {
        Fingerprints before = in(fiche("a", "x"));
        Fingerprints after = in(fiche("b", "x"), fiche("a", "x"));
        Finding first = at("a.rule", "/fichesActions/0/description");
        Finding second = at("a.rule", "/fichesActions/1/description");
        assertThat(after.ofValue(second)).isEqualTo(before.ofValue(first));
        assertThat(after.ofPlace(second)).isEqualTo(before.ofPlace(first));
        assertThat(after.ofPlace(first)).isNotEqualTo(before.ofPlace(first));
    }

    @Test
    void ruleAndPlaceTellFindingsApart() {
        Fingerprints known = in(fiche("a", "x"));
        Finding one = at("a.rule", "/fichesActions/0/description");
        assertThat(known.ofPlace(one))
                .isNotEqualTo(known.ofPlace(at("b.rule", "/fichesActions/0/description")))
                .isNotEqualTo(known.ofPlace(at("a.rule", "/fichesActions/0/title")));
    }

    @Test
    void whatCouldNotBeReadIsToldApartByRuleAndPointer() {
        Fingerprints unread = Fingerprint.in(Optional.empty(), Damage.none());
        Finding finding = at("document.syntax", "");
        assertThat(unread.ofValue(finding))
                .matches("[0-9a-f]{16}")
                .isEqualTo(unread.ofPlace(finding))
                .isNotEqualTo(unread.ofPlace(at("document.syntax", "/x")));
    }

    @Test
    void aReportKeepsThemWhateverIsDoneToItsFindings() {
        Finding finding = at("a.rule", "/title");
        Fingerprints known = in(fiche("a", "x"));
        ReportHeader header = new ReportHeader("p", "0", LocalDate.EPOCH, List.of());
        ValidationReport report = new ValidationReport(header, List.of(finding), List.of(), known);
        assertThat(report.getFingerprints()).contains(known);
        assertThat(report.mapFindings(UnaryOperator.identity()).getFingerprints())
                .contains(known);
        assertThat(report.withDerogations(UnaryOperator.identity(), List.of()).getFingerprints())
                .contains(known);
        assertThat(new ValidationReport(header, List.of(finding), List.of()).getFingerprints())
                .isEmpty();
    }

    private static Fingerprints in(FicheAction... fiches) {
        Contract contract = Contract.builder()
                .from(ReferenceContracts.sound(ContractKind.OTHER))
                .fichesActions(List.of(fiches))
                .build();
        return Fingerprint.in(Optional.of(contract), Damage.none());
    }

    private static FicheAction fiche(String id, String description) {
        return FicheAction.builder().id(id).title(id).description(description).build();
    }

    private static Finding at(String rule, String pointer) {
        return Finding.of(rule, Severity.ERROR, Spot.of(pointer), WORDING).build();
    }
}
