package fr.santesocial.contract.rules.jakarta;

import static org.assertj.core.api.Assertions.assertThat;

import fr.santesocial.contract.model.Contract;
import fr.santesocial.contract.model.generators.Contracts;
import fr.santesocial.contract.model.shape.Shapes;
import fr.santesocial.contract.rules.ContractValidator;
import fr.santesocial.contract.rules.profile.Profile;
import fr.santesocial.contract.rules.report.Finding;
import fr.santesocial.contract.rules.value.BrokenContracts;
import fr.santesocial.contract.rules.value.ValueRules;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

/** Our own reading of the annotations and Hibernate Validator's find the same: rules, places, order and texts. */
class AnnotationCheckProperties {
    private static final ContractValidator OURS = ContractValidator.standard()
            .profile(Profile.named("values").with(ValueRules.all()).build());
    private static final AnnotationCheck THEIRS = AnnotationCheck.standard();

    @AfterContainer
    static void close() {
        THEIRS.close();
    }

    @Property(seed = "20260301")
    @StatisticsReport(onFailureOnly = true)
    void bothFindTheSame(@ForAll("broken") Contract contract) {
        List<String> ours = OURS.validate(contract).getFindings().stream()
                .map(AnnotationCheckProperties::told)
                .toList();
        assertThat(THEIRS.check(contract))
                .extracting(AnnotationCheckProperties::told)
                .isEqualTo(ours);
        Statistics.collect(ours.isEmpty());
        Statistics.coverage(coverage -> coverage.check(false).percentage(share -> share > 50));
    }

    @Property(seed = "20260302")
    void bothFindNothingInSoundValues(@ForAll("sound") Contract contract) {
        assertThat(OURS.validate(contract).getFindings()).isEmpty();
        assertThat(THEIRS.check(contract)).isEmpty();
    }

    @Provide
    Arbitrary<Contract> sound() {
        return Contracts.anyContract();
    }

    @Provide
    Arbitrary<Contract> broken() {
        return Combinators.combine(Contracts.anyContract(), Arbitraries.longs())
                .as((contract, seed) -> BrokenContracts.here(Shapes.contract(), contract, new Random(seed)));
    }

    private static String told(Finding finding) {
        return finding + " " + finding.getSpot().words(Locale.FRENCH) + " " + finding.message(Locale.FRENCH) + " "
                + finding.fix(Locale.ENGLISH);
    }
}
