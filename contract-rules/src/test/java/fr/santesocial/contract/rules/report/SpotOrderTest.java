package fr.santesocial.contract.rules.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SpotOrderTest {
    private static final List<String> IN_ORDER = List.of(
            "",
            "/id",
            "/title",
            "/signatories",
            "/signatories/0",
            "/signatories/0/functions",
            "/signatories/2",
            "/signatories/10",
            "/term/start",
            "/term/end",
            "/fichesActions/2/title",
            "/fichesActions/2/calendar",
            "/fichesActions/11/title",
            "/notes/0",
            "/aaa",
            "/unknown");

    @Test
    void followsTheModelAndNotTheAlphabet() {
        List<Spot> shuffled = new ArrayList<>(IN_ORDER.stream().map(Spot::of).toList());
        for (int seed = 0; seed < 50; seed++) {
            Collections.shuffle(shuffled, new Random(seed));
            shuffled.sort(new SpotOrder());
            assertThat(shuffled).extracting(Spot::pointer).containsExactlyElementsOf(IN_ORDER);
        }
    }
}
