package fr.santesocial.contract.json;

import fr.santesocial.contract.model.FicheAction;
import fr.santesocial.contract.model.kind.ElementKind;
import fr.santesocial.contract.rules.report.Severity;
import fr.santesocial.contract.rules.rule.ContractView;
import fr.santesocial.contract.rules.rule.Element;
import fr.santesocial.contract.rules.rule.Findings;
import fr.santesocial.contract.rules.rule.Grades;
import fr.santesocial.contract.rules.rule.Rule;
import fr.santesocial.contract.rules.rule.RuleDescriptor;
import fr.santesocial.contract.rules.source.Citation;
import fr.santesocial.contract.rules.text.Parameters;
import fr.santesocial.contract.rules.text.Wording;
import java.util.List;
import java.util.ListResourceBundle;
import java.util.function.BiConsumer;

/** A rule of an integrator that looks at every fiche, and says what a test wants to know of it. */
record FichesSeen(Look look) implements Rule<FicheAction> {
    private static final Wording WORDING = Wording.of(locale -> new Texts());
    private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.of("test.fiche-seen")
            .grades(Grades.always(Severity.ERROR))
            .cites(Citation.consistency())
            .wording(WORDING)
            .build();

    /** What is done with one fiche. */
    @FunctionalInterface
    interface Look {
        void at(Element<FicheAction> fiche, ContractView view, Findings findings);
    }

    /** Reports each fiche itself. */
    static FichesSeen reporting() {
        return new FichesSeen((fiche, view, findings) -> findings.report(fiche.spot(), Parameters.none()));
    }

    /** Reports a member of each fiche, whether it is there or not, without reading it. */
    static FichesSeen reporting(String member) {
        return new FichesSeen((fiche, view, findings) -> findings.report(fiche.spot(member), Parameters.none()));
    }

    /** Reads something of each fiche and finds nothing wrong. */
    static FichesSeen reading(BiConsumer<Element<FicheAction>, ContractView> reader) {
        return new FichesSeen((fiche, view, findings) -> reader.accept(fiche, view));
    }

    /** Reports each fiche's axis, with what the reference leads to in place of words. */
    static FichesSeen resolvingAxes() {
        return new FichesSeen((fiche, view, findings) -> fiche.optional("axis", FicheAction::getAxis)
                .ifPresent(axis -> findings.report(
                        fiche.spot("axis"),
                        Parameters.none()
                                .with(
                                        "words",
                                        view.resolve(ElementKind.AXIS, axis).name()))));
    }

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public List<Element<FicheAction>> subjects(ContractView view) {
        return view.all(FicheAction.class);
    }

    @Override
    public void check(Element<FicheAction> fiche, ContractView view, Findings findings) {
        look.at(fiche, view, findings);
    }

    private static final class Texts extends ListResourceBundle {
        @Override
        protected Object[][] getContents() {
            return new Object[][] {
                {"test.fiche-seen.message", "seen"}, {"test.fiche-seen.why", "why"}, {"test.fiche-seen.fix", "fix"}
            };
        }
    }
}
