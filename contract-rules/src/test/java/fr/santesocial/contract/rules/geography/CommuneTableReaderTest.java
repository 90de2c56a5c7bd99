package fr.santesocial.contract.rules.geography;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommuneTableReaderTest {
    private static final List<String> LINES = List.of(
            "vintage 2024-01-01",
            "epci 200000172 74:1,24,312 73:9",
            "epci 200000438 971:1,22 2A:4",
            "ept 200057867 74:24",
            "none 85:113",
            "delegated 74001 74002 73010",
            "associated 74024 74025",
            "district 74312 74901",
            "former 85113 85114");

    private final CommuneTable table = CommuneTableReader.read(LINES);

    @Test
    void readsTheVintage() {
        assertThat(table.vintage()).isEqualTo(LocalDate.of(2024, 1, 1));
    }

    @Test
    void readsEveryState() {
        assertThat(table.stateOf("74001")).contains(CommuneState.CURRENT);
        assertThat(table.stateOf("73009")).contains(CommuneState.CURRENT);
        assertThat(table.stateOf("97122")).contains(CommuneState.CURRENT);
        assertThat(table.stateOf("2A004")).contains(CommuneState.CURRENT);
        assertThat(table.stateOf("85113")).contains(CommuneState.CURRENT);
        assertThat(table.stateOf("73010")).contains(CommuneState.DELEGATED);
        assertThat(table.stateOf("74025")).contains(CommuneState.ASSOCIATED);
        assertThat(table.stateOf("74901")).contains(CommuneState.DISTRICT);
        assertThat(table.stateOf("85114")).contains(CommuneState.FORMER);
        assertThat(table.stateOf("74003")).isEmpty();
        assertThat(table.stateOf("Annecy")).isEmpty();
    }

    @Test
    void readsGroupingsAndHandsThemOnToParts() {
        assertThat(table.epcisOf("74001")).containsExactly("200000172");
        assertThat(table.epcisOf("74002")).containsExactly("200000172");
        assertThat(table.epcisOf("74024")).containsExactlyInAnyOrder("200000172", "200057867");
        assertThat(table.epcisOf("74025")).containsExactlyInAnyOrder("200000172", "200057867");
        assertThat(table.epcisOf("2A004")).containsExactly("200000438");
        assertThat(table.epcisOf("85113")).isEmpty();
        assertThat(table.epcisOf("85114")).isEmpty();
        assertThat(table.epcisOf("74003")).isEmpty();
        assertThat(table.epcisOf("Annecy")).isEmpty();
    }

    @Test
    void knowsEveryGrouping() {
        assertThat(List.of("200000172", "200000438", "200057867")).allMatch(table::hasEpci);
        assertThat(List.of("200000173", "0", "000000000", "", "20000017", "2000001720", "20000017x", "20000017/"))
                .noneMatch(table::hasEpci);
    }

    @Test
    void countsItsBytes() {
        // Three bytes for each code there can be, four combinations of groupings and none, three SIREN numbers.
        assertThat(table.bytes()).isEqualTo(3 * 102_000 + 4 * 28 + 3 * 4);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "epci 20000017 74:5",
                "epci 020000172 74:5",
                "epci 200000999 74:1",
                "epci 200000999 74:",
                "epci 200000999 74",
                "epci 200000999 74:1000",
                "epci 200000999 74:x",
                "ept 200057999 74:99",
                "ept",
                "none 74:1",
                "delegated 74999 74998",
                "delegated 74002 74998",
                "delegated 74001 7499",
                "delegated 74001 74025",
                "vintage 2024",
                "islands 85:1",
                ""
            })
    void refusesWhatTheScriptWouldNotMake(String line) {
        List<String> lines = new ArrayList<>(LINES);
        lines.add(line);
        assertThatIllegalStateException()
                .isThrownBy(() -> CommuneTableReader.read(lines))
                .withMessage("the geographic code is damaged at: " + line);
    }

    @Test
    void quotesOnlyTheStartOfALongLine() {
        String line = "epci 200000999 74:" + "1,".repeat(100);
        assertThatIllegalStateException()
                .isThrownBy(() -> CommuneTableReader.read(List.of(line)))
                .withMessageEndingWith("at: " + line.substring(0, 40));
    }

    @Test
    void needsAVintage() {
        assertThatIllegalStateException()
                .isThrownBy(() -> CommuneTableReader.read(LINES.subList(1, LINES.size())))
                .withMessageContaining("vintage");
    }
}
