package fr.santesocial.contract.rules.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PlaceWordsTest {
    @Test
    void writesSaintsOut() {
        assertThat(PlaceWords.inFull(List.of("st", "jean", "ste", "flaive", "est")))
                .containsExactly("saint", "jean", "sainte", "flaive", "est");
    }
}
