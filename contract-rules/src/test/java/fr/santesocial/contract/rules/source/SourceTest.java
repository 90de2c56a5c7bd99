package fr.santesocial.contract.rules.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SourceTest {

    @Test
    void whatHasNoTitleOfItsOwnIsNamedInTheLanguageOfTheReader() {
        assertThat(Source.DOCUMENT.title(Locale.FRENCH)).isEqualTo("Le document lui-même");
        assertThat(Source.DOCUMENT.title(Locale.ENGLISH)).isEqualTo("The document itself");
        assertThat(Source.FORMAT.title(Locale.ENGLISH)).startsWith("The definition of the format");
        assertThat(Source.DOCUMENT.title()).isEqualTo("Le document lui-même");
    }

    @ParameterizedTest
    @EnumSource
    void everySourceIsCalledSomethingAndATitleStaysAsItIs(Source source) {
        assertThat(source.title()).isNotBlank();
        if (source != Source.DOCUMENT && source != Source.FORMAT) {
            assertThat(source.title(Locale.ENGLISH)).isEqualTo(source.title());
        }
    }
}
