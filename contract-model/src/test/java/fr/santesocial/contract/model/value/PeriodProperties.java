package fr.santesocial.contract.model.value;

import static org.assertj.core.api.Assertions.assertThat;

import fr.santesocial.contract.model.generators.Contracts;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A period is its two ends and its words, in whatever order and precision they come. */
class PeriodProperties {

    @Provide
    Arbitrary<Period> periods() {
        return Contracts.anyOf(Period.class);
    }

    @Provide
    Arbitrary<PartialDate> dates() {
        return Contracts.anyPartialDate();
    }

    @Property(seed = "501")
    void keepsItsEndsAsGiven(@ForAll("dates") PartialDate start, @ForAll("dates") PartialDate end) {
        Period period = Period.builder().start(start).end(end).build();
        assertThat(period.getStart()).contains(start);
        assertThat(period.getEnd()).contains(end);
        assertThat(period.getText()).isEmpty();
    }

    @Property(seed = "502")
    void anEndCanBeOpenedAgain(@ForAll("periods") Period period) {
        Period open = Period.builder().from(period).start(Optional.empty()).build();
        assertThat(open.getStart()).isEmpty();
        assertThat(open.getEnd()).isEqualTo(period.getEnd());
        assertThat(Period.builder().from(open).start(period.getStart()).build()).isEqualTo(period);
    }

    @Property(seed = "503")
    void isEqualWhenEndsAndWordsAre(@ForAll("periods") Period one, @ForAll("periods") Period other) {
        boolean same = one.getStart().equals(other.getStart())
                && one.getEnd().equals(other.getEnd())
                && one.getText().equals(other.getText());
        assertThat(one.equals(other)).isEqualTo(same);
        assertThat(Period.builder().from(one).build()).isEqualTo(one).hasSameHashCodeAs(one);
    }
}
