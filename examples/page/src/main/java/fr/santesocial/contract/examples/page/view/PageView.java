package fr.santesocial.contract.examples.page.view;

import fr.santesocial.contract.examples.overview.Coverage;
import fr.santesocial.contract.examples.overview.FicheNode;
import fr.santesocial.contract.examples.overview.Overview;
import fr.santesocial.contract.examples.overview.Plan;
import fr.santesocial.contract.model.Contract;
import fr.santesocial.contract.model.kind.CountedElement;
import fr.santesocial.contract.rules.PartialContract;
import fr.santesocial.contract.rules.profile.Profiles;
import fr.santesocial.contract.rules.report.OutcomeStatus;
import fr.santesocial.contract.rules.report.ValidationReport;
import fr.santesocial.contract.rules.rule.Rule;
import fr.santesocial.contract.rules.text.Parameters;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Everything that the page of one contract shows. Of a document that could not be read it shows the report alone. */
public final class PageView {
    private static final String TOO_FEW_OBJECTIVES = "action.too-few-objectives";

    private static final List<String> SECTIONS = List.of(
            "identity",
            "parties",
            "territory",
            "term",
            "timeline",
            "plan",
            "coverage",
            "money",
            "indicators",
            "governance");

    private final Words words;
    private final PartialContract partial;
    private final ValidationReport report;
    private final Optional<Overview> overview;
    private final Anchors anchors;
    private final Layout layout;
    private final RuleNames rules;
    private final Notices notices;

    private PageView(PartialContract partial, ValidationReport report, Collection<? extends Rule<?>> own, Words words) {
        this.words = words;
        this.partial = partial;
        this.report = report;
        this.overview = partial.contract().map(contract -> Overview.of(contract, partial.damage()));
        this.anchors = overview.map(Anchors::new).orElseGet(Anchors::new);
        this.rules = new RuleNames(own, words);
        this.layout = Layout.beside(anchors);
        this.notices = new Notices(report, layout, rules, words);
    }

    static PageView of(
            PartialContract partial, ValidationReport report, Collection<? extends Rule<?>> own, Words words) {
        return new PageView(partial, report, own, words);
    }

    Words words() {
        return words;
    }

    ValidationReport report() {
        return report;
    }

    Optional<Overview> overview() {
        return overview;
    }

    /** The overview, for the parts that are shown only where there is one. */
    Overview shown() {
        return overview.orElseThrow();
    }

    Contract contract() {
        return shown().contract();
    }

    Anchors anchors() {
        return anchors;
    }

    Notices notices() {
        return notices;
    }

    /** The title of the contract, or what is said where it could not be read. */
    String title() {
        return partial.contract().map(Contract::getTitle).orElseGet(() -> words.text("page.unreadable"));
    }

    /** The verdict as a word of its own. */
    String verdict() {
        return words.opening(report.getVerdict().label(words.locale()));
    }

    boolean isDamaged() {
        return overview.isPresent() && !partial.damage().isNone();
    }

    /** The sections of the contract that the page has, by their anchors. */
    List<String> sections() {
        return SECTIONS.stream()
                .filter(section -> !section.equals("coverage")
                        || !shown().coverage().columns().isEmpty())
                .filter(section -> !section.equals("governance")
                        || contract().getGovernance().isPresent())
                .toList();
    }

    ContractFacts facts() {
        return new ContractFacts(shown(), words);
    }

    PartWords parts() {
        return new PartWords(shown().names(), words);
    }

    FicheFacts fiches() {
        return new FicheFacts(shown().names(), words);
    }

    GaugeWords gauges() {
        return new GaugeWords(words);
    }

    /** Whether nothing hangs on an axis: no sub-axis, and no fiche of its own or of its strategic objectives. */
    boolean isBare(Plan.Branch branch) {
        return branch.axis().getAxes().isEmpty()
                && branch.fiches().isEmpty()
                && branch.goals().stream().allMatch(goal -> goal.fiches().isEmpty());
    }

    /** How many axes, fiches and operations there are. */
    String planCounts() {
        return words.text(
                "plan.counts",
                Parameters.none()
                        .with("axes", count(CountedElement.AXES))
                        .with("fiches", count(CountedElement.FICHES))
                        .with("operations", count(CountedElement.OPERATIONS)));
    }

    private int count(CountedElement element) {
        return contract().count(element).orElse(0);
    }

    /** What the plan demands of each action. */
    String demand() {
        return leastObjectives()
                .map(least -> words.count("coverage.demand", least))
                .orElseGet(() -> words.text("coverage.demand.unknown"));
    }

    /** How many of the objectives a fiche serves. */
    String served(Coverage.Row row) {
        return words.text(
                "coverage.count",
                Parameters.none()
                        .with("served", row.count())
                        .with("all", row.serves().size()));
    }

    /** The line in drawings for the day the contract is judged at. */
    String today() {
        return words.text("timeline.key.today", Parameters.none().with("day", report.getReferenceDate()));
    }

    /** Against what, and at what day, the contract was checked. */
    String checked() {
        return Ledger.checked(report, words);
    }

    /** The ledger of rules in figures. */
    String ledger() {
        return Ledger.figures(report, words);
    }

    TimelineView timeline() {
        return TimelineView.of(shown(), anchors, words);
    }

    MoneyView money() {
        return MoneyView.of(shown().money(), anchors, words);
    }

    List<Undecideds.Reason> undecided() {
        return Undecideds.of(report, layout, rules, words);
    }

    /** What stands at the place of an element: one notice of each rule that found something there. */
    List<Notice> noticesAt(String pointer) {
        return notices.at(anchors.nearest(pointer));
    }

    /** Whether the plan demands that each action serves several of its objectives. */
    boolean demandsObjectives() {
        return report.getOutcomes().stream()
                .anyMatch(outcome -> outcome.ruleId().equals(TOO_FEW_OBJECTIVES)
                        && outcome.status() != OutcomeStatus.NOT_APPLICABLE);
    }

    /** How many objectives each action must serve; absent where the profile is not one of the library. */
    Optional<Integer> leastObjectives() {
        return Profiles.named(report.getProfile())
                .flatMap(profile -> profile.selection(TOO_FEW_OBJECTIVES))
                .map(selection -> selection.settings().get("minimum"));
    }

    /** Whether the report says that the fiche serves too few objectives. */
    boolean servesTooFew(Coverage.Row row) {
        String fiche = row.fiche().pointer() + "/";
        return report.getFindings().stream()
                .anyMatch(finding -> finding.getRuleId().equals(TOO_FEW_OBJECTIVES)
                        && finding.getPointer().startsWith(fiche));
    }

    static String named(FicheNode node) {
        return named(node.fiche().getNumber(), node.fiche().getTitle());
    }

    static String named(Optional<String> number, String title) {
        return number.map(each -> each + " – " + title).orElse(title);
    }
}
