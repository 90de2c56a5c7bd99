package fr.santesocial.contract.examples.commandline.show;

import fr.santesocial.contract.examples.commandline.terminal.Sheet;
import fr.santesocial.contract.examples.commandline.terminal.Texts;
import fr.santesocial.contract.examples.commandline.words.ElementNames;
import fr.santesocial.contract.examples.commandline.words.ValueWords;
import fr.santesocial.contract.examples.overview.AmendedTerm;
import fr.santesocial.contract.examples.overview.Coverage;
import fr.santesocial.contract.examples.overview.FicheNode;
import fr.santesocial.contract.examples.overview.Gauge;
import fr.santesocial.contract.examples.overview.Money;
import fr.santesocial.contract.examples.overview.Overview;
import fr.santesocial.contract.examples.overview.Party;
import fr.santesocial.contract.examples.overview.Plan;
import fr.santesocial.contract.model.Amendment;
import fr.santesocial.contract.model.Contract;
import fr.santesocial.contract.model.FicheAction;
import fr.santesocial.contract.model.Level;
import fr.santesocial.contract.model.Measure;
import fr.santesocial.contract.model.Phase;
import fr.santesocial.contract.model.Signatory;
import fr.santesocial.contract.model.Territory;
import fr.santesocial.contract.model.kind.FundingGap;
import fr.santesocial.contract.model.shape.Shapes;
import fr.santesocial.contract.model.text.Language;
import fr.santesocial.contract.model.value.Period;
import fr.santesocial.contract.model.value.Quantity;
import fr.santesocial.contract.rules.text.Parameter;
import fr.santesocial.contract.rules.text.Parameters;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes what people want to see of a contract at a glance; of long lists the beginning. */
final class ContractScreen {
    private static final int AMOUNT = 14;

    private final Sheet sheet;
    private final Texts texts;
    private final Overview overview;
    private final Contract contract;
    private final ValueWords words;
    private final int most;

    /** Of each list so many elements at most. */
    ContractScreen(Sheet sheet, Texts texts, Overview overview, int most) {
        this.sheet = sheet;
        this.texts = texts;
        this.overview = overview;
        this.contract = overview.contract();
        this.words = new ValueWords(new ElementNames(contract), texts);
        this.most = most;
    }

    void write() {
        sheet.heading(contract.getTitle());
        sheet.text(
                2,
                Stream.of(
                                Optional.of(contract.getKind().label(texts.locale())),
                                contract.getStage().map(stage -> stage.label(texts.locale())),
                                contract.getTerritory().map(Territory::getName),
                                Optional.of(contract.getId()))
                        .flatMap(Optional::stream)
                        .collect(Collectors.joining(" · ")));
        list("show.parties", overview.parties(), this::party);
        writeTerm();
        list("show.phases", contract.getPhases(), this::phase);
        writePlan();
        writeMoney();
        list("show.objectives", overview.coverage().columns(), this::objective);
        list("show.indicators", overview.indicators(), this::indicator);
    }

    private <T> void list(String title, List<T> elements, Consumer<T> each) {
        if (!elements.isEmpty()) {
            sheet.blank();
            sheet.heading(texts.text(title, Parameters.none().with("count", elements.size())));
            limited(elements, each);
        }
    }

    private <T> void limited(List<T> elements, Consumer<T> each) {
        elements.stream().limit(most).forEach(each);
        if (elements.size() > most) {
            sheet.text(2, texts.text("show.more", Parameters.none().with("more", elements.size() - most)));
        }
    }

    private void party(Party party) {
        List<String> details = new ArrayList<>();
        if (party.bearer()) {
            details.add(texts.text("show.bearer"));
        }
        if (party.signatory().isEmpty()) {
            details.add(texts.text("show.unsigning"));
        }
        party.signatory().flatMap(Signatory::getRole).ifPresent(role -> details.add(role.label(texts.locale())));
        party.signatory().map(Signatory::getFunctions).ifPresent(details::addAll);
        sheet.hanging("  - ", party.name() + (details.isEmpty() ? "" : " — " + String.join(", ", details)));
    }

    private void writeTerm() {
        sheet.blank();
        sheet.heading(texts.text("show.term"));
        Period period = overview.term().asPeriod();
        String plain = period(period);
        sheet.text(2, plain.isEmpty() ? texts.text("show.term-unknown") : plain);
        contract.getSignedOn()
                .ifPresent(day -> sheet.text(
                        2, texts.text("show.signed", Parameters.none().with("day", day))));
        overview.amendments().forEach(this::amendment);
    }

    private void amendment(AmendedTerm amended) {
        String name = (Shapes.of(Amendment.class).label(texts.locale()) + " "
                        + amended.amendment().getNumber().map(Object::toString).orElse(""))
                .strip();
        List<String> details = new ArrayList<>();
        amended.amendment()
                .getSignedOn()
                .ifPresent(day ->
                        details.add(texts.text("show.signed", Parameters.none().with("day", day))));
        amended.endGiven()
                .ifPresent(end ->
                        details.add(texts.text("show.new-end", Parameters.none().with("end", end))));
        amended.amendment().getSummary().ifPresent(details::add);
        sheet.hanging(
                "  ",
                name + (details.isEmpty() ? "" : " — " + Sheet.shortened(String.join(", ", details), sheet.columns())));
    }

    private void phase(Phase phase) {
        String when = phase.getPeriod()
                .map(this::period)
                .filter(text -> !text.isEmpty())
                .map(text -> " (" + text + ")")
                .orElse("");
        sheet.hanging("  - ", phase.getTitle() + when);
    }

    private void writePlan() {
        Plan plan = overview.plan();
        if (plan.branches().isEmpty() && plan.withoutAxis().isEmpty()) {
            return;
        }
        sheet.blank();
        Parameters counts = Parameters.none()
                .with("axes", plan.branches().size())
                .with("fiches", contract.getFichesActions().size());
        sheet.heading(texts.text("show.plan", counts));
        plan.branches().forEach(branch -> {
            int indent = 2 + 2 * Math.min(branch.depth(), most);
            sheet.hanging(
                    " ".repeat(indent) + "• ",
                    numbered(branch.axis().getNumber(), branch.axis().getTitle()));
            branch.goals().forEach(goal -> {
                sheet.text(
                        indent + 2,
                        numbered(goal.objective().getNumber(), goal.objective().getTitle()));
                limited(goal.fiches(), fiche -> fiche(indent + 4, fiche));
            });
            limited(branch.fiches(), fiche -> fiche(indent + 2, fiche));
        });
        if (!plan.withoutAxis().isEmpty()) {
            if (!plan.branches().isEmpty()) {
                sheet.text(2, texts.text("show.without-axis"));
            }
            limited(plan.withoutAxis(), fiche -> fiche(4, fiche));
        }
    }

    private void fiche(int indent, FicheNode node) {
        FicheAction fiche = node.fiche();
        List<String> details = new ArrayList<>();
        fiche.getStatus().ifPresent(status -> details.add(status.label(texts.locale())));
        if (!node.operations().isEmpty()) {
            details.add(texts.text(
                    "show.operations",
                    Parameters.none().with("operations", node.operations().size())));
        }
        String title = numbered(fiche.getNumber(), fiche.getTitle());
        sheet.hanging(" ".repeat(indent) + "- ", title + (details.isEmpty() ? "" : " — " + String.join(", ", details)));
    }

    private void writeMoney() {
        Money money = overview.money();
        if (money.funding().lines().isEmpty()) {
            return;
        }
        sheet.blank();
        sheet.heading(texts.text("show.money"));
        limited(
                money.byFunder(),
                funder -> sheet.hanging(
                        "  " + amount(funder.getValue()) + "  ",
                        funder.getKey().orElseGet(() -> texts.text("show.nobody"))));
        sheet.text(
                2,
                texts.text(
                        "show.total",
                        Parameters.none().withEuros("total", money.funding().total())));
        Map<FundingGap, Long> gaps = money.notAdded().stream()
                .flatMap(line -> line.line().gap().stream())
                .collect(Collectors.groupingBy(
                        gap -> gap, () -> new EnumMap<>(FundingGap.class), Collectors.counting()));
        gaps.forEach((gap, lines) -> sheet.text(
                2,
                texts.text(
                        "show.not-added", Parameters.none().with("lines", lines).with("why", gap))));
    }

    /** Amounts stand under one another. */
    private String amount(BigDecimal euros) {
        String written = new Parameter.Euros(euros).render(Language.of(texts.locale()));
        return " ".repeat(Math.max(0, AMOUNT - Sheet.width(written))) + written;
    }

    private void objective(Coverage.Column column) {
        Parameters parameters = Parameters.none()
                .with("objective", column.objective().getTitle())
                .with("fiches", column.fiches())
                .with("all", overview.coverage().rows().size());
        boolean noFiches = overview.coverage().rows().isEmpty();
        String key = column.fiches() == 0 ? "show.unserved" : "show.served";
        sheet.hanging("  - ", noFiches ? column.objective().getTitle() : texts.text(key, parameters));
    }

    private void indicator(Gauge gauge) {
        List<String> details = new ArrayList<>();
        gauge.indicator().getBaseline().ifPresent(level -> details.add(level("show.baseline", level)));
        gauge.indicator().getTarget().ifPresent(level -> details.add(level("show.target", level)));
        List<Measure> measures = gauge.indicator().getMeasures();
        if (!measures.isEmpty()) {
            details.add(measure(measures.get(measures.size() - 1), measures.size()));
        }
        sheet.hanging(
                "  - ", gauge.indicator().getTitle() + (details.isEmpty() ? "" : " — " + String.join(" ; ", details)));
    }

    private String level(String key, Level level) {
        return texts.text(key, Parameters.none().with("value", words.small(Shapes.of(Level.class), level)));
    }

    private String measure(Measure measure, int count) {
        String value = measure.getQuantity()
                .map(quantity -> words.small(Shapes.of(Quantity.class), quantity))
                .or(measure::getText)
                .orElse("");
        String when = measure.getPeriod()
                .map(this::period)
                .filter(text -> !text.isEmpty())
                .map(text -> " (" + text + ")")
                .orElse("");
        return texts.text(
                "show.measured", Parameters.none().with("value", value + when).with("count", count));
    }

    private String period(Period period) {
        return period.equals(Period.builder().build()) ? "" : words.small(Shapes.of(Period.class), period);
    }

    private static String numbered(Optional<String> number, String title) {
        return number.map(own -> own + "  " + title).orElse(title);
    }
}
