package fr.santesocial.contract.examples.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.santesocial.contract.json.ContractReader;
import fr.santesocial.contract.json.ReadResult;
import fr.santesocial.contract.model.kind.TimelineKind;
import fr.santesocial.contract.rules.PartialContract;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OverviewTest {

    private static final Path CONTRACTS = Path.of("../contracts");
    private static final String HEAD = "'format':'1.0','id':'c','kind':'CLS','title':'T'";

    @Test
    void everythingShownHasAPlaceInTheDocument() {
        for (String name : List.of(
                "contracts/ccvba-cls-1",
                "contracts/ccvba-cls-2",
                "contracts/la-rochelle-cls",
                "contracts/medoc-plan-territorial",
                "contracts/mortagne-pluss",
                "contracts/noirmoutier-pluss",
                "illustrations/medoc-plan-fictif")) {
            ReadResult read = ContractReader.standard().read(CONTRACTS.resolveSibling(name + ".json"));
            Overview overview = Overview.of(read.orElseThrow());
            assertThat(pointers(overview))
                    .allSatisfy(pointer -> assertThat(read.range(pointer))
                            .as("%s in %s", pointer, name)
                            .isPresent());
        }
    }

    @Test
    void placesCountTheElementsThatCouldNotBeRead() {
        Overview overview = read("{" + HEAD + ",'fichesActions':[{'id':'a'},{'id':'b','title':'B','financings':"
                + "[{'amount':'x'},{'funderLabel':'ARS','amount':{'text':'à définir'}}]}]}");
        assertThat(overview.plan().withoutAxis()).extracting(FicheNode::pointer).containsExactly("/fichesActions/1");
        assertThat(overview.money().notAdded())
                .extracting(Money.Line::pointer)
                .contains("/fichesActions/1/financings/1");
    }

    @Test
    void partiesAreBearersThenSignatories() {
        Overview overview = read("{" + HEAD + ",'bearers':['cc','gone'],'organisations':[{'id':'cc','name':'La CC'},"
                + "{'id':'ars','name':'L’ARS','shortName':'ARS'}],'signatories':[{'organisation':'ars'},"
                + "{'organisation':'cc'},{'collective':{'label':'les maires'}}]}");
        assertThat(overview.parties())
                .extracting(
                        Party::pointer,
                        Party::name,
                        Party::bearer,
                        party -> party.signatory().isPresent())
                .containsExactly(
                        tuple("/bearers/1", "gone", true, false),
                        tuple("/signatories/0", "L’ARS", false, true),
                        tuple("/signatories/1", "La CC", true, true),
                        tuple("/signatories/2", "les maires", false, true));
        assertThat(overview.names().of("ars")).isEqualTo("ARS");
    }

    @Test
    void amendmentsSayWhatTheyDoToTheEnd() {
        Overview overview = read("{" + HEAD + ",'term':{'start':'2018','end':'2020'},'amendments':["
                + "{'number':1,'signedOn':'2019','effects':['CONTENT']},{'number':2,'newEnd':'2021-06'}]}");
        assertThat(overview.amendments())
                .extracting(
                        each -> each.endBefore().orElseThrow().toString(),
                        each -> each.endGiven().isPresent())
                .containsExactly(tuple("2020", false), tuple("2020", true));
        assertThat(overview.term().end()).hasToString("Optional[2021-06]");
    }

    @Test
    void aPartialDateIsAsWideAsItIsUncertain() {
        Overview overview = read("{" + HEAD + ",'phases':[{'title':'P','period':{'start':'2020','end':'2021-03'}}]}");
        Span phase = overview.timeline().get(0);
        assertThat(phase.kind()).isEqualTo(TimelineKind.PHASE);
        assertThat(phase.firstPossible()).contains(LocalDate.of(2020, 1, 1));
        assertThat(phase.certainFrom()).contains(LocalDate.of(2020, 12, 31));
        assertThat(phase.certainTo()).contains(LocalDate.of(2021, 3, 1));
        assertThat(phase.lastPossible()).contains(LocalDate.of(2021, 3, 31));
    }

    @Test
    void theTimelineIsSortedAndLeavesOutInheritedCalendars() {
        Overview overview = read("{" + HEAD + ",'fichesActions':[{'id':'f','title':'F','number':'1',"
                + "'calendar':{'start':'2021'},'operations':[{'title':'same'},{'title':'own',"
                + "'calendar':{'start':'2020'}}],'steps':[{'title':'words','period':{'text':'plus tard'}}]}]}");
        assertThat(overview.timeline())
                .extracting(Span::pointer)
                .containsExactly("/fichesActions/0/operations/1", "/fichesActions/0", "/fichesActions/0/steps/0");
    }

    @Test
    void eachFicheHangsOnceWhereItSays() {
        Overview overview = read("{" + HEAD + ",'axes':[{'id':'a','title':'A','strategicObjectives':[{'id':'o',"
                + "'title':'O'},{'id':'o','title':'again'}],'axes':[{'id':'b','title':'B'}]}],'fichesActions':["
                + "{'id':'f1','title':'F','axis':'a','strategicObjective':'o'},"
                + "{'id':'f2','title':'F','strategicObjective':'o'},"
                + "{'id':'f3','title':'F','axis':'b','strategicObjective':'o'},"
                + "{'id':'f4','title':'F','axis':'nowhere'},{'id':'f5','title':'F','axis':'a'}]}");
        List<Plan.Branch> branches = overview.plan().branches();
        assertThat(branches)
                .extracting(Plan.Branch::pointer, Plan.Branch::depth)
                .containsExactly(tuple("/axes/0", 0), tuple("/axes/0/axes/0", 1));
        assertThat(ids(branches.get(0).goals().get(0).fiches())).containsExactly("f1", "f2");
        assertThat(branches.get(0).goals().get(1).fiches()).isEmpty();
        assertThat(ids(branches.get(0).fiches())).containsExactly("f5");
        assertThat(ids(branches.get(1).fiches())).containsExactly("f3");
        assertThat(ids(overview.plan().withoutAxis())).containsExactly("f4");
    }

    @Test
    void theMatrixCountsWhatEachFicheServes() {
        Overview overview = read("{" + HEAD + ",'objectives':[{'id':'x','title':'X'},{'id':'y','title':'Y'}],"
                + "'fichesActions':[{'id':'f1','title':'F','servesObjectives':['y','x','gone']},"
                + "{'id':'f2','title':'G','servesObjectives':['y']}]}");
        assertThat(overview.coverage().columns())
                .extracting(Coverage.Column::pointer, Coverage.Column::fiches)
                .containsExactly(tuple("/objectives/0", 1), tuple("/objectives/1", 2));
        assertThat(overview.coverage().rows())
                .extracting(Coverage.Row::count, Coverage.Row::serves)
                .containsExactly(tuple(2, List.of(true, true)), tuple(1, List.of(false, true)));
    }

    @Test
    void moneyIsAddedByAxisFunderAndYear() {
        Overview overview = read(
                "{" + HEAD + ",'axes':[{'id':'a','title':'A'}],'fichesActions':["
                        + "{'id':'f','title':'F','axis':'a','financings':["
                        + "{'funderLabel':'ARS','amount':{'value':100},'basis':'PER_YEAR',"
                        + "'period':{'start':'2022','end':'2023'}},{'funderLabel':'ARS','amount':{'value':50}},"
                        + "{'funderLabel':'CAF','amount':{'text':'à définir'}}]}],"
                        + "'financings':[{'funderLabel':'CAF','amount':{'value':1000},'period':{'start':'2022','end':'2022'}}]}");
        Money money = overview.money();
        assertThat(money.years())
                .containsExactly(Optional.of(Year.of(2022)), Optional.of(Year.of(2023)), Optional.empty());
        assertThat(money.rows())
                .extracting(row -> row.axis().isPresent(), Money.Row::funder, Money.Row::total)
                .containsExactly(
                        tuple(true, Optional.of("ARS"), new BigDecimal("250")),
                        tuple(false, Optional.of("CAF"), new BigDecimal("1000")));
        assertThat(money.rows().get(0).byYear())
                .isEqualTo(Map.of(
                        Optional.of(Year.of(2022)), new BigDecimal("100"),
                        Optional.of(Year.of(2023)), new BigDecimal("100"),
                        Optional.empty(), new BigDecimal("50")));
        assertThat(money.byFunder())
                .containsExactly(
                        Map.entry(Optional.of("CAF"), new BigDecimal("1000")),
                        Map.entry(Optional.of("ARS"), new BigDecimal("250")));
        assertThat(money.notAdded()).extracting(Money.Line::pointer).containsExactly("/fichesActions/0/financings/2");
    }

    @Test
    void indicatorsAreReadyToBeDrawn() {
        Overview overview = read("{" + HEAD + ",'indicators':[{'title':'I','baseline':{'quantity':{'value':10},"
                + "'on':'2020'},'target':{'text':'plus'},'measures':[{'quantity':{'value':12,'unit':'%'},"
                + "'period':{'start':'2021','end':'2022'}},{'text':'mieux'}]}]}");
        Gauge gauge = overview.indicators().get(0);
        assertThat(gauge.baseline().orElseThrow().value()).isEqualByComparingTo("10");
        assertThat(gauge.target()).isEmpty();
        assertThat(gauge.measures()).hasSize(1);
        assertThat(gauge.measures().get(0).on()).hasToString("Optional[2022]");
        assertThat(gauge.isOnOneScale()).isTrue();
    }

    private static List<String> ids(List<FicheNode> fiches) {
        return fiches.stream().map(node -> node.fiche().getId()).toList();
    }

    private static List<String> pointers(Overview overview) {
        List<String> all = new java.util.ArrayList<>();
        overview.parties().forEach(each -> all.add(each.pointer()));
        overview.amendments().forEach(each -> all.add(each.pointer()));
        overview.timeline().forEach(each -> all.add(each.pointer()));
        overview.plan().branches().forEach(each -> {
            all.add(each.pointer());
            each.goals().forEach(goal -> all.add(goal.pointer()));
        });
        overview.coverage().columns().forEach(each -> all.add(each.pointer()));
        overview.coverage().rows().forEach(each -> {
            all.add(each.fiche().pointer());
            each.fiche().operations().forEach(operation -> all.add(operation.pointer()));
        });
        overview.money().notAdded().forEach(each -> all.add(each.pointer()));
        overview.indicators().forEach(each -> all.add(each.pointer()));
        return all;
    }

    private static Overview read(String json) {
        PartialContract partial =
                ContractReader.standard().read(json.replace('\'', '"')).partial();
        return Overview.of(partial.contract().orElseThrow(), partial.damage());
    }
}
