package fr.santesocial.contract.rules.prose;

import static fr.santesocial.contract.rules.prose.WordyContracts.fiche;
import static fr.santesocial.contract.rules.prose.WordyContracts.withNotes;
import static org.assertj.core.api.Assertions.assertThat;

import fr.santesocial.contract.model.Achievement;
import fr.santesocial.contract.model.Area;
import fr.santesocial.contract.model.Body;
import fr.santesocial.contract.model.Contract;
import fr.santesocial.contract.model.FicheAction;
import fr.santesocial.contract.model.Governance;
import fr.santesocial.contract.model.Operation;
import fr.santesocial.contract.model.kind.ContractKind;
import fr.santesocial.contract.model.value.PartialDate;
import fr.santesocial.contract.model.value.Public;
import fr.santesocial.contract.rules.ContractValidator;
import fr.santesocial.contract.rules.DamagedContract;
import fr.santesocial.contract.rules.RuleTester;
import fr.santesocial.contract.rules.profile.Profile;
import fr.santesocial.contract.rules.report.OutcomeStatus;
import fr.santesocial.contract.rules.report.Severity;
import fr.santesocial.contract.rules.report.Spot;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RepeatedTest {
    private static final List<String> THREE = List.of("Accueillir", "Orienter", "Accompagner");
    private final RuleTester tester = RuleTester.of(new Repeated());

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "three,             a;b;c,   a;b;c,     true",
        "four,              a;b;c;d, a;b;c;d,   true",
        "other signs,       à;b;c,   « A »;B.;c, true",
        "two,               a;b,     a;b,       false",
        "another order,     a;b;c,   a;c;b,     false",
        "one more,          a;b;c,   a;b;c;d,   false",
        "one other,         a;b;c,   a;b;d,     false",
        "signs only,        …;…;…,   …;…;…,     false",
        "two and a sign,    a;b;…,   a;b;…,     false",
        "three and a sign,  a;b;c;…, a;b;c;…,   true",
    })
    void comparesElementByElement(String name, String first, String second, boolean fires) {
        Contract contract = results(List.of(first.split(";")), List.of(second.split(";")));
        assertThat(tester.pointers(contract))
                .isEqualTo(fires ? List.of("/fichesActions/1/expectedResults") : List.of());
    }

    @Test
    void namesTheFirstOne() {
        var finding = tester.outcome(results(THREE, THREE)).findings().get(0);
        assertThat(finding.getRelated()).extracting(Spot::pointer).containsExactly("/fichesActions/0/expectedResults");
        assertThat(finding.getSeverity()).isEqualTo(Severity.INFO);
        assertThat(finding.message(Locale.FRENCH))
                .isEqualTo("Cette liste de 3 éléments répète mot pour mot une liste déjà donnée : "
                        + finding.getRelated().get(0).words(Locale.FRENCH) + ".");
    }

    @Test
    void comparesEveryRepetitionWithTheFirst() {
        Contract contract = Contract.builder()
                .from(results(THREE, THREE, THREE))
                .notes(THREE)
                .governance(Governance.builder()
                        .addBody(Body.builder().name("Copil").missions(THREE).build())
                        .build())
                .build();
        assertThat(tester.outcome(contract).findings())
                .extracting(finding -> finding.getPointer() + " " + finding.getRelated())
                .containsExactly(
                        "/fichesActions/1/expectedResults [/fichesActions/0/expectedResults]",
                        "/fichesActions/2/expectedResults [/fichesActions/0/expectedResults]",
                        "/governance/bodies/0/missions [/fichesActions/0/expectedResults]",
                        "/notes [/fichesActions/0/expectedResults]");
    }

    @Test
    void goesByTheOrderOfTheDocument() {
        FicheAction parted = fiche("1.1", b -> b.addOperation(operation("Une", THREE)));
        FicheAction whole = fiche("1.2", b -> b.expectedResults(THREE));
        assertThat(tester.pointers(of(parted, whole))).containsExactly("/fichesActions/1/expectedResults");
    }

    @Test
    void comparesWhatIsToldInWordsWhateverItsDates() {
        FicheAction first = fiche("1.1", b -> b.achievements(achievements("a", "b", "c")));
        FicheAction second = fiche(
                "1.2",
                b -> b.achievements(achievements("a", "b", "c").stream()
                        .map(each -> Achievement.builder()
                                .from(each)
                                .on(PartialDate.of(2025))
                                .build())
                        .toList()));
        FicheAction other = fiche("1.3", b -> b.achievements(achievements("a", "b", "d")));
        assertThat(tester.pointers(of(first, second, other))).containsExactly("/fichesActions/1/achievements");
    }

    @Test
    void oneCauseIsOneFinding() {
        List<Operation> operations =
                List.of(operation("Une", THREE), operation("Deux", List.of()), operation("Trois", List.of()));
        FicheAction first = fiche("1.1", b -> b.operations(operations));
        FicheAction second = fiche("1.2", b -> b.operations(operations));
        assertThat(tester.pointers(of(first, second))).containsExactly("/fichesActions/1/operations");
        FicheAction longer = fiche("1.3", b -> b.operations(operations).addOperation(operation("Quatre", List.of())));
        assertThat(tester.pointers(of(first, longer))).containsExactly("/fichesActions/1/operations/0/expectedResults");
    }

    @Test
    void readsTheWordsOfPartsToo() {
        List<Operation> one = List.of(
                operation("Une", List.of("a")), operation("Deux", List.of("b")), operation("Trois", List.of("c")));
        List<Operation> other = List.of(
                operation("Une", List.of("a")), operation("Deux", List.of("b")), operation("Trois", List.of("d")));
        assertThat(tester.outcome(of(fiche("1.1", b -> b.operations(one)), fiche("1.2", b -> b.operations(other))))
                        .status())
                .isEqualTo(OutcomeStatus.PASSED);
        List<Operation> elsewhere = one.stream()
                .map(operation -> Operation.builder()
                        .from(operation)
                        .addAreas(Area.builder().text("Au nord").build())
                        .build())
                .toList();
        assertThat(tester.pointers(
                        of(fiche("1.1", b -> b.operations(one)), fiche("1.2", b -> b.operations(elsewhere)))))
                .isEmpty();
    }

    @Test
    void placesAndPublicsMayBeTheSame() {
        FicheAction same = fiche(
                "1.1",
                b -> b.addArea(Area.builder().places(THREE).build())
                        .publics(THREE.stream()
                                .map(label -> Public.builder().label(label).build())
                                .toList()));
        FicheAction again = FicheAction.builder().from(same).id("autre").build();
        assertThat(tester.outcome(of(same, again)).status()).isEqualTo(OutcomeStatus.NOT_APPLICABLE);
    }

    @Test
    void isNotApplicableWithoutALongList() {
        assertThat(tester.outcome(withNotes("a", "b")).status()).isEqualTo(OutcomeStatus.NOT_APPLICABLE);
        assertThat(tester.outcome(withNotes("a", "b", "c")).status()).isEqualTo(OutcomeStatus.PASSED);
    }

    @Test
    void aProfileMaySetAnotherLength() {
        Profile two = Profile.named("two")
                .adopting(new Repeated())
                .setting("text.repeated", "minimum", 2)
                .build();
        List<String> pair = List.of("a", "b");
        assertThat(ContractValidator.standard()
                        .profile(two)
                        .validate(results(pair, pair))
                        .getFindings())
                .hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(ContractKind.class)
    void isAboutEveryKindOfContract(ContractKind kind) {
        Contract contract =
                Contract.builder().from(results(THREE, THREE)).kind(kind).build();
        assertThat(tester.pointers(contract)).hasSize(1);
    }

    @Test
    void neverPassesWhereAListCouldNotBeRead() {
        for (String gap : List.of("/fichesActions/0/expectedResults/1", "/notes/0", "/governance/participation")) {
            assertThat(DamagedContract.outcome(new Repeated(), results(THREE), gap)
                            .status())
                    .as(gap)
                    .isEqualTo(OutcomeStatus.NOT_EVALUATED);
        }
    }

    private static Contract results(List<?>... lists) {
        return of(Arrays.stream(lists)
                .map(list -> fiche(
                        "1.1",
                        b -> b.expectedResults(
                                list.stream().map(String.class::cast).toList())))
                .toArray(FicheAction[]::new));
    }

    private static Contract of(FicheAction... fiches) {
        return Contract.builder()
                .from(withNotes())
                .fichesActions(List.of(fiches))
                .build();
    }

    private static Operation operation(String title, List<String> results) {
        return Operation.builder().title(title).expectedResults(results).build();
    }

    private static List<Achievement> achievements(String... texts) {
        return Arrays.stream(texts)
                .map(text -> Achievement.builder().text(text).build())
                .toList();
    }
}
